import fc from 'fast-check';
import { afterHandOver, HAND_OVERS_MAX, RETRY_AFTER_MS, type HandOverResult } from './hand-over.ts';

describe('what a hand-over settles', () => {
  const results: HandOverResult[] = [
    { kind: 'accepted' },
    { kind: 'temporary', code: 'smtp-451' },
    { kind: 'refused', code: 'smtp-550' },
    { kind: 'unanswered', code: 'no-answer' },
  ];

  it('should try once more and then ask a person when the server falls silent', () => {
    const first = afterHandOver({ handOvers: 1, tries: 0 }, results[3]!);
    expect(first).toMatchObject({ state: 'handing-over', retryInMs: RETRY_AFTER_MS[0], tell: false });
    const second = afterHandOver({ handOvers: 2, tries: first.tries }, results[3]!);
    expect(second).toMatchObject({ state: 'unknown', retryInMs: null, tell: true });
  });

  it('should wait and keep it unsent when the server says later', () => {
    const settled = afterHandOver({ handOvers: 1, tries: 0 }, results[1]!);
    expect(settled).toEqual({
      state: 'waiting',
      reason: 'smtp-451',
      handOvers: 0,
      tries: 1,
      retryInMs: 60_000,
      tell: false,
    });
    const last = afterHandOver({ handOvers: 1, tries: RETRY_AFTER_MS.length }, results[1]!);
    expect(last).toMatchObject({ state: 'not-sent', retryInMs: null, tell: true });
  });

  it('should not call a message refused when an earlier hand-over was never answered', () => {
    expect(afterHandOver({ handOvers: 2, tries: 1 }, results[2]!)).toMatchObject({ state: 'unknown', tell: true });
    expect(afterHandOver({ handOvers: 2, tries: 1 }, results[1]!)).toMatchObject({ state: 'handing-over' });
  });

  it('should settle every way the server may behave, and never let a message stand there more than twice', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom(...results)), (answers) => {
        let count = { handOvers: 0, tries: 0 };
        let mayStandThere = 0;
        for (const answer of answers) {
          if (answer.kind === 'accepted' || answer.kind === 'unanswered') mayStandThere += 1;
          const settled = afterHandOver({ ...count, handOvers: count.handOvers + 1 }, answer);
          expect(settled.tell).toBe(settled.retryInMs === null && settled.state !== 'accepted');
          if (settled.retryInMs === null) break;
          count = settled;
        }
        expect(mayStandThere).toBeLessThanOrEqual(HAND_OVERS_MAX);
      }),
    );
  });
});
