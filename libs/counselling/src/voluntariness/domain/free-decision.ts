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
  | { readonly code: 'declaration.detention-rule'; readonly missing: string }
  | { readonly code: 'declaration.second-hearing'; readonly missing: string };

/**
 * How carefully a person is heard. A screening may ask for the same care as in detention; it says so without saying why,
 * and the words of the refusal say no more.
 */
export type Care = 'usual' | 'second-hearing' | 'detention';

/** In detention a person has a day between being told and signing. */
const HOURS_TO_REFLECT = 24;
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
  care: Care,
): Hindrance | null {
  const before = sessions.filter(({ endedAt }) => endedAt <= signedAt);
  const heard = before.filter((session) => session.alone === true && follows(session, spoken));
  if (heard.length === 0)
    return {
      code: 'declaration.not-heard-alone',
      missing:
        'Hold one session alone with this person, in a language they speak or with an interpreter who is not their kin.',
    };
  if (care === 'usual') return null;
  const unheard = heard.filter((session) => isUnheard(session, care));
  if (unheard.length === 0) return withheld(care, 'out-of-earshot');
  if (new Set(before.map(({ counsellorId }) => counsellorId)).size < 2) return withheld(care, 'second-counsellor');
  const informedAt = Math.min(...unheard.map(({ endedAt }) => endedAt.getTime()));
  if (signedAt.getTime() - informedAt < HOURS_TO_REFLECT * HOUR_MS) return withheld(care, 'time-to-reflect');
  return null;
}

const MISSING = {
  detention: {
    'out-of-earshot':
      'Hold a session alone with this person, out of earshot of custodial staff; or record the day they were released.',
    'second-counsellor': 'In detention a second counsellor speaks with this person before they sign.',
    'time-to-reflect': `In detention ${HOURS_TO_REFLECT} hours lie between information and signature.`,
  },
  'second-hearing': {
    'out-of-earshot': 'Meet this person alone, where nobody else can hear; a call is not enough.',
    'second-counsellor': 'A second counsellor speaks with this person before they sign.',
    'time-to-reflect': `${HOURS_TO_REFLECT} hours lie between information and the signature of this person.`,
  },
} as const;

function withheld(care: Exclude<Care, 'usual'>, what: keyof (typeof MISSING)['detention']): Hindrance {
  const code = care === 'detention' ? 'declaration.detention-rule' : 'declaration.second-hearing';
  return { code, missing: MISSING[care][what] };
}

/** Outside detention nobody asks about earshot: to have met the person alone, in the same room, is enough. */
function isUnheard({ mode, outOfEarshot, othersPresent }: HeardSession, care: Care): boolean {
  if (othersPresent.includes('custodial-staff')) return false;
  return outOfEarshot === true || (care === 'second-hearing' && mode === 'individual');
}

/** Whoever interprets must be known not to be kin: what was not written down does not count. */
function follows(session: HeardSession, spoken: readonly string[]): boolean {
  return session.interpreterUsed ? session.interpreterIsKin === false : spoken.includes(session.language);
}
