import { PrincipalCache } from '@homeward/access';
import { Transactions } from '@homeward/database';
import { jest } from '@jest/globals';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { AT_NINE, createAccessRig, PASSWORD, type AccessRig, type Browser, type SavedUser } from './access-rig.ts';

const MINUTE = 60_000;

describe('a session', () => {
  let rig: AccessRig;
  let office: { id: string };
  let user: SavedUser;
  let browser: Browser;

  beforeAll(async () => {
    rig = await createAccessRig();
    office = await saveOffice(rig.database);
  });
  beforeEach(async () => {
    rig.clock.setTo(AT_NINE);
    await rig.database.asOwner('delete from sign_in_attempt');
    user = await rig.saveUser(office.id, [{ role: 'counsellor', officeId: office.id }]);
    browser = await rig.signIn(user);
  });
  afterAll(() => rig.close());

  const status = async (of: Browser = browser): Promise<number> => (await of.get('/api/offices')).status;
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 200; i += 1) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('It did not happen within four seconds.');
  };

  it('should begin under a token of its own at every sign-in, never one that was brought along', async () => {
    const planted = 'A'.repeat(43);
    const answer = await rig.ask('POST', '/api/session', {
      body: { email: user.email, password: PASSWORD },
      headers: { cookie: `homeward_session=${planted}` },
    });
    expect(answer.status).toBe(200);
    expect(answer.cookie).not.toContain(planted);
    expect(answer.cookie).not.toContain(browser.token);
    const old = await rig.ask('GET', '/api/session', { headers: { cookie: `homeward_session=${planted}` } });
    expect(old.status).toBe(401);
  });

  it.each(['', 'x', 'A'.repeat(43), '../../etc/passwd', `${'A'.repeat(42)}'`, 'é'.repeat(43)])(
    'should not be opened by the forged token %p',
    async (token) => {
      const headers = { cookie: `homeward_session=${encodeURIComponent(token)}` };
      expect((await rig.ask('GET', '/api/session', { headers })).status).toBe(401);
    },
  );

  it('should end after half an hour unused, and not while it is used', async () => {
    for (let i = 0; i < 4; i += 1) {
      rig.clock.advance(29 * MINUTE);
      expect(await status()).toBe(200);
    }
    rig.clock.advance(30 * MINUTE);
    expect(await status()).toBe(401);
  });

  it('should end after twelve hours however busy it is', async () => {
    for (let i = 0; i < 35; i += 1) {
      rig.clock.advance(20 * MINUTE);
      expect(await status()).toBe(200);
    }
    rig.clock.advance(20 * MINUTE);
    expect(await status()).toBe(401);
  });

  it('should not live longer for a changed password', async () => {
    rig.clock.advance(20 * MINUTE);
    const changed = await browser.send('POST', '/api/account/password', {
      currentPassword: PASSWORD,
      password: 'another quiet river by the mill',
    });
    expect(changed.body).toMatchObject({ expiresAt: '2026-03-02T21:00:00.000Z' });
  });

  it('should refuse a change without its CSRF token or with another’s', async () => {
    const other = await rig.signIn(await rig.saveUser(office.id, []));
    for (const headers of [{}, { 'x-csrf-token': other.csrf! }] as Record<string, string>[]) {
      const answer = await rig.ask('DELETE', '/api/session', {
        headers: { cookie: `homeward_session=${browser.token}`, ...headers },
      });
      expect(answer.body).toMatchObject({ code: 'csrf.token-missing' });
    }
    expect(await status()).toBe(200);
  });

  it('should be over for the next request once signed out, and its cookie taken', async () => {
    const second = await rig.signIn(user);
    const answer = await browser.send('DELETE', '/api/session');
    expect(answer.status).toBe(204);
    expect(answer.cookie).toMatch(/^homeward_session=;.*Expires=Thu, 01 Jan 1970/);
    expect(await status(second)).toBe(200);
    const again = await rig.ask('GET', '/api/session', { headers: { cookie: `homeward_session=${browser.token}` } });
    expect(again.status).toBe(401);
  });

  it('should be over on every machine once signed out everywhere', async () => {
    const second = await rig.signIn(user);
    expect(await status(second)).toBe(200);
    expect((await browser.send('DELETE', '/api/sessions')).status).toBe(204);
    expect(await status(second)).toBe(401);
    expect(await status(browser)).toBe(401);
  });

  it('should end on other machines and go on here under a new token when the password changes', async () => {
    const second = await rig.signIn(user);
    const before = browser.token;
    const password = 'another quiet river by the mill';
    const wrong = await browser.send('POST', '/api/account/password', { currentPassword: 'no', password });
    expect(wrong.body).toMatchObject({ code: 'password.needed' });
    const weak = { currentPassword: PASSWORD, password: 'passwordpassword' };
    expect((await browser.send('POST', '/api/account/password', weak)).body).toMatchObject({
      code: 'password.refused',
    });
    const done = await browser.send('POST', '/api/account/password', { currentPassword: PASSWORD, password });
    expect(done.status).toBe(200);
    expect(browser.token).not.toBe(before);
    expect([await status(), await status(second)]).toEqual([200, 401]);
    await expect(rig.signIn(user)).rejects.toThrow('401');
  });

  describe('kept for a few seconds', () => {
    const reads = async (times: number): Promise<number> => {
      const read = jest.spyOn(rig.app.get(Transactions, { strict: false }), 'read');
      for (let i = 0; i < times; i += 1) expect(await status()).toBe(200);
      const asked = read.mock.calls.filter(([, query]) => query.name === 'access_session_by_token').length;
      read.mockRestore();
      return asked;
    };

    it('should cost a guarded read no round trip of its own', async () => {
      await until(async () => (await reads(1)) === 0);
      expect(await reads(20)).toBe(0);
    });

    it('should be forgotten when another process takes the right away, by whichever way', async () => {
      const takings: [string, string][] = [
        [
          'update session set revoked_at = now() where user_id = $1',
          'update session set revoked_at = null where user_id = $1',
        ],
        [
          `update app_user set status = 'disabled' where id = $1`,
          `update app_user set status = 'active' where id = $1`,
        ],
        [
          `update role_assignment set valid_to = '2026-03-02' where user_id = $1`,
          'update role_assignment set valid_to = null where user_id = $1',
        ],
      ];
      for (const [take, giveBack] of takings) {
        await until(async () => (await status()) === 200 && (await reads(1)) === 0);
        await rig.database.asOwner(take, [user.id]);
        await until(async () => (await status()) !== 200);
        await rig.database.asOwner(giveBack, [user.id]);
        await until(async () => (await status()) === 200);
      }
    });

    it('should not be kept at all while changes are not heard, and again once they are', async () => {
      await until(async () => (await reads(1)) === 0);
      await rig.database.asOwner(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'homeward-listener' and datname = current_database()`,
      );
      await until(() => rig.logged.some((line) => line.includes('changes of access are not heard')));
      expect(await reads(3)).toBe(3);
      await rig.database.asOwner('update session set revoked_at = now() where user_id = $1', [user.id]);
      expect(await status()).toBe(401);
      await rig.database.asOwner('update session set revoked_at = null where user_id = $1', [user.id]);
      await until(async () => (await reads(1)) === 0);
    });

    it('should not keep what changed while it was being read', () => {
      const cache = new PrincipalCache(rig.clock);
      cache.setHearing(true);
      const mark = cache.mark();
      cache.forget('somebody else');
      cache.keep('token', { userId: 'u' }, mark);
      expect(cache.find('token')).toBeNull();
      cache.keep('token', { userId: 'u' }, cache.mark());
      expect(cache.find('token')).toEqual({ userId: 'u' });
      rig.clock.advance(5_000);
      expect(cache.find('token')).toBeNull();
    });

    it('should write down its use once a minute at most', async () => {
      const seen = async (): Promise<string> =>
        (
          await rig.database.asOwner<{ at: Date }>('select last_seen_at as at from session where user_id = $1', [
            user.id,
          ])
        )[0]!.at.toISOString();
      rig.clock.advance(59_000);
      await status();
      expect(await seen()).toBe('2026-03-02T09:00:00.000Z');
      rig.clock.advance(1_000);
      await status();
      expect(await seen()).toBe('2026-03-02T09:01:00.000Z');
    });
  });
});
