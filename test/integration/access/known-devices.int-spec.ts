import { ForgetExpiredSignInsAction, totpCode } from '@homeward/access';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { AT_NINE, createAccessRig, PASSWORD, type AccessRig, type Answer, type SavedUser } from './access-rig.ts';

const DAY_MS = 24 * 3_600_000;
const WRONG = 'not the password at all';

describe('a known device', () => {
  let rig: AccessRig;
  let office: { id: string };
  let owner: SavedUser;

  beforeAll(async () => {
    rig = await createAccessRig({ PUBLIC_URL: 'https://homeward.example.org' });
    office = await saveOffice(rig.database);
  });
  beforeEach(async () => {
    rig.clock.setTo(AT_NINE);
    await rig.database.asOwner('delete from sign_in_attempt');
    owner = await rig.saveUser(office.id, [{ role: 'counsellor', officeId: office.id }]);
  });
  afterAll(() => rig.close());

  const attempt = (user: SavedUser, password: string, device?: string | null, address?: string): Promise<Answer> =>
    rig.ask('POST', '/api/session', {
      body: { email: user.email, password },
      headers: device ? { cookie: `homeward_device=${device}` } : {},
      ...(address ? { address } : {}),
    });
  const valueOf = ({ device }: Answer): string => /^homeward_device=([^;]*)/.exec(device ?? '')![1]!;
  const known = async (user: SavedUser): Promise<string> => valueOf(await attempt(user, PASSWORD));
  const failTimes = async (times: number, user: SavedUser, device?: string): Promise<void> => {
    for (let i = 0; i < times; i += 1) expect((await attempt(user, WRONG, device)).status).toBe(401);
  };

  it('should be made known by a closed cookie that names nobody when a sign-in is complete', async () => {
    const { device } = await attempt(owner, PASSWORD);
    expect(device).toMatch(/^homeward_device=[\w-]{43}\.[\w-]{43}; /);
    for (const mark of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/', 'Expires=Sat, 29 Aug 2026'])
      expect(device).toContain(mark);
    expect(device).not.toContain(owner.id);
    expect((await attempt(owner, WRONG)).device).toBeNull();
  });

  it('should let its owner in while a stranger is kept out, and leave the stranger out', async () => {
    const device = await known(owner);
    await failTimes(12, owner);
    expect((await attempt(owner, PASSWORD)).status).toBe(401);
    const back = await attempt(owner, PASSWORD, device);
    expect(back.status).toBe(200);
    expect((await attempt(owner, PASSWORD)).status).toBe(401);
    expect((await attempt(owner, PASSWORD, valueOf(back))).status).toBe(200);
  });

  it('should let its owner in when strangers spent every try of the account and of the address it stands behind', async () => {
    const device = await known(owner);
    await attempt(owner, WRONG);
    await rig.database.asOwner(
      `insert into sign_in_attempt (subject_hash, at, succeeded)
       select subject_hash, at, false from (select * from sign_in_attempt order by id desc limit 2) last,
              generate_series(1, 100)`,
    );
    expect((await attempt(owner, PASSWORD)).status).toBe(429);
    expect((await attempt(owner, PASSWORD, device)).status).toBe(200);
  });

  it('should rest alone when it fails too often', async () => {
    const [device, other] = [await known(owner), await known(owner)];
    await failTimes(10, owner, device);
    expect((await attempt(owner, PASSWORD, device)).status).toBe(401);
    expect((await attempt(owner, PASSWORD, other)).status).toBe(200);
    expect((await attempt(owner, PASSWORD)).status).toBe(200);
    expect((await attempt(owner, PASSWORD, device)).status).toBe(401);
    rig.clock.advance(15 * 60_000);
    expect((await attempt(owner, PASSWORD, device)).status).toBe(200);
  });

  it('should have its tries counted when they come all at once', async () => {
    const device = await known(owner);
    await Promise.all(Array.from({ length: 14 }, () => attempt(owner, WRONG, device)));
    expect(
      await rig.database.asOwner('select failed_count as n from known_device where user_id = $1', [owner.id]),
    ).toEqual([{ n: 10 }]);
    expect(
      await rig.database.asOwner('select failed_count as n from credential where user_id = $1', [owner.id]),
    ).toEqual([{ n: 0 }]);
  });

  it('should be a stranger to every other account', async () => {
    const colleague = await rig.saveUser(office.id, []);
    const device = await known(colleague);
    await failTimes(10, owner);
    expect((await attempt(owner, PASSWORD, device)).status).toBe(401);
    expect((await attempt(colleague, PASSWORD, device)).status).toBe(200);
  });

  it.each([
    ['signed by somebody else', (cookie: string) => `${cookie.split('.')[0]}.${'A'.repeat(43)}`],
    ['with a number of their own', (cookie: string) => `${'A'.repeat(43)}.${cookie.split('.')[1]}`],
    ['without a signature', (cookie: string) => cookie.split('.')[0]!],
    ['of no form', () => `' or true --`],
  ])('should be a stranger when its cookie is %s', async (_, forge) => {
    const forged = forge(await known(owner));
    await failTimes(10, owner, forged);
    expect((await attempt(owner, PASSWORD, forged)).status).toBe(401);
    expect((await attempt(owner, PASSWORD)).status).toBe(401);
  });

  it('should give its second factor while a stranger is kept out, and be known only after it', async () => {
    const admin = await rig.saveUser(office.id, [{ role: 'administrator', officeId: office.id }]);
    const browser = await rig.signIn(admin);
    const begun = await browser.send('POST', '/api/account/second-factor', {});
    const code = (): string => totpCode(begun.body.secret, rig.clock.now());
    const enrolled = await browser.send('POST', '/api/account/second-factor/confirm', { code: code() });
    rig.clock.advance(60_000);
    await failTimes(10, admin);
    const half = await attempt(admin, PASSWORD, valueOf(enrolled));
    expect([half.status, half.device]).toEqual([200, null]);
    const whole = await rig.ask('POST', '/api/session/second-factor', {
      body: { code: code() },
      headers: { cookie: half.cookie!.split(';')[0]!, 'x-csrf-token': half.body.csrfToken },
    });
    expect(whole.status).toBe(200);
    rig.clock.advance(60_000);
    expect((await attempt(admin, PASSWORD, valueOf(whole))).status).toBe(200);
    expect((await attempt(admin, PASSWORD)).status).toBe(401);
  });

  it('should be a stranger again after half a year, and at once when the password was changed in another browser', async () => {
    const lost = await known(owner);
    const mine = await attempt(owner, PASSWORD);
    const changed = await rig.ask('POST', '/api/account/password', {
      body: { currentPassword: PASSWORD, password: `${PASSWORD} anew` },
      headers: { cookie: mine.cookie!.split(';')[0]!, 'x-csrf-token': mine.body.csrfToken },
    });
    expect(changed.status).toBe(200);
    await failTimes(10, owner);
    expect((await attempt(owner, `${PASSWORD} anew`, lost)).status).toBe(401);
    const back = await attempt(owner, `${PASSWORD} anew`, valueOf(mine));
    expect(back.status).toBe(200);
    rig.clock.advance(179 * DAY_MS);
    await rig.app.get(ForgetExpiredSignInsAction, { strict: false }).execute();
    expect(
      await rig.database.asOwner('select count(*)::int as n from known_device where user_id = $1', [owner.id]),
    ).toEqual([{ n: 1 }]);
    rig.clock.advance(3 * DAY_MS);
    await rig.app.get(ForgetExpiredSignInsAction, { strict: false }).execute();
    expect(await rig.database.asOwner('select 1 from known_device where user_id = $1', [owner.id])).toEqual([]);
    await failTimes(10, owner);
    expect((await attempt(owner, `${PASSWORD} anew`, valueOf(back))).status).toBe(401);
  });

  it('should be forgotten with every session of its account', async () => {
    const device = await known(owner);
    const browser = await rig.signIn(owner);
    expect((await browser.send('DELETE', '/api/sessions')).status).toBe(204);
    await failTimes(10, owner);
    expect((await attempt(owner, PASSWORD, device)).status).toBe(401);
  });
});
