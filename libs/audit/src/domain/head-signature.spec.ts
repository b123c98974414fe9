import { headIsSigned, headKeysFrom, signHead } from './head-signature.ts';

const SECRET = '11'.repeat(32);
const statement = {
  month: '2026-03-01',
  seq: 7,
  digest: Buffer.alloc(32, 3),
  signedAt: new Date('2026-03-02T02:00:00Z'),
};

describe('a signed head', () => {
  const keys = headKeysFrom(SECRET);
  const signature = signHead(statement, keys.privateKey);

  it('should be recognised with the key of the same secret, made again', () => {
    const again = headKeysFrom(SECRET);
    expect(again.id).toBe(keys.id);
    expect(headIsSigned(statement, signature, again.publicKey)).toBe(true);
  });

  it('should not be recognised with the key of another secret', () => {
    const other = headKeysFrom('22'.repeat(32));
    expect(other.id).not.toBe(keys.id);
    expect(headIsSigned(statement, signature, other.publicKey)).toBe(false);
  });

  it.each([
    { month: '2026-04-01' },
    { seq: 8 },
    { digest: Buffer.alloc(32, 4) },
    { signedAt: new Date('2026-03-02T02:00:01Z') },
  ])('should not be recognised when it says something else: %j', (change) => {
    expect(headIsSigned({ ...statement, ...change }, signature, keys.publicKey)).toBe(false);
  });
});
