import { AcceptTransferAction, ProposeTransferAction } from '@homeward/case';
import { JobsWorkerModule, QueueModule, RelayOutboxAction } from '@homeward/jobs';
import {
  AnswerReckoningAction,
  DecideEligibilityAction,
  DraftRuleAction,
  EligibilityQueries,
  FindCasesOfRuleAction,
  loadProgrammes,
  PublishRuleAction,
  RecordFactsAction,
  SHIPPED_PROGRAMMES,
} from '@homeward/programme';
import { systemActor } from '@homeward/platform';
import { Transactions } from '@homeward/database';
import { Test, type TestingModule } from '@nestjs/testing';
import type { MemberStage } from '@homeward/contracts';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { REDIS_URL, until } from '../../support/jobs-worker.ts';
import { JOBS_OF_ROOMS, rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { evaluate, openProgrammeWorld, refusalOf, saveFamily, type ProgrammeWorld } from './rooms.ts';

/** Each publication covers days no other test's travellers leave on. */
const LEAVES = { departureOn: '2026-04-15' };

describe('a rule that is published while people wait to leave', () => {
  let world: ProgrammeWorld;
  let worker: TestingModule;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
    const { database } = world;
    worker = await Test.createTestingModule({
      imports: [
        ...rooms(database, clock),
        QueueModule.forRoot({ databaseUrl: database.appUrl, redisUrl: REDIS_URL, pool: 3 }),
        JobsWorkerModule.forRoot({ schedules: {}, concurrency: 2 }),
        ...JOBS_OF_ROOMS,
      ],
    }).compile();
    await worker.init();
  });
  beforeEach(() => clock.advance(60_000));
  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  const publish = async (validFrom: string, adult: number): Promise<string> => {
    const id = await published(validFrom, adult);
    await worked();
    return id;
  };
  const published = async (validFrom: string, adult: number): Promise<string> => {
    const { id } = await world.module.get(DraftRuleAction).execute(world.manager, {
      ...{ programmeCode: 'BE-FEDASIL', code: 'premium', title: 'Reinstallation premium', dateField: 'departureOn' },
      ...{ explanation: 'A premium for a test.', legalReference: 'None.', sourceKeys: ['AGII22'], ourReading: null },
      ...{ validFrom, validTo: null },
      definition: {
        kind: 'component',
        component: {
          ...{ when: { all: [] }, otherwise: 'This is not given.', currency: 'EUR', per: 'person' },
          ...{ amountKind: 'fixed', caps: [], payMoment: 'departure', modality: 'cash', cashAtDepartureMinor: null },
          steps: [{ when: { all: [] }, explanation: 'The same for all.', amounts: { adult, child: adult / 2 } }],
          ...{ spendWithin: null, exception: null },
        },
      },
    });
    await world.module.get(PublishRuleAction).execute(world.otherManager, id, 1);
    return id;
  };
  const worked = () =>
    until('no work is left', async () => {
      await worker.get(RelayOutboxAction).execute();
      const [open] = await world.database.asOwner<{ left: number }>(
        `select count(*)::integer as left from outbox where status <> 'done'`,
      );
      return open!.left === 0;
    });
  const saved = async (stage: MemberStage = 'ELIGIBILITY_REVIEW', facts = LEAVES): Promise<SavedCase> => {
    const file = await saveFamily(world, [{ facts }], stage);
    await world.database.asOwner(`update "case" set owner_id = $2 where id = $1`, [file.id, world.counsellor.userId]);
    return file;
  };
  const approved = async (facts = LEAVES): Promise<SavedCase> => {
    const file = await saved('ELIGIBILITY_REVIEW', facts);
    const { id } = await evaluate(world, file.id);
    await world.module.get(DecideEligibilityAction).execute(world.caseworker, {
      ...{ evaluationId: id, version: 1, decision: 'approve', reason: 'All conditions are met.' },
      memberIds: file.members.map((member) => member.id),
    });
    return file;
  };
  const standAt = (file: SavedCase, stage: MemberStage) =>
    world.database.asOwner(`update case_member set stage = $2 where case_id = $1`, [file.id, stage]);
  const read = (file: SavedCase) => world.module.get(EligibilityQueries).ofCase(world.counsellor, file.id);
  const standing = async (file: SavedCase) =>
    (await read(file)).entitlements
      .filter(({ component, endedAt }) => component === 'premium' && endedAt === null)
      .map(({ amountMinor }) => amountMinor);
  const search = (officeId: string, ruleVersionId: string, atOnce?: number): Promise<number> =>
    world.module
      .get(Transactions)
      .run(systemActor([officeId]), (tx) =>
        world.module.get(FindCasesOfRuleAction).execute(tx, officeId, { ruleVersionId, after: null }, atOnce),
      );
  const told = (file: SavedCase) =>
    world.database.asOwner<{ template: string; userId: string }>(
      `select i.template, n.user_id as "userId" from notice n join message_intent i on i.id = n.intent_id
        where i.case_id = $1 order by 1, 2`,
      [file.id],
    );

  it('should leave what was granted as it stands, and have a person told, when it covers their day', async () => {
    const [covered, earlier] = [await approved(), await approved({ departureOn: '2026-03-20' })];
    await publish('2026-04-01', 40_000);
    expect(await standing(covered)).toEqual([35_000]);
    expect((await read(covered)).reckonings).toMatchObject([
      { state: 'waiting', createdBy: world.otherManager.userId, answeredBy: null },
    ]);
    expect((await told(covered)).map(({ template }) => template)).toEqual(Array(2).fill('entitlement-to-decide'));
    expect((await told(covered)).map(({ userId }) => userId)).toContain(world.counsellor.userId);
    expect(await standing(earlier)).toEqual([35_000]);
    expect((await read(earlier)).reckonings).toEqual([]);
    expect(await told(earlier)).toEqual([]);
  });

  it('should be written beside the decision where it gives the same', async () => {
    const file = await approved({ departureOn: '2026-06-10' });
    const [amount] = await standing(file);
    await publish('2026-06-01', amount!);
    expect((await read(file)).reckonings).toMatchObject([{ state: 'renewed' }]);
    expect(await standing(file)).toEqual([amount]);
    expect((await told(file)).map(({ template }) => template)).toEqual(['entitlement-renewed']);
  });

  it('should ask for another evaluation of whoever nobody has decided upon', async () => {
    const leaves = { departureOn: '2026-07-10' };
    const file = await saved('ELIGIBILITY_REVIEW', leaves);
    await evaluate(world, file.id);
    const untouched = await saved('ELIGIBILITY_REVIEW', leaves);
    await publish('2026-07-01', 5_000);
    expect(await told(file)).toEqual([{ template: 'evaluation-to-repeat', userId: world.counsellor.userId }]);
    expect((await read(file)).evaluations).toHaveLength(1);
    expect(await told(untouched)).toEqual([]);
  });

  it('should say nothing of whoever has left, withdrew or was refused', async () => {
    const leaves = { departureOn: '2026-08-10' };
    const files = [await approved(leaves), await approved(leaves), await approved(leaves)];
    await standAt(files[0]!, 'DEPARTED');
    await standAt(files[1]!, 'WITHDRAWN');
    await standAt(files[2]!, 'INELIGIBLE');
    await publish('2026-08-01', 90_000);
    for (const file of files) {
      expect((await read(file)).reckonings).toEqual([]);
      expect(await told(file)).toEqual([]);
    }
  });

  it('should ask once, however often the work is done', async () => {
    const file = await approved({ departureOn: '2026-09-10' });
    const rule = await publish('2026-09-01', 1_000);
    const before = await told(file);
    await world.database.asOwner(
      `update outbox set status = 'waiting' where key like 'find-cases-of-rule/' || $1 || '/%'`,
      [rule],
    );
    await worked();
    expect(await told(file)).toEqual(before);
    expect((await read(file)).reckonings).toHaveLength(1);
  });

  it('should be looked for some cases at a time, each of which is work of its own', async () => {
    const leaves = { departureOn: '2026-10-10' };
    const files = [await approved(leaves), await approved(leaves), await approved(leaves)];
    const rule = await publish('2026-10-01', 2_000);
    const asked = () =>
      world.database.asOwner<{ job: string; caseId: string | null }>(
        `select job, payload ->> 'caseId' as "caseId" from outbox where payload ->> 'ruleVersionId' = $1`,
        [rule],
      );
    await world.database.asOwner(`delete from outbox where payload ->> 'ruleVersionId' = $1`, [rule]);
    expect(await search(world.office.id, rule, 2)).toBe(2);
    expect((await asked()).map(({ job }) => job).sort()).toEqual(['find-cases-of-rule', 'reckon-case', 'reckon-case']);
    await worked();
    const cases = (await asked()).flatMap(({ caseId }) => caseId ?? []);
    expect(new Set(cases).size).toBe(cases.length);
    expect(cases).toEqual(expect.arrayContaining(files.map(({ id }) => id)));
  });

  it('should be followed into the office to which a case moved before its turn came', async () => {
    const leaves = { departureOn: '2026-11-10' };
    const [found, gone] = [await approved(leaves), await approved(leaves)];
    const receiver = await saveActor(world.database, 'supervisor', world.elsewhere);
    const move = async ({ id: caseId }: SavedCase): Promise<void> => {
      const [at] = await world.database.asOwner<{ version: number }>(`select version from "case" where id = $1`, [
        caseId,
      ]);
      const offer = { caseId, version: at!.version, toOfficeId: world.elsewhere.id, reason: 'person-moved' as const };
      const { id: transferId } = await world.module.get(ProposeTransferAction).execute(world.counsellor, offer);
      await world.module.get(AcceptTransferAction).execute(receiver, { transferId, version: 1 });
    };
    const rule = await published('2026-11-01', 3_000);
    clock.advance(60_000);
    expect(await search(world.elsewhere.id, rule)).toBe(0);
    await move(gone);
    expect(await search(world.office.id, rule)).toBeGreaterThan(0);
    await move(found);
    await worked();
    for (const { id } of [found, gone])
      expect((await world.module.get(EligibilityQueries).ofCase(receiver, id)).reckonings).toMatchObject([
        { state: 'waiting' },
      ]);
  });

  it('should ask for the same when it came with a release and not by a person, and once', async () => {
    const [file, earlier] = [await approved({ departureOn: '2026-12-10' }), await approved()];
    const release = (validTo: string | null): typeof SHIPPED_PROGRAMMES =>
      SHIPPED_PROGRAMMES.map((programme) => {
        const premium = programme.rules.find(({ code, version }) => code === 'premium' && version === 2);
        if (programme.code !== 'BE-FEDASIL' || !premium) return programme;
        const added = { ...premium, code: 'winter-help', version: 1, validFrom: '2026-12-01', validTo };
        return { ...programme, rules: [...programme.rules, added] };
      });
    const load = (validTo: string | null): Promise<{ written: number }> =>
      loadProgrammes(world.database.ownerUrl, clock.now(), release(validTo));
    const given = await standing(file);
    expect(await load(null)).toEqual({ written: 1 });
    await worked();
    expect(await standing(file)).toEqual(given);
    expect((await read(file)).reckonings).toMatchObject([{ state: 'waiting', createdBy: null, answeredBy: null }]);
    expect((await told(file)).map(({ template }) => template)).toEqual(Array(2).fill('entitlement-to-decide'));
    expect((await read(earlier)).reckonings).toEqual([]);
    expect(await load(null)).toEqual({ written: 0 });
    const undecided = await saved('ELIGIBILITY_REVIEW', { departureOn: '2026-12-10' });
    const asked = await evaluate(world, undecided.id);
    expect(await load('2026-12-05')).toEqual({ written: 1 });
    await worked();
    expect((await read(file)).reckonings.filter(({ state }) => state === 'waiting')).toEqual([]);
    const decide = world.module.get(DecideEligibilityAction).execute(world.caseworker, {
      ...{ evaluationId: asked.id, version: 1, decision: 'approve', reason: 'All conditions are met.' },
      memberIds: undecided.members.map((member) => member.id),
    });
    expect((await refusalOf(decide)).code).toBe('evaluation.outdated');
  });

  it('should leave the question in the hands of who answers it, when the work is done after their day had moved', async () => {
    const file = await approved({ departureOn: '2027-04-01' });
    const { id: caseId, members } = file;
    await published('2027-05-01', 1_500);
    clock.advance(60_000);
    const facts = [{ memberId: members[0]!.id, fact: 'departureOn' as const, value: '2027-05-20' }];
    const { reckonings } = await world.module.get(RecordFactsAction).execute(world.counsellor, caseId, facts);
    await worked();
    expect((await read(file)).reckonings).toHaveLength(1);
    await world.module.get(AnswerReckoningAction).execute(world.caseworker, {
      ...{ evaluationId: reckonings[0]!.evaluationId, version: 1, answer: 'apply', reason: 'She leaves later.' },
    });
    expect(await standing(file)).toEqual([1_500]);
  });
});
