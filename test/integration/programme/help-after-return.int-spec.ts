import { TakeStepAction } from '@homeward/case';
import { DecideEligibilityAction, EligibilityQueries } from '@homeward/programme';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import type { Staff } from '../case/rooms.ts';
import {
  evaluate,
  openProgrammeWorld,
  refusalOf,
  saveFamily,
  type FamilyMemberSeed,
  type ProgrammeWorld,
} from './rooms.ts';

const CAME_BACK_ON = '2026-02-20';

describe('help for somebody who came back by their own means', () => {
  let world: ProgrammeWorld;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
  });
  beforeEach(() => clock.advance(60_000));
  afterAll(() => world.close());

  const returned = async (members: readonly FamilyMemberSeed[] = [{}]): Promise<SavedCase> => {
    const file = await saveFamily(world, members, 'INQUIRY');
    await world.module.get(TakeStepAction).execute(world.supervisor, {
      ...{ action: 'register-returned', caseId: file.id, version: 1, happenedOn: CAME_BACK_ON, reason: 'Came back.' },
    });
    return file;
  };
  const decide = async (
    file: SavedCase,
    decision: 'approve' | 'reject' = 'approve',
    actor: Staff = world.caseworker,
  ) => {
    const { id: evaluationId, version } = await evaluate(world, file.id);
    return world.module.get(DecideEligibilityAction).execute(actor, {
      ...{ evaluationId, version, decision, memberIds: file.members.map(({ id }) => id), reason: 'By the rules.' },
    });
  };
  const granted = async (file: SavedCase) =>
    world.database.asOwner<{ moment: string; openedOn: string | null; ended: boolean }>(
      `select e.pay_moment as moment, to_char(o.opened_on, 'YYYY-MM-DD') as "openedOn", e.ended_at is not null as ended
         from entitlement e left join entitlement_opening o on o.entitlement_id = e.id
        where e.case_id = $1 order by e.pay_moment, e.component`,
      [file.id],
    );

  it('should open what the rules give after the return, from the day they came, and nothing of a departure', async () => {
    const file = await returned();
    const { stages } = await decide(file);
    expect(stages).toEqual(['ARRIVED']);
    const rows = await granted(file);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ moment }) => moment === 'departure')).toEqual([]);
    expect(new Set(rows.map(({ openedOn }) => openedOn))).toEqual(new Set([CAME_BACK_ON]));
    const { decisions } = await world.module.get(EligibilityQueries).ofCase(world.supervisor, file.id);
    expect(decisions).toMatchObject([{ decision: 'approve', decidedBy: world.caseworker.userId }]);
  });

  it('should be refused by a person too, with the means of complaint, and leave them where they stand', async () => {
    const file = await returned([{ facts: { previousAssistanceOn: '2025-01-10' } }]);
    expect((await refusalOf(decide(file))).extra).toMatchObject({ requirements: ['rules-evaluated'] });
    expect((await decide(file, 'reject')).stages).toEqual(['ARRIVED']);
    expect(await granted(file)).toEqual([]);
    const { decisions } = await world.module.get(EligibilityQueries).ofCase(world.supervisor, file.id);
    expect(decisions).toEqual([expect.objectContaining({ decision: 'reject', meansOfComplaint: expect.any(String) })]);
  });

  it('should be decided by a second person, and for nobody who left with the programme', async () => {
    const file = await returned();
    expect((await refusalOf(decide(file, 'approve', world.counsellor))).code).toBe('permission.missing');
    expect((await refusalOf(decide(file, 'approve', world.stranger))).code).toBe('record.not-found');
    const left = await saveFamily(world, [{}], 'ARRIVED');
    const refused = await refusalOf(decide(left));
    expect(refused).toMatchObject({
      code: 'case.requirement-missing',
      extra: { requirements: ['came-back-themselves'] },
    });
    expect(await granted(file)).toEqual([]);
    expect(await granted(left)).toEqual([]);
  });

  it('should hear a child first, as before any decision about it', async () => {
    const file = await returned([{}, { relation: 'child', birthDate: '2015-06-01' }]);
    await world.database.asOwner(`delete from child_hearing where case_id = $1`, [file.id]);
    expect((await refusalOf(decide(file))).extra).toMatchObject({ requirements: ['child-heard'] });
  });

  it('should give nothing any more when a later decision refuses it, and again when one grants it', async () => {
    const file = await returned();
    await decide(file);
    clock.advance(60_000);
    await decide(file, 'reject');
    expect((await granted(file)).every(({ ended }) => ended)).toBe(true);
    clock.advance(60_000);
    await decide(file);
    expect((await granted(file)).some(({ ended, openedOn }) => !ended && openedOn === CAME_BACK_ON)).toBe(true);
  });
});
