import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApi } from '@homeward/api';
import { ROLES, type Role } from '@homeward/contracts';
import { createLogger, loadConfig } from '@homeward/platform';
import { WorkerModule } from '@homeward/worker';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { saveRound } from '../../support/factories/follow-up.factory.ts';
import { saveJourney } from '../../support/factories/journey.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession } from '../../support/factories/session.factory.ts';
import { until } from '../../support/jobs-worker.ts';
import { startMailSink, type MailSink } from '../../support/mail-sink.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import type { Reader, ReaderName } from './readers.ts';
import { writeDecisions } from './marked-decisions.ts';
import { writePapers } from './marked-papers.ts';
import { writeReferrals } from './marked-referrals.ts';
import { writeCasework, type MarkedCasework } from './marked-casework.ts';
import { wordOf } from './sealed-fields.ts';

/** One case full of sealed matter, made through the API and carried on by the worker, and everybody who may look. */
export interface MarkedWorld {
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  readonly readers: Readonly<Record<ReaderName, Reader>>;
  readonly personId: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly officeId: string;
  readonly sessionId: string;
  readonly screeningId: string;
  readonly letterIds: readonly string[];
  /** Of the whole case and of each letter. */
  readonly printTokens: readonly string[];
  readonly attachmentIds: readonly string[];
  readonly referralId: string;
  readonly transferId: string;
  readonly contactId: string;
  readonly complaintId: string;
  readonly complaintReceipt: { readonly number: string; readonly secret: string };
  readonly withdrawal: { readonly caseId: string; readonly step: string };
  readonly keptMailIds: readonly string[];
  readonly roundId: string;
  readonly calendarToken: string;
  readonly sendingId: string;
  readonly caseloadImportId: string;
  readonly caseloadExportId: string;
  readonly figureExportId: string;
  readonly givenNames: string;
  readonly familyName: string;
  /** Every line that API and worker logged. */
  readonly logged: readonly string[];
  readonly mails: MailSink['mails'];
  close(): Promise<void>;
}

const GIVEN = 'Soraya';
const FAMILY = 'Haidari';

export async function createMarkedWorld(): Promise<MarkedWorld> {
  const database = await createTestDatabase();
  const sink = await startMailSink();
  const files = await mkdtemp(path.join(tmpdir(), 'homeward-files-'));
  await markInstallation(database, 'live');
  await watchWork(database);
  const config = loadConfig({
    DATABASE_APP_URL: database.appUrl,
    DATABASE_POOL: '6',
    HOMEWARD_SECRET: randomBytes(32).toString('hex'),
    FILES_DIR: files,
    RATE_LIMIT_PER_MINUTE: '0',
    SMTP_URL: sink.url,
    MAIL_FROM: 'office@homeward.example',
  });
  const logged: string[] = [];
  const logger = createLogger('trace', { write: (line) => void logged.push(line) });
  const app = await createApi(config, { logger });
  const worker = await Test.createTestingModule({
    imports: [WorkerModule.forRoot(config, database.appUrl, logger)],
  }).compile();
  await worker.init();
  const office = await saveOffice(database);
  const readers = await savePeople(database, office, await saveOffice(database));
  const made = await writeSealedMatter(app, database, readers);
  const roundId = await saveRound(database, made.memberId);
  const figureExportId = await saveFigureExport(database, readers['programme-manager']);
  const caseloads = await saveCaseloads(database, office, readers['programme-manager']);
  await carryOn(database, sink);
  const keptMailIds = (await database.asOwner<{ id: string }>('select id from kept_mail')).map(({ id }) => id);
  return {
    ...{
      database,
      app,
      readers,
      ...made,
      officeId: office.id,
      keptMailIds,
      ...caseloads,
      figureExportId,
      roundId,
      givenNames: GIVEN,
      familyName: FAMILY,
      logged,
    },
    mails: sink.mails,
    close: async () => {
      await worker.close();
      await app.close();
      await sink.close();
      await database.drop();
      await rm(files, { recursive: true });
    },
  };
}

