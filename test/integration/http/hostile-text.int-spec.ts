import { randomBytes, randomUUID } from 'node:crypto';
import { createApi } from '@homeward/api';
import type { Role } from '@homeward/contracts';
import { loadConfig } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Response } from 'light-my-request';
import { describeApi } from '../../../apps/api/src/openapi/document.ts';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { HOSTILE, HostileRequests, type BodyOperation, type Hints } from './hostile-requests.ts';
import { keptLogger } from './http-rig.ts';

const MORE_ROLES: readonly Role[] = [
  'supervisor',
  'medical-officer',
  'protection-officer',
  'administrator',
  'data-protection-officer',
];

/** Operations that only ask, or that change how the caller signs in: what they take is not kept as it is. */
const KEEPS_NOTHING = /^(Session|Account)\.|search|match/i;

/** Kept only where a likely duplicate was shown, which these requests do not meet. */
const KEPT_WHEN_NEEDED = /duplicateReason$/;

/** What an honest person may write in any words and must find again; the list keeps the test from proving nothing. */
const MUST_BE_KEPT = [
  'Persons.registerPerson names.0.familyName',
  'Persons.registerPerson names.0.givenNames',
  'Persons.registerPerson contactChannels.0.value',
  'Persons.addContactChannel value',
  'Cases.openCase members.0.person.names.0.familyName',
  'Sessions.record notes.0.text',
  'Appointments.makeAppointment place',
  'Offices.openOffice name',
  'Offices.changeOffice name',
  'Users.addUser displayName',
];

const VERSIONED: Readonly<Record<string, string>> = {
  offices: 'office',
  persons: 'person',
  users: 'app_user',
  cases: '"case"',
  appointments: 'appointment',
};

