import { randomUUID } from 'node:crypto';
import {
  AbsencesQuery,
  AssignCaseAction,
  CaseListQuery,
  CaseQueries,
  CloseReferralAction,
  ForgetReferralsAction,
  DutyQueueQuery,
  EndAbsenceAction,
  OpenReferredCaseAction,
  RecordAbsenceAction,
  ReferralsQueries,
  SubmitReferralAction,
  TakeCaseAction,
  TakeReferralAction,
  TimelineQuery,
  type RecordAbsenceInput,
  type SubmitReferralInput,
} from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { DeliverMessageJob, NotificationJobsModule } from '@homeward/notification';
import { Test } from '@nestjs/testing';
import { rooms } from '../../support/rooms.ts';
import { buildPerson } from '../../support/factories/beneficiary.factory.ts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

const NOW = '2026-03-02T09:00:00Z';

describe('who answers for a case', () => {
  let world: CaseWorld;
  let owner: Staff;
  let deputy: Staff;
  let file: SavedCase;
  const clock = new TestClock(NOW);

  beforeAll(async () => {
    world = await openCaseWorld(clock);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    clock.setTo(NOW);
    owner = await saveActor(world.database, 'caseworker', world.office);
    deputy = await saveActor(world.database, 'counsellor', world.office);
    file = await saveCase(world.database, world.office, owner.userId, { stage: 'COUNSELLING' });
  });

  describe('while the owner is away', () => {
    const away = (overrides: Partial<RecordAbsenceInput> = {}, actor: Staff = owner) =>
      world.module.get(RecordAbsenceAction).execute(actor, {
        ...{ officeId: world.office.id, deputyId: deputy.userId, fromOn: '2026-03-02', toOn: '2026-03-06' },
        ...overrides,
      });
    const mine = async (actor: Staff) => (await world.module.get(CaseListQuery).execute(actor, {})).rows;

    it('should be the deputy, from the first day to the last, who sees for whom', async () => {
      expect(await mine(deputy)).toEqual([]);
      await away();
      expect(await mine(deputy)).toMatchObject([{ id: file.id, ownerId: owner.userId, asDeputy: true }]);
      expect(await mine(owner)).toMatchObject([{ id: file.id, asDeputy: false }]);
      const view = await world.module.get(CaseQueries).get(owner, file.id);
      expect(view.deputy).toEqual({ id: deputy.userId, name: 'Test counsellor' });
      const absences = await world.module.get(AbsencesQuery).execute(deputy);
      expect(absences.filter(({ forMe }) => forMe)).toMatchObject([{ userId: owner.userId, toOn: '2026-03-06' }]);
      clock.setTo('2026-03-06T22:30:00Z');
      expect(await mine(deputy)).toHaveLength(1);
      clock.setTo('2026-03-06T23:30:00Z');
      expect(await mine(deputy)).toEqual([]);
      expect((await world.module.get(CaseQueries).get(owner, file.id)).deputy).toBeNull();
    });

    it('should tell the deputy what the owner is told, each of them once', async () => {
      await away();
      const key = `sealed-matter-opened/${randomUUID()}/${owner.userId}`;
      await world.module.get(Transactions).run(owner, (tx) =>
        world.module.get<MessageIntents<EntityManager>>(MESSAGE_INTENTS).write(tx, {
          ...{ key, template: 'sealed-matter-opened', officeId: world.office.id, personId: null, caseId: file.id },
          ...{ appointmentId: null, appointmentVersion: null, userId: owner.userId, dueAt: clock.now() },
        }),
      );
      const [intent] = await world.database.asOwner<{ id: string }>(`select id from message_intent where key = $1`, [
        key,
      ]);
      const worker = await Test.createTestingModule({
        imports: [...rooms(world.database, clock), NotificationJobsModule],
      }).compile();
      const [actor, payload] = [systemActor([world.office.id]), { intentId: intent!.id }];
      const envelope = {
        id: intent!.id,
        job: 'deliver-message',
        key,
        officeId: world.office.id,
        attempt: 1,
        actor,
      } as const;
      const deliver = () =>
        worker
          .get(DeliverMessageJob)
          .execute(payload, worker.get(Transactions), { ...envelope, correlationId: 'test' });
      await deliver();
      await deliver();
      await worker.close();
      const told = await world.database.asOwner<{ user_id: string }>(
        `select user_id from notice where intent_id = $1`,
        [intent!.id],
      );
      expect(told.map(({ user_id }) => user_id).sort()).toEqual([owner.userId, deputy.userId].sort());
    });

    it('should end when the owner is back, and be given again', async () => {
      const { id } = await away({ fromOn: '2026-03-01' });
      expect(await refusalOf(away({ fromOn: '2026-03-04', toOn: '2026-03-10' }))).toMatchObject({
        code: 'absence.overlaps',
      });
      expect(
        await refusalOf(world.module.get(EndAbsenceAction).execute(deputy, { absenceId: id, version: 1 })),
      ).toMatchObject({ code: 'permission.missing' });
      expect(
        await refusalOf(world.module.get(EndAbsenceAction).execute(owner, { absenceId: id, version: 4 })),
      ).toMatchObject({ code: 'record.version-stale' });
      await world.module.get(EndAbsenceAction).execute(owner, { absenceId: id, version: 1 });
      expect(await mine(deputy)).toEqual([]);
      await away({}, { ...world.supervisor });
    });

    it('should be refused for oneself, for a stranger, into the past, and by a colleague', async () => {
      expect(await refusalOf(away({ deputyId: owner.userId }))).toMatchObject({ code: 'absence.dates-wrong' });
      expect(await refusalOf(away({ deputyId: world.stranger.userId }))).toMatchObject({
        code: 'case.staff-unsuitable',
      });
      expect(await refusalOf(away({ fromOn: '2026-02-01', toOn: '2026-03-01' }))).toMatchObject({
        fields: { toOn: expect.any(String) },
      });
      expect(await refusalOf(away({ toOn: '2026-03-01' }))).toMatchObject({ code: 'absence.dates-wrong' });
      expect(await refusalOf(away({ userId: world.counsellor.userId }))).toMatchObject({ code: 'permission.missing' });
    });
  });

  it('should stand in the timeline with a hand-over note when it changes', async () => {
    const input = { caseId: file.id, version: 1, ownerId: deputy.userId, note: 'Call before noon only.' };
    await world.module.get(AssignCaseAction).execute(world.supervisor, input);
    const { rows } = await world.module.get(TimelineQuery).execute(owner, file.id, { kind: 'hand-over' });
    expect(rows).toMatchObject([
      { what: 'assigned', more: { fromOwnerId: owner.userId, toOwnerId: deputy.userId, note: input.note } },
    ]);
  });

  describe('in the duty queue', () => {
    let office: OfficeRow;
    let duty: Staff;
    let colleague: Staff;
    let partner: Staff;
    const FORM: Omit<SubmitReferralInput, 'officeId'> = {
      organisation: 'Reception centre Noord',
      safeContact: 'Ask at the desk of the centre, mornings.',
      languages: ['ti'],
      needs: ['interpreter', 'female-colleague'],
      needsToKnow: 'Was hurt on the way.',
      matterClass: 'protection',
    };
    const submit = (overrides: Partial<SubmitReferralInput> = {}, actor = partner) =>
      world.module.get(SubmitReferralAction).execute(actor, { ...FORM, officeId: office.id, ...overrides });
    const waiting = async (actor = duty) =>
      (await world.module.get(DutyQueueQuery).execute(actor, { officeId: office.id })).rows;
    const take = (actor: Staff, formId: string) =>
      world.module.get(TakeReferralAction).execute(actor, { formId, version: 1 });
    const openCase = (actor: Staff, formId: string, version: number) =>
      world.module
        .get(OpenReferredCaseAction)
        .execute(actor, { formId, version, members: [{ relation: 'principal', person: buildPerson() }] });

    beforeEach(async () => {
      office = await saveOffice(world.database);
      const agency = await saveOffice(world.database, { kind: 'partner-organisation' });
      duty = await saveActor(world.database, 'counsellor', office);
      colleague = await saveActor(world.database, 'caseworker', office);
      partner = await saveActor(world.database, 'partner', agency);
    });

    it('should list cases and referrals in one list, the longest waiting first, and nobody else`s', async () => {
      await saveCase(world.database, office, duty.userId);
      const late = await saveCase(world.database, office, duty.userId, {
        unassigned: true,
        updatedAt: '2026-03-02T10:00:00Z',
      });
      await saveCase(world.database, office, duty.userId, { unassigned: true, stage: 'WITHDRAWN' });
      const early = await saveCase(world.database, office, duty.userId, {
        unassigned: true,
        members: [{ givenNames: 'Soraya', familyName: 'Haidari' }, {}],
      });
      const form = await submit();
      expect((await waiting()).map(({ kind, id }) => [kind, id])).toEqual([
        ['case', early.id],
        ['referral', form.id],
        ['case', late.id],
      ]);
      expect(await waiting()).toMatchObject([
        { principalName: 'Soraya Haidari', members: 2, organisation: null },
        { principalName: null, members: null, organisation: FORM.organisation },
        { members: 1 },
      ]);
      const referrals = { officeId: office.id, kind: 'referral' as const };
      expect(await world.module.get(DutyQueueQuery).execute(duty, referrals)).toMatchObject({
        rows: [{ id: form.id }],
        page: { total: 1 },
      });
      const abroad = world.module.get(DutyQueueQuery).execute(world.counsellor, { officeId: office.id });
      expect(await refusalOf(abroad)).toMatchObject({ code: 'permission.missing' });
      expect(
        (await world.module.get(DutyQueueQuery).execute(world.counsellor, {})).rows.map(({ id }) => id),
      ).not.toContain(form.id);
    });

    it('should give a case to one of two who take it at once', async () => {
      const { id } = await saveCase(world.database, office, duty.userId, { unassigned: true });
      const action = world.module.get(TakeCaseAction);
      const outcomes = await Promise.allSettled([action.execute(duty, id), action.execute(colleague, id)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'case.taken' } });
      expect(await waiting()).toEqual([]);
      expect(await refusalOf(action.execute(world.counsellor, id))).toMatchObject({ code: 'record.not-found' });
      expect(await refusalOf(action.execute(partner, id))).toMatchObject({ code: 'record.not-found' });
    });

    it('should give a referral to one of two who take it at once, and make one case of it', async () => {
      const { id } = await submit();
      const outcomes = await Promise.allSettled([take(duty, id), take(colleague, id)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await refusalOf(take(duty, id))).toMatchObject({ code: 'record.version-stale' });
      const opened = await Promise.allSettled([openCase(duty, id, 2), openCase(colleague, id, 2)]);
      expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const cases = await world.database.asOwner(`select stage from "case" where office_id = $1`, [office.id]);
      expect(cases).toEqual([{ stage: 'INQUIRY' }]);
      expect(await world.module.get(ReferralsQueries).get(partner, id)).toMatchObject({
        state: 'opened',
        caseId: null,
        takenByName: null,
      });
      expect(await world.module.get(ReferralsQueries).get(duty, id)).toMatchObject({ takenByName: expect.any(String) });
      expect(await refusalOf(openCase(duty, id, 3))).toMatchObject({ code: 'referral.not-open' });
    });

    it('should keep what is sealed in a referral from those on duty, and show it to its officer', async () => {
      const { id } = await submit();
      const referrals = world.module.get(ReferralsQueries);
      expect(await referrals.get(duty, id)).toMatchObject({ safeContact: FORM.safeContact, needsToKnow: null });
      const officer = await saveActor(world.database, 'protection-officer', office, { secondFactor: true });
      expect(await referrals.get(officer, id)).toMatchObject({
        needsToKnow: { matterClass: 'protection', text: 'Was hurt on the way.' },
      });
      expect(await refusalOf(referrals.get(world.counsellor, id))).toMatchObject({ code: 'record.not-found' });
      const plain = await submit({ matterClass: undefined });
      expect(await referrals.get(duty, plain.id)).toMatchObject({ needsToKnow: { matterClass: 'ordinary' } });
    });

    it('should end a referral with a reason, told to whoever referred', async () => {
      const { id } = await submit();
      const close = world.module.get(CloseReferralAction);
      const input = { formId: id, version: 1, reason: 'not-reached' } as const;
      expect(await refusalOf(close.execute(partner, input))).toMatchObject({ code: 'permission.missing' });
      await close.execute(duty, input);
      expect((await world.module.get(ReferralsQueries).list(partner, {})).rows).toMatchObject([
        { state: 'closed', closeReason: 'not-reached' },
      ]);
      expect(await waiting()).toEqual([]);
    });

    it('should forget a closed referral twelve months after it came in, and never one that waits', async () => {
      const [closed, standing] = [await submit(), await submit()];
      await world.module
        .get(CloseReferralAction)
        .execute(duty, { formId: closed.id, version: 1, reason: 'not-reached' });
      const kept = async (): Promise<string[]> => {
        const rows = await world.database.asOwner<{ id: string }>(
          `select id from referral_form where office_id = $1 union all
           select form_id from referral_need where office_id = $1 order by 1`,
          [office.id],
        );
        return rows.map(({ id }) => id);
      };
      const both = [closed.id, closed.id, standing.id, standing.id].sort();
      const forget = world.module.get(ForgetReferralsAction);
      const came = `update referral_form set created_at = $2::timestamptz where office_id = $1`;
      const today = DateTime.fromJSDate(clock.now(), { zone: 'utc' }).startOf('day');
      await world.database.asOwner(came, [office.id, today.minus({ months: 12 }).toISO()]);
      await forget.execute();
      expect(await kept()).toEqual(both);
      await world.database.asOwner(came, [office.id, today.minus({ months: 12, minutes: 1 }).toISO()]);
      expect(await forget.execute()).toBe(1);
      expect(await kept()).toEqual([standing.id, standing.id]);
    });

    it('should refuse a referral to no office, in no language, and by whoever may not refer', async () => {
      expect(await refusalOf(submit({ officeId: randomUUID() }))).toMatchObject({ code: 'referral.office-unsuitable' });
      expect(await refusalOf(submit({ languages: ['qq'] }))).toMatchObject({
        fields: { languages: expect.any(String) },
      });
      const donor = await saveActor(world.database, 'donor', office);
      expect(await refusalOf(submit({}, donor))).toMatchObject({ code: 'permission.missing' });
    });
  });
});
