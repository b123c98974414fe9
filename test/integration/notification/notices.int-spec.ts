import { AcceptTransferAction, ProposeTransferAction, TransfersQueries } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { JobEnvelope } from '@homeward/jobs';
import {
  DeliverMessageJob,
  KeptMailsQueries,
  NoticesQueries,
  NotificationJobsModule,
  ReadAllNoticesAction,
  ReadNoticeAction,
} from '@homeward/notification';
import { systemActor, type Actor, type DomainError } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import type { EntityManager } from 'typeorm';
import { saveAppointment, saveConsent, saveFile, type FileRow } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

type Staff = Actor & { userId: string };
const ALL = { size: 25, offset: 0 };

describe('what colleagues are told in the app', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let owner: Staff;
  let colleague: Staff;
  let file: FileRow;
  const clock = new TestClock('2026-03-02T09:00:00Z');
  const code = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'not refused',
      (error: DomainError) => error.code,
    );

  /** Writes an intent as a room does, and carries it as the worker does, twice. */
  async function deliver(
    intent: { userId: string | null; personId?: string; appointmentId?: string },
    caseId = file.caseId,
  ): Promise<void> {
    const key = `test/${Math.random()}`;
    await module.get(Transactions).run(colleague, (tx) =>
      module.get<MessageIntents<EntityManager>>(MESSAGE_INTENTS).write(tx, {
        key,
        template: intent.userId ? 'sealed-matter-opened' : 'appointment-reminder',
        officeId: office.id,
        personId: intent.personId ?? null,
        caseId,
        appointmentId: intent.appointmentId ?? null,
        appointmentVersion: null,
        userId: intent.userId,
        dueAt: clock.now(),
      }),
    );
    const [row] = await database.asOwner<{ id: string }>('select id from message_intent where key = $1', [key]);
    const envelope = { actor: systemActor([office.id]) } as unknown as JobEnvelope;
    for (let time = 0; time < 2; time++)
      await module.get(DeliverMessageJob).execute({ intentId: row!.id }, module.get(Transactions), envelope);
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await saveOffice(database);
    owner = await saveActor(database, 'caseworker', office);
    colleague = await saveActor(database, 'counsellor', office);
    file = await saveFile(database, office, owner);
    module = await Test.createTestingModule({ imports: [...rooms(database, clock), NotificationJobsModule] }).compile();
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it('should stand before its reader alone, once, until it is read', async () => {
    await deliver({ userId: owner.userId });
    const notices = module.get(NoticesQueries);
    const list = await notices.findOwn(owner, ALL);
    expect(list).toMatchObject({ total: 1, unread: 1 });
    expect(list.notices[0]).toMatchObject({
      template: 'sealed-matter-opened',
      recordType: 'case',
      recordId: file.caseId,
      readAt: null,
    });
    expect(await notices.findOwn(colleague, ALL)).toEqual({ notices: [], total: 0, unread: 0 });

    const id = list.notices[0]!.id;
    expect(await code(module.get(ReadNoticeAction).execute(colleague, id))).toBe('record.not-found');
    expect((await notices.findOwn(owner, ALL)).unread).toBe(1);
    clock.advance(60_000);
    await module.get(ReadNoticeAction).execute(owner, id);
    clock.advance(60_000);
    await module.get(ReadNoticeAction).execute(owner, id);
    const after = await notices.findOwn(owner, ALL);
    expect(after.unread).toBe(0);
    expect(after.notices[0]!.readAt).toEqual(new Date('2026-03-02T09:01:00Z'));
  });

  it('should be read all at once by whoever comes back, and nobody else’s with them', async () => {
    await deliver({ userId: owner.userId });
    await deliver({ userId: owner.userId });
    await deliver({ userId: colleague.userId });
    const notices = module.get(NoticesQueries);
    expect((await notices.findOwn(owner, ALL)).unread).toBe(2);
    await module.get(ReadAllNoticesAction).execute(owner);
    expect((await notices.findOwn(owner, ALL)).unread).toBe(0);
    expect((await notices.findOwn(colleague, ALL)).unread).toBe(1);
    await module.get(ReadAllNoticesAction).execute(colleague);
  });

  it('should not tell colleagues of the office, through the intent, that somebody was told', async () => {
    const seen = await module
      .get(Transactions)
      .run(colleague, (tx) => tx.query(`select template from message_intent where user_id <> $1`, [colleague.userId]));
    expect(seen).toEqual([]);
  });

  it('should show kept mails to whoever may read mail in that office, and audit each that is opened', async () => {
    await saveConsent(database, file);
    const appointmentId = await saveAppointment(database, file, '2026-03-03T09:30:00Z');
    await deliver({ userId: null, personId: file.personId, appointmentId });
    const kept = module.get(KeptMailsQueries);
    const supervisor = await saveActor(database, 'supervisor', office);
    const list = await kept.find(supervisor, ALL);
    expect(list.total).toBe(1);
    expect(JSON.stringify(list)).not.toContain('person.example');
    const mail = await kept.get(supervisor, list.mails[0]!.id);
    expect(mail).toMatchObject({ subject: 'Your appointment', caseId: file.caseId });
    expect(mail.body).toContain('10:30');
    const trail = await database.asOwner(
      `select action, actor_id, office_id from audit_event where record_type = 'kept_mail' and record_id = $1`,
      [mail.id],
    );
    expect(trail).toEqual([{ action: 'read-kept-mail', actor_id: supervisor.userId, office_id: office.id }]);

    const elsewhere = await saveActor(database, 'supervisor', await saveOffice(database));
    expect(await kept.find(elsewhere, ALL)).toEqual({ mails: [], total: 0 });
    expect(await code(kept.get(elsewhere, mail.id))).toBe('record.not-found');
    expect(await code(kept.find(colleague, ALL))).toBe('permission.missing');
  });

  it('should lead both offices of a transfer to the offer, and the giver to its summary once the case is gone', async () => {
    const elsewhere = await saveOffice(database);
    const receiver = await saveActor(database, 'supervisor', elsewhere);
    const offered = await saveFile(database, office, owner);
    const leadsTo = async (reader: Staff) =>
      (await module.get(NoticesQueries).findOwn(reader, ALL)).notices.slice(0, 2);
    const carry = async (): Promise<void> => {
      const waiting = await database.asOwner<{ id: string; office: string }>(
        `select id, office_id as office from message_intent where state = 'waiting' and user_id is not null`,
      );
      for (const { id, office: from } of waiting) {
        const envelope = { actor: systemActor([from]) } as unknown as JobEnvelope;
        await module.get(DeliverMessageJob).execute({ intentId: id }, module.get(Transactions), envelope);
      }
    };
    clock.advance(60_000);
    await deliver({ userId: owner.userId }, offered.caseId);
    clock.advance(60_000);
    const { id } = await module.get(ProposeTransferAction).execute(owner, {
      ...{ caseId: offered.caseId, version: 1, toOfficeId: elsewhere.id, reason: 'person-moved', note: null },
    });
    await carry();
    const offer = { recordType: 'case_transfer', recordId: id };
    expect(await leadsTo(receiver)).toMatchObject([{ template: 'transfer-proposed', ...offer }]);
    expect(await leadsTo(owner)).toMatchObject([{ recordType: 'case', recordId: offered.caseId }, {}]);
    const acceptor = await saveActor(database, 'caseworker', elsewhere);
    await module.get(AcceptTransferAction).execute(acceptor, { transferId: id, version: 1 });
    await carry();
    expect(await leadsTo(owner)).toMatchObject([
      { template: 'transfer-answered', ...offer },
      { template: 'sealed-matter-opened', ...offer },
    ]);
    expect(await module.get(TransfersQueries).get(owner, id)).toMatchObject({ state: 'accepted', caseId: null });
  });
});
