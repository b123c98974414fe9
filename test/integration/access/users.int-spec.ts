import { randomUUID } from 'node:crypto';
import {
  BootstrapFirstAdministratorAction,
  ForgetExpiredSignInsAction,
  ListUsersQuery,
  ResetUserAction,
} from '@homeward/access';
import { systemActor } from '@homeward/platform';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import {
  AT_NINE,
  createAccessRig,
  PASSWORD,
  tokenOf,
  type AccessRig,
  type Browser,
  type SavedUser,
} from './access-rig.ts';

describe('users', () => {
  let rig: AccessRig;
  let top: { id: string };
  let desk: { id: string };
  let elsewhere: { id: string };
  let admin: SavedUser;
  let browser: Browser;

  beforeAll(async () => {
    rig = await createAccessRig();
    top = await saveOffice(rig.database, { kind: 'country-office' });
    desk = await saveOffice(rig.database, { parentId: top.id });
    elsewhere = await saveOffice(rig.database);
    admin = await rig.saveUser(top.id, [{ role: 'administrator', officeId: top.id }]);
    browser = await rig.signIn(admin);
    await browser.enrol(rig.clock);
  });
  beforeEach(async () => {
    rig.clock.setTo(AT_NINE);
    await rig.database.asOwner('delete from sign_in_attempt');
    await rig.database.asOwner(`update app_user set status = 'disabled' where id <> $1`, [admin.id]);
  });
  afterAll(() => rig.close());

  const invitation = (overrides: object = {}) => ({
    email: `${randomUUID()}@example.org`,
    displayName: 'Bruno Claes',
    officeId: desk.id,
    roles: [{ role: 'counsellor', officeId: desk.id }],
    ...overrides,
  });
  const use = (token: string, password = PASSWORD) =>
    rig.ask('POST', '/api/one-time-links/use', { body: { token, password } });
  const administratorOf = async (office: { id: string }): Promise<{ user: SavedUser; browser: Browser }> => {
    const user = await rig.saveUser(office.id, [{ role: 'administrator', officeId: office.id }]);
    const own = await rig.signIn(user);
    await own.enrol(rig.clock);
    return { user, browser: own };
  };

  describe('invited', () => {
    it('should choose a password of their own through the link, once, and then sign in', async () => {
      const input = invitation();
      const added = await browser.create('/api/users', input);
      expect(added.status).toBe(201);
      expect(added.body).toMatchObject({ linkExpiresAt: '2026-03-03T09:00:00.000Z' });
      await expect(rig.signIn(input)).rejects.toThrow('401');
      const token = tokenOf(added.body.link);
      expect((await use(token, 'passwordpassword')).body).toMatchObject({ code: 'password.refused' });
      expect((await use(token)).body).toEqual({ email: input.email });
      expect((await use(token, 'another quiet river by the mill')).body).toMatchObject({ code: 'link.refused' });
      expect((await (await rig.signIn(input)).get('/api/offices')).status).toBe(200);
    });

    it('should find the link ended after a day', async () => {
      const token = tokenOf((await browser.create('/api/users', invitation())).body.link);
      rig.clock.advance(24 * 3_600_000);
      expect((await use(token)).body).toMatchObject({ code: 'link.refused' });
    });

    it('should be one user with a link shown once when the request is sent twice', async () => {
      const [input, key] = [invitation(), randomUUID()];
      const first = await browser.create('/api/users', input, key);
      const again = await browser.create('/api/users', input, key);
      expect(again.body).toEqual({ ...first.body, link: null });
      const token = tokenOf(first.body.link);
      const kept = await rig.database.asOwner<{ all: string }>(
        `select coalesce(string_agg(x.row::text, ''), '') as all from (
           select to_jsonb(a) as row from idempotency_answer a union all select to_jsonb(v) from audit_value v
           union all select to_jsonb(e) from audit_event e union all select to_jsonb(l) from one_time_link l) x`,
      );
      expect(kept[0]!.all + rig.logged.join()).not.toContain(token);
    });

    it('should be refused when the address has an account already, however it is written', async () => {
      const input = invitation();
      await browser.create('/api/users', input);
      const twice = await browser.create('/api/users', invitation({ email: input.email.toUpperCase() }));
      expect(twice.body).toMatchObject({
        code: 'user.email-taken',
        fields: [{ field: 'email', problem: 'belongs to another user' }],
      });
    });

    it.each([
      ['an unknown office', () => ({ officeId: randomUUID(), roles: [] }), 'permission.missing'],
      ['another’s office', () => ({ officeId: elsewhere.id, roles: [] }), 'permission.missing'],
      [
        'a role in another’s office',
        () => ({ roles: [{ role: 'counsellor', officeId: elsewhere.id }] }),
        'permission.missing',
      ],
      [
        'a role for yesterday',
        () => ({ roles: [{ role: 'counsellor', officeId: desk.id, validFrom: '2026-03-01' }] }),
        'input.invalid',
      ],
      ['a role that nobody knows', () => ({ roles: [{ role: 'emperor', officeId: desk.id }] }), 'input.invalid'],
    ])('should be refused with %s, and nothing kept', async (_, overrides, code) => {
      const input = invitation(overrides());
      expect((await browser.create('/api/users', input)).body).toMatchObject({ code });
      expect(await rig.database.asOwner('select 1 from app_user where email = $1', [input.email])).toEqual([]);
    });
  });

  describe('administered', () => {
    it('should be listed in the offices one administers and nowhere else', async () => {
      const other = await administratorOf(elsewhere);
      const mine = await rig.saveUser(desk.id, [{ role: 'counsellor', officeId: desk.id }]);
      const listed = await browser.get('/api/users?status=active&size=100');
      const ids = listed.body.rows.map(({ id }) => id);
      expect(ids.sort()).toEqual([admin.id, mine.id].sort());
      expect(listed.body.page).toEqual({ page: 1, size: 100, total: 2 });
      const theirs = (await other.browser.get('/api/users?status=active')).body.rows;
      expect(theirs.map(({ id }) => id)).toEqual([other.user.id]);
    });

    it('should be signed out at once, for good, when disabled', async () => {
      const user = await rig.saveUser(desk.id, [{ role: 'counsellor', officeId: desk.id }]);
      const theirs = await rig.signIn(user);
      expect((await theirs.get('/api/offices')).status).toBe(200);
      const reason = 'left the organisation';
      const stale = await browser.send('POST', `/api/users/${user.id}/disable`, { version: 1, reason });
      expect(stale.body).toMatchObject({ code: 'record.version-stale', versions: { sent: 1, current: 2 } });
      expect((await browser.send('POST', `/api/users/${user.id}/disable`, { version: 2, reason })).status).toBe(200);
      expect((await theirs.get('/api/offices')).status).toBe(401);
      await expect(rig.signIn(user)).rejects.toThrow('401');
    });

    it('should get a link to a new password and keep the second factor when reset', async () => {
      const { user, browser: theirs } = await administratorOf(desk);
      const reset = await browser.send('POST', `/api/users/${user.id}/reset`, { version: 2 });
      expect((await theirs.get('/api/offices')).status).toBe(401);
      await expect(rig.signIn(user)).rejects.toThrow('401');
      await use(tokenOf(reset.body.link));
      expect((await (await rig.signIn(user)).get('/api/session')).body).toMatchObject({ secondFactorMissing: 'code' });
      const lost = { version: reset.body.version + 1, forgetSecondFactor: true };
      const again = await browser.send('POST', `/api/users/${user.id}/reset`, lost);
      await use(tokenOf(again.body.link));
      expect((await (await rig.signIn(user)).get('/api/session')).body).toMatchObject({ secondFactorMissing: 'enrol' });
    });

    it('should not be there for an administrator of another office', async () => {
      const { browser: other } = await administratorOf(elsewhere);
      const user = await rig.saveUser(desk.id, []);
      const body = { version: 2, reason: 'x' };
      for (const [path, sent] of [
        [`/api/users/${user.id}/disable`, body],
        [`/api/users/${user.id}/reset`, { version: 2 }],
      ] as const)
        expect((await other.send('POST', path, sent)).status).toBe(404);
      const role = { role: 'counsellor', officeId: elsewhere.id };
      expect((await other.create(`/api/users/${user.id}/roles`, role)).status).toBe(404);
    });

    it('should be out of reach of a desk’s administrator when they hold a role above the desk', async () => {
      const { browser: deskAdmin } = await administratorOf(desk);
      const superior = await rig.saveUser(desk.id, [{ role: 'administrator', officeId: top.id }]);
      const reset = await deskAdmin.send('POST', `/api/users/${superior.id}/reset`, { version: 2 });
      expect(reset.body).toMatchObject({ code: 'user.out-of-reach' });
      const disable = { version: 2, reason: 'x' };
      expect((await deskAdmin.send('POST', `/api/users/${superior.id}/disable`, disable)).status).toBe(403);
    });

    it('should leave a trail of every change with its values apart', async () => {
      const user = await rig.saveUser(desk.id, []);
      await browser.send('POST', `/api/users/${user.id}/disable`, { version: 2, reason: 'left' });
      const [event] = await rig.database.asOwner(
        `select e.actor_id, e.office_id, v.before #>> '{}' as before, v.after #>> '{}' as after
           from audit_event e join audit_value v on v.event_id = e.id and v.field = 'status'
          where e.action = 'disable-user' and e.record_id = $1`,
        [user.id],
      );
      expect(event).toEqual({ actor_id: admin.id, office_id: desk.id, before: 'active', after: 'disabled' });
    });
  });

  describe('of a live installation', () => {
    it('should never be demonstration users, by the action or by any other way', async () => {
      await expect(
        rig.database.asOwner(
          `insert into app_user (office_id, email, email_key, display_name, demo) values ($1, 'd', 'd', 'd', true)`,
          [desk.id],
        ),
      ).rejects.toThrow('demo users belong in a demonstration');
      await expect(rig.database.asOwner('update app_user set demo = true where id = $1', [admin.id])).rejects.toThrow();
    });

    it('should not begin anew', async () => {
      const begin = rig.app.get(BootstrapFirstAdministratorAction, { strict: false });
      const input = {
        email: 'x@example.org',
        displayName: 'X',
        officeName: 'X',
        countryCode: 'BE',
        timeZone: 'Europe/Brussels',
      };
      await expect(begin.execute(input)).rejects.toMatchObject({ code: 'installation.begun' });
    });
  });

  it('should be reached by the installation itself from the command line', async () => {
    const all = await rig.app.get(ListUsersQuery, { strict: false }).execute(systemActor(), { status: 'active' });
    expect(all.rows.map(({ id }) => id)).toContain(admin.id);
    const user = await rig.saveUser(desk.id, []);
    const reset = await rig.app.get(ResetUserAction, { strict: false }).execute(systemActor(), { userId: user.id });
    await use(tokenOf(reset.link));
    await rig.signIn(user);
  });

  it('should be forgotten in their sign-ins a day after these ended, and no sooner', async () => {
    const count = async (): Promise<number[]> =>
      Promise.all(
        ['session', 'sign_in_attempt', 'one_time_link'].map(
          async (table) => (await rig.database.asOwner<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n,
        ),
      );
    await browser.create('/api/users', invitation());
    await rig.ask('POST', '/api/session', { body: { email: 'nobody@example.org', password: 'x' } });
    const forget = rig.app.get(ForgetExpiredSignInsAction, { strict: false });
    rig.clock.advance(23 * 3_600_000);
    await forget.execute();
    expect((await count()).every((n) => n > 0)).toBe(true);
    rig.clock.advance(26 * 3_600_000);
    await forget.execute();
    expect(await count()).toEqual([0, 0, 0]);
  });
});

describe('a first administrator', () => {
  it('should begin an installation once, with an office of their own and a link', async () => {
    const rig = await createAccessRig();
    try {
      const begin = rig.app.get(BootstrapFirstAdministratorAction, { strict: false });
      const input = {
        email: 'first@example.org',
        displayName: 'First Person',
        officeName: 'Homeward Belgium',
        countryCode: 'BE',
        timeZone: 'Europe/Brussels',
      };
      const both = await Promise.allSettled([begin.execute(input), begin.execute({ ...input, officeName: 'Second' })]);
      const begun = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(begun).toHaveLength(1);
      const body = { token: tokenOf(begun[0]!.link), password: PASSWORD };
      expect((await rig.ask('POST', '/api/one-time-links/use', { body })).status).toBe(200);
      const browser = await rig.signIn(input);
      await browser.enrol(rig.clock);
      const listed = await browser.get('/api/users');
      expect(listed.body.rows).toHaveLength(1);
    } finally {
      await rig.close();
    }
  });
});
