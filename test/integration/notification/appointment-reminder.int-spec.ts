import { CancelAppointmentAction, MakeAppointmentAction, MoveAppointmentAction } from '@homeward/case';
import { RecordConsentAction, WithdrawConsentAction } from '@homeward/counselling';
import { JobsWorkerModule, QueueModule, RelayOutboxAction } from '@homeward/jobs';
import { loadConfig, type Actor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  markInstallation,
  saveFile,
  type FileOverrides,
  type FileRow,
} from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { REDIS_URL, until } from '../../support/jobs-worker.ts';
import { startMailSink, type MailSink } from '../../support/mail-sink.ts';
import { JOBS_OF_ROOMS, rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const MADE = '2026-03-02T09:00:00Z';
const STARTS = '2026-03-10T09:30:00Z';
/** Nine o'clock in Brussels on the day before. */
const EVE = '2026-03-09T08:00:00Z';

/** From the action a caseworker takes, through outbox, relay and queue, to a real mail server. */
describe('the reminder of an appointment', () => {
  let database: TestDatabase;
  let sink: MailSink;
  let worker: TestingModule;
  let office: OfficeRow;
  let caseworker: Actor & { userId: string };
  const clock = new TestClock(MADE);

  /** Lets the worker do everything that is due at an instant, and waits until nothing is left in its hands. */
  async function workAt(instant: string): Promise<void> {
    clock.setTo(instant);
    await worker.get(RelayOutboxAction).execute();
    await until('no work is under way', async () => {
      const open = await database.asOwner(`select 1 from outbox where status = 'enqueued'`);
      return open.length === 0;
    });
  }

  async function agreedFile(overrides: FileOverrides = {}, actor = caseworker, at = office): Promise<FileRow> {
    const file = await saveFile(database, at, actor, overrides);
    await worker
      .get(RecordConsentAction)
      .execute(actor, file.personId, { purpose: 'appointment-reminder', channelId: file.channelId });
    return file;
  }

  const make = (file: FileRow, startsAt = STARTS, actor = caseworker): Promise<{ id: string; version: number }> =>
    worker.get(MakeAppointmentAction).execute(actor, {
      caseId: file.caseId,
      memberId: file.memberId,
      startsAt: new Date(startsAt),
      durationMinutes: 60,
      place: 'Rue du Progrès 80, room 4',
    });
  const messages = (appointment: { id: string }): Promise<{ state: string; reason: string | null }[]> =>
    database.asOwner('select state, reason from message_intent where appointment_id = $1 order by created_at, key', [
      appointment.id,
    ]);

  beforeAll(async () => {
    [database, sink] = [await createTestDatabase(), await startMailSink()];
    office = await saveOffice(database);
    caseworker = await saveActor(database, 'caseworker', office);
    await markInstallation(database, 'live');
    const config = loadConfig({ SMTP_URL: sink.url, MAIL_FROM: 'appointments@office.example', LOG_LEVEL: 'silent' });
    worker = await Test.createTestingModule({
      imports: [
        ...rooms(database, clock, config),
        QueueModule.forRoot({ databaseUrl: database.appUrl, redisUrl: REDIS_URL, pool: 3 }),
        JobsWorkerModule.forRoot({ schedules: {}, concurrency: 2 }),
        ...JOBS_OF_ROOMS,
      ],
    }).compile();
    await worker.init();
  });
  beforeEach(async () => {
    clock.setTo(MADE);
    // The hours of the test before are given back: a colleague is booked once.
    await database.asOwner(`update appointment set state = 'attended' where state in ('planned', 'moved')`);
    sink.clear();
  });
  afterAll(async () => {
    await worker.close();
    await sink.close();
    await database.drop();
  });

  it('should reach the person once, on the day before and not earlier', async () => {
    const file = await agreedFile({ email: 'nino@person.example', preferredLanguage: 'fr' });
    const appointment = await make(file);
    await workAt('2026-03-09T07:59:59Z');
    expect(sink.mails).toHaveLength(0);
    await workAt(EVE);
    await workAt('2026-03-09T20:00:00Z');
    const [{ mail, recipients }] = (await sink.received(1)) as [MailSink['mails'][0]];
    expect(sink.mails).toHaveLength(1);
    expect(recipients).toEqual(['nino@person.example']);
    expect(mail.text).toContain('mardi 10 mars 2026');
    expect(mail.text).toContain('10:30');
    expect(await messages(appointment)).toEqual([{ state: 'accepted', reason: null }]);
  });

  it('should wait for the hours its channel is safe in, by the clock of the office', async () => {
    const file = await agreedFile();
    await database.asOwner(`update contact_channel set hours_from = '13:30', hours_to = '15:00' where id = $1`, [
      file.channelId,
    ]);
    const appointment = await make(file);
    await workAt(EVE);
    await workAt('2026-03-09T12:29:59Z');
    expect(sink.mails).toHaveLength(0);
    expect(await messages(appointment)).toEqual([{ state: 'waiting', reason: null }]);
    await workAt('2026-03-09T12:30:00Z');
    expect(sink.mails).toHaveLength(1);
    expect(await messages(appointment)).toEqual([{ state: 'accepted', reason: null }]);
  });

  it('should not be sent, and be shown to the owner, when it cannot be said without a word to avoid', async () => {
    const file = await agreedFile();
    await database.asOwner(`update contact_channel set words_to_avoid = '{APPOINTMENT,Progrès}' where id = $1`, [
      file.channelId,
    ]);
    const appointment = await make(file);
    await workAt(EVE);
    await workAt(EVE);
    expect(sink.mails).toHaveLength(0);
    expect((await messages(appointment))[0]).toEqual({ state: 'not-sent', reason: 'word-to-avoid' });
    const told = await database.asOwner(
      `select n.template from notice n join message_intent i on i.id = n.intent_id where i.key like 'message-undelivered/%' and i.appointment_id = $1`,
      [appointment.id],
    );
    expect(told).toEqual([{ template: 'message-undelivered' }]);
  });

  it('should not name the place when its name must not be read on the channel', async () => {
    const file = await agreedFile();
    await database.asOwner(`update contact_channel set words_to_avoid = '{progres}' where id = $1`, [file.channelId]);
    await make(file);
    await workAt(EVE);
    const [{ mail }] = (await sink.received(1)) as [MailSink['mails'][0]];
    expect(mail.text).toContain('the place we agreed');
    expect(mail.text).not.toContain('Progr');
  });

  it('should tell the new hour only when the appointment was moved', async () => {
    const file = await agreedFile();
    const appointment = await make(file);
    await worker.get(MoveAppointmentAction).execute(caseworker, {
      appointmentId: appointment.id,
      version: appointment.version,
      startsAt: new Date('2026-03-12T13:00:00Z'),
    });
    await workAt(EVE);
    expect(sink.mails).toHaveLength(0);
    await workAt('2026-03-11T08:00:00Z');
    expect(sink.mails).toHaveLength(1);
    expect(sink.mails[0]!.mail.text).toContain('Thursday');
    expect(sink.mails[0]!.mail.text).toContain('14:00');
    expect((await messages(appointment)).map(({ state }) => state)).toEqual(['cancelled', 'accepted']);
  });

  it('should not go out when the appointment was cancelled', async () => {
    const file = await agreedFile();
    const appointment = await make(file);
    const { id: appointmentId, version } = appointment;
    await worker.get(CancelAppointmentAction).execute(caseworker, { appointmentId, version });
    await workAt(EVE);
    expect(sink.mails).toHaveLength(0);
    expect(await messages(appointment)).toEqual([{ state: 'cancelled', reason: 'taken-back' }]);
  });

  it('should not go out when consent was taken back in time', async () => {
    const file = await agreedFile();
    const appointment = await make(file);
    clock.setTo('2026-03-05T09:00:00Z');
    const [consent] = await database.asOwner<{ id: string; version: number }>(
      'select id, version from consent where person_id = $1',
      [file.personId],
    );
    await worker.get(WithdrawConsentAction).execute(caseworker, consent!.id, consent!.version);
    await workAt(EVE);
    expect(sink.mails).toHaveLength(0);
    expect(await messages(appointment)).toEqual([{ state: 'not-sent', reason: 'no-consent' }]);
  });

  it.each([
    [
      'no-safe-channel',
      'the channel is found unsafe',
      `update contact_channel set safety = 'unsafe' where person_id = $1`,
    ],
    ['person-erased', 'the person was erased', `update person set erased_at = '2026-03-05' where id = $1`],
  ])('should not go out for the reason %s when %s before the day', async (reason, _, sql) => {
    const file = await agreedFile();
    const appointment = await make(file);
    await database.asOwner(sql, [file.personId]);
    await workAt(EVE);
    expect(sink.mails).toHaveLength(0);
    expect(await messages(appointment)).toEqual([{ state: 'not-sent', reason }]);
  });

  it('should go out at nine of the wall clock on the day before when the clocks change in between', async () => {
    clock.setTo('2026-03-20T09:00:00Z');
    const file = await agreedFile();
    // Sunday 29 March 2026, 10:30 in Brussels: summer time began that night.
    await make(file, '2026-03-29T08:30:00Z');
    await workAt('2026-03-28T07:59:59Z');
    expect(sink.mails).toHaveLength(0);
    await workAt('2026-03-28T08:00:00Z');
    expect(sink.mails).toHaveLength(1);
    expect(sink.mails[0]!.mail.text).toContain('10:30 (Central European Summer Time)');
  });

  it('should keep the clock of its own office when that lies in another zone', async () => {
    const tbilisi = await saveOffice(database, { timeZone: 'Asia/Tbilisi', countryCode: 'GE' });
    const colleague = await saveActor(database, 'caseworker', tbilisi);
    const file = await agreedFile({}, colleague, tbilisi);
    // One in the morning of 11 March there, still 10 March in UTC.
    await make(file, '2026-03-10T21:00:00Z', colleague);
    await workAt('2026-03-10T04:59:59Z');
    expect(sink.mails).toHaveLength(0);
    await workAt('2026-03-10T05:00:00Z');
    expect(sink.mails).toHaveLength(1);
    expect(sink.mails[0]!.mail.text).toContain('Wednesday');
    expect(sink.mails[0]!.mail.text).toContain('01:00');
  });

  it('should be tried again by the worker and reach the person once when the server was busy', async () => {
    const file = await agreedFile();
    const appointment = await make(file);
    sink.next({ do: 'answer', code: 451, at: 'recipient' });
    await workAt(EVE);
    expect(sink.mails).toHaveLength(0);
    await workAt('2026-03-09T08:00:59Z');
    expect(sink.mails).toHaveLength(0);
    await workAt('2026-03-09T08:01:00Z');
    expect(sink.mails).toHaveLength(1);
    expect(await messages(appointment)).toEqual([{ state: 'accepted', reason: null }]);
  });
});
