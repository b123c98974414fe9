import { useTranslation } from 'react-i18next';
import { UNREACHABLE, UNREADABLE, type Problem } from '../lib/api/problem.ts';

const NO_ANSWER: ReadonlySet<string> = new Set([UNREACHABLE, UNREADABLE]);

/** What a refusal means, in the reader’s language and by its code; null until its words are loaded, or when it has none. */
export function useProblemWords({ code, words }: Problem): string | null {
  const { t } = useTranslation();
  // While no answer comes, no words would either: these two are at hand.
  const noAnswer = NO_ANSWER.has(code);
  const { i18n, ready } = useTranslation(noAnswer ? 'common' : 'problems', { useSuspense: false });
  if (noAnswer) return t(`problem.${code as 'unreachable'}`);
  const key = `problems:${code}`;
  return words ?? (ready && i18n.exists(key) ? i18n.t(key as 'problems:record.not-found') : null);
}
