import { actorOf, type HeldRole, type Identity } from './principal.ts';

const held = (role: string, officeIds: string[], overrides: Partial<HeldRole> = {}): HeldRole => ({
  role,
  officeIds,
  validFrom: '2020-01-01',
  validTo: null,
  timeZone: 'Europe/Brussels',
  ...overrides,
});
const identity = (roles: HeldRole[], overrides: Partial<Identity> = {}): Identity => ({
  userId: 'u',
  kind: 'person',
  sessionId: 's',
  secondFactor: false,
  enrolled: false,
  roles,
  ...overrides,
});
const today = () => '2026-03-02';

describe('actorOf', () => {
  it('should hold each permission in the offices of the roles that give it', () => {
    const { actor } = actorOf(identity([held('counsellor', ['a', 'b']), held('supervisor', ['b', 'c'])]), today);
    expect(actor.offices['case.read']).toEqual(['a', 'b', 'c']);
    expect(actor.offices['session.record']).toEqual(['a', 'b']);
    expect(actor.offices['case.assign']).toEqual(['b', 'c']);
    expect(actor.offices['user.manage']).toBeUndefined();
  });

  it.each([
    ['begins today', { validFrom: '2026-03-02' }, true],
    ['begins tomorrow', { validFrom: '2026-03-03' }, false],
    ['ends today', { validTo: '2026-03-02' }, false],
    ['ends tomorrow', { validTo: '2026-03-03' }, true],
  ])('should reckon a role that %s', (_, period, holds) => {
    const { actor } = actorOf(identity([held('counsellor', ['a'], period)]), today);
    expect('case.read' in actor.offices).toBe(holds);
  });

  it('should reckon the day in the zone of each office', () => {
    const roles = [
      held('counsellor', ['tbilisi'], { validFrom: '2026-03-03', timeZone: 'Asia/Tbilisi' }),
      held('counsellor', ['brussels'], { validFrom: '2026-03-03' }),
    ];
    const { actor } = actorOf(identity(roles), (zone) => (zone === 'Asia/Tbilisi' ? '2026-03-03' : '2026-03-02'));
    expect(actor.offices['case.read']).toEqual(['tbilisi']);
  });

  it('should give nothing at all while a role that needs a second factor waits for one', () => {
    const roles = [held('administrator', ['a']), held('counsellor', ['a'])];
    const pending = actorOf(identity(roles), today);
    expect(pending).toMatchObject({ missing: 'enrol', actor: { offices: {}, secondFactor: false } });
    expect(actorOf(identity(roles, { enrolled: true }), today)).toMatchObject({
      missing: 'code',
      actor: { offices: {} },
    });
    const given = actorOf(identity(roles, { enrolled: true, secondFactor: true }), today);
    expect(given.missing).toBeNull();
    expect(given.actor.offices['user.manage']).toEqual(['a']);
  });

  it('should ask for the code of whoever enrolled without having to', () => {
    expect(actorOf(identity([held('counsellor', ['a'])], { enrolled: true }), today).missing).toBe('code');
  });

  it('should give a key no sealed matter and no role that needs a second factor', () => {
    const roles = [held('counsellor', ['a']), held('administrator', ['a'])];
    const { actor } = actorOf(identity(roles, { kind: 'service', sessionId: null }), today);
    expect(actor.kind).toBe('api-key');
    expect(actor.offices['case.read']).toEqual(['a']);
    expect(Object.keys(actor.offices).filter((name) => name.startsWith('sealed.'))).toEqual([]);
    expect(actor.offices['user.manage']).toBeUndefined();
  });

  it('should pass over a role this code does not know', () => {
    expect(actorOf(identity([held('emperor', ['a'])]), today).actor.offices).toEqual({});
  });
});
