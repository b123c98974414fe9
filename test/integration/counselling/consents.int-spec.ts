import { ConsentsQueries, RecordConsentAction, WithdrawConsentAction } from '@homeward/counselling';
import type { Actor, DomainError } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveFile } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const REMINDER = { purpose: 'appointment-reminder' as const, channelId: null };

describe('consent', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let counsellor: Actor & { userId: string };
  let record: RecordConsentAction;
  let withdraw: WithdrawConsentAction;
  let consents: ConsentsQueries;
  const clock = new TestClock('2026-03-02T09:00:00Z');
  const refusal = async (work: Promise<unknown>): Promise<DomainError> =>
    work.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: DomainError) => error,
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await saveOffice(database);
    counsellor = await saveActor(database, 'counsellor', office);
    module = await Test.createTestingModule({ imports: rooms(database, clock) }).compile();
    record = module.get(RecordConsentAction);
    withdraw = module.get(WithdrawConsentAction);
    consents = module.get(ConsentsQueries);
  });
  beforeEach(() => clock.setTo('2026-03-02T09:00:00Z'));
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it('should stand from the day it was given until the day it is taken back, and stay in the file', async () => {
    const file = await saveFile(database, office, counsellor);
    const given = await record.execute(counsellor, file.personId, { ...REMINDER, channelId: file.channelId });
    clock.setTo('2026-03-10T09:00:00Z');
    expect(await withdraw.execute(counsellor, given.id, given.version)).toEqual({
      withdrawnOn: '2026-03-10',
      version: 2,
    });
    expect(await consents.findOfPerson(counsellor, file.personId)).toEqual([
      {
        id: given.id,
        purpose: 'appointment-reminder',
        channelId: file.channelId,
        recipientKind: null,
        recipientName: null,
        grantedOn: '2026-03-02',
        withdrawnOn: '2026-03-10',
        version: 2,
      },
    ]);
    const again = await record.execute(counsellor, file.personId, { ...REMINDER, channelId: file.channelId });
    expect(again.id).not.toBe(given.id);
    const trail = await database.asOwner<{ action: string }>(
      `select action from audit_event where record_id = $1 order by at`,
      [given.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['record-consent', 'withdraw-consent']);
  });

  it('should be read for a whole family in one place, by their office alone', async () => {
    const [mother, child] = [
      await saveFile(database, office, counsellor),
      await saveFile(database, office, counsellor),
    ];
    await database.asOwner(`update case_member set case_id = $1, principal = false where id = $2`, [
      mother.caseId,
      child.memberId,
    ]);
    const given = [];
    for (const { personId } of [mother, child]) given.push(await record.execute(counsellor, personId, REMINDER));
    const page = { size: 25, offset: 0 };
    const { consents: family, total } = await consents.findOfCase(counsellor, mother.caseId, page);
    expect(total).toBe(2);
    expect(family).toMatchObject([
      { id: given[0]!.id, memberId: mother.memberId, personId: mother.personId, purpose: 'appointment-reminder' },
      { id: given[1]!.id, memberId: child.memberId, personId: child.personId, withdrawnOn: null },
    ]);
    expect((await consents.findOfCase(counsellor, mother.caseId, { size: 1, offset: 1 })).consents).toHaveLength(1);
    const stranger = await saveActor(database, 'counsellor', await saveOffice(database));
    expect(await refusal(consents.findOfCase(stranger, mother.caseId, page))).toMatchObject({
      code: 'record.not-found',
    });
  });

  it('should take the day of the office when it is already tomorrow there', async () => {
    const tbilisi = await saveOffice(database, { timeZone: 'Asia/Tbilisi' });
    const colleague = await saveActor(database, 'counsellor', tbilisi);
    const file = await saveFile(database, tbilisi, colleague);
    clock.setTo('2026-03-02T21:00:00Z');
    await record.execute(colleague, file.personId, REMINDER);
    expect(await consents.findOfPerson(colleague, file.personId)).toMatchObject([{ grantedOn: '2026-03-03' }]);
  });

  it('should be one when it is recorded many times at the same time', async () => {
    const file = await saveFile(database, office, counsellor);
    // Nothing can be written for a second, so that each has looked before any of them has written.
    const shut = database.asOwner(
      'do $$ begin lock table consent in exclusive mode; perform pg_sleep(1); end $$ language plpgsql',
    );
    const times = Array.from({ length: 4 }, () => record.execute(counsellor, file.personId, REMINDER));
    const refused = (await Promise.allSettled(times)).filter((one) => one.status === 'rejected');
    await shut;
    expect(refused.map((one) => (one.reason as DomainError).code)).toEqual(Array(3).fill('consent.already-given'));
    expect(await consents.findOfPerson(counsellor, file.personId)).toHaveLength(1);
  });

  it('should refuse a day to come and a channel of somebody else, naming the field', async () => {
    const [file, other] = [await saveFile(database, office, counsellor), await saveFile(database, office, counsellor)];
    const tomorrow = await refusal(record.execute(counsellor, file.personId, { ...REMINDER, grantedOn: '2026-03-03' }));
    expect(tomorrow).toMatchObject({ code: 'consent.in-the-future', fields: { grantedOn: expect.any(String) } });
    const theirs = await refusal(
      record.execute(counsellor, file.personId, { ...REMINDER, channelId: other.channelId }),
    );
    expect(theirs).toMatchObject({ code: 'consent.channel-unsuitable', fields: { channelId: expect.any(String) } });
    expect(await consents.findOfPerson(counsellor, file.personId)).toHaveLength(0);
  });

  it('should refuse to take back what was changed since it was read, or was taken back before', async () => {
    const file = await saveFile(database, office, counsellor);
    const given = await record.execute(counsellor, file.personId, REMINDER);
    const stale = await refusal(withdraw.execute(counsellor, given.id, 7));
    expect(stale).toMatchObject({ code: 'record.version-stale', extra: { versions: { sent: 7, current: 1 } } });
    await withdraw.execute(counsellor, given.id, 1);
    expect((await refusal(withdraw.execute(counsellor, given.id, 2))).code).toBe('consent.already-withdrawn');
  });

  it('should not find a person or a consent of another office', async () => {
    const file = await saveFile(database, office, counsellor);
    const given = await record.execute(counsellor, file.personId, REMINDER);
    const elsewhere = await saveActor(database, 'counsellor', await saveOffice(database));
    for (const work of [
      () => record.execute(elsewhere, file.personId, REMINDER),
      () => withdraw.execute(elsewhere, given.id, 1),
      () => consents.findOfPerson(elsewhere, file.personId),
    ])
      expect((await refusal(work())).code).toBe('record.not-found');
  });
});
