import fc from 'fast-check';
import { deriveCaseStage, END_STATES, isUnderWay, STAGES, type MemberStage } from './case-stages.ts';
import { CASE_WORKFLOW } from './case-workflow.ts';
import { type WorkflowAction } from './workflow-action.ts';
import { replay, type HistoryStep } from './workflow-replay.ts';
import { ROLE_PERMISSIONS, ROLES } from './roles.ts';

const ACTIONS: readonly (readonly [string, WorkflowAction])[] = Object.entries(CASE_WORKFLOW);

describe('the workflow table', () => {
  it.each(ACTIONS)('should give "%s" to exactly the roles that hold its permission', (_, action) => {
    const holders = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(action.permission));
    expect([...action.by].sort()).toEqual([...holders].sort());
  });

  it('should begin a member’s way at the first stage only', () => {
    const beginnings = ACTIONS.filter(([, { from }]) => from.length === 0).map(([, { to }]) => to);
    expect(new Set(beginnings)).toEqual(new Set([STAGES[0]]));
  });

  it('should reach every stage and every end from the beginning', () => {
    const reached = new Set<string>();
    for (let before = -1; before < reached.size;) {
      before = reached.size;
      for (const [, { from, to }] of ACTIONS)
        if (from.length === 0 || from.some((stage) => reached.has(stage))) reached.add(to);
    }
    expect([...STAGES, ...END_STATES].filter((stage) => !reached.has(stage))).toEqual([]);
  });

  it('should let everybody withdraw before departure, with nothing asked of them', () => {
    const { from, requires, needs } = CASE_WORKFLOW.withdraw as WorkflowAction;
    expect(from).toEqual(STAGES.slice(0, STAGES.indexOf('DEPARTED')));
    expect([requires, needs ?? []]).toEqual([[], []]);
  });

  it('should leave no end but by being reopened or corrected', () => {
    const ways = ACTIONS.filter(([, { from, to }]) => to !== 'SAME' && from.some((stage) => !isUnderWay(stage)));
    expect(ways.map(([name]) => name)).toEqual(['approve-exception', 'reopen', 'reopen-closed', 'correct-step']);
  });

  it('should give its own list to every step that names a reason or a stage', () => {
    for (const [name, { needs = [], reasons = [], to, mayName }] of ACTIONS) {
      expect([name, needs.includes('reasonCode')]).toEqual([name, reasons.length > 0]);
      if (needs.includes('stage')) expect([name, to, mayName?.length]).toEqual([name, 'NAMED', expect.any(Number)]);
    }
  });
});

describe('telling a history again', () => {
  const step = (action: string, from: HistoryStep['from'], to: MemberStage): HistoryStep => ({ action, from, to });
  const begun = step('open-case', null, 'INQUIRY');

  it('should end where the last step led, with the hold that still stands', () => {
    expect(replay([])).toBeNull();
    expect(replay([begun, step('hold', 'INQUIRY', 'INQUIRY')])).toEqual({ stage: 'INQUIRY', onHold: true });
    const resumed = [begun, step('hold', 'INQUIRY', 'INQUIRY'), step('resume', 'INQUIRY', 'INQUIRY')];
    expect(replay(resumed)).toEqual({ stage: 'INQUIRY', onHold: false });
    const withdrawn = [begun, step('hold', 'INQUIRY', 'INQUIRY'), step('withdraw', 'INQUIRY', 'WITHDRAWN')];
    expect(replay(withdrawn)).toEqual({ stage: 'WITHDRAWN', onHold: false });
  });

  it('should give back the hold that a step taken back had ended, and no hold that had ended before it', () => {
    const told = (...steps: HistoryStep[]) => replay(steps.map((one, i) => ({ ...one, id: `${i}` })));
    const corrected = (id: string, from: MemberStage, to: MemberStage): HistoryStep => ({
      ...step('correct-step', from, to),
      corrects: id,
    });
    const hold = step('hold', 'INQUIRY', 'INQUIRY');
    const withdraw = step('withdraw', 'INQUIRY', 'WITHDRAWN');
    expect(told(begun, hold, withdraw, corrected('2', 'WITHDRAWN', 'INQUIRY'))).toEqual({
      ...{ stage: 'INQUIRY', onHold: true },
    });
    const resumed = step('resume', 'INQUIRY', 'INQUIRY');
    expect(told(begun, hold, resumed, withdraw, corrected('3', 'WITHDRAWN', 'INQUIRY'))).toEqual({
      ...{ stage: 'INQUIRY', onHold: false },
    });
    const counselled = step('start-counselling', 'INQUIRY', 'COUNSELLING');
    const heldSince = step('hold', 'COUNSELLING', 'COUNSELLING');
    expect(told(begun, counselled, heldSince, corrected('1', 'COUNSELLING', 'INQUIRY'))).toEqual({
      ...{ stage: 'INQUIRY', onHold: true },
    });
  });

  it('should refuse a step that does not follow', () => {
    expect(() => replay([begun, step('approve', 'SCREENING', 'APPROVED')])).toThrow('stood at INQUIRY');
  });
});

describe('the stage a case shows', () => {
  const stage = fc.constantFrom<MemberStage>(...STAGES, ...END_STATES);
  const family = fc
    .tuple(stage, fc.array(stage, { maxLength: 6 }))
    .map(([first, rest]) => [
      { stage: first, principal: true },
      ...rest.map((other) => ({ stage: other, principal: false })),
    ]);
  const underWay = (member: { stage: MemberStage }): number => (STAGES as readonly MemberStage[]).indexOf(member.stage);

  it('should be the earliest of those under way, else the principal’s end, in whatever order members stand', () => {
    fc.assert(
      fc.property(family, (members) => {
        const shown = deriveCaseStage(members);
        expect(deriveCaseStage([...members].reverse())).toBe(shown);
        const moving = members.filter((member) => underWay(member) >= 0);
        if (moving.length === 0) expect(shown).toBe(members[0]!.stage);
        else {
          expect(moving.map(({ stage }) => stage)).toContain(shown);
          for (const member of moving) expect(underWay(member)).toBeGreaterThanOrEqual(underWay({ stage: shown }));
        }
      }),
    );
  });

  it('should be refused when nobody is under way and there is no principal', () => {
    expect(() => deriveCaseStage([{ stage: 'CLOSED', principal: false }])).toThrow('principal');
  });
});
