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
import { HostileRequests, type BodyOperation, type Hints } from './hostile-requests.ts';
import { keptLogger } from './http-rig.ts';

const ROLES: readonly Role[] = [
  'counsellor',
  'supervisor',
  'medical-officer',
  'protection-officer',
  'administrator',
  'data-protection-officer',
  'programme-manager',
];

const VERSIONED: Readonly<Record<string, string>> = {
  offices: 'office',
  persons: 'person',
  users: 'app_user',
  cases: '"case"',
  appointments: 'appointment',
};

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The whole API with one office, one family and somebody who may do nearly everything there. */
export class ApiRig {
  readonly ids: Record<string, string> = {};
  private version = 1;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly requests: HostileRequests,
    readonly lines: () => Record<string, unknown>[],
    private readonly session: SessionHeaders,
  ) {}

  static async start(): Promise<ApiRig> {
    const database = await createTestDatabase();
    const [logger, lines] = keptLogger();
    const config = loadConfig({
      DATABASE_APP_URL: database.appUrl,
      HOMEWARD_SECRET: randomBytes(32).toString('hex'),
      RATE_LIMIT_PER_MINUTE: '0',
    });
    const app = await createApi(config, { logger });
    const office = await saveOffice(database);
    const actor = await saveActor(database, ROLES[0]!, office);
    for (const role of ROLES.slice(1))
      await database.asOwner(
        `insert into role_assignment (user_id, role, office_id, valid_from) values ($1, $2, $3, '2020-01-01')`,
        [actor.userId, role, office.id],
      );
    await database.asOwner('insert into credential (user_id) values ($1)', [actor.userId]);
    const colleague = await saveActor(database, 'counsellor', office);
    const session = await saveSession(database, actor);
    const rig = new ApiRig(app, database, new HostileRequests(describeApi(app)), lines, session);
    const elsewhere = await saveOffice(database);
    Object.assign(rig.ids, { officeId: office.id, userId: colleague.userId, otherOfficeId: elsewhere.id });
    await rig.saveFamily();
    return rig;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  send(method: Method, url: string, body: unknown, key: string = randomUUID()): Promise<Response> {
    return this.app.inject({
      method,
      url,
      payload: JSON.stringify(body),
      headers: { ...this.session, 'idempotency-key': key, 'content-type': 'application/json' },
    });
  }

  async create<Answer>(url: string, body: object): Promise<Answer> {
    const answer = await this.send('POST', url, body);
    if (answer.statusCode !== 201) throw new Error(`${url}: ${answer.payload}`);
    return answer.json();
  }

  /** The address with ids of records that stand, whose version is then the one that is sent. */
  async addressOf({ path }: BodyOperation): Promise<string> {
    const room = /^\/api\/([a-z-]+)\/\{/.exec(path)?.[1] ?? '';
    const id = this.ids[`${room.replace(/s$/, '')}Id`] ?? randomUUID();
    const table = VERSIONED[room];
    if (table) {
      const [row] = await this.database.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [
        id,
      ]);
      this.version = row?.version ?? 1;
    }
    return path.replace(/\{[A-Za-z]+\}/g, id);
  }

  readonly hints: Hints = {
    '+officeId': () => this.ids['officeId'],
    parentId: () => this.ids['officeId'],
    userId: () => this.ids['userId'],
    'AddApiKeyDto.userId': () => this.ids['serviceId'],
    role: () => 'caseworker',
    personId: () => this.ids['personId'],
    'ErasePersonDto.personId': () => this.ids['sparePersonId'],
    memberId: () => this.ids['memberId'],
    memberIds: () => this.ids['memberId'],
    deputyId: () => this.ids['userId'],
    toOfficeId: () => this.ids['otherOfficeId'],
    doneByOfficeId: () => this.ids['otherOfficeId'],
    programmeCode: () => 'BE-FEDASIL',
    issuingCountryCode: () => 'IQ',
    'WriteLetterDto.kind': () => 'referral',
    '+WriteLetterDto.referredTo': () => 'The legal desk',
    'DraftLetterTemplateDto.body': () => '{{appointment.day}}, {{appointment.hour}}, {{appointment.place}}',
    'ProposeTransferDto.reason': () => 'person-moved',
    '+NewMemberDto.person': () => person(),
    '+NameDto.familyName': letters,
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
    version: () => this.version,
    name: letters,
    familyName: letters,
    givenNames: letters,
    reason: () => `because of ${letters()} and what was agreed`,
    email: () => `${letters()}@example.org`,
  };

  private async saveFamily(): Promise<void> {
    const { id: personId } = await this.create<{ id: string }>('/api/persons', person());
    const { id: sparePersonId } = await this.create<{ id: string }>('/api/persons', person());
    const opened = await this.create<{ id: string; members: { id: string }[] }>('/api/cases', {
      members: [{ relation: 'principal', person: person() }],
    });
    const memberId = opened.members[0]!.id;
    const { id: appointmentId } = await this.create<{ id: string }>(`/api/cases/${opened.id}/appointments`, {
      memberId,
      startsAt: inDays(2),
      durationMinutes: 60,
      place: 'Room 2',
    });
    const { id: serviceId } = await this.create<{ id: string }>('/api/users', {
      kind: 'service',
      email: `${letters()}@example.org`,
      displayName: 'Figures for the ministry',
      officeId: this.ids['officeId'],
    });
    Object.assign(this.ids, { serviceId, personId, sparePersonId, caseId: opened.id, memberId, appointmentId });
  }
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

export const letters = (): string => [...randomBytes(12)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');

const person = (): object => ({
  names: [{ kind: 'primary', givenNames: letters(), familyName: letters() }],
  sex: 'unknown',
  nationalities: ['IQ'],
});
