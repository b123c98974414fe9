import type { i18n as I18n } from 'i18next';
import i18next from 'i18next';
import type { Problem, ProblemField } from './problem.ts';

const NAMESPACE = 'problems';

/** The words of refusals, loaded with the first of them. */
export async function loadRefusalWords(): Promise<I18n> {
  await i18next.loadNamespaces(NAMESPACE);
  return i18next;
}

/** What a refusal means, in the reader’s language; null while no catalogue knows it. */
export function refusalWords(
  { code, words }: Problem,
  { exists, t }: Pick<I18n, 'exists' | 't'> = i18next,
): string | null {
  if (words) return words;
  const key = `${NAMESPACE}:${code}`;
  return exists(key) ? t(key as 'problems:record.not-found') : null;
}

/**
 * What is wrong with one field, in the reader’s language: by the rule of form that it breaks, else by what the refusal
 * as a whole means. The server’s own sentence says it most exactly, and is left to those who read English.
 */
export function fieldWords({ rule, limit, problem: said, words }: ProblemField, problem: Problem): string {
  if (words) return words;
  if (rule) return i18next.t(`problems:field.${rule}`, { limit });
  if (i18next.language === 'en') return said;
  return (problem.code === 'input.invalid' ? null : refusalWords(problem)) ?? i18next.t('problems:field.other');
}
