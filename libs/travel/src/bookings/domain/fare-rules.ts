import type { FieldProblems } from '@homeward/platform';

export interface FareLine {
  readonly fareMinor?: number | null | undefined;
  readonly currency?: string | null | undefined;
}

/**
 * What is wrong with the fares of one booking: one booking is sold in one currency, so that what a project pays is one sum.
 * @param at the list's field, such as `fares`
 * @param standing the currency of fares entered before, if any stays
 */
export function wrongFares(
  lines: readonly FareLine[],
  unknown: ReadonlySet<string>,
  at: string,
  standing: string | null,
): FieldProblems {
  const fields: Record<string, string> = {};
  const first = standing ?? lines.find(({ currency }) => currency)?.currency ?? null;
  lines.forEach(({ fareMinor, currency }, i) => {
    const stated = fareMinor !== null && fareMinor !== undefined;
    if (stated !== Boolean(currency))
      fields[`${at}.${i}.${stated ? 'currency' : 'fareMinor'}`] = 'is missing beside the other';
    else if (currency && unknown.has(currency))
      fields[`${at}.${i}.currency`] = `${currency} is no currency; write a code such as EUR`;
    else if (currency && first && currency !== first)
      fields[`${at}.${i}.currency`] = `must be ${first}, as the other fares of this booking`;
  });
  return fields;
}
