import { DeskQuery, TakeStepAction, TimelineQuery } from '@homeward/case';
import {
  AnswerReckoningAction,
  DecideEligibilityAction,
  DraftRuleAction,
  EligibilityQueries,
  FollowTravelDay,
  PublishRuleAction,
  RecordFactsAction,
  type AnswerReckoningInput,
} from '@homeward/programme';
import { Transactions } from '@homeward/database';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import type { Staff } from '../case/rooms.ts';
import { evaluate, factsOf, openProgrammeWorld, refusalOf, saveFamily, type ProgrammeWorld } from './rooms.ts';

const CHANGES = [
  { validFrom: '2026-07-01', adult: 35_000, child: 17_500 },
  { validFrom: '2026-09-01', adult: 40_000, child: 20_000 },
  { validFrom: '2026-11-01', adult: 10_000, child: 5_000 },
];
const [SAME_AMOUNT, MORE, LESS] = ['2026-07-10', '2026-09-10', '2026-11-10'] as const;

describe('an entitlement whose day of travel moves across a change of rules', () => {
  let world: ProgrammeWorld;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
    for (const { validFrom, ...amounts } of CHANGES) await publishPremium(validFrom, amounts);
  });
  beforeEach(() => clock.advance(60_000));
  afterAll(() => world.close());

  const publishPremium = async (validFrom: string, amounts: object): Promise<void> => {
    const { id } = await world.module.get(DraftRuleAction).execute(world.manager, {
      ...{ programmeCode: 'BE-FEDASIL', code: 'premium', title: 'Reinstallation premium', dateField: 'departureOn' },
      ...{ explanation: 'A premium for a test.', legalReference: 'None.', sourceKeys: ['AGII22'], ourReading: null },
      ...{ validFrom, validTo: null },
      definition: {
        kind: 'component',
        component: {
          ...{ when: { all: [] }, otherwise: 'This is not given.', currency: 'EUR', per: 'person' },
          ...{ amountKind: 'fixed', steps: [{ when: { all: [] }, explanation: 'The same for all.', amounts }] },
          ...{ caps: [], payMoment: 'departure', modality: 'cash', cashAtDepartureMinor: null },
          ...{ spendWithin: null, exception: null },
        },
      },
    });
    await world.module.get(PublishRuleAction).execute(world.otherManager, id, 1);
  };
  const read = (file: SavedCase) => world.module.get(EligibilityQueries).ofCase(world.counsellor, file.id);
  const standing = async (file: SavedCase) =>
    (await read(file)).entitlements.filter(({ component, endedAt }) => component === 'premium' && endedAt === null);
  const amounts = async (file: SavedCase) => (await standing(file)).map(({ amountMinor }) => amountMinor);
  const approved = async (members: Parameters<typeof saveFamily>[1] = [{}]): Promise<SavedCase> => {
    const file = await saveFamily(world, members);
    await world.database.asOwner(`update "case" set owner_id = $2 where id = $1`, [file.id, world.counsellor.userId]);
    const evaluation = await evaluate(world, file.id);
    await world.module.get(DecideEligibilityAction).execute(world.caseworker, {
      ...{ evaluationId: evaluation.id, version: 1, decision: 'approve', reason: 'All conditions are met.' },
      memberIds: file.members.map(({ id }) => id),
    });
    return file;
  };
  const record = (file: SavedCase, facts: Readonly<Record<string, unknown>>) => {
    clock.advance(60_000);
    const told = file.members.flatMap(({ id }) => factsOf(id, facts));
    return world.module.get(RecordFactsAction).execute(world.counsellor, file.id, told);
  };
  const leaveOn = async (file: SavedCase, departureOn: string) => (await record(file, { departureOn })).reckonings;
  const answer = (evaluationId: string, over: Partial<AnswerReckoningInput> = {}, actor: Staff = world.caseworker) =>
    world.module.get(AnswerReckoningAction).execute(actor, {
      ...{ evaluationId, version: 1, answer: 'apply', reason: 'The day moved, and these are its rules.', ...over },
    });
  const told = (file: SavedCase) =>
    world.database.asOwner<{ template: string; userId: string }>(
      `select template, user_id as "userId" from message_intent where case_id = $1 order by created_at, template`,
      [file.id],
    );
  const timeline = async (file: SavedCase) =>
    (await world.module.get(TimelineQuery).execute(world.counsellor, file.id, { kind: 'reckoning' })).rows;

  it('should be written anew by the rules of that day when they give the same, beside what stood', async () => {
    const file = await approved();
    const before = await read(file);
    const [reckoned] = await leaveOn(file, SAME_AMOUNT);
    expect(reckoned).toMatchObject({ renewed: [file.members[0]!.id], waiting: [] });
    const after = await read(file);
    expect(after.decisions).toEqual(before.decisions);
    expect(after.evaluations.map(({ id }) => id)).toEqual([reckoned!.evaluationId, before.evaluations[0]!.id]);
    const premiums = await world.database.asOwner(
      `select t.amount_minor as amount, v.number, to_char(t.rule_day, 'YYYY-MM-DD') as day, t.ended_at is null as stands
         from entitlement t join rule_version v on v.id = t.rule_version_id
        where t.case_id = $1 and t.component = 'premium' order by v.number`,
      [file.id],
    );
    expect(premiums).toEqual([
      { amount: 35_000, number: 2, day: '2026-04-15', stands: false },
      { amount: 35_000, number: 3, day: SAME_AMOUNT, stands: true },
    ]);
    const [kept] = await world.database.asOwner<{ rules: string[]; day: string }>(
      `select array(select c ->> 'version' from jsonb_array_elements(r.components) c where c ->> 'code' = 'premium') as rules,
              r.inputs #>> '{facts,departureOn}' as day from evaluation_result r where r.evaluation_id = $1`,
      [reckoned!.evaluationId],
    );
    expect(kept).toEqual({ rules: ['3'], day: SAME_AMOUNT });
    expect(await told(file)).toEqual([{ template: 'entitlement-renewed', userId: world.counsellor.userId }]);
    expect(await timeline(file)).toMatchObject([{ what: 'renewed', actorId: world.counsellor.userId }]);
  });

  it('should be left alone when nothing comes out differently', async () => {
    const file = await approved();
    const before = await read(file);
    expect(await leaveOn(file, '2026-04-15')).toEqual([]);
    expect({ ...(await read(file)), facts: [] }).toEqual({ ...before, facts: [] });
    expect(await told(file)).toEqual([]);
  });

  it('should be put before a person when it would be another, and stand as decided until then', async () => {
    const file = await approved([{}, { relation: 'child', birthDate: '2015-06-01' }]);
    const before = await standing(file);
    const [reckoned] = await leaveOn(file, MORE);
    expect(reckoned!.waiting.toSorted()).toEqual(file.members.map(({ id }) => id).toSorted());
    expect(await standing(file)).toEqual(before);
    const users = (await told(file)).map(({ template, userId }) => [template, userId]);
    for (const { userId } of [world.counsellor, world.supervisor])
      expect(users).toContainEqual(['entitlement-to-decide', userId]);
    const waits = async (actor: Staff) =>
      (await world.module.get(DeskQuery).execute(actor)).matters.find(
        ({ matter }) => matter === 'entitlement-to-decide',
      );
    expect((await waits(world.caseworker))?.cases).toBeGreaterThan(0);
    expect(await waits(world.counsellor)).toBeUndefined();

    await answer(reckoned!.evaluationId);
    expect((await amounts(file)).toSorted()).toEqual([20_000, 40_000]);
    const { decisions, reckonings } = await read(file);
    expect(decisions).toHaveLength(4);
    expect(reckonings).toMatchObject(Array(2).fill({ state: 'applied', answeredBy: world.caseworker.userId }));
    expect((await timeline(file)).map(({ what }) => what).sort()).toEqual(['applied', 'applied', 'waiting', 'waiting']);
    expect((await refusalOf(answer(reckoned!.evaluationId, { version: 2 }))).code).toBe('reckoning.not-waiting');
  });

  it('should be asked anew when a seat departs on another day than was planned, and not when on the same', async () => {
    const file = await approved();
    const officer = await saveActor(world.database, 'movement-officer', world.office);
    const seat = (departsOn: string) => {
      clock.advance(60_000);
      const place = { caseId: file.id, officeId: world.office.id, asOf: '2026-03-02' };
      const day = { memberIds: file.members.map(({ id }) => id), departsOn };
      return world.module
        .get(Transactions)
        .run(officer, (tx) => world.module.get(FollowTravelDay).execute(tx, officer, place, day));
    };
    const before = await read(file);
    expect(await seat('2026-04-15')).toEqual([]);
    expect(await read(file)).toEqual(before);
    expect(await seat(MORE)).toMatchObject([{ waiting: [file.members[0]!.id], renewed: [] }]);
    expect(await amounts(file)).toEqual([35_000]);
    expect((await read(file)).facts.find(({ fact }) => fact === 'departureOn')).toMatchObject({ value: MORE });
    expect(await seat(SAME_AMOUNT)).toMatchObject([{ renewed: [file.members[0]!.id] }]);
    expect((await read(file)).reckonings.map(({ state }) => state)).toEqual(['renewed', 'passed']);
  });

  it('should stay as decided when a person keeps it with a reason, who is not asked the same again', async () => {
    const file = await approved();
    const [reckoned] = await leaveOn(file, LESS);
    await answer(reckoned!.evaluationId, { answer: 'keep', reason: 'Promised before the change was known.' });
    expect(await amounts(file)).toEqual([35_000]);
    expect((await read(file)).reckonings[0]).toMatchObject({
      ...{ state: 'kept', reason: 'Promised before the change was known.', answeredBy: world.caseworker.userId },
    });
    expect((await record(file, { inDetention: false })).reckonings).toEqual([]);
    const [again] = await leaveOn(file, MORE);
    expect(again?.waiting).toHaveLength(1);
    expect(await amounts(file)).toEqual([35_000]);
  });

  it('should ask nobody any more when the day moves back before somebody answered', async () => {
    const file = await approved();
    const [reckoned] = await leaveOn(file, LESS);
    await leaveOn(file, '2026-04-15');
    expect((await read(file)).reckonings).toMatchObject([{ state: 'passed' }]);
    expect(['evaluation.outdated', 'reckoning.not-waiting']).toContain(
      (await refusalOf(answer(reckoned!.evaluationId))).code,
    );
    expect(await amounts(file)).toEqual([35_000]);
  });

  it('should not be taken away by rules that now say no; only a person can, and not by applying them', async () => {
    const file = await approved();
    const [reckoned] = (await record(file, { previousAssistanceOn: '2025-01-10' })).reckonings;
    expect(reckoned?.waiting).toHaveLength(1);
    expect(await amounts(file)).toEqual([35_000]);
    const refused = await refusalOf(answer(reckoned!.evaluationId));
    expect(refused.code).toBe('case.requirement-missing');
    expect(refused.message).toContain('keep what was decided with a reason');
    expect(await answer(reckoned!.evaluationId, { answer: 'keep' })).toMatchObject({ state: 'kept', version: 2 });
  });

  it('should be reckoned when somebody asks the rules by hand, too', async () => {
    const file = await approved();
    await world.database.asOwner(`update case_member set destination_country_code = 'BR' where case_id = $1`, [
      file.id,
    ]);
    const { id } = await evaluate(world, file.id);
    expect((await read(file)).reckonings).toMatchObject([{ evaluationId: id, state: 'waiting' }]);
    await answer(id);
    expect(await amounts(file)).toEqual([5_000]);
  });

  it('should be nobody`s to answer who may not, counselled, sits elsewhere, or read an older version', async () => {
    const file = await approved();
    const [reckoned] = await leaveOn(file, MORE);
    const id = reckoned!.evaluationId;
    const listener = await saveActor(world.database, 'caseworker', world.office);
    await world.database.asOwner(
      `insert into counselling_session (case_id, office_id, member_id, purpose, mode, language, interpreter_used,
         held_at, duration_minutes, counsellor_id, created_at)
       values ($1, $2, $3, 'information', 'individual', 'fr', false, '2026-02-01', 45, $4, '2026-02-01')`,
      [file.id, world.office.id, file.members[0]!.id, listener.userId],
    );
    expect((await refusalOf(answer(id, {}, world.counsellor))).code).toBe('permission.missing');
    expect((await refusalOf(answer(id, {}, world.stranger))).code).toBe('record.not-found');
    expect((await refusalOf(answer(id, { version: 3 }))).code).toBe('record.version-stale');
    expect((await refusalOf(answer(id, {}, listener))).message).toContain('counselled');
    expect(await amounts(file)).toEqual([35_000]);
    expect((await read(file)).reckonings).toMatchObject([{ state: 'waiting' }]);
  });

  it('should ask whoever came back for the days of the new application, and give the same in the same place', async () => {
    const file = await approved();
    const granted = await standing(file);
    const [before] = await world.database.asOwner(`select queued_on from case_member where case_id = $1`, [file.id]);
    const step = async (action: 'withdraw' | 'reopen') => {
      clock.advance(60_000);
      const [{ version }] = (await world.database.asOwner<{ version: number }>(
        `select version from "case" where id = $1`,
        [file.id],
      )) as [{ version: number }];
      await world.module.get(TakeStepAction).execute(world.counsellor, { caseId: file.id, version, action });
    };
    await step('withdraw');
    await step('reopen');
    const asked = (await evaluate(world, file.id)).results[0]!;
    expect(asked.outcome).toBe('undecided');
    const missing = [...asked.checks, ...asked.components].flatMap((one) => one.missing);
    expect([...new Set(missing)].sort()).toEqual(['applicationOn', 'departureOn']);
    expect(await standing(file)).toEqual(granted);

    clock.advance(60_000);
    await record(file, { applicationOn: '2026-03-02', departureOn: '2026-05-20' });
    await world.database.asOwner(`update case_member set stage = 'ELIGIBILITY_REVIEW' where case_id = $1`, [file.id]);
    const evaluation = await evaluate(world, file.id);
    await world.module.get(DecideEligibilityAction).execute(world.caseworker, {
      ...{ evaluationId: evaluation.id, version: 1, decision: 'approve', reason: 'As before.' },
      memberIds: [file.members[0]!.id],
    });
    expect(await standing(file)).toEqual(granted);
    const [after] = await world.database.asOwner(`select queued_on from case_member where case_id = $1`, [file.id]);
    expect(after).toEqual(before);
  });
});
