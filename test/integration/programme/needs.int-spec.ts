import { AnswerNeedAction, EligibilityQueries, type AnswerNeedInput } from '@homeward/programme';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import type { Staff } from '../case/rooms.ts';
import { evaluate, openProgrammeWorld, refusalOf, saveFamily, type ProgrammeWorld } from './rooms.ts';

const GROUNDS = 'Insulin every day.';

describe('whether special needs apply', () => {
  let world: ProgrammeWorld;
  let medical: Staff;
  let protection: Staff;
  let file: SavedCase;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
    medical = await saveActor(world.database, 'medical-officer', world.office, { secondFactor: true });
    protection = await saveActor(world.database, 'protection-officer', world.office, { secondFactor: true });
  });
  beforeEach(async () => {
    clock.advance(60_000);
    file = await saveFamily(world);
  });
  afterAll(() => world.close());

  const answer = (actor: Staff, over: Partial<AnswerNeedInput> = {}) =>
    world.module.get(AnswerNeedAction).execute(actor, file.id, {
      ...{ memberId: file.members[0]!.id, fact: 'specialNeeds', applies: true },
      ...{ grounds: { matterClass: 'health', text: GROUNDS }, ...over },
    });
  const factSeenBy = async (actor: Staff) =>
    (await world.module.get(EligibilityQueries).ofCase(actor, file.id)).facts.find(
      ({ fact }) => fact === 'specialNeeds',
    );

  it('should be told to the rules as yes or no, and why only to whom the matter is for', async () => {
    await answer(medical);
    const { results } = await evaluate(world, file.id);
    expect(results[0]!.facts.specialNeeds).toBe(true);
    expect(JSON.stringify(results)).not.toContain(GROUNDS);
    expect(await factSeenBy(medical)).toMatchObject({ value: true, sealedReasons: [{ text: GROUNDS }] });
    for (const colleague of [world.counsellor, world.caseworker, world.supervisor, protection])
      expect(await factSeenBy(colleague)).toMatchObject({ value: true, recordedBy: null, sealedReasons: [] });
  });

  it('should be answered only by an officer of that matter, and a medical budget by the medical officer', async () => {
    const grounds = { matterClass: 'protection', text: 'Hides from a brother.' } as const;
    for (const [actor, over] of [
      [world.counsellor, {}],
      [world.supervisor, {}],
      [protection, {}],
      [medical, { grounds }],
    ] as const)
      expect((await refusalOf(answer(actor, over))).code).toBe('permission.missing');
    expect((await refusalOf(answer(world.stranger))).code).toBe('record.not-found');
    const budget = { fact: 'medicalBudget', grounds } as const;
    expect((await refusalOf(answer(protection, budget))).fields).toHaveProperty(['grounds.matterClass']);
    expect(await factSeenBy(medical)).toBeUndefined();
    await answer(protection, { grounds });
    expect(await factSeenBy(world.caseworker)).toMatchObject({ value: true });
  });

  it('should be told of a medical budget as an amount, which nobody else may record', async () => {
    const budget = { fact: 'medicalBudget', amount: { amountMinor: 120_000, currency: 'EUR' } } as const;
    const memberId = file.members[0]!.id;
    for (const over of [
      { amount: null },
      { amount: { amountMinor: 0, currency: 'EUR' } },
      { applies: false },
      { fact: 'specialNeeds' },
    ] as const)
      expect(Object.keys((await refusalOf(answer(medical, { ...budget, ...over }))).fields)).toEqual(['amount']);
    await answer(medical, budget);
    const told = async () => (await evaluate(world, file.id)).results[0]!.facts.medicalBudget;
    expect(await told()).toBe('EUR 120000');
    const seen = (await world.module.get(EligibilityQueries).ofCase(world.caseworker, file.id)).facts;
    expect(seen).toContainEqual(
      expect.objectContaining({
        memberId,
        fact: 'medicalBudget',
        value: 'EUR 120000',
        recordedBy: null,
        sealedReasons: [],
      }),
    );
    clock.advance(60_000);
    await answer(medical, { fact: 'medicalBudget', applies: false });
    expect(await told()).toBeNull();
  });
});
