import { PlanDisbursementAction, ProposeServiceReferralAction } from '@homeward/reintegration';
import type { ShownMatter } from '@homeward/case';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { saveFundBudget, saveGrant, saveLine, savePaper } from '../../support/factories/grants.factory.ts';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { refusalOf } from '../case/rooms.ts';
import { openClosureWorld, TODAY, type ClosureWorld } from './rig.ts';

describe('what money, referrals and follow-up left open of a case', () => {
  let world: ClosureWorld;
  const clock = new TestClock(TODAY);

  beforeAll(async () => {
    world = await openClosureWorld(clock);
    await markInstallation(world.database, 'demo');
  });
  afterAll(() => world.close());

  const promised = async (file: SavedCase): Promise<string> => {
    const { database, reintegration } = world;
    const entitlementId = await saveGrant(database, file, reintegration.userId);
    return saveLine(database, file, reintegration.userId, { entitlementId });
  };
  const asked = async (file: SavedCase, lineId: string): Promise<void> => {
    const { database, module, office, reintegration } = world;
    await module.get(PlanDisbursementAction).execute(reintegration, file.id, {
      ...{ lineId, amountMinor: 10_000, currency: 'EUR', payeeKind: 'supplier', payeeName: 'Ovens Ltd' },
      ...{ fundBudgetId: await saveFundBudget(database, office.id, reintegration.userId), request: true },
      files: [{ kind: 'invoice', attachmentId: await savePaper(database, file, reintegration.userId) }],
    });
  };
  const referred = async (file: SavedCase): Promise<void> => {
    const partner = await saveOffice(world.database, { kind: 'partner-organisation', countryCode: 'GE' });
    await world.module.get(ProposeServiceReferralAction).execute(world.reintegration, file.id, {
      ...{ memberId: file.members[0]!.id, matterClass: 'ordinary', serviceKind: 'vocational-training' },
      ...{ recipientKind: 'partner', recipientOfficeId: partner.id, categories: ['contact'] },
      ...{ reason: 'Wants to work as a welder again.', asked: 'A welding course.' },
    });
  };
  /** One round that is due, and one far ahead. */
  const followedUp = async (file: SavedCase, state: 'open' | 'died' = 'open'): Promise<void> => {
    const of = [file.id, file.officeId, file.members[0]!.id];
    const [followUp] = await world.database.asOwner<{ id: string }>(
      `insert into follow_up (case_id, office_id, member_id, schedule_id, profile, arrived_on, country_code, lost_after,
         state, state_on, created_at)
       select $1, $2, $3, s.id, 'standard', '2026-03-02', 'GE', 3, $4, '2026-11-10', now()
         from follow_up_schedule s where s.profile = 'standard' and s.programme_code is null limit 1 returning id`,
      [...of, state],
    );
    if (state === 'died') return;
    await world.database.asOwner(
      `insert into follow_up_round (follow_up_id, case_id, office_id, member_id, code, purpose, optional, profile, child,
         due_on, window_from, window_to, call_on, state)
       values ($4, $1, $2, $3, 'P8M', 'monitoring', false, 'standard', false, '2026-11-10', '2026-11-01', '2026-11-20', '2026-11-01', 'open'),
              ($4, $1, $2, $3, 'P12M', 'final', false, 'standard', false, '2027-03-02', '2027-02-16', '2027-03-16', '2027-02-16', 'open')`,
      [...of, followUp!.id],
    );
  };
  const undecided = async (file: SavedCase): Promise<string[]> =>
    (await world.look(world.reintegration, file)).matters
      .filter(({ decided }) => decided === null)
      .map(({ room, kind }) => `${room}/${kind}`)
      .toSorted();

  it('should keep a case from closing until each has a decision by somebody who follows it', async () => {
    const file = await world.family();
    await asked(file, await promised(file));
    await referred(file);
    await followedUp(file);
    expect(await undecided(file)).toEqual([
      ...[
        'payments/disbursement-open',
        'payments/plan-line-open',
        'referrals/service-referral',
        'rounds/follow-up-round',
      ],
    ]);
    const { matters } = await world.look(world.reintegration, file);
    const refused = async (matter: ShownMatter) => (await refusalOf(world.decide(world.movement, file, matter))).code;
    for (const matter of matters) {
      expect(await refusalOf(world.shut(world.reintegration, file))).toMatchObject({
        code: 'case.requirement-missing',
      });
      expect(await refused(matter)).toBe('permission.missing');
      await world.decide(world.reintegration, file, matter);
    }
    expect(await undecided(file)).toEqual([]);
    await world.shut(world.reintegration, file);
    const rounds = await world.database.asOwner(
      `select code, state, waive_reason as why from follow_up_round where case_id = $1 order by due_on`,
      [file.id],
    );
    // What was still to come ends with the case, and nobody was asked about it.
    expect(rounds).toEqual([
      { code: 'P8M', state: 'waived', why: 'case-closed' },
      { code: 'P12M', state: 'waived', why: 'case-closed' },
    ]);
  });

  it('should have a death confirmed or denied first, for no decision stands in for it', async () => {
    const file = await world.family();
    await followedUp(file, 'died');
    const [death] = (await world.look(world.supervisor, file)).matters;
    expect(death).toMatchObject({ room: 'rounds', kind: 'death-report', settleFirst: true });
    expect(await refusalOf(world.decide(world.supervisor, file, death!))).toMatchObject({
      code: 'matter.settle-first',
    });
    expect(await refusalOf(world.shut(world.reintegration, file))).toMatchObject({ code: 'case.requirement-missing' });
  });

  it('should refuse a day before the plan was signed', async () => {
    const file = await world.family();
    await promised(file);
    const [line] = (await world.look(world.reintegration, file)).matters;
    await world.decide(world.reintegration, file, line!);
    expect(await refusalOf(world.shut(world.reintegration, file, { happenedOn: '2026-03-10' }))).toMatchObject({
      fields: { happenedOn: expect.stringContaining('2026-03-20') },
    });
    expect(await world.shut(world.reintegration, file, { happenedOn: '2026-03-20' })).toMatchObject({
      stages: ['CLOSED'],
    });
  });
});
