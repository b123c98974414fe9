import {
  AnswerExceptionAction,
  ConfirmLocalFigureAction,
  DecideEligibilityAction,
  EligibilityQueries,
  EnterLocalFigureAction,
  EvaluateEligibilityAction,
  ProposeExceptionAction,
  RecordFactsAction,
  type DecideEligibilityInput,
  type StoredEvaluation,
} from '@homeward/programme';
import { TestClock } from '../../support/test-clock.ts';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import type { Staff } from '../case/rooms.ts';
import { evaluate, factsOf, openProgrammeWorld, refusalOf, saveFamily, type ProgrammeWorld } from './rooms.ts';

const HELPED = { previousAssistanceOn: '2023-02-10' };

describe('eligibility', () => {
  let world: ProgrammeWorld;
  const clock = new TestClock('2026-03-02T09:00:00Z');
  const decide = (
    evaluation: StoredEvaluation,
    overrides: Partial<DecideEligibilityInput> = {},
    actor: Staff = world.caseworker,
  ) =>
    world.module.get(DecideEligibilityAction).execute(actor, {
      evaluationId: evaluation.id,
      version: 1,
      decision: 'approve',
      memberIds: evaluation.results.map(({ memberId }) => memberId),
      reason: 'All conditions of the programme are met.',
      ...overrides,
    });
  const read = (file: SavedCase) => world.module.get(EligibilityQueries).ofCase(world.counsellor, file.id);
  const amounts = async (file: SavedCase, component: string): Promise<(number | null)[]> => {
    const { entitlements } = await read(file);
    return file.members.map(
      ({ id }) =>
        entitlements.find((one) => one.memberId === id && one.component === component && one.endedAt === null)
          ?.amountMinor ?? null,
    );
  };
  const stagesOf = async (file: SavedCase): Promise<string[]> => {
    const rows = await world.database.asOwner<{ id: string; stage: string }>(
      `select id, stage from case_member where case_id = $1`,
      [file.id],
    );
    return file.members.map(({ id }) => rows.find((row) => row.id === id)!.stage);
  };
  const written = () =>
    world.database.asOwner(`select (select count(*) from eligibility_decision) as decisions,
      (select count(*) from entitlement) as entitlements, (select count(*) from eligibility_exception) as exceptions,
      (select count(*) from member_fact) as facts, (select count(*) from eligibility_evaluation) as evaluations`);

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
  });
  beforeEach(() => clock.advance(60_000));
  afterAll(() => world.close());

  describe('what rules are told', () => {
    it('should hold the latest by its day, and be told again as it stood on a day before', async () => {
      const file = await saveFamily(world);
      const member = file.members[0]!.id;
      const record = world.module.get(RecordFactsAction);
      await record.execute(world.counsellor, file.id, [
        { memberId: member, fact: 'lackOfMeans', value: false, establishedOn: '2026-02-01' },
      ]);
      expect((await evaluate(world, file.id)).results[0]!.outcome).toBe('eligible');
      const evaluated = await world.module
        .get(EvaluateEligibilityAction)
        .execute(world.counsellor, { caseId: file.id, programmeCode: 'BE-FEDASIL', asOf: '2026-02-20' });
      expect(evaluated.results[0]!.checks.find(({ code }) => code === 'no-means')).toMatchObject({ answer: 'not-met' });
    });

    it.each([
      ['facts.0.value', { fact: 'lackOfMeans', value: 'yes' }],
      ['facts.0.value', { fact: 'legalStatus', value: 'tourist' }],
      ['facts.0.value', { fact: 'hostEntryOn', value: null }],
      ['facts.0.value', { fact: 'hostEntryOn', value: '2026-02-30' }],
      ['facts.0.value', { fact: 'hostEntryOn', value: '2026-03-03' }],
      ['facts.0.establishedOn', { fact: 'lackOfMeans', value: true, establishedOn: '2026-03-03' }],
    ] as const)('should be refused naming %s, with nothing saved (%#)', async (field, fact) => {
      const file = await saveFamily(world);
      const before = await written();
      const refused = await refusalOf(
        world.module
          .get(RecordFactsAction)
          .execute(world.counsellor, file.id, [{ memberId: file.members[0]!.id, ...fact }]),
      );
      expect([refused.code, Object.keys(refused.fields)]).toEqual(['fact.unsuitable', [field]]);
      expect(await written()).toEqual(before);
    });

    it('should not be about a member of another case, nor be told by somebody elsewhere', async () => {
      const [file, other] = [await saveFamily(world), await saveFamily(world)];
      const facts = factsOf(other.members[0]!.id, { lackOfMeans: true });
      const record = world.module.get(RecordFactsAction);
      expect((await refusalOf(record.execute(world.counsellor, file.id, facts))).code).toBe('record.not-found');
      expect((await refusalOf(record.execute(world.stranger, other.id, facts))).code).toBe('record.not-found');
      expect((await refusalOf(evaluate(world, file.id, world.stranger))).code).toBe('record.not-found');
    });
  });

  it('should be kept with rule versions, inputs and explanations, and say in words what is missing', async () => {
    const file = await saveFamily(world, [{}, { birthDate: '2015-06-01', nationalities: ['MA', 'BE'] }]);
    await world.database.asOwner(`delete from member_fact where member_id = $1 and fact = 'lackOfMeans'`, [
      file.members[0]!.id,
    ]);
    const { id } = await evaluate(world, file.id);
    const { evaluations } = await read(file);
    const results = evaluations.find((one) => one.id === id)!.results;
    const of = (i: number) => results.find(({ memberId }) => memberId === file.members[i]!.id)!;
    expect(of(0).outcome).toBe('undecided');
    expect(of(0).checks.find(({ answer }) => answer === 'unknown')).toMatchObject({
      missing: ['lackOfMeans'],
      explanation: 'Record whether the person declares to be without means.',
    });
    expect(of(1)).toMatchObject({ outcome: 'excluded', components: [] });
    expect(of(1).checks.map(({ explanation }) => explanation)).toContain('People who became Belgian are excluded.');
    const [stored] = await world.database.asOwner<{ rules: number; birth: string }>(
      `select jsonb_array_length(e.context -> 'rules') as rules, r.inputs ->> 'birthDate' as birth
         from eligibility_evaluation e join evaluation_result r on r.evaluation_id = e.id and r.member_id = $2
        where e.id = $1`,
      [id, file.members[1]!.id],
    );
    expect(stored).toEqual({ rules: 10, birth: '2015-06-01' });
  });

  it('should take whose age is doubted for a child until it is settled, by the day it is asked for', async () => {
    const file = await saveFamily(world, [{}, { birthDate: '2005-06-01' }]);
    const { id, caseId } = { id: file.members[1]!.id, caseId: file.id };
    const doubt = (outcome: 'child' | 'adult' | null, settledOn: string | null): Promise<unknown> =>
      world.database.asOwner(
        `insert into age_doubt (case_id, office_id, member_id, doubted_by, doubted_on, outcome, settled_on, recorded_by,
           created_at) values ($1, $2, $3, 'the centre', '2026-02-20', $4, $5, $6, now())`,
        [caseId, world.office.id, id, outcome, settledOn, world.counsellor.userId],
      );
    const roleOn = async (asOf: string): Promise<string> =>
      (
        await world.module
          .get(EvaluateEligibilityAction)
          .execute(world.counsellor, { caseId, programmeCode: 'BE-FEDASIL', asOf })
      ).results.find(({ memberId }) => memberId === id)!.role;
    expect(await roleOn('2026-03-02')).toBe('adult-child');
    await doubt('adult', '2026-02-25');
    expect([await roleOn('2026-02-19'), await roleOn('2026-02-22')]).toEqual(['adult-child', 'child']);
    expect(await roleOn('2026-03-02')).toBe('adult-child');
    await doubt(null, null);
    expect(await roleOn('2026-03-02')).toBe('child');
  });

  it('should be asked of a programme that serves the host country, and not for a day to come', async () => {
    const file = await saveFamily(world);
    const ask = (overrides: object) =>
      world.module
        .get(EvaluateEligibilityAction)
        .execute(world.counsellor, { caseId: file.id, programmeCode: 'BE-FEDASIL', ...overrides });
    expect(await refusalOf(ask({ programmeCode: 'NL-AVRR' }))).toMatchObject({
      code: 'evaluation.unsuitable',
      fields: { programmeCode: expect.stringContaining('BE') },
    });
    expect((await refusalOf(ask({ asOf: '2026-03-03' }))).fields).toHaveProperty('asOf');
    expect((await refusalOf(ask({ programmeCode: 'XX-NONE' }))).code).toBe('record.not-found');
  });

  describe('a decision', () => {
    it('should approve a family, open what each is due at its own moment, and leave the reason in the trail', async () => {
      const family = [{}, { relation: 'spouse' as const }, { birthDate: '2015-06-01' }];
      const file = await saveFamily(world, family);
      const decided = await decide(await evaluate(world, file.id));
      expect(decided).toMatchObject({ caseStage: 'APPROVED', stages: ['APPROVED', 'APPROVED', 'APPROVED'] });
      expect(await amounts(file, 'premium')).toEqual([35_000, 35_000, 17_500]);
      const { entitlements, decisions } = await read(file);
      expect(entitlements.filter(({ component }) => component === 'reintegration')).toMatchObject(
        Array(3).fill({ amountMinor: null, payMoment: 'after-return', modality: 'in-kind', spendWithin: 'P12M' }),
      );
      expect(entitlements.find(({ component }) => component === 'premium')).toMatchObject({ payMoment: 'departure' });
      const told = expect.stringContaining('tell the office that decided');
      expect(decisions).toMatchObject(Array(3).fill({ decision: 'approve', meansOfComplaint: told }));
      const trail = await world.database.asOwner<{ action: string }>(
        `select action from audit_event where actor_id = $1 and record_id = any ($2::text[])`,
        [world.caseworker.userId, decided.decisionIds],
      );
      expect(trail).toHaveLength(3);
    });

    it('should be for some of a family when only they are named', async () => {
      const file = await saveFamily(world, [{}, { relation: 'spouse', facts: HELPED }]);
      const evaluation = await evaluate(world, file.id);
      const refused = await refusalOf(decide(evaluation));
      expect(refused).toMatchObject({ code: 'case.requirement-missing' });
      expect(refused.message).toContain('propose an exception');
      await decide(evaluation, { memberIds: [file.members[0]!.id] });
      expect(await stagesOf(file)).toEqual(['APPROVED', 'ELIGIBILITY_REVIEW']);
    });

    it('should refuse with a reason and the means of complaint as they were worded', async () => {
      const file = await saveFamily(world, [{ facts: HELPED }]);
      await decide(await evaluate(world, file.id), { decision: 'reject', reason: 'Helped three years ago.' });
      expect(await stagesOf(file)).toEqual(['INELIGIBLE']);
      const { decisions, entitlements } = await read(file);
      expect(decisions).toMatchObject([
        {
          decision: 'reject',
          reason: 'Helped three years ago.',
          meansOfComplaint: expect.stringContaining('complaint'),
        },
      ]);
      expect(entitlements).toEqual([]);
    });

    it('should not be taken on what has changed since: version, facts, family, figures', async () => {
      const file = await saveFamily(world);
      const evaluation = await evaluate(world, file.id);
      const before = await written();
      expect(await refusalOf(decide(evaluation, { version: 4 }))).toMatchObject({
        code: 'record.version-stale',
        extra: { versions: { sent: 4, current: 1 } },
      });
      const [person] = file.members;
      await world.database.asOwner(`insert into person_nationality values ($1, $2, 'BR')`, [
        person!.personId,
        world.office.id,
      ]);
      expect((await refusalOf(decide(evaluation))).code).toBe('evaluation.outdated');
      expect(await written()).toEqual(before);
      const again = await evaluate(world, file.id);
      expect((await refusalOf(decide(evaluation))).code).toBe('evaluation.outdated');
      await decide(again);
    });

    it('should need an amount that can be told: a departure without a day is not approved', async () => {
      const file = await saveFamily(world);
      await world.database.asOwner(`delete from member_fact where case_id = $1 and fact = 'departureOn'`, [file.id]);
      const evaluation = await evaluate(world, file.id);
      expect(evaluation.results[0]!.outcome).toBe('eligible');
      expect((await refusalOf(decide(evaluation))).message).toContain('An amount cannot be told yet');
    });

    it('should be taken once when two decide at the same time', async () => {
      const file = await saveFamily(world);
      const evaluation = await evaluate(world, file.id);
      const both = await Promise.allSettled([decide(evaluation), decide(evaluation, {}, world.supervisor)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const { entitlements, decisions } = await read(file);
      expect([entitlements.length, decisions.length]).toEqual([2, 1]);
    });

    it('should be nobody`s who may not, who sits elsewhere, or about somebody of another case', async () => {
      const [file, other] = [await saveFamily(world), await saveFamily(world)];
      const evaluation = await evaluate(world, file.id);
      const before = await written();
      expect((await refusalOf(decide(evaluation, {}, world.counsellor))).code).toBe('permission.missing');
      expect((await refusalOf(decide(evaluation, {}, world.stranger))).code).toBe('record.not-found');
      const foreign = await refusalOf(decide(evaluation, { memberIds: [other.members[0]!.id] }));
      expect(foreign.code).toBe('record.not-found');
      expect(await written()).toEqual(before);
      expect(await stagesOf(file)).toEqual(['ELIGIBILITY_REVIEW']);
    });

    it('should not be taken by whoever counselled', async () => {
      const file = await saveFamily(world);
      await world.database.asOwner(
        `insert into counselling_session (case_id, office_id, member_id, purpose, mode, language, interpreter_used,
           held_at, duration_minutes, counsellor_id, created_at)
         values ($1, $2, $3, 'information', 'individual', 'fr', false, '2026-02-01', 45, $4, '2026-02-01')`,
        [file.id, world.office.id, file.members[0]!.id, world.caseworker.userId],
      );
      const evaluation = await evaluate(world, file.id);
      const own = await refusalOf(decide(evaluation));
      expect(own.code).toBe('case.requirement-missing');
      await decide(evaluation, {}, world.supervisor);
      expect(await stagesOf(file)).toEqual(['APPROVED']);
    });
  });

  describe('an entitlement', () => {
    it('should be the same for somebody who withdrew and came back', async () => {
      const file = await saveFamily(world);
      await decide(await evaluate(world, file.id));
      const ids = (await read(file)).entitlements.map(({ id }) => id);
      await world.database.asOwner(`update case_member set stage = 'ELIGIBILITY_REVIEW' where case_id = $1`, [file.id]);
      clock.advance(86_400_000);
      await decide(await evaluate(world, file.id));
      const { entitlements } = await read(file);
      expect(entitlements.map(({ id }) => id)).toEqual(ids);
      expect(entitlements.every(({ endedAt }) => endedAt === null)).toBe(true);
    });

    it('should follow the newer decision when that grants another amount, and keep the older one on file', async () => {
      const file = await saveFamily(world);
      await decide(await evaluate(world, file.id));
      await world.database.asOwner(`update case_member set stage = 'ELIGIBILITY_REVIEW' where case_id = $1`, [file.id]);
      await world.database.asOwner(`update case_member set destination_country_code = 'BR' where case_id = $1`, [
        file.id,
      ]);
      await decide(await evaluate(world, file.id));
      expect(await amounts(file, 'premium')).toEqual([5_000]);
      const premiums = (await read(file)).entitlements.filter(({ component }) => component === 'premium');
      expect(premiums.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
    });

    it('should take the figure that the office confirms later, by role and day', async () => {
      const file = await saveFamily(world, [{}, { birthDate: '2015-06-01' }]);
      await decide(await evaluate(world, file.id));
      expect(await amounts(file, 'reintegration')).toEqual([null, null]);
      const entered = await world.module.get(EnterLocalFigureAction).execute(world.manager, {
        ...{ programmeCode: 'BE-FEDASIL', component: 'reintegration', role: 'adult', amountMinor: 123_400 },
        ...{ currency: 'EUR', validFrom: '2026-04-01', validTo: '2026-05-01', source: 'Letter of January 2026' },
      });
      expect(await amounts(file, 'reintegration')).toEqual([null, null]);
      await world.module.get(ConfirmLocalFigureAction).execute(world.otherManager, entered.id, 1);
      expect(await amounts(file, 'reintegration')).toEqual([123_400, null]);
    });
  });

  describe('an exception', () => {
    const propose = (evaluation: StoredEvaluation, ruleCodes: string[], actor = world.counsellor) =>
      world.module.get(ProposeExceptionAction).execute(actor, {
        ...{ evaluationId: evaluation.id, version: 1, ruleCodes, reason: 'The circumstances are new.' },
        memberId: evaluation.results[0]!.memberId,
      });
    it('should be proposed for no member of another case', async () => {
      const [file, other] = [await saveFamily(world, [{ facts: HELPED }]), await saveFamily(world)];
      const { id: evaluationId } = await evaluate(world, file.id);
      const foreign = world.module.get(ProposeExceptionAction).execute(world.counsellor, {
        ...{ evaluationId, version: 1, ruleCodes: ['five-years'], reason: 'The circumstances are new.' },
        memberId: other.members[0]!.id,
      });
      expect((await refusalOf(foreign)).code).toBe('record.not-found');
    });

    const answer = (exceptionId: string, answered: 'approve' | 'refuse', actor = world.supervisor, version = 1) =>
      world.module
        .get(AnswerExceptionAction)
        .execute(actor, { exceptionId, version, answer: answered, reason: 'Agreed with Fedasil.' });

    it('should let in an ineligible person when another person approves it, with what they are then due', async () => {
      const file = await saveFamily(world, [{ facts: HELPED }]);
      await decide(await evaluate(world, file.id), { decision: 'reject' });
      const { id } = await propose(await evaluate(world, file.id), ['five-years']);
      expect((await refusalOf(answer(id, 'approve', world.supervisor, 5))).code).toBe('record.version-stale');
      expect((await refusalOf(answer(id, 'approve', world.counsellor))).code).toBe('permission.missing');
      expect((await refusalOf(answer(id, 'approve', world.stranger))).code).toBe('record.not-found');
      expect(await answer(id, 'approve')).toMatchObject({ state: 'approved', stage: 'APPROVED' });
      expect((await refusalOf(answer(id, 'refuse', world.supervisor, 2))).code).toBe('exception.already-answered');
      expect(await amounts(file, 'premium')).toEqual([35_000]);
      const { decisions, evaluations } = await read(file);
      expect(decisions[0]).toMatchObject({ decision: 'approve-exception' });
      const bar = evaluations[0]!.results[0]!.checks.find(({ code }) => code === 'five-years');
      expect(bar).toMatchObject({ answer: 'by-exception' });
    });

    it('should open a component that the rule gives only exceptionally', async () => {
      const file = await saveFamily(world, [{ nationalities: ['BR'] }]);
      const { id } = await propose(await evaluate(world, file.id), ['reintegration'], world.caseworker);
      expect(await answer(id, 'approve', world.manager)).toMatchObject({ state: 'approved', stage: 'APPROVED' });
      const { entitlements } = await read(file);
      expect(entitlements.map(({ component }) => component).sort()).toEqual(['premium', 'reintegration']);
    });

    it('should not be answered by whoever proposed it, and may be refused', async () => {
      const file = await saveFamily(world, [{ facts: HELPED }]);
      const both: Staff = {
        ...world.supervisor,
        offices: { ...world.supervisor.offices, ...world.counsellor.offices },
      };
      const { id } = await propose(await evaluate(world, file.id), ['five-years'], both);
      expect((await refusalOf(answer(id, 'approve', both))).code).toBe('exception.own');
      expect(await answer(id, 'refuse', world.manager)).toMatchObject({ state: 'refused', stage: null });
      expect(await stagesOf(file)).toEqual(['ELIGIBILITY_REVIEW']);
    });

    it.each([
      ['a rule that foresees none', ['not-belgian'], { nationalities: ['MA', 'BE'] }],
      ['a rule there is not', ['nothing'], { facts: HELPED }],
      ['no rule at all', [], { facts: HELPED }],
      ['less than what stands in the way', ['five-years'], { facts: { ...HELPED, lackOfMeans: false } }],
    ])('should not be proposed for %s', async (_what, ruleCodes, member) => {
      const file = await saveFamily(world, [member]);
      const before = await written();
      const evaluation = await evaluate(world, file.id);
      const refused = await refusalOf(propose(evaluation, [...ruleCodes]));
      expect(refused.code).toBe('exception.not-possible');
      expect({ ...(await written())[0], evaluations: 0 }).toEqual({ ...before[0], evaluations: 0 });
    });

    it('should wait for one answer at a time', async () => {
      const file = await saveFamily(world, [{ facts: HELPED }]);
      const evaluation = await evaluate(world, file.id);
      await propose(evaluation, ['five-years']);
      const second = await refusalOf(
        world.module.get(ProposeExceptionAction).execute(world.counsellor, {
          ...{ evaluationId: evaluation.id, version: 2, ruleCodes: ['five-years'], reason: 'Once more.' },
          memberId: file.members[0]!.id,
        }),
      );
      expect(second.message).toContain('waits to be answered');
    });
  });
});
