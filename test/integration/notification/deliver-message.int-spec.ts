import { findSensitivePart, MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { JobEnvelope } from '@homeward/jobs';
import { DeliverMessageJob, NotificationJobsModule } from '@homeward/notification';
import { loadConfig, systemActor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import type { EntityManager } from 'typeorm';
import {
  markInstallation,
  saveAppointment,
  saveConsent,
  saveFile,
  type FileOverrides,
  type FileRow,
} from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { startMailSink, type MailSink } from '../../support/mail-sink.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const DUE = '2026-03-02T09:30:00Z';
const STARTS = '2026-03-03T09:30:00Z';
type Staff = Awaited<ReturnType<typeof saveActor>>;

interface IntentState {
  state: string;
  reason: string | null;
  hand_overs: number;
  message_id: string | null;
}

describe('carrying a message', () => {
  let database: TestDatabase;
  let sink: MailSink;
  let office: OfficeRow;
  let counsellor: Staff;
  const clock = new TestClock(DUE);
  const modules: TestingModule[] = [];

  async function worker(smtpUrl: string | undefined = sink.url): Promise<TestingModule> {
    const config = loadConfig({ SMTP_URL: smtpUrl, MAIL_FROM: 'appointments@office.example', LOG_LEVEL: 'silent' });
    const module = await Test.createTestingModule({
      imports: [...rooms(database, clock, config), NotificationJobsModule],
    }).compile();
    modules.push(module);
    return module;
  }

  /** One run of the job as the worker would start it. */
  async function carry(intentId: string, module = modules[0]!): Promise<void> {
    const actor = systemActor([office.id]);
    await module
      .get(DeliverMessageJob)
      .execute({ intentId }, module.get(Transactions), { actor } as unknown as JobEnvelope);
  }

  async function askReminder(file: FileRow, startsAt = STARTS, place?: string): Promise<string> {
    const appointmentId = await saveAppointment(database, file, startsAt, place);
    const key = `appointment/${appointmentId}/1`;
    await modules[0]!.get(Transactions).run(counsellor, (tx) =>
      modules[0]!.get<MessageIntents<EntityManager>>(MESSAGE_INTENTS).write(tx, {
        key,
        template: 'appointment-reminder',
        officeId: file.officeId,
        personId: file.personId,
        caseId: file.caseId,
        appointmentId,
        appointmentVersion: 1,
        userId: null,
        dueAt: new Date(DUE),
      }),
    );
    const [row] = await database.asOwner<{ id: string }>(`select id from message_intent where key = $1`, [key]);
    return row!.id;
  }

  async function reminder(overrides: FileOverrides = {}): Promise<{ file: FileRow; intentId: string }> {
    const file = await saveFile(database, office, counsellor, overrides);
    await saveConsent(database, file);
    return { file, intentId: await askReminder(file) };
  }

  const stateOf = async (intentId: string): Promise<IntentState> =>
    (
      await database.asOwner<IntentState>(
        `select state, reason, hand_overs, message_id from message_intent where id = $1`,
        [intentId],
      )
    )[0]!;
  const retriesOf = (intentId: string): Promise<{ due_at: Date }[]> =>
    database.asOwner(`select due_at from outbox where key like $1 order by due_at`, [
      `deliver-message/${intentId}/try-%`,
    ]);
  const toldTo = async (file: FileRow): Promise<string[]> => {
    const rows = await database.asOwner<{ id: string }>(
      `select id from message_intent where template = 'message-undelivered' and case_id = $1 and state = 'waiting'`,
      [file.caseId],
    );
    for (const { id } of rows) await carry(id);
    const notices = await database.asOwner<{ user_id: string }>(
      `select user_id from notice where record_type = 'case' and record_id = $1`,
      [file.caseId],
    );
    return notices.map((notice) => notice.user_id);
  };

  beforeAll(async () => {
    [database, sink] = [await createTestDatabase(), await startMailSink()];
    office = await saveOffice(database);
    counsellor = await saveActor(database, 'counsellor', office);
    await markInstallation(database, 'live');
    await worker();
  });
  beforeEach(async () => {
    clock.setTo(DUE);
    sink.clear();
    await markInstallation(database, 'live');
  });
  afterAll(async () => {
    for (const module of modules) await module.close();
    await sink.close();
    await database.drop();
  });

  it('should hand over one mail with the day, the hour of the office and the place when all stands', async () => {
    const { file, intentId } = await reminder({ email: 'nino@person.example', preferredLanguage: 'fr' });
    await carry(intentId);
    await carry(intentId);
    expect(sink.mails).toHaveLength(1);
    const [{ mail, raw, recipients }] = sink.mails as [MailSink['mails'][0]];
    expect(recipients).toEqual(['nino@person.example']);
    expect(mail.subject).toBe('Votre rendez-vous');
    expect(mail.text).toContain('Nino');
    expect(mail.text).toContain('mardi 3 mars 2026');
    expect(mail.text).toContain('10:30');
    expect(mail.text).toContain('Rue du Progrès 80, room 4');
    expect(mail.messageId).toBe(`<${intentId}@office.example>`);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    for (const part of [mail.subject, mail.text, mail.html, raw.split('\r\n\r\n')[0]])
      expect(findSensitivePart(String(part))).toBeNull();
    expect(raw).not.toContain('BE-2026');
    expect(await stateOf(intentId)).toMatchObject({ state: 'accepted', hand_overs: 1, reason: null });
    expect(await toldTo(file)).toEqual([]);
  });

  it('should write from right to left when the channel is read in Arabic', async () => {
    const { intentId } = await reminder({ preferredLanguage: 'fr', channelLanguage: 'ar' });
    await carry(intentId);
    expect(sink.mails[0]!.mail.subject).toBe('موعدك');
    expect(sink.mails[0]!.mail.html).toContain('dir="rtl"');
    expect(sink.mails[0]!.mail.text).toContain('هذا تذكير بموعدك.');
  });

  it('should name nobody when the channel belongs to somebody else', async () => {
    const { intentId } = await reminder({ belongsTo: 'a cousin', givenNames: 'Tamar' });
    await carry(intentId);
    expect(sink.mails[0]!.raw).not.toContain('Tamar');
    expect(sink.mails[0]!.mail.text).toMatch(/^Hello,\n/);
  });

  it.each([
    ['the clocks go forward in between', '2026-03-29T08:30:00Z', '2026-03-28T09:30:00Z', '10:30', 'Summer'],
    ['the clocks go back in between', '2026-10-25T09:30:00Z', '2026-10-24T08:30:00Z', '10:30', 'Standard'],
  ])('should tell the hour on the wall of that day when %s', async (_, starts, now, hour, season) => {
    const file = await saveFile(database, office, counsellor);
    await saveConsent(database, file);
    clock.setTo(now);
    const intentId = await askReminder(file, starts);
    await carry(intentId);
    expect(sink.mails[0]!.mail.text).toContain(`${hour} (Central European ${season} Time)`);
  });

  it.each([
    ['no-safe-channel', 'the channel is unsafe', { safety: 'unsafe' as const }, null],
    ['no-safe-channel', 'nobody knows whether the channel is safe', { safety: 'unknown' as const }, null],
    [
      'no-consent',
      'the person withdrew today',
      {},
      `update consent set withdrawn_on = '2026-03-02' where person_id = $1`,
    ],
    ['person-erased', 'the person was erased', {}, `update person set erased_at = now() where id = $1`],
    [
      'appointment-cancelled',
      'the appointment was cancelled',
      {},
      `update appointment set state = 'cancelled' where member_id in (select id from case_member where person_id = $1)`,
    ],
    [
      'appointment-changed',
      'the appointment was moved',
      {},
      `update appointment set starts_at = starts_at + interval '7 days', state = 'moved', version = 2
        where member_id in (select id from case_member where person_id = $1)`,
    ],
    ['appointment-past', 'the worker comes too late', {}, null],
  ])('should send nothing for the reason %s when %s', async (reason, _, overrides, sql) => {
    const { file, intentId } = await reminder(overrides);
    if (sql) await database.asOwner(sql, [file.personId]);
    if (reason === 'appointment-past') clock.setTo(STARTS);
    await carry(intentId);
    expect(sink.mails).toHaveLength(0);
    expect(await stateOf(intentId)).toMatchObject({ state: 'not-sent', reason, hand_overs: 0 });
    expect(await database.asOwner('select 1 from kept_mail where intent_id = $1', [intentId])).toHaveLength(0);
  });

  it('should send nothing when the asking room took the message back', async () => {
    const { intentId } = await reminder();
    const [{ key }] = (await database.asOwner('select key from message_intent where id = $1', [intentId])) as [
      { key: string },
    ];
    const module = modules[0]!;
    await module
      .get(Transactions)
      .run(counsellor, (tx) =>
        module.get<MessageIntents<EntityManager>>(MESSAGE_INTENTS).cancel(tx, key.replace(/1$/, '')),
      );
    await carry(intentId);
    expect(sink.mails).toHaveLength(0);
    expect(await stateOf(intentId)).toMatchObject({ state: 'cancelled' });
  });

  it('should be one message and one piece of work when the same key is written twice', async () => {
    const file = await saveFile(database, office, counsellor);
    const module = modules[0]!;
    const intent = {
      key: `twice/${file.caseId}`,
      template: 'appointment-reminder' as const,
      officeId: office.id,
      personId: file.personId,
      caseId: file.caseId,
      appointmentId: null,
      appointmentVersion: null,
      userId: null,
      dueAt: new Date(DUE),
    };
    for (let time = 0; time < 2; time++)
      await module
        .get(Transactions)
        .run(counsellor, (tx) => module.get<MessageIntents<EntityManager>>(MESSAGE_INTENTS).write(tx, intent));
    const intents = await database.asOwner<{ id: string }>(`select id from message_intent where key = $1`, [
      intent.key,
    ]);
    expect(intents).toHaveLength(1);
    const work = await database.asOwner(
      `select key, office_id, due_at from outbox where payload->>'intentId' = any ($1) or key like '%' || $2`,
      [[intents[0]!.id], file.caseId],
    );
    expect(work).toEqual([{ key: `deliver-message/${intents[0]!.id}`, office_id: office.id, due_at: new Date(DUE) }]);
  });

  it.each([
    ['a demonstration', 'demo' as const, true],
    ['an installation without a mail server', 'live' as const, false],
  ])('should keep the mail to be read in the app when it is %s', async (_, mode, withServer) => {
    await markInstallation(database, mode);
    const module = withServer ? modules[0]! : await worker('');
    const { intentId } = await reminder({ email: 'kept@person.example' });
    await carry(intentId, module);
    await carry(intentId, module);
    expect(sink.mails).toHaveLength(0);
    expect(await stateOf(intentId)).toMatchObject({ state: 'kept', hand_overs: 0 });
    const kept = await database.asOwner('select recipient, subject from kept_mail where intent_id = $1', [intentId]);
    expect(kept).toEqual([{ recipient: 'kept@person.example', subject: 'Your appointment' }]);
  });

  it.each([
    ['recipient' as const, 550],
    ['data' as const, 554],
  ])('should tell the owner and never try again when the server refuses the %s', async (at, code) => {
    const { file, intentId } = await reminder();
    sink.next({ do: 'answer', code, at });
    await carry(intentId);
    expect(await stateOf(intentId)).toMatchObject({ state: 'refused', reason: `smtp-${code}` });
    expect(await retriesOf(intentId)).toHaveLength(0);
    await carry(intentId);
    expect(sink.mails).toHaveLength(0);
    expect(await toldTo(file)).toEqual([counsellor.userId]);
  });

  it.each([
    ['recipient' as const, 451],
    ['data' as const, 452],
  ])('should try again later with nothing sent in between when the server says later to the %s', async (at, code) => {
    const { intentId } = await reminder();
    sink.next({ do: 'answer', code, at });
    await carry(intentId);
    expect(await stateOf(intentId)).toMatchObject({ state: 'waiting', reason: `smtp-${code}`, hand_overs: 0 });
    expect(await retriesOf(intentId)).toEqual([{ due_at: new Date('2026-03-02T09:31:00Z') }]);
    clock.advance(60_000);
    await carry(intentId);
    expect(sink.mails).toHaveLength(1);
    expect(await stateOf(intentId)).toMatchObject({ state: 'accepted', hand_overs: 1 });
  });

  it('should give up, send nothing and tell the owner when the server says later for hours', async () => {
    const { file, intentId } = await reminder();
    for (let time = 0; time < 6; time++) {
      sink.next({ do: 'answer', code: 451, at: 'recipient' });
      await carry(intentId);
      clock.advance(5 * 60_000);
    }
    expect(await stateOf(intentId)).toMatchObject({ state: 'not-sent', reason: 'smtp-451', hand_overs: 0 });
    expect(await retriesOf(intentId)).toHaveLength(5);
    expect(await toldTo(file)).toEqual([counsellor.userId]);
    expect(sink.mails).toHaveLength(0);
  });

  it('should wait when nobody listens where the mail server should be', async () => {
    const gone = await startMailSink();
    await gone.close();
    const { intentId } = await reminder();
    await carry(intentId, await worker(gone.url));
    expect(await stateOf(intentId)).toMatchObject({ state: 'waiting', hand_overs: 0 });
    expect((await stateOf(intentId)).reason).toMatch(/^line-/);
    expect(await retriesOf(intentId)).toHaveLength(1);
  });

  it('should not trust a mail server whose certificate nobody signed', async () => {
    const doubtful = await startMailSink({ tls: true });
    const { intentId } = await reminder();
    await carry(intentId, await worker(doubtful.url));
    expect(doubtful.mails).toHaveLength(0);
    expect(await stateOf(intentId)).toMatchObject({ state: 'waiting', hand_overs: 0 });
    await carry(intentId, await worker(`${doubtful.url}?tls.rejectUnauthorized=false`));
    expect(doubtful.mails).toHaveLength(1);
    expect(doubtful.mails[0]!.raw).toBeTruthy();
    await doubtful.close();
  });

  it('should hand over once more with the same Message-ID when the line goes dead before the answer', async () => {
    const { file, intentId } = await reminder();
    sink.next({ do: 'drop-after-data' });
    await carry(intentId);
    expect(await stateOf(intentId)).toMatchObject({ state: 'handing-over', hand_overs: 1 });
    expect(await retriesOf(intentId)).toHaveLength(1);
    await carry(intentId);
    expect(sink.mails.map(({ mail }) => mail.messageId)).toEqual(Array(2).fill(`<${intentId}@office.example>`));
    expect(await stateOf(intentId)).toMatchObject({ state: 'accepted', hand_overs: 2 });
    expect(await toldTo(file)).toEqual([]);
  });

  it('should ask a person and never hand over a third time when the line goes dead twice', async () => {
    const { file, intentId } = await reminder();
    sink.next({ do: 'drop-after-data' });
    sink.next({ do: 'drop-after-data' });
    for (let time = 0; time < 4; time++) await carry(intentId);
    expect(sink.mails).toHaveLength(2);
    expect(await stateOf(intentId)).toMatchObject({ state: 'unknown', hand_overs: 2 });
    expect(await toldTo(file)).toEqual([counsellor.userId]);
  });

  it('should not hand over again but ask a person when consent was withdrawn after an unanswered hand-over', async () => {
    const { file, intentId } = await reminder();
    sink.next({ do: 'drop-after-data' });
    await carry(intentId);
    await database.asOwner(`update consent set withdrawn_on = '2026-03-02' where person_id = $1`, [file.personId]);
    await carry(intentId);
    expect(sink.mails).toHaveLength(1);
    expect(await stateOf(intentId)).toMatchObject({ state: 'unknown', reason: 'no-consent' });
    expect(await toldTo(file)).toEqual([counsellor.userId]);
  });

  it('should double it once and lose nothing when the worker is cut off between hand-over and commit', async () => {
    const { intentId } = await reminder();
    sink.next({
      do: 'accept',
      before: () =>
        database.asOwner(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and usename = 'homeward_app' and state = 'idle in transaction'`,
        ),
    });
    await expect(carry(intentId)).rejects.toThrow();
    expect(await stateOf(intentId)).toMatchObject({ state: 'handing-over', hand_overs: 1 });
    await carry(intentId);
    await carry(intentId);
    expect(sink.mails.map(({ mail }) => mail.messageId)).toEqual(Array(2).fill(`<${intentId}@office.example>`));
    expect(await stateOf(intentId)).toMatchObject({ state: 'accepted', hand_overs: 2 });
  });

  it('should leave the message to the worker that has it when the same work is started twice', async () => {
    const { intentId } = await reminder();
    let second: Promise<unknown> = Promise.resolve();
    sink.next({ do: 'accept', before: () => (second = carry(intentId).catch((error: Error) => error)) });
    await carry(intentId);
    expect(String(await second)).toContain('Another worker');
    expect(sink.mails).toHaveLength(1);
    expect(await stateOf(intentId)).toMatchObject({ state: 'accepted', hand_overs: 1 });
  });

  it('should hand over each of 40 messages once when many are carried at the same time, some twice', async () => {
    const intents: string[] = [];
    for (let i = 0; i < 40; i++) intents.push((await reminder()).intentId);
    await Promise.all([...intents, ...intents.slice(0, 20)].map((id) => carry(id).catch(() => undefined)));
    const ids = sink.mails.map(({ mail }) => mail.messageId).sort();
    expect(ids).toEqual(intents.map((id) => `<${id}@office.example>`).sort());
  });
});
