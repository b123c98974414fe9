import { randomUUID } from 'node:crypto';
import { AUTHENTICATOR, type Authenticator } from '@homeward/platform';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { AT_NINE, createAccessRig, type AccessRig, type Browser } from './access-rig.ts';

describe('an API key', () => {
  let rig: AccessRig;
  let office: { id: string };
  let browser: Browser;
  let service: string;

  beforeAll(async () => {
    rig = await createAccessRig();
    office = await saveOffice(rig.database);
    const admin = await rig.saveUser(office.id, [{ role: 'administrator', officeId: office.id }]);
    browser = await rig.signIn(admin);
    await browser.enrol(rig.clock);
  });
  beforeEach(async () => {
    rig.clock.setTo(AT_NINE);
    await rig.database.asOwner('delete from sign_in_attempt');
    service = await addService([{ role: 'counsellor', officeId: office.id }]);
  });
  afterAll(() => rig.close());

  const addService = async (roles: object[]): Promise<string> => {
    const added = await browser.create('/api/users', {
      email: `${randomUUID()}@example.org`,
      displayName: 'Statistics of the ministry',
      officeId: office.id,
      kind: 'service',
      roles,
    });
    expect(added.body).toMatchObject({ link: null });
    return added.body.id;
  };
  const addKey = (overrides: object = {}) =>
    browser.create('/api/api-keys', {
      userId: service,
      label: 'nightly',
      expiresAt: '2026-09-01T00:00:00Z',
      ...overrides,
    });
  const by = (key: string, method = 'GET', path = '/api/offices') =>
    rig.ask(method, path, { headers: { authorization: `Bearer ${key}` } });

  it('should act for its service user, without a cookie and without a CSRF token', async () => {
    const key = (await addKey()).body.key;
    expect(key).toMatch(/^hwk_[\w-]{43}$/);
    expect((await by(key)).status).toBe(200);
    expect((await by(key, 'GET', '/api/users')).status).toBe(403);
    expect((await by(key, 'DELETE', '/api/sessions')).body).not.toMatchObject({ code: 'csrf.token-missing' });
  });

  it('should be shown once and kept as a hash', async () => {
    const idempotency = randomUUID();
    const body = { userId: service, label: 'nightly', expiresAt: '2026-09-01T00:00:00Z' };
    const first = await browser.create('/api/api-keys', body, idempotency);
    const key = first.body.key;
    expect((await browser.create('/api/api-keys', body, idempotency)).body).toEqual({
      id: first.body.id,
      key: null,
    });
    const kept = await rig.database.asOwner<{ all: string }>(
      `select string_agg(x.row::text, '') as all from (select to_jsonb(a) as row from idempotency_answer a
        union all select to_jsonb(v) from audit_value v union all select to_jsonb(k) from api_key k) x`,
    );
    expect(kept[0]!.all + rig.logged.join()).not.toContain(key);
  });

  it('should hold no sealed matter and no second factor, whatever its user’s roles', async () => {
    const key = (await addKey()).body.key;
    const found = await rig.app.get<Authenticator>(AUTHENTICATOR, { strict: false }).authenticate({ bearer: key });
    expect(found!.actor).toMatchObject({ kind: 'api-key', userId: service, secondFactor: false });
    expect(found!.actor.offices['case.open']).toEqual([office.id]);
    expect(Object.keys(found!.actor.offices).filter((name) => name.startsWith('sealed.'))).toEqual([]);
  });

  it('should hold no role that needs a second factor', async () => {
    for (const role of ['administrator', 'medical-officer', 'protection-officer', 'data-protection-officer']) {
      const granted = await browser.create(`/api/users/${service}/roles`, { role, officeId: office.id });
      expect(granted.body).toMatchObject({ code: 'role.needs-person' });
    }
    await rig.database.asOwner(
      `insert into role_assignment (user_id, role, office_id, valid_from) values ($1, 'administrator', $2, '2020-01-01')`,
      [service, office.id],
    );
    const key = (await addKey()).body.key;
    expect((await by(key, 'GET', '/api/users')).status).toBe(403);
  });

  it('should be worth nothing for the very next request once it is revoked or its user disabled', async () => {
    const [first, second] = [await addKey(), await addKey()];
    expect((await by(first.body.key)).status).toBe(200);
    expect((await by(second.body.key)).status).toBe(200);
    expect((await browser.send('DELETE', `/api/api-keys/${first.body.id}`)).status).toBe(204);
    expect((await by(first.body.key)).status).toBe(401);
    expect((await by(second.body.key)).status).toBe(200);
    await browser.send('POST', `/api/users/${service}/disable`, { version: 1, reason: 'no longer needed' });
    expect((await by(second.body.key)).status).toBe(401);
  });

  it('should end by itself, within a year', async () => {
    const key = (await addKey({ expiresAt: '2026-03-02T10:00:00Z' })).body.key;
    rig.clock.setTo('2026-03-02T09:59:59Z');
    expect((await by(key)).status).toBe(200);
    rig.clock.setTo('2026-03-02T10:00:00Z');
    expect((await by(key)).status).toBe(401);
    rig.clock.setTo(AT_NINE);
    for (const expiresAt of ['2026-03-02T08:00:00Z', '2027-03-04T09:00:00Z'])
      expect((await addKey({ expiresAt })).body).toMatchObject({
        code: 'input.invalid',
        fields: [{ field: 'expiresAt', problem: 'must be later than now and at most a year away' }],
      });
  });

  it('should tell when it was last used, to the minute', async () => {
    const { body } = await addKey();
    rig.clock.advance(90_000);
    await by(body.key);
    const listed = (await browser.get('/api/api-keys?size=100')).body.rows;
    const found = listed.find(({ id }) => id === body.id)!;
    expect(new Date(found.lastUsedAt).toISOString()).toBe('2026-03-02T09:01:30.000Z');
    expect(Object.keys(found)).not.toContain('key');
  });

  it('should not be given to a person, or by an administrator who does not reach all its user’s offices', async () => {
    const person = await rig.saveUser(office.id, []);
    expect((await addKey({ userId: person.id })).body).toMatchObject({ code: 'user.needs-service' });
    const elsewhere = await saveOffice(rig.database);
    await rig.database.asOwner(
      `insert into role_assignment (user_id, role, office_id, valid_from) values ($1, 'partner', $2, '2020-01-01')`,
      [service, elsewhere.id],
    );
    expect((await addKey()).body).toMatchObject({ code: 'user.out-of-reach' });
  });

  it.each(['hwk_', `hwk_${'A'.repeat(43)}`, 'A'.repeat(43), 'hwk_../../etc'])(
    'should not be forged as %p',
    async (key) => {
      expect((await by(key)).status).toBe(401);
    },
  );
});
