import type { FactName } from '@homeward/contracts';
import type { Rule } from './eligibility.queries.ts';

/** The facts a rule asks for, found wherever its conditions name one, with the day that chooses its version. */
export function factsAskedBy({ definition, dateField }: Rule): ReadonlySet<FactName> {
  const asked = new Set<string>([dateField]);
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part))
      if (['fact', 'since', 'until'].includes(key) && typeof value === 'string') asked.add(value);
      else look(value);
  };
  look(definition);
  return asked as ReadonlySet<FactName>;
}
