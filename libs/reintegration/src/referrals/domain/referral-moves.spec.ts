import { SERVICE_REFERRAL_STATES } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import { categoriesOf, demandMove, REFERRAL_MOVES, type ReferralMove } from './referral-moves.ts';

const codeOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('what may be done with a referral', () => {
  it('should send nothing to which nobody agreed', () => {
    expect(codeOf(() => demandMove('send', 'proposed'))).toBe('service-referral.no-consent');
    expect(codeOf(() => demandMove('send', 'consented'))).toBeNull();
    expect(codeOf(() => demandMove('send', 'sent'))).toBe('service-referral.step-out-of-turn');
  });

  it('should take an answer that comes late', () => {
    expect(codeOf(() => demandMove('answer', 'no-response'))).toBeNull();
  });

  it('should let nothing be done with what has ended', () => {
    for (const move of Object.keys(REFERRAL_MOVES) as ReferralMove[])
      for (const state of ['rejected', 'completed', 'withdrawn'] as const)
        expect([move, state, codeOf(() => demandMove(move, state))]).toEqual([
          ...[move, state, 'service-referral.step-out-of-turn'],
        ]);
  });

  it('should know only states there are', () => {
    expect(
      Object.values(REFERRAL_MOVES)
        .flat()
        .filter((state) => !SERVICE_REFERRAL_STATES.includes(state)),
    ).toEqual([]);
  });
});

describe('what may go', () => {
  it('should always hold who it is and what is needed, and of the rest only what was agreed', () => {
    expect(categoriesOf('ordinary', [])).toEqual(['identity', 'reintegration-needs']);
    expect(categoriesOf('health', ['contact', 'contact'])).toEqual(['identity', 'contact', 'medical']);
    expect(categoriesOf('protection', ['family', 'medical'])).toEqual(['identity', 'family', 'vulnerability']);
  });
});