/** Made from the API's own document, so that a text field of a later room is tried without being named here. */
describe('hostile words in every text field', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let requests: HostileRequests;
  let headers: SessionHeaders;
  let lines: () => Record<string, unknown>[];
  const ids: Record<string, string> = {};
  let version = 1;

  const send = (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body: unknown): Promise<Response> =>
    app.inject({
      method,
      url,
      payload: JSON.stringify(body),
      headers: { ...headers, 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
    });
  const create = async <Answer>(url: string, body: object): Promise<Answer> => {
    const answer = await send('POST', url, body);
    if (answer.statusCode !== 201) throw new Error(`${url}: ${answer.payload}`);
    return answer.json();
  };
  const letters = (): string => [...randomBytes(12)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  const person = (): object => ({
    names: [{ kind: 'primary', givenNames: letters(), familyName: letters() }],
    sex: 'unknown',
    nationalities: ['IQ'],
  });

  beforeAll(async () => {
    database = await createTestDatabase();
    const [logger, kept] = keptLogger();
    lines = kept;
    const config = loadConfig({
      DATABASE_APP_URL: database.appUrl,
      HOMEWARD_SECRET: randomBytes(32).toString('hex'),
      RATE_LIMIT_PER_MINUTE: '0',
    });
    app = await createApi(config, { logger });
    requests = new HostileRequests(describeApi(app));
    const office = await saveOffice(database);
    const actor = await saveActor(database, 'counsellor', office);
    for (const role of MORE_ROLES)
      await database.asOwner(
        `insert into role_assignment (user_id, role, office_id, valid_from) values ($1, $2, $3, '2020-01-01')`,
        [actor.userId, role, office.id],
      );
    await database.asOwner('insert into credential (user_id) values ($1)', [actor.userId]);
    headers = await saveSession(database, actor);
    const colleague = await saveActor(database, 'counsellor', office);
    const { id: personId } = await create<{ id: string }>('/api/persons', person());
    const { id: sparePersonId } = await create<{ id: string }>('/api/persons', person());
    const opened = await create<{ id: string; members: { id: string }[] }>('/api/cases', {
      members: [{ relation: 'principal', person: person() }],
    });
    Object.assign(ids, {
      officeId: office.id,
      userId: colleague.userId,
      personId,
      sparePersonId,
      caseId: opened.id,
      memberId: opened.members[0]!.id,
    });
    const { id: appointmentId } = await create<{ id: string }>(`/api/cases/${opened.id}/appointments`, {
      memberId: ids['memberId'],
      startsAt: inDays(2),
      durationMinutes: 60,
      place: 'Room 2',
    });
    ids['appointmentId'] = appointmentId;
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  const hints: Hints = {
    '+officeId': () => ids['officeId'],
    parentId: () => ids['officeId'],
    userId: () => ids['userId'],
    personId: () => ids['personId'],
    'ErasePersonDto.personId': () => ids['sparePersonId'],
    memberId: () => ids['memberId'],
    '+NewMemberDto.person': () => person(),
    'NewContactChannelDto.kind': () => 'post',
    'AddContactChannelDto.kind': () => 'post',
    countryCode: () => 'BE',
    hostCountries: () => 'BE',
    nationalities: () => 'IQ',
    calendar: () => 'BE',
    language: () => 'fr',
    languages: () => 'fr',
    timeZone: () => 'Europe/Brussels',
    heldAt: () => inDays(-1),
    startsAt: () => inDays(1 + Math.random() * 300),
    expiresAt: () => inDays(30),
    version: () => version,
    name: letters,
    '+NameDto.familyName': letters,
    familyName: letters,
    givenNames: letters,
    email: () => `${letters()}@example.org`,
  };

  /** The address with ids of records that stand, whose version is then the one to send. */
  const addressOf = async ({ path }: BodyOperation): Promise<string> => {
    const room = /^\/api\/([a-z-]+)\/\{/.exec(path)?.[1] ?? '';
    const id = ids[`${room.replace(/s$/, '')}Id`] ?? randomUUID();
    const table = VERSIONED[room];
    if (table) {
      const [row] = await database.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [id]);
      version = row?.version ?? 1;
    }
    return path.replace(/\{[A-Za-z]+\}/g, id);
  };

  /** Whether the words stand in a table as they were sent; only a reason may stand in the trail alone. */
  const isKept = async (words: string, field: string): Promise<boolean> => {
    const elsewhere = field === 'reason' ? ['idempotency_answer'] : ['idempotency_answer', 'audit_value'];
    const tables = await database.asOwner<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all ($1)`,
      [elsewhere],
    );
    const each = tables.map(({ name }) => `select 1 from "${name}" t where strpos(to_jsonb(t)::text, $1) > 0`);
    const found = await database.asOwner(`${each.join(' union all ')} limit 1`, [JSON.stringify(words).slice(1, -1)]);
    return found.length > 0;
  };

  it('should be kept as they were written or refused in words, and never run, break or leak', async () => {
    const tables = await database.asOwner(`select count(*) from pg_class`);
    const kept = new Set<string>();
    const wrong: string[] = [];
    for (const operation of requests.operations()) {
      for (const field of requests.textFields(operation.schema)) {
        for (const hostile of HOSTILE) {
          const words = `${hostile}${letters()}`;
          const url = await addressOf(operation);
          const answer = await send(operation.method, url, requests.body(operation.schema, hints, field, words));
          const where = `${operation.operationId} ${field}`;
          const refused = answer.statusCode >= 400;
          if (answer.statusCode >= 500 || (refused && answer.payload.includes(words)))
            wrong.push(`${where}: ${answer.payload}`);
          if (refused || KEEPS_NOTHING.test(operation.operationId) || KEPT_WHEN_NEEDED.test(field)) continue;
          if (await isKept(words, field)) kept.add(where);
          else wrong.push(`${where}: changed`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect([...kept]).toEqual(expect.arrayContaining(MUST_BE_KEPT));
    expect(await database.asOwner(`select count(*) from pg_class`)).toEqual(tables);
    expect(JSON.stringify(lines())).not.toMatch(/O'Brien|<script|union select/);
  }, 300_000);
});
