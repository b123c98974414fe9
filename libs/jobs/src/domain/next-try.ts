import type { JobRule } from '../catalogue.ts';

export type NextTry = { readonly status: 'waiting'; readonly dueAt: Date } | { readonly status: 'dead' };

/**
 * What becomes of work whose try failed: it waits twice as long each time, and after its last try a person must look.
 * @param tries tries that ended, this one included
 */
export function nextTry(rule: JobRule, tries: number, now: Date): NextTry {
  if (tries >= rule.attempts) return { status: 'dead' };
  return { status: 'waiting', dueAt: new Date(now.getTime() + rule.backoffMs * 2 ** (tries - 1)) };
}
