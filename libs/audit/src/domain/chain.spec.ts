import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { beginningOf, digestOf, linkDigest, monthOf, type ChainedEvent } from './chain.ts';

const event: ChainedEvent = {
  id: '11111111-1111-4111-8111-111111111111',
  at: '2026-03-31T23:59:59.999999Z',
  actorKind: 'person',
  actorId: '22222222-2222-4222-8222-222222222222',
  officeId: null,
  correlationId: 'c',
  action: 'open-case',
  recordType: 'case',
  recordId: 'r',
  valueDigests: { b: '2', a: '1' },
};

describe('the chain', () => {
  it('should tell every change of what an event says', () => {
    const before = beginningOf('2026-03-01');
    const digest = linkDigest(before, event).toString('hex');
    const changes: Partial<ChainedEvent>[] = [
      { id: '11111111-1111-4111-8111-111111111112' },
      { at: '2026-03-31T23:59:59.999998Z' },
      { actorKind: 'system' },
      { actorId: null },
      { officeId: event.id },
      { correlationId: 'd' },
      { action: 'close-case' },
      { recordType: 'person' },
      { recordId: 's' },
      { valueDigests: { a: '1' } },
      { valueDigests: { a: '2', b: '1' } },
    ];
    const digests = changes.map((change) => linkDigest(before, { ...event, ...change }).toString('hex'));
    expect(new Set([digest, ...digests]).size).toBe(changes.length + 1);
    expect(linkDigest(beginningOf('2026-04-01'), event).toString('hex')).not.toBe(digest);
  });

  it('should not tell the order in which PostgreSQL returns members', () => {
    const before = beginningOf('2026-03-01');
    const other = { ...event, valueDigests: { a: '1', b: '2' } };
    expect(linkDigest(before, other)).toEqual(linkDigest(before, event));
  });

  it('should count an event to its month in UTC', () => {
    expect(monthOf(event)).toBe('2026-03-01');
    expect(monthOf({ at: '2026-04-01T00:00:00.000000Z' })).toBe('2026-04-01');
  });

  it('should give one text to a value and to what JSON keeps of it, whatever the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const shuffled: unknown = JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
          member !== null && typeof member === 'object' && !Array.isArray(member)
            ? Object.fromEntries(Object.entries(member).reverse())
            : member,
        );
        expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
      }),
    );
  });

  it('should give different digests to different values, and to the same value under another salt', () => {
    const [salt, pepper] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)];
    expect(digestOf(salt, '"a"', '"b"')).not.toBe(digestOf(salt, '"b"', '"a"'));
    expect(digestOf(salt, 'null', '"1990-01-01"')).not.toBe(digestOf(pepper, 'null', '"1990-01-01"'));
  });
});
