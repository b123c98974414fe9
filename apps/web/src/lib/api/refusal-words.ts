import { isMatterRule, type MatterRule } from '@homeward/contracts';
import type { i18n as I18n } from 'i18next';
import i18next from 'i18next';
import { isDay } from '../format/typed-day.ts';
import { LANGUAGES, languageOr } from '../i18n/languages.ts';
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
 * What is wrong with one field, in the reader’s language, by the rule that it breaks. The server’s own sentence says it
 * most exactly, and is left to those who read English; where the rule only says that something bars the way, what the
 * refusal as a whole means says more.
 */
export function fieldWords(field: ProblemField, problem: Problem): string {
  const { rule, limit, problem: said, words } = field;
  if (words) return words;
  const ofMatter = rule === undefined || isMatterRule(rule);
  if (ofMatter && i18next.language === 'en') return said;
  const whole = problem.code === 'input.invalid' ? null : refusalWords(problem);
  if (rule && !(whole && LESS_THAN_THE_WHOLE.has(rule)))
    return i18next.t(`problems:field.${rule}`, { limit, value: shown(field.value), until: shown(field.until) });
  return whole ?? i18next.t('problems:field.other');
}

const LESS_THAN_THE_WHOLE: ReadonlySet<string> = new Set(['already', 'blocked', 'form'] satisfies MatterRule[]);

/** A day as the reader writes it; a code or a number as it is. */
function shown(value: string | undefined): string | undefined {
  if (!value || !isDay(value)) return value;
  const { formats } = LANGUAGES[languageOr(i18next.language)];
  return new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
}
