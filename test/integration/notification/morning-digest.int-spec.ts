import { RaiseRemindersAction } from '@homeward/case';
import { DEADLINE_KINDS, LANGUAGES_OF_THE_APP } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { JobEnvelope } from '@homeward/jobs';
import {
  ChooseDigestAction,
  DeliverMessageJob,
  DigestChoiceQuery,
  NotificationJobsModule,
  writeDigest,
  WriteDigestsAction,
} from '@homeward/notification';
import { loadConfig, systemActor, type Actor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveCase } from '../../support/factories/case.factory.ts';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { startMailSink, type MailSink } from '../../support/mail-sink.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { refusalOf } from '../beneficiary/rooms.ts';

type Staff = Actor & { userId: string };

describe('the mail of the morning', () => {
  let database: TestDatabase;
  let sink: MailSink;
  let module: TestingModule;
  let office: OfficeRow;
  const clock = new TestClock('2026-03-02T05:00:00Z');

  beforeAll(async () => {
    [database, sink] = [await createTestDatabase(), await startMailSink()];
    office = await saveOffice(database);
    await markInstallation(database, 'live');
    const config = loadConfig({
      ...{ SMTP_URL: sink.url, MAIL_FROM: 'office@office.example', LOG_LEVEL: 'silent' },
      PUBLIC_URL: 'https://office.example',
    });
    module = await Test.createTestingModule({
      imports: [...rooms(database, clock, config), NotificationJobsModule],
    }).compile();
    await module.init();
  });
  afterEach(() => sink.clear());
  afterAll(async () => {
    await module.close();
    await sink.close();
    await database.drop();
  });

  /** A colleague with cases on hold whose review day has come. */
  async function busy(cases: number): Promise<Staff> {
    const colleague = await saveActor(database, 'caseworker', office);
    for (let i = 0; i < cases; i += 1) {
      const file = await saveCase(database, office, colleague.userId, { stage: 'APPLIED' });
      await database.asOwner(
        `update case_member set hold_reason = 'awaiting-documents', hold_review_on = '2026-03-01' where case_id = $1`,
        [file.id],
      );
    }
    return colleague;
  }
  const write = async (instant: string) => {
    clock.setTo(instant);
    await module.get(RaiseRemindersAction).execute();
    return module.get(WriteDigestsAction).execute();
  };
  const digestsOf = ({ userId }: Staff) =>
    database.asOwner<{ id: string; state: string; reason: string | null; body: string }>(
      `select id, state, reason from message_intent where user_id = $1 and template = 'morning-digest' order by key`,
      [userId],
    );
  const carry = async (id: string): Promise<void> => {
    const actor = systemActor([office.id]);
    await module
      .get(DeliverMessageJob)
      .execute({ intentId: id }, module.get(Transactions), { actor } as unknown as JobEnvelope);
  };

  it('should be one a working day in the morning of the office, of counts and links and nobody’s name', async () => {
    const colleague = await busy(3);
    await write('2026-03-02T06:59:00Z');
    expect(await digestsOf(colleague)).toEqual([]);
    await write('2026-03-02T07:00:00Z');
    await Promise.all([write('2026-03-02T07:05:00Z'), write('2026-03-02T07:05:00Z')]);
    const [digest, ...more] = await digestsOf(colleague);
    expect(more).toEqual([]);
    await carry(digest!.id);
    await carry(digest!.id);
    const [{ mail, recipients, raw }] = (await sink.received(1)) as [MailSink['mails'][0]];
    expect(sink.mails).toHaveLength(1);
    expect(recipients[0]).toMatch(/^caseworker-/);
    expect(mail.subject).toBe('Your day');
    expect(mail.text).toContain('Holds to look at again: 3\nhttps://office.example/due?kind=hold-review');
    expect(raw).not.toMatch(/BE-20|Beridze|asylum/i);
    // Saturday and Sunday are nobody's; Monday begins anew.
    await write('2026-03-07T08:00:00Z');
    expect(await digestsOf(colleague)).toHaveLength(1);
    await write('2026-03-09T08:00:00Z');
    expect(await digestsOf(colleague)).toHaveLength(2);
  });

  it('should not be written in the afternoon, on a holiday, or to somebody without anything due', async () => {
    const [colleague, idle] = [await busy(1), await saveActor(database, 'caseworker', office)];
    await write('2026-03-10T13:00:00Z');
    // Easter Monday of 2026 in Belgium.
    await write('2026-04-06T07:30:00Z');
    expect(await digestsOf(colleague)).toEqual([]);
    await write('2026-04-07T07:30:00Z');
    expect([(await digestsOf(colleague)).length, (await digestsOf(idle)).length]).toEqual([1, 0]);
  });

  it('should stop for whoever does not want it, also when it was written already, and begin again', async () => {
    const colleague = await busy(1);
    await write('2026-03-11T08:00:00Z');
    const choose = module.get(ChooseDigestAction);
    expect(await module.get(DigestChoiceQuery).get(colleague)).toEqual({ wanted: true, version: 0 });
    const { version } = await choose.execute(colleague, { wanted: false, version: 0 });
    expect((await refusalOf(choose.execute(colleague, { wanted: true, version: 0 }))).code).toBe(
      'record.version-stale',
    );
    const [written] = await digestsOf(colleague);
    await carry(written!.id);
    expect((await digestsOf(colleague))[0]).toMatchObject({ state: 'not-sent', reason: 'not-wanted' });
    await write('2026-03-12T08:00:00Z');
    expect(await digestsOf(colleague)).toHaveLength(1);
    await choose.execute(colleague, { wanted: true, version });
    await write('2026-03-13T08:00:00Z');
    expect(await digestsOf(colleague)).toHaveLength(2);
    expect(sink.mails).toHaveLength(0);
  });

  it.each(LANGUAGES_OF_THE_APP)('should say every kind a colleague can have due when written in %s', (language) => {
    const counts = Object.fromEntries(DEADLINE_KINDS.map((kind) => [kind, 2]));
    const { text, subject } = writeDigest({ language, counts, publicUrl: null });
    const toTravellers = 3;
    expect(text.match(/: 2$/gm)).toHaveLength(DEADLINE_KINDS.length - toTravellers - 1);
    expect(subject.length).toBeGreaterThan(3);
  });
});
