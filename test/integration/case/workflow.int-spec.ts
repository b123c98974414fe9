import { AvailableActionsQuery, CorrectStepAction, endStop, raiseStop, type StepDetails } from '@homeward/case';
import { STAGES_BEFORE_DEPARTURE, type WorkflowActionName } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { TestingModule } from '@nestjs/testing';
import type { EntityManager } from 'typeorm';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';
import type { TestDatabase } from '../../support/test-database.ts';
import { refusalOf, type Staff } from './rooms.ts';
import { openWorkflow, TODAY, type OpenWorkflow } from './workflow-rig.ts';

describe('running the workflow', () => {
  let world: OpenWorkflow;
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let staff: readonly Staff[];
  let clock: TestClock;
  let as: OpenWorkflow['as'];
  let run: OpenWorkflow['run'];
  let family: OpenWorkflow['family'];
  let caseOf: OpenWorkflow['caseOf'];
  let membersOf: OpenWorkflow['membersOf'];

  beforeAll(async () => {
    world = await openWorkflow();
    ({ database, module, office, staff, clock, as, run, family, caseOf, membersOf } = world);
  });
  afterAll(() => world.close());

  it.each(['withdraw', 'cancel'] as const)(
    'should put back on hold, with reason and review day, whom somebody was made to %s by mistake',
    async (ending) => {
      const opened = await family(1);
      const holdOf = () =>
        database.asOwner(
          `select stage, hold_reason as reason, to_char(hold_review_on, 'YYYY-MM-DD') as "reviewOn"
             from case_member where case_id = $1`,
          [opened.id],
        );
      await run(as('counsellor'), 'hold', opened.id);
      const held = await holdOf();
      expect(held).toMatchObject([{ reason: expect.any(String), reviewOn: expect.any(String) }]);
      await run(as('supervisor'), ending, opened.id);
      expect(await holdOf()).toMatchObject([{ reason: null, reviewOn: null }]);
      const [last] = await database.asOwner<{ id: string; version: number }>(
        `select max(h.id)::text as id, c.version from case_history h join "case" c on c.id = h.case_id
          where h.case_id = $1 group by c.version`,
        [opened.id],
      );
      await module.get(CorrectStepAction).execute(as('supervisor'), {
        ...{ caseId: opened.id, version: last!.version, stepId: last!.id, reason: 'The wrong person.' },
      });
      expect(await holdOf()).toEqual(held);
      expect(await refusalOf(run(as('caseworker'), 'submit-application', opened.id))).toMatchObject({
        code: expect.stringMatching(/case\.(member-on-hold|no-member-at-stage)/),
      });
    },
  );

  it('should lose no step when many act on one member at the same instant', async () => {
    const opened = await family(1);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, () => run(as('caseworker'), 'withdraw', opened.id, [opened.members[0]!.id])),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      await database.asOwner(`select 1 from case_history where case_id = $1 and action = 'withdraw'`, [opened.id]),
    ).toHaveLength(1);
  });

  it('should let a person withdraw from every stage before departure, on hold or not, and hold nothing against them', async () => {
    for (const stage of STAGES_BEFORE_DEPARTURE) {
      const opened = await saveCase(database, office, staff[0]!.userId, { stage });
      await run(as('counsellor'), 'hold', opened.id);
      const { stages } = await run(as('counsellor'), 'withdraw', opened.id);
      expect(stages).toEqual(['WITHDRAWN']);
      const [member] = await database.asOwner(
        `select hold_reason, care_level, steps_stopped from case_member where case_id = $1`,
        [opened.id],
      );
      expect(member).toEqual({ hold_reason: null, care_level: 'standard', steps_stopped: false });
    }
  });

  it('should bring back whoever withdrew to counselling, at the place in the queue they had', async () => {
    const opened = await saveCase(database, office, staff[0]!.userId, { stage: 'COUNSELLING' });
    await run(as('counsellor'), 'submit-application', opened.id);
    await run(as('counsellor'), 'withdraw', opened.id);
    clock.setTo('2026-05-20T09:00:00Z');
    await run(as('counsellor'), 'reopen', opened.id);
    await run(as('counsellor'), 'submit-application', opened.id);
    clock.setTo(`${TODAY}T09:00:00Z`);
    const [member] = await database.asOwner(
      `select stage, to_char(queued_on, 'YYYY-MM-DD') as "queuedOn" from case_member where case_id = $1`,
      [opened.id],
    );
    expect(member).toEqual({ stage: 'APPLIED', queuedOn: TODAY });
  });

  it('should go on stopping a member for one cause when another has ended, and tell neither', async () => {
    const opened = await family(1);
    const id = opened.members[0]!.id;
    const within = <T>(work: (tx: EntityManager) => Promise<T>): Promise<T> =>
      module.get(Transactions).run(as('counsellor'), work);
    expect(await within((tx) => raiseStop(tx, id, 'fear-of-return'))).toBe(true);
    expect(await within((tx) => raiseStop(tx, id, 'fear-of-return'))).toBe(false);
    expect(await within((tx) => raiseStop(tx, id, 'parental-refusal/1'))).toBe(false);
    expect(await within((tx) => endStop(tx, id, 'fear-of-return'))).toBe(false);
    const [row] = await database.asOwner<{ steps_stopped: boolean; stops: string[] }>(
      `select steps_stopped, stops from case_member where id = $1`,
      [id],
    );
    expect(row).toEqual({ steps_stopped: true, stops: [expect.stringMatching(/^[0-9a-f]{32}$/)] });
    expect(await within((tx) => endStop(tx, id, 'parental-refusal/1'))).toBe(true);
    expect(await within((tx) => endStop(tx, id, 'parental-refusal/1'))).toBe(false);
  });

  it('should stop every step but withdrawal, cancelling and resuming while a member is on hold', async () => {
    const opened = await saveCase(database, office, staff[0]!.userId, { stage: 'APPROVED' });
    await run(as('caseworker'), 'hold', opened.id);
    expect(await refusalOf(run(as('caseworker'), 'start-preparation', opened.id))).toMatchObject({
      code: 'case.member-on-hold',
      message: expect.stringContaining('2026-04-01'),
    });
    expect(await refusalOf(run(as('caseworker'), 'hold', opened.id))).toMatchObject({ code: 'case.member-on-hold' });
    const { actions } = await module.get(AvailableActionsQuery).execute(as('caseworker'), opened.id);
    expect(actions.find(({ action }) => action === 'start-preparation')!.missing).toEqual([
      {
        requirement: 'on-hold',
        words: expect.stringContaining('resume them first'),
        memberIds: [opened.members[0]!.id],
      },
    ]);
    await run(as('caseworker'), 'resume', opened.id);
    expect(await refusalOf(run(as('caseworker'), 'resume', opened.id))).toMatchObject({
      code: 'case.requirement-missing',
      extra: { requirements: ['held'] },
    });
    expect((await run(as('caseworker'), 'start-preparation', opened.id)).caseStage).toBe('PRE_DEPARTURE');
  });

  it.each<[WorkflowActionName, StepDetails, string]>([
    ['hold', { reasonCode: 'still-deciding' }, 'reviewOn'],
    ['hold', { reasonCode: 'pregnant', reviewOn: '2026-04-01' }, 'reasonCode'],
    ['hold', { reasonCode: 'still-deciding', reviewOn: TODAY }, 'reviewOn'],
    ['hold', { reasonCode: 'still-deciding', reviewOn: '2027-04-01' }, 'reviewOn'],
    ['cancel', { reasonCode: 'duplicate' }, 'reason'],
    ['cancel', { reasonCode: 'duplicate', reason: '  ' }, 'reason'],
    ['withdraw', { happenedOn: '2026-03-03' }, 'happenedOn'],
    ['withdraw', { reviewOn: '2026-04-01' }, 'reviewOn'],
  ])('should refuse %s told %j, name %s and change nothing', async (action, details, field) => {
    const opened = await family(1);
    const refused = await refusalOf(run(as('caseworker'), action, opened.id, undefined, details));
    expect(refused).toMatchObject({ code: 'case.step-input-wrong', fields: { [field]: expect.any(String) } });
    expect((await membersOf(opened))[0]).toMatchObject({ stage: 'INQUIRY', onHold: false });
  });

  it('should refuse a step on a day before the last one, and let a corrected one not count', async () => {
    const opened = await saveCase(database, office, staff[0]!.userId, { stage: 'COUNSELLING' });
    await run(as('counsellor'), 'submit-application', opened.id, undefined, { happenedOn: '2026-02-20' });
    const withdraw = (happenedOn: string) => run(as('counsellor'), 'withdraw', opened.id, undefined, { happenedOn });
    expect(await refusalOf(withdraw('2026-02-19'))).toMatchObject({
      code: 'case.step-input-wrong',
      fields: { happenedOn: expect.stringContaining('2026-02-20') },
    });
    const { version } = await caseOf(opened.id);
    const [last] = await database.asOwner<{ id: string }>(`select max(id) as id from case_history where case_id = $1`, [
      opened.id,
    ]);
    const correction = { caseId: opened.id, version, stepId: last!.id, reason: 'Another day.' };
    await module.get(CorrectStepAction).execute(as('supervisor'), correction);
    expect((await withdraw('2026-02-19')).stages).toEqual(['WITHDRAWN']);
  });

  it('should offer to resume who is on hold, and no parting of a family of one', async () => {
    const opened = await family(2);
    const [held, free] = opened.members.map(({ id }) => id) as [string, string];
    await run(as('counsellor'), 'hold', opened.id, [held]);
    const offered = async (caseId: string) =>
      new Map(
        (await module.get(AvailableActionsQuery).execute(as('counsellor'), caseId)).actions.map((row) => [
          row.action,
          row.memberIds,
        ]),
      );
    const both = await offered(opened.id);
    expect([both.get('resume'), both.get('hold'), both.get('split-member')?.length]).toEqual([[held], [free], 2]);
    const alone = await offered((await family(1)).id);
    expect([alone.has('resume'), alone.has('split-member')]).toEqual([false, false]);
  });

  it('should refuse and change nothing when one of those named has moved meanwhile', async () => {
    const opened = await family(2);
    const ids = opened.members.map(({ id }) => id);
    await run(as('counsellor'), 'withdraw', opened.id, [ids[1]!]);
    const before = await membersOf(opened);
    const refused = await refusalOf(run(as('caseworker'), 'cancel', opened.id, ids));
    expect(refused).toMatchObject({ code: 'case.member-moved', extra: { members: [ids[1]] } });
    expect(await membersOf(opened)).toEqual(before);
  });

  it('should refuse a member of another case as one who is not there', async () => {
    const [one, other] = [await family(1), await family(1)];
    const refused = await refusalOf(run(as('caseworker'), 'withdraw', one.id, [other.members[0]!.id]));
    expect(refused).toMatchObject({ code: 'record.not-found' });
  });

  it('should show the earliest stage under way, and the principal’s end when nobody is', async () => {
    const opened = await family(2);
    const [principal, child] = opened.members.map(({ id }) => id);
    await run(as('counsellor'), 'withdraw', opened.id, [principal!]);
    expect((await caseOf(opened.id)).stage).toBe('INQUIRY');
    await run(as('caseworker'), 'cancel', opened.id, [child!]);
    expect((await caseOf(opened.id)).stage).toBe('WITHDRAWN');
  });

  it('should refuse whoever lacks the permission, and not find the case for another office', async () => {
    const opened = await family(1);
    const stranger = await saveActor(database, 'counsellor', await saveOffice(database));
    expect(await refusalOf(run(as('reintegration-officer'), 'withdraw', opened.id))).toMatchObject({
      code: 'permission.missing',
    });
    expect(await refusalOf(run(stranger, 'withdraw', opened.id))).toMatchObject({ code: 'record.not-found' });
    const { actions } = await module.get(AvailableActionsQuery).execute(as('reintegration-officer'), opened.id);
    expect(actions.every(({ allowed }) => !allowed)).toBe(true);
  });
});
