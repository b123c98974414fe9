import fc from 'fast-check';
import { ReturnDisbursementAction, CancelDisbursementAction } from '@homeward/reintegration';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveGrant, saveLine, saveRule } from '../../support/factories/grants.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import '../../support/property-seed.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AFTER, openMoneyWorld, refusalOf, TODAY, type MoneyWorld, type Staff } from './rig.ts';

type Step =
  | { readonly do: 'ask'; readonly grant: number; readonly amountMinor: number }
  | { readonly do: 'approve' | 'give' | 'return' | 'cancel'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      grant: fc.nat(3),
      amountMinor: fc.integer({ min: 1, max: 900 }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('approve' as const, 'give' as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('return' as const, 'cancel' as const), which: fc.nat(5) }) },
);

interface Sums {
  readonly grants: number[];
  readonly persons: number[];
  readonly family: number;
  readonly fund: number;
  readonly capKept: number;
  readonly fundKept: number;
}

describe('what was granted, capped and funded', () => {
  let world: MoneyWorld;
  let approvers: Staff[];

  beforeAll(async () => {
    world = await openMoneyWorld(new TestClock(AFTER));
    approvers = [
      world.finance,
      world.manager,
      world.supervisor,
      await saveActor(world.database, 'finance-approver', world.office),
    ];
  });
  afterAll(() => world.close());

  /** Two members with two grants each; one component of each has a family cap, and the other counts with it a person. */
  const family = async (limits: { grant: number; person: number; cap: number; fund: number }) => {
    const { database, officer } = world;
    const file = await saveCase(database, world.office, officer.userId, {
      stage: 'REINTEGRATION',
      members: [{}, { relation: 'spouse' }],
    });
    const first = await saveRule(database, [{ scope: 'family', amountMinor: limits.cap, countedWith: [] }]);
    const second = await saveRule(database, [
      { scope: 'person', amountMinor: limits.person, countedWith: [first.component] },
    ]);
    const grants: { entitlementId: string; lineId: string; place: number; first: boolean }[] = [];
    for (const place of [0, 1])
      for (const rule of [first, second]) {
        const entitlementId = await saveGrant(database, file, officer.userId, {
          place,
          rule,
          amountMinor: limits.grant,
        });
        const lineId = await saveLine(database, file, officer.userId, { entitlementId, place, amountMinor: 100_000 });
        grants.push({ entitlementId, lineId, place, first: rule === first });
      }
    return { file, grants, fundBudgetId: await world.fund(limits.fund), component: first.component };
  };
  type Family = Awaited<ReturnType<typeof family>>;

  const sums = async ({ file, grants, fundBudgetId, component }: Family): Promise<Sums> => {
    const rows = await world.database.asOwner<{ entitlement: string; sum: number }>(
      `select entitlement_id as entitlement, sum(amount_minor)::integer as sum from disbursement
        where case_id = $1 and state in ('approved', 'paid', 'delivered', 'receipted', 'verified') group by 1`,
      [file.id],
    );
    const of = (id: string): number => rows.find(({ entitlement }) => entitlement === id)?.sum ?? 0;
    const [kept] = await world.database.asOwner<{ fund: number; cap: number }>(
      `select committed_minor::integer as fund,
              coalesce((select c.committed_minor from family_cap c where c.component = $2), 0)::integer as cap
         from fund_budget where id = $1`,
      [fundBudgetId, component],
    );
    const add = (some: Family['grants']): number => some.reduce((sum, { entitlementId }) => sum + of(entitlementId), 0);
    return {
      grants: grants.map(({ entitlementId }) => of(entitlementId)),
      persons: [0, 1].map((place) => add(grants.filter((grant) => grant.place === place))),
      family: add(grants.filter(({ first }) => first)),
      fund: add(grants),
      ...{ capKept: kept!.cap, fundKept: kept!.fund },
    };
  };

  const versionOf = async (id: string): Promise<number> =>
    (await world.database.asOwner<{ version: number }>(`select version from disbursement where id = $1`, [id]))[0]!
      .version;

  const take = async (known: Family, asked: string[], one: Step, at: number): Promise<void> => {
    const { officer } = world;
    if (one.do === 'ask') {
      const { lineId } = known.grants[one.grant]!;
      const { id } = await world.ask(known.file, {
        lineId,
        amountMinor: one.amountMinor,
        payeeKind: 'beneficiary',
        files: [],
        fundBudgetId: known.fundBudgetId,
      });
      asked.push(id);
      return;
    }
    const id = asked[one.which % Math.max(asked.length, 1)];
    if (!id) return;
    const version = await versionOf(id);
    const [row] = await world.database.asOwner<{ amount: number }>(
      `select amount_minor as amount from disbursement where id = $1`,
      [id],
    );
    if (one.do === 'approve') {
      await Promise.all([
        world.decide(approvers[at % 4]!, { id, version }),
        world.decide(approvers[(at + 1) % 4]!, { id, version }),
      ]);
      await world.decide(approvers[(at + 2) % 4]!, { id, version: await versionOf(id) });
    } else if (one.do === 'give') {
      await world.give({ id, version }, { givenMinor: row!.amount });
    } else if (one.do === 'return') {
      await world.module.get(ReturnDisbursementAction).execute(officer, {
        ...{ disbursementId: id, version, returnedOn: TODAY, returnedMinor: row!.amount },
        ...{ returnedCurrency: 'EUR', reason: 'Came back' },
      });
    } else {
      await world.module
        .get(CancelDisbursementAction)
        .execute(officer, { disbursementId: id, version, reason: 'Not now' });
    }
  };

  it('should never be exceeded, whatever is asked, approved by several at once, given and returned', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          grant: fc.integer({ min: 200, max: 1_500 }),
          person: fc.integer({ min: 200, max: 2_000 }),
          cap: fc.integer({ min: 200, max: 2_000 }),
          fund: fc.integer({ min: 200, max: 3_000 }),
        }),
        fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 3, maxLength: 7 }),
        async (limits, rounds) => {
          const known = await family(limits);
          const asked: string[] = [];
          let at = 0;
          for (const round of rounds) {
            // Everything of a round happens at once; what is refused is refused.
            await Promise.allSettled(round.map((one) => take(known, asked, one, at++)));
            const now = await sums(known);
            for (const sum of now.grants) expect(sum).toBeLessThanOrEqual(limits.grant);
            for (const place of [0, 1])
              if (now.grants[place * 2 + 1]! > 0) expect(now.persons[place]).toBeLessThanOrEqual(limits.person);
            expect(now.family).toBeLessThanOrEqual(limits.cap);
            expect(now.fund).toBeLessThanOrEqual(limits.fund);
            expect([now.capKept, now.fundKept]).toEqual([now.family, now.fund]);
          }
        },
      ),
      { numRuns: Number(process.env['FC_RUNS'] ?? 12) },
    );
  });

  it('should hold for two families that draw on one fund at the same moment', async () => {
    const limits = { grant: 1_000, person: 5_000, cap: 5_000, fund: 1_500 };
    const one = await family(limits);
    const two = { ...(await family(limits)), fundBudgetId: one.fundBudgetId };
    const asked = await Promise.all(
      [one, two].map(({ file, grants }) =>
        world.ask(file, { lineId: grants[0]!.lineId, amountMinor: 1_000, fundBudgetId: one.fundBudgetId }),
      ),
    );
    const firsts = await Promise.all(asked.map((payment) => world.decide(world.finance, payment)));
    const seconds = await Promise.all(
      firsts.map(({ id, version }) => world.decide(world.manager, { id, version: version! })),
    );
    expect(seconds.map(({ state }) => state).filter(Boolean)).toEqual(['approved']);
    expect(seconds.find(({ state }) => !state)!.problem).toMatchObject({
      code: 'disbursement.above-budget',
      fields: { fundBudgetId: expect.any(String) },
    });
  });

  it('should stay one cap when the family parts', async () => {
    const known = await family({ grant: 1_000, person: 5_000, cap: 1_500, fund: 9_000 });
    const [mine, , hers] = known.grants;
    await world.approve(
      await world.ask(known.file, { lineId: mine!.lineId, amountMinor: 1_000, fundBudgetId: known.fundBudgetId }),
    );
    const apart = await saveCase(world.database, world.office, world.officer.userId, { stage: 'REINTEGRATION' });
    await world.database.asOwner(`update case_member set case_id = $2 where id = $1`, [
      known.file.members[1]!.id,
      apart.id,
    ]);
    await world.database.asOwner(
      `insert into case_link (case_id, office_id, other_case_id, person_id, kind, actor_id, at)
       values ($1, $2, $3, $4, 'came-from', $5, now())`,
      [apart.id, apart.officeId, known.file.id, known.file.members[1]!.personId, world.officer.userId],
    );
    const file = { ...apart, members: [known.file.members[1]!] };
    const asked = await world.ask(file, { lineId: hers!.lineId, amountMinor: 501, fundBudgetId: known.fundBudgetId });
    const first = await world.decide(world.finance, asked);
    const second = await world.decide(world.manager, { id: asked.id, version: first.version! });
    expect(second.problem).toMatchObject({ code: 'disbursement.above-budget' });
    const less = await world.ask(file, { lineId: hers!.lineId, amountMinor: 500, fundBudgetId: known.fundBudgetId });
    expect(await world.stateOf((await world.approve(less)).id)).toBe('approved');
  });

  it('should hold in the database alone, for whoever writes past the actions', async () => {
    const known = await family({ grant: 1_000, person: 5_000, cap: 5_000, fund: 9_000 });
    const { id } = await world.ask(known.file, {
      lineId: known.grants[0]!.lineId,
      amountMinor: 1_000,
      fundBudgetId: known.fundBudgetId,
    });
    const approve = () => world.database.asOwner(`update disbursement set state = 'approved' where id = $1`, [id]);
    await expect(approve()).rejects.toMatchObject({ constraint: 'disbursement_approved' });
    const own = world.database.asOwner(
      `insert into disbursement_approval (disbursement_id, requested_by, approver_id, case_id, office_id, member_id, at)
       select id, requested_by, requested_by, case_id, office_id, member_id, now() from disbursement where id = $1`,
      [id],
    );
    await expect(own).rejects.toMatchObject({ constraint: 'disbursement_approval_by_another' });
    for (const { userId } of [world.finance, world.manager])
      await world.database.asOwner(
        `insert into disbursement_approval (disbursement_id, requested_by, approver_id, case_id, office_id, member_id, at)
         select id, requested_by, $2, case_id, office_id, member_id, now() from disbursement where id = $1`,
        [id, userId],
      );
    await world.database.asOwner(`update entitlement set amount_minor = 999 where id = $1`, [
      known.grants[0]!.entitlementId,
    ]);
    await expect(approve()).rejects.toMatchObject({ constraint: 'disbursement_within_entitlement' });
    const more = world.database.asOwner(`update disbursement set amount_minor = 1 where id = $1`, [id]);
    await expect(more).rejects.toMatchObject({ constraint: 'disbursement_unchanged' });
    const above = world.database.asOwner(`update fund_budget set committed_minor = 9001 where id = $1`, [
      known.fundBudgetId,
    ]);
    await expect(above).rejects.toMatchObject({ constraint: 'fund_budget_kept' });
  });

  it('should give back to grant, cap and fund exactly what a return brings', async () => {
    const known = await family({ grant: 1_000, person: 5_000, cap: 1_000, fund: 1_000 });
    const before = await sums(known);
    const ask = () =>
      world.ask(known.file, {
        lineId: known.grants[0]!.lineId,
        amountMinor: 1_000,
        payeeKind: 'beneficiary',
        files: [],
        fundBudgetId: known.fundBudgetId,
      });
    const paid = await world.give(await world.approve(await ask()), { givenMinor: 1_000 });
    expect((await refusalOf(ask())).code).toBe('disbursement.above-budget');
    await world.module.get(ReturnDisbursementAction).execute(world.officer, {
      ...{ disbursementId: paid.id, version: paid.version, returnedOn: TODAY, returnedMinor: 1_000 },
      ...{ returnedCurrency: 'EUR', reason: 'Came back' },
    });
    expect(await sums(known)).toEqual(before);
    expect(await world.stateOf((await world.approve(await ask())).id)).toBe('approved');
  });
});
