import type { BestInterestsOutcome } from '@homeward/contracts';
import {
  AppealBestInterestsAction,
  ChildrenQueries,
  GiveChildConsentAction,
  OpenProcedureAction,
  RecordFamilyAction,
  WeighBestInterestsAction,
} from '@homeward/counselling';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, refusalOf, TODAY, type ChildWorld } from './child-world.ts';

const GROWN = '1990-05-04';
const CHILD = '2011-06-01';
const SOLUTIONS = {
  return: 'An aunt would care.',
  localIntegration: 'A place at school.',
  thirdCountry: 'Nobody there.',
};

describe('Children: the best-interests procedure', () => {
  let world: ChildWorld;
  let weigh: WeighBestInterestsAction;
  const clock = new TestClock(NOON);

  const open = async (file: SavedCase): Promise<string> =>
    (
      await world.module.get(OpenProcedureAction).execute(world.officer, file.id, {
        ...{ memberId: file.members[0]!.id, openedOn: '2026-02-10' },
      })
    ).id;
  const alone = async (): Promise<SavedCase> => world.saveFamily([{ born: CHILD }], 'APPROVED');
  const assess = (id: string, version: number): Promise<{ version: number }> =>
    weigh.assess(world.officer, id, { version, assessedOn: '2026-02-15', solutions: SOLUTIONS });
  const determine = (id: string, version: number, outcome: BestInterestsOutcome, nextReviewOn: string | null = null) =>
    weigh.determine(world.officer, id, {
      ...{ version, outcome, decidedBy: 'The guardian', decidedOn: TODAY, grounds: 'Heard and weighed.', nextReviewOn },
    });
  /** @returns the procedure, decided, at version 4 */
  const decided = async (
    file: SavedCase,
    outcome: BestInterestsOutcome,
    review: string | null = null,
  ): Promise<string> => {
    const id = await open(file);
    await assess(id, 1);
    await weigh.handOver(world.officer, id, { version: 2 });
    await world.hear(file, 0, 'best-interests');
    await determine(id, 3, outcome, review);
    return id;
  };
  const hindrance = (file: SavedCase): Promise<string> => world.missing(world.caseworker, file, 'start-preparation');
  const consent = (
    id: string,
    giver: 'guardian' | 'child' | 'family',
    guardianshipId: string | null = null,
    givenOn = TODAY,
  ) => world.module.get(GiveChildConsentAction).execute(world.officer, id, { giver, guardianshipId, givenOn });

  beforeAll(async () => {
    world = await openChildWorld(clock);
    weigh = world.module.get(WeighBestInterestsAction);
  });
  beforeEach(() => clock.setTo(NOON));
  afterAll(() => world.close());

  it('should be opened for every child without parents before the screening ends, and for nobody else', async () => {
    const file = await world.saveFamily([{ born: CHILD }]);
    const family = await world.saveFamily([{ born: GROWN, of: { 1: 'parent' } }, { born: CHILD }]);
    const missing = (of: SavedCase): Promise<string> => world.missing(world.caseworker, of, 'complete-screening');
    expect(await missing(file)).toMatch('Open the best-interests procedure');
    expect(await missing(family)).not.toMatch('best-interests');
    await open(file);
    expect(await missing(file)).not.toMatch('best-interests');
  });

  it('should weigh all solutions, and not one of them only', async () => {
    const id = await open(await alone());
    const refused = await refusalOf(
      weigh.assess(world.officer, id, {
        ...{ version: 1, assessedOn: TODAY, solutions: { ...SOLUTIONS, thirdCountry: ' ', localIntegration: '' } },
      }),
    );
    expect(refused.code).toBe('best-interests.not-weighed');
    expect(Object.keys(refused.fields).sort()).toEqual(['solutions.localIntegration', 'solutions.thirdCountry']);
  });

  it('should unlock a return by the outcome return and by no other', async () => {
    for (const outcome of ['local-integration', 'third-country', 'defer'] as const) {
      const file = await alone();
      await decided(file, outcome);
      expect(await hindrance(file)).toMatch('does not find return the best solution');
    }
    const file = await alone();
    expect(await hindrance(file)).toMatch('Open the best-interests procedure');
    await decided(file, 'return');
    expect(await hindrance(file)).not.toMatch('best-interests');
  });

  it('should answer rightly to a caseworker who cannot see what was weighed', async () => {
    const file = await alone();
    await decided(file, 'return');
    const queries = world.module.get(ChildrenQueries);
    expect(await queries.recordsOfCase(world.caseworker, file.id)).toEqual([]);
    const [child] = await queries.findOfCase(world.caseworker, file.id);
    expect(child!.procedure).toMatchObject({ state: 'closed', favoursReturn: true, decidedOn: TODAY });
    expect(JSON.stringify(child)).not.toMatch(/aunt|weighed/);
    const kinds = (await queries.recordsOfCase(world.officer, file.id)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['best-interests-assessment', 'best-interests-determination', 'own-view']);
  });

  it('should decide nothing before the child was asked in it', async () => {
    const file = await alone();
    const id = await open(file);
    await assess(id, 1);
    await weigh.handOver(world.officer, id, { version: 2 });
    expect((await refusalOf(determine(id, 3, 'return'))).code).toBe('best-interests.child-not-heard');
    await world.hear(file, 0, 'return');
    expect((await refusalOf(determine(id, 3, 'return'))).code).toBe('best-interests.child-not-heard');
    await world.hear(file, 0, 'best-interests');
    expect(await determine(id, 3, 'return')).toMatchObject({ state: 'closed', version: 4 });
  });

  it('should unlock nothing any more once it is reopened, under appeal, or past the day of its review', async () => {
    const reopened = await alone();
    const id = await decided(reopened, 'return');
    const reopening = { version: 4, why: 'new-facts' as const, reopenedOn: TODAY, words: 'The aunt is ill.' };
    await weigh.reopen(world.officer, id, reopening);
    expect(await hindrance(reopened)).toMatch('has not been decided, or was opened again');
    const appealed = await alone();
    const appealedId = await decided(appealed, 'return');
    const appeals = world.module.get(AppealBestInterestsAction);
    await appeals.execute(world.officer, appealedId, { version: 4, appealedOn: TODAY });
    expect(await hindrance(appealed)).toMatch('under appeal');
    await appeals.settle(world.officer, appealedId, {
      version: 5,
      upheld: true,
      settledOn: TODAY,
      words: 'It stands.',
    });
    expect(await hindrance(appealed)).not.toMatch('best-interests');
    await appeals.execute(world.officer, appealedId, { version: 6, appealedOn: TODAY });
    const fallen = { version: 7, upheld: false, settledOn: TODAY, words: 'The school was not weighed.' };
    expect(await appeals.settle(world.officer, appealedId, fallen)).toMatchObject({ state: 'reopened' });
    expect(await hindrance(appealed)).toMatch('opened again');
    const reviewed = await alone();
    await decided(reviewed, 'return', '2026-03-20');
    expect(await hindrance(reviewed)).not.toMatch('best-interests');
    clock.setTo('2026-03-21T11:00:00Z');
    expect(await hindrance(reviewed)).toMatch('reviewed by now');
  });

  it('should need three consents: of the guardian of that day, the child, and the family in the country of origin', async () => {
    const file = await alone();
    const id = await decided(file, 'return');
    const guardian = await world.appoint(file, 0);
    expect(await hindrance(file)).toMatch('of the guardian of that day, of the child, of the child’s family');
    await consent(id, 'guardian', guardian);
    await consent(id, 'child');
    expect(await hindrance(file)).toMatch('needs the consent of the child’s family');
    const family = await consent(id, 'family');
    expect(await hindrance(file)).not.toMatch('consent');
    const withdraw = world.module.get(GiveChildConsentAction);
    expect((await refusalOf(withdraw.withdraw(world.officer, family.id, { version: 9 }))).code).toBe(
      'record.version-stale',
    );
    await withdraw.withdraw(world.officer, family.id, { version: 1 });
    expect(await hindrance(file)).toMatch('needs the consent of the child’s family');
    expect((await refusalOf(withdraw.withdraw(world.officer, family.id, { version: 2 }))).code).toBe(
      'child-consent.withdrawn',
    );
    await consent(id, 'family');
    await world.appoint(file, 0, { validFrom: '2026-03-05', replaces: { id: guardian, version: 1 } });
    expect(await hindrance(file)).not.toMatch('consent');
    clock.setTo('2026-03-05T11:00:00Z');
    expect(await hindrance(file)).toMatch('of the guardian of that day');
  });

  it('should refuse the consent of somebody who is not the guardian of that day', async () => {
    const [file, other] = [await alone(), await alone()];
    const id = await open(file);
    const ended = await world.appoint(file, 0, { validTo: '2026-03-01' });
    const elsewhere = await world.appoint(other, 0);
    for (const guardianshipId of [null, ended, elsewhere])
      expect((await refusalOf(consent(id, 'guardian', guardianshipId))).code).toBe('guardian.not-of-the-day');
    expect((await consent(id, 'guardian', ended, '2026-03-01')).id).toBeDefined();
    expect((await refusalOf(consent(id, 'child', ended))).code).toBe('child-consent.giver-wrong');
    await consent(id, 'child');
    expect((await refusalOf(consent(id, 'child'))).code).toBe('child-consent.already-given');
  });

  it('should keep tracing and the family assessment sealed, open-ended and handed to the child-welfare body', async () => {
    const file = await alone();
    const id = await open(file);
    const family = world.module.get(RecordFamilyAction);
    await family.tracing(world.officer, id, {
      status: 'in-progress',
      happenedOn: '2026-02-12',
      words: 'Asked the mission.',
    });
    await family.tracing(world.officer, id, {
      status: 'stopped-by-child',
      happenedOn: TODAY,
      words: 'The child is afraid.',
    });
    const report = {
      ...{
        doneByOfficeId: world.elsewhere.id,
        mode: 'home-visit' as const,
        family: 'An aunt.',
        socioEconomic: 'A shop.',
      },
      ...{
        housing: 'Two rooms.',
        education: 'A school near by.',
        medical: 'A clinic.',
        outcome: 'As seen, no advice.',
      },
      ...{ handedOverTo: 'Guardianship Service', handedOverOn: TODAY, happenedOn: '2026-02-25' },
    };
    await family.assessment(world.officer, id, report);
    const early = family.assessment(world.officer, id, { ...report, handedOverOn: '2026-02-20' });
    expect((await refusalOf(early)).fields).toHaveProperty('handedOverOn');
    const queries = world.module.get(ChildrenQueries);
    const seen = await queries.recordsOfCase(world.officer, file.id);
    expect(seen.map(({ kind, content }) => [kind, content['status'] ?? content['handedOverTo']])).toEqual([
      ['family-tracing', 'stopped-by-child'],
      ['family-assessment', 'Guardianship Service'],
      ['family-tracing', 'in-progress'],
    ]);
    expect(await queries.recordsOfCase(world.caseworker, file.id)).toEqual([]);
  });

  describe('and bad input', () => {
    it('should refuse a second procedure, an adult, the member of another case and a day in the future', async () => {
      const file = await world.saveFamily([{ born: CHILD }, { born: GROWN }]);
      const id = await open(file);
      const begin = (memberId: string, openedOn = TODAY): Promise<unknown> =>
        world.module.get(OpenProcedureAction).execute(world.officer, file.id, { memberId, openedOn });
      const second = await refusalOf(begin(file.members[0]!.id));
      expect(second).toMatchObject({ code: 'best-interests.open-already', extra: { procedureId: id, state: 'open' } });
      expect((await refusalOf(begin(file.members[1]!.id))).code).toBe('child.is-adult');
      expect((await refusalOf(begin((await alone()).members[0]!.id))).code).toBe('record.not-found');
      const fresh = await alone();
      const late = world.module.get(OpenProcedureAction).execute(world.officer, fresh.id, {
        ...{ memberId: fresh.members[0]!.id, openedOn: '2026-03-03' },
      });
      expect((await refusalOf(late)).fields).toHaveProperty('openedOn');
    });

    it('should refuse a stale version, a step from the wrong state, a day before it began, and whoever may not', async () => {
      const id = await open(await alone());
      expect((await refusalOf(assess(id, 9))).code).toBe('record.version-stale');
      expect((await refusalOf(weigh.handOver(world.officer, id, { version: 1 }))).code).toBe(
        'best-interests.wrong-state',
      );
      for (const givenOn of ['2026-02-09', '2026-03-03'])
        expect((await refusalOf(consent(id, 'child', null, givenOn))).code).toBe('protection.day-wrong');
      const by = (actor: typeof world.officer): Promise<unknown> =>
        weigh.assess(actor, id, { version: 1, assessedOn: TODAY, solutions: SOLUTIONS });
      expect((await refusalOf(by(world.caseworker))).code).toBe('permission.missing');
      expect((await refusalOf(by(world.stranger))).code).toBe('record.not-found');
      expect(await world.database.asOwner(`select 1 from protection_record where subject_id = $1`, [id])).toEqual([]);
    });
  });
});