/** Each is its owner's alone. */
async function saveCaseloads(
  database: TestDatabase,
  office: OfficeRow,
  { userId }: Reader,
): Promise<Pick<MarkedWorld, 'caseloadImportId' | 'caseloadExportId'>> {
  const [brought] = await database.asOwner<{ id: string }>(
    `insert into caseload_import (office_id, started_by, state, options, received_at)
     values ($1, $2, 'checked', '{"offices": []}', now()) returning id`,
    [office.id, userId],
  );
  const [taken] = await database.asOwner<{ id: string }>(
    `insert into caseload_export (office_id, started_by, state, options, asked_at)
     values ($1, $2, 'gone', '{"officeIds": [], "format": "xlsx", "sensitive": false}', now()) returning id`,
    [office.id, userId],
  );
  return { caseloadImportId: brought!.id, caseloadExportId: taken!.id };
}

/** Figures that left the house are everybody's who may read figures. */
async function saveFigureExport(database: TestDatabase, { userId }: Reader): Promise<string> {
  const [made] = await database.asOwner<{ id: string }>(
    `insert into figure_export (from_day, to_day, as_of, scope, filters, box, figures, purpose, made_by, made_at)
     values ('2025-01-01', '2025-12-31', '2026-01-31', 'all offices', '{}', $2, '{"funnel": {}, "departures": {},
       "flows": [], "services": {}, "amounts": [], "closed": {}, "waitingDays": {}}', 'A yearly report.', $1, now())
     returning id`,
    [
      userId,
      {
        ...{ from: '2025-01-01', to: '2025-12-31', offices: [], channels: [] },
        ...{ programmes: null, hosts: null, returnTypes: null },
      },
    ],
  );
  return made!.id;
}

/** Keeps a copy of every row of work that ever stood in the outbox or the queue, however short its life. */
async function watchWork(database: TestDatabase): Promise<void> {
  await database.asOwner(`create schema watch`);
  await database.asOwner(`create table watch.work (place text not null, row jsonb not null)`);
  await database.asOwner(
    `create function watch.keep() returns trigger language plpgsql security definer set search_path = watch, pg_temp as
     $$ begin insert into watch.work values (tg_table_schema || '.' || tg_table_name, to_jsonb(new)); return new; end $$`,
  );
  for (const table of ['public.outbox', 'bullmq.job', 'bullmq.job_log', 'bullmq.event'])
    await database.asOwner(
      `create trigger watch after insert or update on ${table} for each row execute function watch.keep()`,
    );
}

async function savePeople(
  database: TestDatabase,
  office: OfficeRow,
  elsewhere: OfficeRow,
): Promise<MarkedWorld['readers']> {
  const person = async (role: Role, where: OfficeRow = office): Promise<Reader> => {
    const actor = await saveActor(database, role, where, { secondFactor: true });
    return { ...actor, headers: { ...(await saveSession(database, actor)) } };
  };
  const partners = () => saveOffice(database, { kind: 'partner-organisation' });
  const author = await person('counsellor');
  const passwordOnly = { ...(await saveSession(database, author)) };
  await database.asOwner(
    `update session set second_factor_at = null where id = (select id from session where user_id = $1 and csrf_token = $2)`,
    [author.userId, passwordOnly['x-csrf-token']],
  );
  const roles = {} as Record<Role, Reader>;
  for (const role of ROLES) roles[role] = await person(role);
  return {
    ...roles,
    author,
    'author without a second factor': { ...author, secondFactor: false, headers: passwordOnly },
    named: await person('caseworker'),
    breaker: await person('caseworker'),
    'key of a medical officer': await saveKey(database, office),
    'caseworker elsewhere': await person('caseworker', elsewhere),
    'medical officer elsewhere': await person('medical-officer', elsewhere),
    'protection officer elsewhere': await person('protection-officer', elsewhere),
    'partner sent to': await person('partner', await partners()),
    'partner elsewhere': await person('partner', await partners()),
  };
}

