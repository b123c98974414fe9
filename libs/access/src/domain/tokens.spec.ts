import { hashToken, newApiKey, newRecoveryCode, newToken, normaliseRecoveryCode } from './tokens.ts';

describe('tokens', () => {
  it('should carry 256 bits and never be the same twice', () => {
    const tokens = Array.from({ length: 200 }, newToken);
    expect(new Set(tokens).size).toBe(200);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('should be recognised as a key of ours when they are one', () => {
    expect(newApiKey()).toMatch(/^hwk_[A-Za-z0-9_-]{43}$/);
  });

  it('should keep nothing of the token in its hash', () => {
    expect(hashToken('a').toString('hex')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
  });

  it('should compare a recovery code as it was meant when it is typed by hand', () => {
    const code = newRecoveryCode();
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
    expect(normaliseRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')}`)).toBe(normaliseRecoveryCode(code));
    expect(normaliseRecoveryCode('OIL0')).toBe('0110');
  });
});
