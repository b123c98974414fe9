import { DisableUserAction } from '@homeward/access';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { AT_NINE, createAccessRig, type AccessRig, type Browser, type SavedUser } from './access-rig.ts';

describe('roles', () => {
  let rig: AccessRig;
  let top: { id: string };
  let desk: { id: string };
  let counter: { id: string };
  let tbilisi: { id: string };
  let admin: SavedUser;
  let browser: Browser;

  beforeAll(async () => {
    rig = await createAccessRig();
    top = await saveOffice(rig.database, { kind: 'country-office' });
    desk = await saveOffice(rig.database, { parentId: top.id });
    counter = await saveOffice(rig.database, { parentId: desk.id });
    tbilisi = await saveOffice(rig.database, {
      kind: 'receiving-mission',
      timeZone: 'Asia/Tbilisi',
      countryCode: 'GE',
    });
    admin = await rig.saveUser(top.id, [
      { role: 'administrator', officeId: top.id },
      { role: 'administrator', officeId: tbilisi.id },
    ]);
    browser = await rig.signIn(admin);
    await browser.enrol(rig.clock);
  });
  beforeEach(async () => {
    rig.clock.setTo(AT_NINE);
    await rig.database.asOwner('delete from sign_in_attempt');
  });
  afterAll(() => rig.close());

  const holdsIn = async (of: Browser, permission: string): Promise<string[]> =>
    (await of.get('/api/session')).body.permissions[permission] ?? [];
  const versionOf = async ({ id }: SavedUser): Promise<number> =>
    (await rig.database.asOwner<{ version: number }>('select version from app_user where id = $1', [id]))[0]!.version;
  const grant = (user: SavedUser, body: object) => browser.create(`/api/users/${user.id}/roles`, body);
  const end = async (user: SavedUser, roleId: string, by = browser) =>
    by.send('POST', `/api/users/${user.id}/roles/${roleId}/end`, { version: await versionOf(user) });

  it('should hold for the office and whatever lies under it, and not for what lies above', async () => {
    const supervisor = await rig.saveUser(desk.id, [{ role: 'supervisor', officeId: desk.id }]);
    const of = await rig.signIn(supervisor);
    expect(await holdsIn(of, 'case.assign')).toEqual([desk.id, counter.id].sort());
    const above = await rig.saveUser(desk.id, [{ role: 'supervisor', officeId: top.id }]);
    expect(await holdsIn(await rig.signIn(above), 'case.assign')).toEqual(
      expect.arrayContaining([top.id, desk.id, counter.id]),
    );
  });

  it('should reach an office that is opened or moved under them at once', async () => {
    const growing = await saveOffice(rig.database, { parentId: top.id });
    const supervisor = await rig.saveUser(desk.id, [{ role: 'supervisor', officeId: growing.id }]);
    const of = await rig.signIn(supervisor);
    expect(await holdsIn(of, 'case.assign')).toEqual([growing.id]);
    await browser.get('/api/offices');
    const opened = await browser.create('/api/offices', {
      parentId: growing.id,
      kind: 'desk',
      name: 'Counter Ostend',
      countryCode: 'BE',
      hostCountries: ['BE'],
      timeZone: 'Europe/Brussels',
      calendar: 'BE',
      languages: ['nl'],
    });
    expect(opened.status).toBe(201);
    expect(await holdsIn(of, 'case.assign')).toContain(opened.body.id);
  });

  it('should be held by one person in two offices, each with its own permissions', async () => {
    const user = await rig.saveUser(desk.id, [
      { role: 'counsellor', officeId: counter.id },
      { role: 'partner', officeId: tbilisi.id },
    ]);
    const of = await rig.signIn(user);
    expect(await holdsIn(of, 'case.read')).toEqual([counter.id, tbilisi.id].sort());
    expect(await holdsIn(of, 'case.open')).toEqual([counter.id]);
  });

  it('should hold from their first day to the day before their last, by the clock of the office', async () => {
    const period = { role: 'counsellor' as const, validFrom: '2026-03-03', validTo: '2026-03-04' };
    const user = await rig.saveUser(desk.id, [
      { ...period, officeId: desk.id },
      { ...period, officeId: tbilisi.id },
    ]);
    const on = async (instant: string): Promise<string[]> => {
      rig.clock.setTo(instant);
      return holdsIn(await rig.signIn(user), 'case.open');
    };
    const both = [desk.id, counter.id, tbilisi.id].sort();
    expect(await on('2026-03-02T19:59:00Z')).toEqual([]);
    expect(await on('2026-03-02T20:01:00Z')).toEqual([tbilisi.id]);
    expect(await on('2026-03-02T23:01:00Z')).toEqual(both);
    expect(await on('2026-03-03T19:59:00Z')).toEqual(both);
    expect(await on('2026-03-03T20:01:00Z')).toEqual([desk.id, counter.id].sort());
    expect(await on('2026-03-03T23:01:00Z')).toEqual([]);
  });

  it('should take effect at midnight in a session that goes on', async () => {
    const user = await rig.saveUser(desk.id, [{ role: 'counsellor', officeId: counter.id, validTo: '2026-03-03' }]);
    rig.clock.setTo('2026-03-02T22:50:00Z');
    const of = await rig.signIn(user);
    expect((await of.get('/api/offices')).status).toBe(200);
    rig.clock.setTo('2026-03-02T23:00:00Z');
    expect((await of.get('/api/offices')).status).toBe(403);
  });

  it('should be gone for the very next request once ended, and the session with them', async () => {
    const user = await rig.saveUser(desk.id, []);
    const { body } = await grant(user, { role: 'counsellor', officeId: desk.id });
    const of = await rig.signIn(user);
    expect((await of.get('/api/offices')).status).toBe(200);
    expect((await end(user, body.id)).status).toBe(200);
    expect((await of.get('/api/offices')).status).toBe(401);
    expect(await holdsIn(await rig.signIn(user), 'case.open')).toEqual([]);
  });

  it('should need a new sign-in once given, and a second factor where they say so', async () => {
    const user = await rig.saveUser(desk.id, [{ role: 'counsellor', officeId: desk.id }]);
    const of = await rig.signIn(user);
    expect((await grant(user, { role: 'medical-officer', officeId: desk.id })).status).toBe(201);
    expect((await of.get('/api/offices')).status).toBe(401);
    expect((await (await rig.signIn(user)).get('/api/session')).body).toMatchObject({ secondFactorMissing: 'enrol' });
  });

  it('should never be given to oneself, in another’s office, twice, or to somebody disabled', async () => {
    const user = await rig.saveUser(desk.id, [{ role: 'counsellor', officeId: desk.id }]);
    const outside = await saveOffice(rig.database);
    const codes = [
      await grant(admin, { role: 'counsellor', officeId: desk.id }),
      await grant(user, { role: 'counsellor', officeId: outside.id }),
      await grant(user, { role: 'counsellor', officeId: desk.id, validFrom: '2026-05-01' }),
      await grant(user, { role: 'partner', officeId: desk.id, validFrom: '2026-05-01', validTo: '2026-05-01' }),
    ].map(({ body }) => body.code);
    expect(codes).toEqual(['user.is-yourself', 'permission.missing', 'role.already-held', 'input.invalid']);
    await rig.database.asOwner(`update app_user set status = 'disabled' where id = $1`, [user.id]);
    expect((await grant(user, { role: 'partner', officeId: desk.id })).body).toMatchObject({ code: 'user.disabled' });
  });

  it('should not be ended by somebody who does not administer their office, or on what was read before', async () => {
    const user = await rig.saveUser(desk.id, [{ role: 'counsellor', officeId: top.id }]);
    const deskAdmin = await rig.saveUser(desk.id, [{ role: 'administrator', officeId: desk.id }]);
    const theirs = await rig.signIn(deskAdmin);
    await theirs.enrol(rig.clock);
    const [role] = await rig.database.asOwner<{ id: string }>('select id from role_assignment where user_id = $1', [
      user.id,
    ]);
    expect((await end(user, role!.id, theirs)).status).toBe(404);
    const stale = await browser.send('POST', `/api/users/${user.id}/roles/${role!.id}/end`, { version: 1 });
    expect(stale.status).toBe(409);
  });

  describe('of the last administrator', () => {
    let own: { id: string };
    let lower: { id: string };
    let last: SavedUser;
    let theirs: Browser;
    beforeEach(async () => {
      own = await saveOffice(rig.database, { kind: 'country-office' });
      lower = await saveOffice(rig.database, { parentId: own.id });
      last = await rig.saveUser(own.id, [{ role: 'administrator', officeId: own.id }]);
      theirs = await rig.signIn(last);
      await theirs.enrol(rig.clock);
    });

    it('should not be ended, unless another administers the office too', async () => {
      const [role] = await rig.database.asOwner<{ id: string }>('select id from role_assignment where user_id = $1', [
        last.id,
      ]);
      expect((await end(last, role!.id, theirs)).body).toMatchObject({ code: 'administrator.last' });
      expect((await theirs.get('/api/users')).status).toBe(200);
      await rig.saveUser(lower.id, [{ role: 'administrator', officeId: lower.id }]);
      expect((await end(last, role!.id, theirs)).body).toMatchObject({ code: 'administrator.last' });
      await rig.saveUser(own.id, [{ role: 'administrator', officeId: own.id }]);
      expect((await end(last, role!.id, theirs)).status).toBe(200);
    });

    it('should stay with one of two who take it from each other at the same moment', async () => {
      const disable = rig.app.get(DisableUserAction, { strict: false });
      for (let i = 0; i < 10; i += 1) {
        const place = await saveOffice(rig.database);
        const [one, other] = [
          await saveActor(rig.database, 'administrator', place),
          await saveActor(rig.database, 'administrator', place),
        ];
        const both = await Promise.allSettled([
          disable.execute(one, { userId: other.userId, reason: 'x' }),
          disable.execute(other, { userId: one.userId, reason: 'x' }),
        ]);
        expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
          reason: { code: 'administrator.last' },
        });
      }
    });
  });
});
