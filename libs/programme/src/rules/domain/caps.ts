import { componentOf } from './component.ts';
import type { ComponentResult } from './evaluation.ts';
import type { Cap, RuleVersion } from './rule.ts';

/**
 * Adds the results of one component to what each member is given, cut to its caps. What is above a family's cap is taken
 * from the last of the family first (our reading: the sources name the sum, not whose part shrinks).
 * @param results one a member, in the family's order
 * @param given what each member was given before by other components, in the same order; added to
 */
export function applyCaps(
  rule: RuleVersion,
  results: readonly ComponentResult[],
  given: readonly ComponentResult[][],
): void {
  let capped = [...results];
  for (const cap of componentOf(rule).caps)
    capped =
      cap.scope === 'family' ? byFamily(cap, capped) : capped.map((result, i) => byPerson(cap, result, given[i]!));
  capped.forEach((result, i) => given[i]!.push(result));
}

function byPerson(cap: Cap, result: ComponentResult, before: readonly ComponentResult[]): ComponentResult {
  if (result.answer !== 'due') return result;
  const counted = before.filter(({ code }) => cap.countedWith.includes(code));
  const open = counted.find(({ answer }) => answer === 'open');
  if (open)
    return { ...result, answer: 'open', amountMinor: null, explanation: open.explanation, missing: open.missing };
  const room = cap.amountMinor - counted.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0);
  return cutTo(result, room);
}

function byFamily(cap: Cap, results: readonly ComponentResult[]): ComponentResult[] {
  let room = cap.amountMinor;
  return results.map((result) => {
    const cut = cutTo(result, room);
    room -= cut.amountMinor ?? 0;
    return cut;
  });
}

function cutTo(result: ComponentResult, room: number): ComponentResult {
  if (result.amountMinor === null || result.amountMinor <= room) return result;
  const amountMinor = Math.max(0, room);
  const cutMinor = result.cutMinor + result.amountMinor - amountMinor;
  // A ceiling that meets another ceiling is no loss, and needs no explanation of one.
  if (result.amountKind === 'up-to') return { ...result, amountMinor, cutMinor };
  return { ...result, amountMinor, cutMinor, explanation: `${result.explanation} Cut to the cap of this rule.` };
}
