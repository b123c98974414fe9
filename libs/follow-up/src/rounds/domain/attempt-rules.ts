import {
  CONCLUSIONS_OF,
  FAMILY_OUTCOMES,
  type AttemptChannel,
  type AttemptConclusion,
  type ContactOutcome,
  type RoundWaiveReason,
} from '@homeward/contracts';

export interface AttemptTold {
  readonly channel: AttemptChannel;
  /** Which of the person's channels. */
  readonly channelId?: string | null | undefined;
  readonly outcome: ContactOutcome;
  /** What usually follows from the outcome, when absent. */
  readonly conclusion?: AttemptConclusion | null | undefined;
  /** `YYYY-MM-DD`; the next day both offices work, when absent. */
  readonly againOn?: string | null | undefined;
}

export interface AttemptSettled {
  readonly conclusion: AttemptConclusion;
  readonly waiveReason: RoundWaiveReason | null;
}

const WAIVED_BY: Readonly<Partial<Record<ContactOutcome, RoundWaiveReason>>> = {
  refused: 'refused',
  're-migrated': 're-migrated',
  deceased: 'died',
  unsafe: 'unsafe',
};

/** Nobody is met on the telephone without a number, and nobody's number is needed to meet them. */
export const needsChannel = (channel: AttemptChannel): boolean => channel !== 'visit' && channel !== 'at-office';

/** What an attempt settles for its round. */
export function settle({ outcome, conclusion }: AttemptTold): AttemptSettled {
  const settled = conclusion ?? CONCLUSIONS_OF[outcome][0]!;
  return { conclusion: settled, waiveReason: settled === 'waived' ? WAIVED_BY[outcome]! : null };
}

/**
 * @param day the office's day of the attempt, `YYYY-MM-DD`
 * @returns what is wrong, by field; empty when it may be written down
 */
export function attemptProblems(
  told: AttemptTold & { readonly attemptedAt: Date },
  facts: { readonly now: Date; readonly day: string; readonly arrivedOn: string; readonly family: boolean },
): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (told.attemptedAt > facts.now) wrong['attemptedAt'] = 'lies in the future; write it down once it happened';
  else if (facts.day < facts.arrivedOn) wrong['attemptedAt'] = `lies before the arrival (${facts.arrivedOn})`;
  if (told.conclusion && !CONCLUSIONS_OF[told.outcome].includes(told.conclusion))
    wrong['conclusion'] = `must be one of: ${CONCLUSIONS_OF[told.outcome].join(', ')} for this outcome`;
  const { conclusion } = settle(told);
  if (told.againOn && conclusion !== 'again') wrong['againOn'] = 'belongs to another attempt; leave it empty';
  else if (told.againOn && told.againOn < facts.day)
    wrong['againOn'] = `must not lie before the attempt (${facts.day})`;
  if (needsChannel(told.channel) && !told.channelId) wrong['channelId'] = 'must name the channel that was used';
  else if (!needsChannel(told.channel) && told.channelId)
    wrong['channelId'] = 'belongs to a call or a message; leave it empty';
  if (facts.family && !FAMILY_OUTCOMES.includes(told.outcome))
    wrong['alsoRounds'] = 'must be empty: what this outcome says is said of one person';
  return wrong;
}
