import { totpCode } from '@homeward/access';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { AT_NINE, createAccessRig, PASSWORD, type AccessRig, type Browser, type SavedUser } from './access-rig.ts';

const HALF_MINUTE = 30_000;

describe('the second factor', () => {
  let rig: AccessRig;
  let office: { id: string };
  let admin: SavedUser;

  beforeAll(async () => {
    rig = await createAccessRig();
    office = await saveOffice(rig.database);
  });
  beforeEach(async () => {
    rig.clock.setTo(AT_NINE);
    await rig.database.asOwner('delete from sign_in_attempt');
    admin = await rig.saveUser(office.id, [{ role: 'administrator', officeId: office.id }]);
  });
  afterAll(() => rig.close());

  const code = (secret: string): string => totpCode(secret, rig.clock.now());
  const give = (browser: Browser, body: object) => browser.send('POST', '/api/session/second-factor', body);

  it('should leave a session nothing but to enrol while a role needs one', async () => {
    const browser = await rig.signIn(admin);
    const session = await browser.get('/api/session');
    expect(session.body).toMatchObject({ secondFactorMissing: 'enrol', permissions: {} });
    expect((await browser.get('/api/users')).status).toBe(403);
    expect((await browser.get('/api/offices')).status).toBe(403);
    const passwords = { currentPassword: PASSWORD, password: 'another quiet river by the mill' };
    expect((await browser.send('POST', '/api/account/password', passwords)).body).toMatchObject({
      code: 'second-factor.needed',
    });
    expect((await browser.send('DELETE', '/api/sessions')).body).toMatchObject({ code: 'second-factor.needed' });
    expect((await give(browser, { code: '123456' })).body).toMatchObject({ code: 'second-factor.refused' });
  });

  it('should open everything under a new token once it is confirmed, and give ten codes for paper', async () => {
    const browser = await rig.signIn(admin);
    const [planted, csrf] = [browser.token!, browser.csrf!];
    const { recoveryCodes } = await browser.enrol(rig.clock);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(browser.token).not.toBe(planted);
    expect(browser.csrf).not.toBe(csrf);
    expect((await browser.get('/api/users')).status).toBe(200);
    const old = await rig.ask('GET', '/api/session', { headers: { cookie: `homeward_session=${planted}` } });
    expect(old.status).toBe(401);
  });

  it('should keep the secret encrypted and the codes as digests', async () => {
    const { secret, recoveryCodes } = await (await rig.signIn(admin)).enrol(rig.clock);
    const rows = await rig.database.asOwner<{ kept: string }>(
      `select to_jsonb(c)::text || coalesce((select string_agg(to_jsonb(r)::text, '') from recovery_code r where r.user_id = c.user_id), '') as kept
         from credential c where user_id = $1`,
      [admin.id],
    );
    const raw = Buffer.from(secret).toString('hex');
    for (const shown of [secret, raw, ...recoveryCodes]) expect(rows[0]!.kept).not.toContain(shown);
  });

  it('should refuse to begin again with a code that was never asked for, or a wrong first code', async () => {
    const browser = await rig.signIn(admin);
    const early = await browser.send('POST', '/api/account/second-factor/confirm', { code: '123456' });
    expect(early.body).toMatchObject({ code: 'second-factor.not-begun' });
    const { body } = await browser.send('POST', '/api/account/second-factor', {});
    const right = code(body.secret);
    const wrong = right === '000000' ? '000001' : '000000';
    const refused = await browser.send('POST', '/api/account/second-factor/confirm', { code: wrong });
    expect(refused.body).toMatchObject({ code: 'second-factor.refused' });
    expect((await browser.get('/api/session')).body).toMatchObject({ secondFactorMissing: 'enrol' });
  });

  describe('of somebody enrolled', () => {
    let secret: string;
    let recoveryCodes: string[];
    beforeEach(async () => {
      ({ secret, recoveryCodes } = await (await rig.signIn(admin)).enrol(rig.clock));
      rig.clock.advance(HALF_MINUTE);
    });

    it('should be asked at every sign-in and open the session under a new token', async () => {
      const browser = await rig.signIn(admin);
      expect((await browser.get('/api/session')).body).toMatchObject({ secondFactorMissing: 'code', permissions: {} });
      const planted = browser.token!;
      expect((await give(browser, { code: code(secret) })).status).toBe(200);
      expect(browser.token).not.toBe(planted);
      expect((await browser.get('/api/users')).status).toBe(200);
      const old = await rig.ask('GET', '/api/session', { headers: { cookie: `homeward_session=${planted}` } });
      expect(old.status).toBe(401);
    });

    it('should take a code once, even when it is sent again at the same moment', async () => {
      const browsers = await Promise.all([rig.signIn(admin), rig.signIn(admin), rig.signIn(admin)]);
      const answers = await Promise.all(browsers.map((browser) => give(browser, { code: code(secret) })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
      rig.clock.advance(HALF_MINUTE);
      expect((await give(await rig.signIn(admin), { code: code(secret) })).status).toBe(200);
    });

    it('should refuse a code older than one taken already', async () => {
      const earlier = code(secret);
      rig.clock.advance(HALF_MINUTE);
      expect((await give(await rig.signIn(admin), { code: code(secret) })).status).toBe(200);
      expect((await give(await rig.signIn(admin), { code: earlier })).status).toBe(401);
    });

    it('should take each recovery code once, however it is typed', async () => {
      const typed = recoveryCodes[0]!.toUpperCase().replaceAll('-', ' ');
      expect((await give(await rig.signIn(admin), { recoveryCode: typed })).status).toBe(200);
      expect((await give(await rig.signIn(admin), { recoveryCode: recoveryCodes[0] })).status).toBe(401);
      expect((await give(await rig.signIn(admin), { recoveryCode: recoveryCodes[1] })).status).toBe(200);
    });

    it('should let the account rest after ten wrong codes, whatever passwords come between', async () => {
      const right = code(secret);
      const wrong = right === '000000' ? '000001' : '000000';
      for (let i = 0; i < 10; i += 1) expect((await give(await rig.signIn(admin), { code: wrong })).status).toBe(401);
      const [resting] = await rig.database.asOwner<{ locked_until: Date }>(
        'select locked_until from credential where user_id = $1',
        [admin.id],
      );
      expect(resting!.locked_until.getTime()).toBe(rig.clock.now().getTime() + 15 * 60_000);
      await expect(rig.signIn(admin)).rejects.toThrow('401');
      rig.clock.advance(15 * 60_000);
      expect((await give(await rig.signIn(admin), { code: code(secret) })).status).toBe(200);
    });

    it('should not be replaced by whoever has only the password', async () => {
      const browser = await rig.signIn(admin);
      expect((await browser.send('POST', '/api/account/second-factor', {})).body).toMatchObject({
        code: 'second-factor.needed',
      });
    });

    it('should stay in force until a new device is proven, and need the password once the sign-in is old', async () => {
      const browser = await rig.signIn(admin);
      await give(browser, { code: code(secret) });
      rig.clock.advance(11 * 60_000);
      expect((await browser.send('POST', '/api/account/second-factor', {})).body).toMatchObject({
        code: 'password.needed',
      });
      const begun = await browser.send('POST', '/api/account/second-factor', { password: PASSWORD });
      expect(begun.status).toBe(200);
      expect((await give(await rig.signIn(admin), { code: code(secret) })).status).toBe(200);
      const fresh = begun.body.secret;
      await browser.send('POST', '/api/account/second-factor/confirm', { code: code(fresh) });
      rig.clock.advance(HALF_MINUTE);
      expect((await give(await rig.signIn(admin), { code: code(secret) })).status).toBe(401);
      expect((await give(await rig.signIn(admin), { recoveryCode: recoveryCodes[2] })).status).toBe(401);
      expect((await give(await rig.signIn(admin), { code: code(fresh) })).status).toBe(200);
    });
  });

  it('should be free to whoever holds no such role, and then asked of them too', async () => {
    const counsellor = await rig.saveUser(office.id, [{ role: 'counsellor', officeId: office.id }]);
    const browser = await rig.signIn(counsellor);
    expect((await browser.get('/api/offices')).status).toBe(200);
    const { secret } = await browser.enrol(rig.clock);
    rig.clock.advance(HALF_MINUTE);
    const again = await rig.signIn(counsellor);
    expect((await again.get('/api/offices')).status).toBe(403);
    await give(again, { code: code(secret) });
    expect((await again.get('/api/offices')).status).toBe(200);
  });
});
