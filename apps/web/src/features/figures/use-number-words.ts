import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import type { FigureGroup } from './breakdown.tsx';
import { useCodeWords, type CodeGroup } from './use-code-words.ts';

const COUNTRIES = new Set(['byNationality', 'byDestination', 'byHost']);
const TOTALS = new Set(['total', 'persons', 'cases', 'inFamilies', 'withReintegration']);

/** A number of the report in words, by its place in it. */
export function useNumberWords(): (number: string, code?: string, more?: string) => string {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const words = useCodeWords();
  return (number, code, more) => {
    const [part, name] = number.split('.') as [string, string];
    if (part === 'funnel' || part === 'waitingDays') return words(part, name);
    if (TOTALS.has(name)) return words(part === 'services' ? 'services' : 'total', name);
    if (name === 'byAgeSex') return `${words('bySex', more ?? '')}, ${code ?? ''}`;
    const title = t(`group.${name as FigureGroup}.title`);
    if (code === undefined) return title;
    if (name === 'hostToDestination')
      return t('flow', { host: format.country(code), destination: format.country(more ?? '') });
    if (COUNTRIES.has(name)) return `${title}: ${format.country(code)}`;
    return name === 'byMonth' ? format.month(code) : `${title}: ${words(name as CodeGroup, code)}`;
  };
}
