import type { OtherPresent, SessionMode } from '@homeward/contracts';

/** One session with the member who would sign. */
export interface HeardSession {
  readonly endedAt: Date;
  readonly mode: SessionMode;
  readonly language: string;
  readonly interpreterUsed: boolean;
  readonly interpreterIsKin: boolean | null;
  readonly alone: boolean | null;
  readonly outOfEarshot: boolean | null;
  readonly othersPresent: readonly OtherPresent[];
  readonly counsellorId: string;
}

export type Hindrance =
  | { readonly code: 'declaration.not-heard-alone'; readonly missing: string }
  | { readonly code: 'declaration.detention-rule'; readonly missing: string };

/** In detention a person has a day between being told and signing. */
export const HOURS_TO_REFLECT_IN_DETENTION = 24;
const HOUR_MS = 3_600_000;

/**
 * What must have been before an adult declares: heard once alone, in a language they follow, by nobody's kin. A couple's
 * shared session does not count. In detention besides: a second counsellor, out of earshot of custodial staff, and 24
 * hours between information and signature.
 * @param spoken languages the person follows without an interpreter
 * @returns the first hindrance; null when the person may sign
 */
export function hindranceToDeclaring(
  sessions: readonly HeardSession[],
  spoken: readonly string[],
  signedAt: Date,
  inDetention: boolean,
): Hindrance | null {
  const before = sessions.filter(({ endedAt }) => endedAt <= signedAt);
  const heard = before.filter((session) => session.alone === true && follows(session, spoken));
  if (heard.length === 0)
    return {
      code: 'declaration.not-heard-alone',
      missing:
        'Hold one session alone with this person, in a language they speak or with an interpreter who is not their kin.',
    };
  if (!inDetention) return null;
  const detained = (missing: string): Hindrance => ({ code: 'declaration.detention-rule', missing });
  const unheardByStaff = heard.filter(
    ({ outOfEarshot, othersPresent }) => outOfEarshot === true && !othersPresent.includes('custodial-staff'),
  );
  if (unheardByStaff.length === 0)
    return detained('Hold a session alone with this person, out of earshot of custodial staff.');
  if (new Set(before.map(({ counsellorId }) => counsellorId)).size < 2)
    return detained('In detention a second counsellor speaks with this person before they sign.');
  const informedAt = Math.min(...unheardByStaff.map(({ endedAt }) => endedAt.getTime()));
  if (signedAt.getTime() - informedAt < HOURS_TO_REFLECT_IN_DETENTION * HOUR_MS)
    return detained(`In detention ${HOURS_TO_REFLECT_IN_DETENTION} hours lie between information and signature.`);
  return null;
}

/** Whoever interprets must be known not to be kin: what was not written down does not count. */
function follows(session: HeardSession, spoken: readonly string[]): boolean {
  return session.interpreterUsed ? session.interpreterIsKin === false : spoken.includes(session.language);
}