/** A program that holds a role which opens sealed matter to a person. */
async function saveKey(database: TestDatabase, office: OfficeRow): Promise<Reader> {
  const actor = await saveActor(database, 'medical-officer', office);
  const key = `hwk_${randomBytes(32).toString('base64url')}`;
  await database.asOwner(`update app_user set kind = 'service' where id = $1`, [actor.userId]);
  await database.asOwner(
    `insert into api_key (user_id, label, key_hash, created_by, created_at, expires_at)
     values ($1, 'a program', sha256(convert_to($2, 'UTF8')), $1, now(), now() + interval '1 day')`,
    [actor.userId, key],
  );
  return { ...actor, kind: 'api-key', headers: { authorization: `Bearer ${key}` } };
}

/** What the answers to the posts below have in common. */
interface Made {
  readonly id: string;
  readonly members?: readonly { readonly id: string; readonly personId: string }[];
  readonly token?: string;
}

interface Written {
  readonly personId: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly screeningId: string;
  readonly letterIds: string[];
  readonly printTokens: string[];
  readonly calendarToken: string;
  readonly sendingId: string;
}

/** Puts every word of the list where it belongs, as colleagues would: through the routes. */
async function writeSealedMatter(
  app: NestFastifyApplication,
  database: TestDatabase,
  readers: MarkedWorld['readers'],
): Promise<Written & MarkedCasework> {
  const post = async (reader: Reader, url: string, payload: object): Promise<Made> => {
    const headers = { ...reader.headers, 'idempotency-key': randomUUID() };
    const answer = await app.inject({ method: 'POST', url, headers, payload });
    if (answer.statusCode >= 300) throw new Error(`POST ${url}: ${answer.statusCode} ${answer.body}`);
    return answer.json();
  };
  const { author } = readers;
  const person = {
    names: [{ kind: 'primary', givenNames: GIVEN, familyName: FAMILY }],
    sex: 'female',
    birthDate: '1991-04-03',
    birthDatePrecision: 'day',
    nationalities: ['IQ'],
    contactChannels: [{ kind: 'email', value: 'soraya@person.example', safety: 'safe' }],
  };
  const opened = await post(author, '/api/cases', {
    members: [{ person, relation: 'principal' }],
  });
  const caseId = opened.id;
  const member = opened.members![0]!;
  const { personId } = member;
  await post(author, `/api/persons/${personId}/consents`, { purpose: 'appointment-reminder' });
  const session = await post(author, `/api/cases/${caseId}/sessions`, {
    memberId: member.id,
    purpose: 'information',
    mode: 'individual',
    language: 'en',
    interpreterUsed: false,
    heldAt: new Date(Date.now() - 3_600_000).toISOString(),
    durationMinutes: 45,
    notes: [
      { matterClass: 'ordinary', text: 'Talked about the journey.' },
      { matterClass: 'health', text: `Needs ${wordOf('session_note.text', 'health')} daily.` },
      { matterClass: 'protection', text: `Fears ${wordOf('session_note.text', 'protection')}.` },
    ],
  });
  await post(author, `/api/cases/${caseId}/asylum-information`, {
    memberId: member.id,
    text: `Told of ${wordOf('asylum_information.text', 'protection')}.`,
  });
  const treats = { recipientKind: 'health-service', recipientName: wordOf('sharing.recipient_name', 'health') };
  const consent = await post(author, `/api/persons/${personId}/consents`, { ...treats, purpose: 'medical-transfer' });
  await post(author, `/api/cases/${caseId}/sharings`, {
    ...{ ...treats, memberId: member.id, categories: ['medical'], basis: 'consent', consentId: consent.id },
  });
  await post(author, `/api/persons/${personId}/consents`, {
    ...{ purpose: 'sharing-with-partner', recipientKind: 'protection-service' },
    recipientName: wordOf('consent.recipient_name', 'protection'),
  });
  const letterIds: string[] = [];
  for (const matterClass of ['health', 'protection'] as const) {
    const letter = await post(author, `/api/cases/${caseId}/letters`, {
      ...{ memberId: member.id, kind: 'referral', matterClass, referredTo: wordOf('letter.body', matterClass) },
    });
    await post(author, `/api/letters/${letter.id}/file`, { version: 1 });
    letterIds.push(letter.id);
  }
  await writeDecisions(app, database, post, readers, caseId);
  await writePapers(post, readers, { caseId, memberId: member.id });
  const { sendingId } = await writeReferrals(database, post, readers, { caseId, memberId: member.id });
  const wishes = [{ kind: 'case' }, ...letterIds.map((recordId) => ({ kind: 'letter', recordId }))];
  const printTokens: string[] = [];
  for (const wish of wishes) {
    printTokens.push((await post(author, `/api/cases/${caseId}/prints`, wish)).token!);
  }
  const casework = await writeCasework(app, post, readers, { caseId, memberId: member.id });
  await post(author, `/api/cases/${caseId}/appointments`, {
    memberId: member.id,
    startsAt: new Date(Date.now() + 4 * 3_600_000).toISOString(),
    durationMinutes: 60,
    place: 'Room 4',
  });
  const screening = await post(author, `/api/cases/${caseId}/screenings`, {
    ...{ memberId: member.id, kind: 'full', heldOn: '2026-01-05', levels: { health: 'medium', protection: 'high' } },
    indicators: ['pregnancy', 'possible-trafficking'],
    factors: (['health', 'protection'] as const).map((matterClass) => ({
      ...{ kind: 'risk', level: 'household', matterClass },
      text: `Lacks ${wordOf('screening_answer.factors', matterClass)}.`,
    })),
  });
  // In doubt she is a child, and a child is asked.
  const doubt = { memberId: member.id, doubtedBy: 'Immigration Office', doubtedOn: '2026-01-05' };
  await post(author, `/api/cases/${caseId}/age-doubts`, doubt);
  await post(author, `/api/cases/${caseId}/hearings`, {
    ...{ memberId: member.id, decision: 'return', outcome: 'heard', heardOn: '2026-01-05', language: 'ar' },
    words: `I want ${wordOf('protection_record.content', 'protection')}.`,
  });
  const missed = { memberId: member.id, occasion: 'round', missedAt: new Date(Date.now() - 3_600_000).toISOString() };
  await post(author, `/api/cases/${caseId}/missing-child-alerts`, missed);
  await post(readers['medical-officer'], `/api/cases/${caseId}/readers`, {
    userId: readers.named.userId,
    matterClass: 'health',
    reason: `Escorts because of ${wordOf('case_reader.reason', 'health')}.`,
  });
  await post(readers.breaker, `/api/cases/${caseId}/break-glass`, {
    matterClass: 'protection',
    reason: `Called about ${wordOf('case_reader.reason', 'protection')} just now.`,
  });
  await saveJourney(
    database,
    { id: caseId, number: '', officeId: author.offices['case.read']![0]!, members: [{ id: member.id, personId }] },
    author.userId!,
    {
      departsAt: `${new Date().toISOString().slice(0, 10)}T12:00:00Z`,
      flight: 'SN 1',
    },
  );
  const { token: calendarToken = '' } = await post(author, '/api/calendar-feeds', { language: 'en' });
  const ids = {
    personId,
    caseId,
    memberId: member.id,
    sessionId: session.id,
    screeningId: screening.id,
    letterIds,
    printTokens,
    calendarToken,
    sendingId,
  };
  return { ...ids, ...casework };
}

/** Lets the worker do all there is to do: the reminder goes out, colleagues are told, the trail is linked. */
async function carryOn(database: TestDatabase, sink: MailSink): Promise<void> {
  await until('all due work is done', async () => {
    const open = await database.asOwner(`select 1 from outbox where status not in ('done', 'cancelled')`);
    const linked = await database.asOwner('select 1 from audit_link limit 1');
    return open.length === 0 && linked.length > 0 && sink.mails.length > 0;
  });
}
