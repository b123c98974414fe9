import { BEST_INTERESTS_OUTCOMES, BEST_INTERESTS_STATES } from '@homeward/contracts';
import { favoursReturn, hindranceOn, PROCEDURE_MOVES, type StandingProcedure } from './best-interests-rules.ts';

const DAY = '2026-03-02';
const decided: StandingProcedure = { state: 'closed', favoursReturn: true, appealedOn: null, nextReviewOn: null };

describe('the rules of a best-interests procedure', () => {
  it('should let only the outcome return unlock a return', () => {
    expect(BEST_INTERESTS_OUTCOMES.filter(favoursReturn)).toEqual(['return']);
    expect(hindranceOn(decided, DAY)).toBeNull();
    expect(hindranceOn({ ...decided, favoursReturn: false }, DAY)).toMatch('does not find return');
  });

  it.each(BEST_INTERESTS_STATES.filter((state) => state !== 'closed'))(
    'should unlock nothing while it is %s',
    (state) => {
      expect(hindranceOn({ ...decided, state, favoursReturn: false }, DAY)).toMatch('not been decided');
    },
  );

  it('should unlock nothing under appeal, after the day of review, and before it was opened', () => {
    expect(hindranceOn({ ...decided, appealedOn: '2026-03-01' }, DAY)).toMatch('under appeal');
    expect(hindranceOn({ ...decided, nextReviewOn: '2026-03-01' }, DAY)).toMatch('reviewed by now');
    expect(hindranceOn({ ...decided, nextReviewOn: DAY }, DAY)).toBeNull();
    expect(hindranceOn(null, DAY)).toMatch('Open the best-interests procedure');
  });

  it('should lead from every state to a decision', () => {
    const next = (state: string): string[] =>
      Object.values(PROCEDURE_MOVES)
        .filter(({ from }) => (from as readonly string[]).includes(state))
        .map(({ to }) => to);
    for (const state of BEST_INTERESTS_STATES) {
      const reached = new Set<string>([state]);
      for (const seen of reached) next(seen).forEach((to) => reached.add(to));
      expect([state, reached.has('closed')]).toEqual([state, true]);
    }
  });
});
