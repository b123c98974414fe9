import {
  SATISFACTION_ITEMS,
  type PresentAtAnswer,
  type SatisfactionItem,
  type SatisfactionMode,
} from '@homeward/contracts';

export type Grades = Readonly<Partial<Record<SatisfactionItem, number | null>>>;

export interface SatisfactionTold {
  /** 1 very dissatisfied to 5 very satisfied; what does not apply is left out. */
  readonly grades: Grades;
  /** `YYYY-MM-DD`. */
  readonly answeredOn: string;
  readonly language: string;
  readonly mode: SatisfactionMode;
  /** Who else was there; nobody, when empty. */
  readonly present: readonly PresentAtAnswer[];
}

/** @returns what is wrong, by field; empty when it may be written down */
export function satisfactionProblems(
  { grades, answeredOn }: SatisfactionTold,
  facts: { readonly today: string; readonly arrivedOn: string },
): Record<string, string> {
  const wrong: Record<string, string> = {};
  const given = SATISFACTION_ITEMS.filter((item) => typeof grades[item] === 'number');
  if (given.length === 0) wrong['grades'] = 'must hold an answer to one question at least';
  for (const item of given)
    if (![1, 2, 3, 4, 5].includes(grades[item]!)) wrong[`grades.${item}`] = 'must be 1, 2, 3, 4 or 5';
  if (answeredOn > facts.today) wrong['answeredOn'] = 'lies in the future; write it down once it was answered';
  else if (answeredOn < facts.arrivedOn) wrong['answeredOn'] = `lies before the arrival (${facts.arrivedOn})`;
  return wrong;
}
