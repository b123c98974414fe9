import { CorrectStepAction, TakeStepAction, TimelineQuery } from '@homeward/case';
import { HearChildAction } from '@homeward/counselling';
import {
  EligibilityQueries,
  EnterPaperDecisionAction,
  EvaluateEligibilityAction,
  RecordFactsAction,
  type EnterPaperDecisionInput,
  type StoredEvaluation,
} from '@homeward/programme';
import type { MemberStage } from '@homeward/contracts';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import type { Staff } from '../case/rooms.ts';
import { ELIGIBLE_FACTS, factsOf, openProgrammeWorld, refusalOf, saveFamily, type ProgrammeWorld } from './rooms.ts';

const APPLIED_ON = '2026-02-10';
const DECIDED_ON = '2026-02-20';

describe('a decision that was taken on paper before the case was entered', () => {
  let world: ProgrammeWorld;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
  });
  beforeEach(() => clock.advance(60_000));
  afterAll(() => world.close());

  /** What was known on that day, written down now. */
  const entered = async (over: Readonly<Record<string, unknown>> = {}, stage: MemberStage = 'INQUIRY') => {
    const file = await saveFamily(world, [{}], stage);
    const known = factsOf(file.members[0]!.id, { ...ELIGIBLE_FACTS, ...over });
    const facts = known.map((fact) => ({ ...fact, establishedOn: '2026-02-15' }));
    await world.module.get(RecordFactsAction).execute(world.counsellor, file.id, facts);
    return file;
  };
  const asOf = (file: SavedCase, day: string): Promise<StoredEvaluation> =>
    world.module
      .get(EvaluateEligibilityAction)
      .execute(world.counsellor, { caseId: file.id, programmeCode: 'BE-FEDASIL', asOf: day });
  const enter = (
    file: SavedCase,
    evaluation: StoredEvaluation,
    over: Partial<EnterPaperDecisionInput> = {},
    actor: Staff = world.supervisor,
  ) =>
    world.module.get(EnterPaperDecisionAction).execute(actor, {
      ...{ evaluationId: evaluation.id, version: 1, memberIds: file.members.map(({ id }) => id) },
      ...{ decision: 'approve', appliedOn: APPLIED_ON },
      ...{ decidedOn: DECIDED_ON, decidedBy: 'M. Peeters, return desk', reason: 'All conditions were met.' },
      ...{ meansOfComplaint: 'In writing to the desk, within a month.', ...over },
    });
  const read = (file: SavedCase) => world.module.get(EligibilityQueries).ofCase(world.supervisor, file.id);

  it('should open what the rules of its day give, and say who took it, when, why and how to complain', async () => {
    const file = await entered();
    const outcome = await enter(file, await asOf(file, DECIDED_ON));
    expect(outcome).toMatchObject({ stages: ['APPROVED'], caseStage: 'APPROVED' });
    const { decisions, entitlements } = await read(file);
    expect(decisions).toMatchObject([
      {
        ...{ decision: 'approve', decidedOnPaperBy: 'M. Peeters, return desk', decidedBy: world.supervisor.userId },
        ...{ reason: 'All conditions were met.', meansOfComplaint: 'In writing to the desk, within a month.' },
      },
    ]);
    expect(new Date(decisions[0]!.decidedAt).toISOString().slice(0, 10)).toBe(DECIDED_ON);
    expect(entitlements.find(({ component }) => component === 'premium')).toMatchObject({
      ...{ amountMinor: 35_000, currency: 'EUR', endedAt: null },
    });
    const { rows } = await world.module.get(TimelineQuery).execute(world.supervisor, file.id, { kind: 'step' });
    expect(rows[0]).toMatchObject({ what: 'register-approved', from: 'INQUIRY', to: 'APPROVED' });
    expect(rows[0]!.more).toMatchObject({ happenedOn: DECIDED_ON, reason: 'All conditions were met.' });
  });

  const queuedOn = async (file: SavedCase) =>
    world.database.asOwner<{ day: string }>(
      `select to_char(queued_on, 'YYYY-MM-DD') as day from case_member where case_id = $1`,
      [file.id],
    );

  it.each(['approve', 'reject'] as const)(
    'should give the place of the day they applied, not of the decision (%s)',
    async (decision) => {
      const file = await entered();
      await enter(file, await asOf(file, DECIDED_ON), { decision });
      expect(await queuedOn(file)).toEqual([{ day: APPLIED_ON }]);
    },
  );

  it('should be refused when the day of the application lies after it, or is not the one the rules were asked by', async () => {
    const file = await entered();
    const evaluation = await asOf(file, DECIDED_ON);
    for (const appliedOn of ['2026-02-21', '2026-02-09'])
      expect((await refusalOf(enter(file, evaluation, { appliedOn }))).fields).toHaveProperty('appliedOn');
    expect(await queuedOn(file)).toEqual([{ day: null }]);
  });

  it('should be a refusal too, with its reason and the means of complaint, whatever the rules give', async () => {
    const file = await entered({ previousAssistanceOn: '2025-01-10' });
    const reason = 'Helped a year before.';
    const outcome = await enter(file, await asOf(file, DECIDED_ON), { decision: 'reject', reason });
    expect(outcome).toMatchObject({ stages: ['INELIGIBLE'], caseStage: 'INELIGIBLE' });
    const { decisions, entitlements } = await read(file);
    expect(decisions).toMatchObject([
      {
        ...{ decision: 'reject', decidedOnPaperBy: 'M. Peeters, return desk', decidedBy: world.supervisor.userId },
        ...{ reason, meansOfComplaint: 'In writing to the desk, within a month.' },
      },
    ]);
    expect(entitlements).toEqual([]);
    const { rows } = await world.module.get(TimelineQuery).execute(world.supervisor, file.id, { kind: 'step' });
    expect(rows[0]).toMatchObject({ what: 'register-ineligible', from: 'INQUIRY', to: 'INELIGIBLE' });
    expect(rows[0]!.more).toMatchObject({ happenedOn: DECIDED_ON, reason });
  });

  it('should give nothing any more when the step is corrected', async () => {
    const file = await entered();
    await enter(file, await asOf(file, DECIDED_ON));
    const [step] = await world.database.asOwner<{ id: string; version: number }>(
      `select h.id::text, c.version from case_history h join "case" c on c.id = h.case_id
        where h.case_id = $1 and h.action = 'register-approved'`,
      [file.id],
    );
    await world.module.get(CorrectStepAction).execute(world.supervisor, {
      ...{ caseId: file.id, stepId: step!.id, version: step!.version, reason: 'Entered in the wrong file.' },
    });
    expect((await read(file)).entitlements.every(({ endedAt }) => endedAt !== null)).toBe(true);
  });

  it('should be the only way to be registered as approved', async () => {
    const file = await entered();
    const refused = await refusalOf(
      world.module.get(TakeStepAction).execute(world.supervisor, {
        ...{ caseId: file.id, version: 1, action: 'register-retroactively', stage: 'APPROVED' },
        ...{ happenedOn: DECIDED_ON, reason: 'Approved on paper.' },
      }),
    );
    expect(refused).toMatchObject({ code: 'case.step-input-wrong' });
    expect(refused.fields).toHaveProperty('stage');
    const alone = await refusalOf(
      world.module.get(TakeStepAction).execute(world.supervisor, {
        ...{ caseId: file.id, version: 1, action: 'register-approved', happenedOn: DECIDED_ON, reason: 'On paper.' },
      }),
    );
    expect(alone.code).toBe('case.step-not-alone');
  });

  it.each([
    ['the rules of that day do not give it', { previousAssistanceOn: '2025-01-10' }, ''],
    ['something they ask is not known of that day', {}, 'lackOfMeans'],
  ])('should be refused when %s', async (_, over, unknown) => {
    const file = await entered(over);
    await world.database.asOwner(`delete from member_fact where case_id = $1 and fact = $2`, [file.id, unknown]);
    const refused = await refusalOf(enter(file, await asOf(file, DECIDED_ON)));
    expect(refused).toMatchObject({ code: 'case.requirement-missing', extra: { requirements: ['rules-evaluated'] } });
    expect(await read(file)).toMatchObject({ decisions: [], entitlements: [] });
  });

  it('should be refused on an evaluation of another day, a stale one, or of somebody decided upon here', async () => {
    const file = await entered();
    const other = await asOf(file, '2026-02-18');
    expect((await refusalOf(enter(file, other))).fields).toHaveProperty('decidedOn');
    const evaluation = await asOf(file, DECIDED_ON);
    expect((await refusalOf(enter(file, evaluation, { version: 2 }))).code).toBe('record.version-stale');
    expect((await refusalOf(enter(file, other, { decidedOn: '2026-02-18' }))).code).toBe('evaluation.outdated');
    const here = await entered({}, 'ELIGIBILITY_REVIEW');
    expect((await refusalOf(enter(here, await asOf(here, DECIDED_ON)))).code).toBe('case.member-moved');
    const stranger = { memberIds: [here.members[0]!.id] };
    expect((await refusalOf(enter(file, evaluation, stranger))).code).toBe('record.not-found');
    expect((await read(file)).decisions).toEqual([]);
  });

  it('should be entered by a supervisor of the office who did not counsel', async () => {
    const file = await entered();
    const evaluation = await asOf(file, DECIDED_ON);
    for (const actor of [world.counsellor, world.caseworker])
      expect((await refusalOf(enter(file, evaluation, {}, actor))).code).toBe('permission.missing');
    expect((await refusalOf(enter(file, evaluation, {}, world.stranger))).code).toBe('record.not-found');
    const listener = await saveActor(world.database, 'supervisor', world.office);
    await world.database.asOwner(
      `insert into counselling_session (case_id, office_id, member_id, purpose, mode, language, interpreter_used,
         held_at, duration_minutes, counsellor_id, created_at)
       values ($1, $2, $3, 'information', 'individual', 'fr', false, '2026-02-01', 45, $4, '2026-02-01')`,
      [file.id, world.office.id, file.members[0]!.id, listener.userId],
    );
    expect((await refusalOf(enter(file, evaluation, {}, listener))).message).toContain('counselled');
    expect((await read(file)).decisions).toEqual([]);
  });

  describe('about a child', () => {
    const withChild = async (relation: 'child' | 'other-relative' = 'child') => {
      const file = await saveFamily(world, [{}, { relation, birthDate: '2015-06-01' }], 'INQUIRY');
      await world.database.asOwner(`delete from child_hearing where case_id = $1`, [file.id]);
      const known = file.members.flatMap(({ id }) => factsOf(id, ELIGIBLE_FACTS));
      const facts = known.map((fact) => ({ ...fact, establishedOn: '2026-02-15' }));
      await world.module.get(RecordFactsAction).execute(world.counsellor, file.id, facts);
      return file;
    };
    const heard = (file: SavedCase, heardOn: string) =>
      world.module.get(HearChildAction).execute(world.counsellor, file.id, {
        ...{ memberId: file.members[1]!.id, decision: 'eligibility', outcome: 'heard' },
        ...{ heardOn, language: 'ar', words: 'I want to see my school again.' },
      });

    it.each(['approve', 'reject'] as const)(
      'should ask for the own view that the child gave by that day (%s)',
      async (decision) => {
        const file = await withChild();
        const evaluation = await asOf(file, DECIDED_ON);
        const words = `heard by ${DECIDED_ON}, the day of the paper (1 not heard)`;
        const unheard = await refusalOf(enter(file, evaluation, { decision }));
        expect(unheard).toMatchObject({ code: 'case.requirement-missing', extra: { requirements: ['child-heard'] } });
        expect(unheard.message).toContain(words);
        await heard(file, '2026-02-21');
        expect((await refusalOf(enter(file, evaluation, { decision }))).message).toContain(words);
        expect((await read(file)).decisions).toEqual([]);
        await heard(file, DECIDED_ON);
        await enter(file, evaluation, { decision });
        expect((await read(file)).decisions).toHaveLength(2);
      },
    );

    it('should ask for the guardian of that day when the child came without parents', async () => {
      const file = await withChild('other-relative');
      await heard(file, '2026-02-19');
      const evaluation = await asOf(file, DECIDED_ON);
      const appoint = (validFrom: string, validTo: string | null) =>
        world.database.asOwner(
          `insert into guardianship (case_id, office_id, member_id, authority, act, appointed_on, guardian_name, contact,
             valid_from, valid_to, recorded_by, created_at)
           values ($1, $2, $3, 'Guardianship Service', 'A/1', $4, 'Jan Maes', '+32 470 00 00 00', $4, $5, $6, now())`,
          [file.id, world.office.id, file.members[1]!.id, validFrom, validTo, world.counsellor.userId],
        );
      await appoint('2026-02-21', null);
      const without = await refusalOf(enter(file, evaluation));
      expect(without).toMatchObject({ extra: { requirements: ['guardian-of-the-day'] } });
      expect(without.message).toContain(`a guardian whose term covers ${DECIDED_ON}`);
      await appoint('2026-02-01', '2026-02-20');
      await enter(file, evaluation);
      expect((await read(file)).decisions).toHaveLength(2);
    });
  });
});
