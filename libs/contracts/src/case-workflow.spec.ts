import fc from 'fast-check';
import {
  CASE_WORKFLOW,
  deriveCaseStage,
  END_STATES,
  STAGES,
  type MemberStage,
  type WorkflowAction,
} from './case-workflow.ts';
import { ROLE_PERMISSIONS, ROLES } from './roles.ts';

const ACTIONS: readonly (readonly [string, WorkflowAction])[] = Object.entries(CASE_WORKFLOW);

describe('the workflow table', () => {
  it.each(ACTIONS)('should give "%s" to exactly the roles that hold its permission', (_, action) => {
    const holders = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(action.permission));
    expect([...action.by].sort()).toEqual([...holders].sort());
  });

  it('should begin a member’s way by one action only, at the first stage', () => {
    expect(ACTIONS.filter(([, { from }]) => from.length === 0).map(([name, { to }]) => [name, to])).toEqual([
      ['open-case', STAGES[0]],
    ]);
  });

  it('should reach every stage from the beginning', () => {
    const reached = new Set<MemberStage>();
    for (let before = -1; before < reached.size;) {
      before = reached.size;
      for (const [, { from, to }] of ACTIONS)
        if (from.length === 0 || from.some((stage) => reached.has(stage))) reached.add(to);
    }
    expect([...STAGES].filter((stage) => !reached.has(stage))).toEqual([]);
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
