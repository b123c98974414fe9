import { randomUUID } from 'node:crypto';
import type { Response } from 'light-my-request';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { startRig, type HttpRig } from './http-rig.ts';

describe('a creation sent again', () => {
  let database: TestDatabase;
  let rig: HttpRig;

  const create = (key: string | undefined, text: string, who = 'first'): Promise<Response> =>
    rig.app.inject({
      method: 'POST',
      url: '/api/notes',
      headers: { authorization: `Bearer ${who}`, ...(key === undefined ? {} : { 'idempotency-key': key }) },
      payload: { text },
    });
  const saved = (): Promise<{ text: string }[]> => database.asOwner('select text from rig_note');

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await startRig(database);
    const office = await saveOffice(database);
    for (const name of ['first', 'second']) {
      const actor = await saveActor(database, 'counsellor', office);
      rig.tokens.sessions.set(name, { actor, csrfToken: null, expiresAt: null });
    }
  });
  afterEach(() => database.asOwner('delete from rig_note'));
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  it('should be refused when it carries no key or one that is too short or too long', async () => {
    for (const key of [undefined, 'short', 'x'.repeat(129), 'with space in it']) {
      const answer = await create(key, 'text');
      expect([answer.statusCode, answer.json()]).toEqual([
        400,
        expect.objectContaining({ code: 'idempotency.key-missing', fields: [expect.anything()] }),
      ]);
    }
    expect(await saved()).toHaveLength(0);
  });

  it('should be the same request when its fields stand in another order', async () => {
    const send = (payload: string): Promise<Response> =>
      rig.app.inject({
        method: 'POST',
        url: '/api/notes',
        headers: {
          authorization: 'Bearer first',
          'idempotency-key': 'another-order',
          'content-type': 'application/json',
        },
        payload,
      });
    expect((await send('{"text":"once","members":[{"familyName":"a"}]}')).statusCode).toBe(201);
    expect((await send('{"members":[{"familyName":"a"}],"text":"once"}')).headers['idempotency-replayed']).toBe('true');
    expect((await send('{"members":[{"familyName":"b"}],"text":"once"}')).statusCode).toBe(422);
  });

  it('should get the first answer when key and content are the same', async () => {
    const key = randomUUID();
    const first = await create(key, 'once');
    const again = await create(key, 'once');
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json()).toEqual(first.json());
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([undefined, 'true']);
    expect(await saved()).toHaveLength(1);
  });

  it('should be refused and save nothing when the key was used with another body', async () => {
    const key = randomUUID();
    await create(key, 'once');
    const other = await create(key, 'another');
    expect([other.statusCode, other.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'idempotency.body-differs' }),
    ]);
    expect(await saved()).toEqual([{ text: 'once' }]);
  });

  it('should act once when twenty arrive together', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(key, 'together')));
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.payload)).size).toBe(1);
    expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === 'true')).toHaveLength(19);
    expect(await saved()).toHaveLength(1);
  });

  it('should act when the first attempt was refused and saved nothing', async () => {
    const key = randomUUID();
    expect((await create(key, '')).statusCode).toBe(400);
    expect((await create(key, 'mended')).statusCode).toBe(201);
    expect(await saved()).toEqual([{ text: 'mended' }]);
  });

  it('should be a creation of its own when somebody else uses the same key', async () => {
    const key = randomUUID();
    const first = await create(key, 'same words');
    const second = await create(key, 'same words', 'second');
    expect(second.statusCode).toBe(201);
    expect((second.json() as { id: string }).id).not.toBe((first.json() as { id: string }).id);
    expect(await saved()).toHaveLength(2);
  });
});
