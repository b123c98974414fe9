import { useCallback, useMemo } from 'react';
import { useFormat } from '../lib/format/use-format.ts';
import { useLanguages } from './form/language-select.tsx';

/** Languages by their names, those too that the browser has no name for; parted by a sign of every script. */
export function useLanguageNames(): (codes: readonly string[]) => string {
  const format = useFormat();
  const languages = useLanguages();
  const names = useMemo(() => new Map(languages.map(({ value, label }) => [value, label])), [languages]);
  return useCallback(
    (codes) => codes.map((code) => names.get(code) ?? format.language(code)).join(' · '),
    [names, format],
  );
}
