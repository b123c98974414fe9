import { createHash } from 'node:crypto';
import passport from 'passport';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { AT_NINE, createAccessRig, PASSWORD, type AccessRig, type Answer, type SavedUser } from './access-rig.ts';

const withoutId = ({ body }: Answer): unknown => ({ ...body, correlationId: null });
const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

describe('sign-in', () => {
  let rig: AccessRig;
  let office: { id: string };
  let user: SavedUser;

  beforeAll(async () => {
    rig = await createAccessRig({ PUBLIC_URL: 'https://homeward.example.org' });
    office = await saveOffice(rig.database);
  });
  beforeEach(async () => {
    rig.clock.setTo(AT_NINE);
    await rig.database.asOwner('delete from sign_in_attempt');
    user = await rig.saveUser(office.id, [{ role: 'counsellor', officeId: office.id }]);
  });
  afterAll(() => rig.close());

  const attempt = (email: string, password: string, address?: string): Promise<Answer> =>
    rig.ask('POST', '/api/session', { body: { email, password }, ...(address ? { address } : {}) });

  it('should give a closed cookie and say who signed in when the password is right', async () => {
    const answer = await attempt(user.email.toUpperCase(), PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.cookie).toMatch(/^homeward_session=[\w-]{43}; /);
    for (const mark of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/']) expect(answer.cookie).toContain(mark);
    expect(answer.body).toMatchObject({ user: { id: user.id, officeId: office.id }, secondFactorMissing: null });
    expect(answer.body.permissions['case.read']).toEqual([office.id]);
  });

  it('should keep only the hash of the token', async () => {
    const { cookie } = await attempt(user.email, PASSWORD);
    const token = cookie!.split(/[=;]/)[1]!;
    const rows = await rig.database.asOwner<{ kept: string; hash: Buffer }>(
      'select to_jsonb(s)::text as kept, token_hash as hash from session s where user_id = $1',
      [user.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.hash).toEqual(createHash('sha256').update(token).digest());
    expect(rows[0]!.kept).not.toContain(token);
  });

  it('should run through Passport: a strategy that lets nobody in lets nobody in', async () => {
    const registry = passport as unknown as { _strategies: Record<string, passport.Strategy> };
    const ours = registry._strategies['local']!;
    passport.use('local', {
      authenticate(this: { fail(): void }) {
        this.fail();
      },
    } as unknown as passport.Strategy);
    const refused = await attempt(user.email, PASSWORD).finally(() => passport.use('local', ours));
    expect(refused.status).toBe(401);
    expect((await attempt(user.email, PASSWORD)).status).toBe(200);
  });

  it('should give one and the same answer to a wrong password, an unknown, a disabled, a waiting and a resting account', async () => {
    const disabled = await rig.saveUser(office.id, []);
    const waiting = await rig.saveUser(office.id, []);
    const resting = await rig.saveUser(office.id, []);
    await rig.database.asOwner(`update app_user set status = 'disabled' where id = $1`, [disabled.id]);
    await rig.database.asOwner(`update app_user set status = 'invited' where id = $1`, [waiting.id]);
    await rig.database.asOwner(
      `update credential set failed_count = 10, locked_until = '2026-03-02T09:15:00Z' where user_id = $1`,
      [resting.id],
    );
    const answers = [
      await attempt(user.email, 'not the password'),
      await attempt('nobody@example.org', PASSWORD),
      await attempt(disabled.email, PASSWORD),
      await attempt(waiting.email, PASSWORD),
      await attempt(resting.email, PASSWORD),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.cookie).toBeNull();
      expect(withoutId(answer)).toEqual(withoutId(answers[0]!));
      expect(Object.keys(answer.headers).sort()).toEqual(Object.keys(answers[0]!.headers).sort());
    }
  });

  it('should take as long for an account nobody has', async () => {
    const times: Record<string, number[]> = { [user.email]: [], 'nobody-at-all@example.org': [] };
    for (let i = 0; i < 9; i += 1) {
      for (const [email, taken] of Object.entries(times)) {
        const from = performance.now();
        await attempt(email, 'not the password at all');
        taken.push(performance.now() - from);
      }
    }
    const [somebody, nobody] = Object.values(times).map(median) as [number, number];
    expect(nobody / somebody).toBeGreaterThan(0.5);
    expect(nobody / somebody).toBeLessThan(2);
  });

  it('should let an account rest after ten failures, and longer after each further one', async () => {
    for (let i = 0; i < 10; i += 1) expect((await attempt(user.email, `wrong ${i}`)).status).toBe(401);
    expect((await attempt(user.email, PASSWORD)).status).toBe(401);
    rig.clock.advance(15 * 60_000 - 1);
    expect((await attempt(user.email, PASSWORD)).status).toBe(401);
    rig.clock.advance(1);
    expect((await attempt(user.email, 'wrong again')).status).toBe(401);
    rig.clock.advance(15 * 60_000);
    expect((await attempt(user.email, PASSWORD)).status).toBe(401);
    rig.clock.advance(15 * 60_000);
    expect((await attempt(user.email, PASSWORD)).status).toBe(200);
    const [after] = await rig.database.asOwner('select failed_count, locked_until from credential where user_id = $1', [
      user.id,
    ]);
    expect(after).toEqual({ failed_count: 0, locked_until: null });
  });

  it('should count tries that come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, (_, i) => attempt(user.email, `wrong ${i}`)));
    expect(answers.every(({ status }) => status === 401)).toBe(true);
    const [standing] = await rig.database.asOwner('select failed_count from credential where user_id = $1', [user.id]);
    expect(standing).toEqual({ failed_count: 10 });
  });

  /** Makes the newest try stand for so many more. */
  const repeatLastTry = (times: number): Promise<unknown> =>
    rig.database.asOwner(
      `insert into sign_in_attempt (subject_hash, at, succeeded)
       select subject_hash, at, false from (select * from sign_in_attempt order by id desc limit 2) last,
              generate_series(1, $1)`,
      [times],
    );

  it('should refuse by number of tries whether or not somebody has the account, also when they come at once', async () => {
    for (const email of [user.email, 'nobody@example.org', 'no-one@example.org']) {
      await attempt(email, 'wrong', '192.0.2.100');
      await repeatLastTry(28);
      const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => attempt(email, 'wrong', `192.0.2.${i}`)));
      expect(answers.map(({ status }) => status).sort()).toEqual([401, 429, 429, 429, 429, 429]);
      expect(answers.find(({ status }) => status === 429)!.body).toMatchObject({ code: 'sign-in.too-many' });
    }
    rig.clock.advance(15 * 60_000 + 1);
    expect((await attempt('nobody@example.org', PASSWORD)).status).toBe(401);
  });

  it('should refuse an address of the network that tried a hundred accounts, and no other address', async () => {
    await attempt('first@example.org', PASSWORD, '198.51.100.7');
    await repeatLastTry(99);
    rig.clock.advance(60_000);
    const refused = await attempt(user.email, PASSWORD, '198.51.100.7');
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '840' }, body: { retryAfter: 840 } });
    expect((await attempt(user.email, PASSWORD, '198.51.100.8')).status).toBe(200);
  });

  it.each([
    ['no body', undefined, 'body'],
    ['a list', [], 'body'],
    ['no password', { email: 'a@example.org' }, 'password'],
    ['no address', { email: 'amina', password: 'x' }, 'email'],
    ['a number for a password', { email: 'a@example.org', password: 7 }, 'password'],
    ['an unknown field', { email: 'a@example.org', password: 'x', remember: true }, 'remember'],
  ])('should name the field when it is given %s', async (_, body, field) => {
    const answer = await rig.ask('POST', '/api/session', { body });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(field);
    expect(answer.cookie).toBeNull();
  });

  it('should sign nobody in when a right password comes with a field nobody reads, or in the address', async () => {
    const extra = await rig.ask('POST', '/api/session', { body: { email: user.email, password: PASSWORD, next: '/' } });
    const query = `?email=${encodeURIComponent(user.email)}&password=${encodeURIComponent(PASSWORD)}`;
    const inAddress = await rig.ask('POST', `/api/session${query}`, { body: {} });
    expect([extra.status, inAddress.status]).toEqual([400, 400]);
    expect(await rig.database.asOwner('select 1 from session where user_id = $1', [user.id])).toEqual([]);
  });

  it('should leave a trail of who tried, without the address they typed', async () => {
    await attempt(user.email, PASSWORD);
    await attempt(user.email, 'wrong');
    await attempt('stranger@example.net', PASSWORD);
    const events = await rig.database.asOwner<{ action: string; record_id: string; reason: string; all: string }>(
      `select action, e.record_id, v.after #>> '{}' as reason, to_jsonb(e)::text as all
         from audit_event e left join audit_value v on v.event_id = e.id and v.field = 'reason'`,
    );
    expect(events).toContainEqual(expect.objectContaining({ action: 'sign-in', record_id: user.id }));
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'fail-sign-in', record_id: user.id, reason: 'wrong-password' }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({
        record_id: expect.stringMatching(/^unknown:[0-9a-f]{32}$/),
        reason: 'unknown-account',
      }),
    );
    const everything = events.map((event) => event.all).join() + rig.logged.join();
    for (const secret of ['stranger@example.net', user.email, PASSWORD, '192.0.2.1"'])
      expect(everything).not.toContain(secret);
  });
});
