import { randomUUID } from 'node:crypto';
import {
  AbsencesQuery,
  AssignCaseAction,
  CaseListQuery,
  CaseQueries,
  EndAbsenceAction,
  RecordAbsenceAction,
  TimelineQuery,
  type RecordAbsenceInput,
} from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { DeliverMessageJob, NotificationJobsModule } from '@homeward/notification';
import { Test } from '@nestjs/testing';
import { rooms } from '../../support/rooms.ts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
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
});
