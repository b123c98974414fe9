import { useTranslation } from 'react-i18next';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { FigureGroup } from './breakdown.tsx';
import { useNumberWords } from './use-number-words.ts';

type Row = components['schemas']['PublishedRowDto'];
const DATA = new Set(['byOffice', 'byProgramme', 'byMonth', 'byAgeGroup']);

/** The lines of an export in words: in which table each stands, and what it counts there. */
export function usePublishedWords(): {
  readonly groupOf: (row: Row) => string;
  readonly titleOf: (row: Row) => string;
  readonly lineOf: (row: Row) => string;
} {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const words = useNumberWords();
  const groupOf = ({ part, name, code }: Row): string => {
    if (part === 'funnel' || part === 'waitingDays') return part;
    if (name === 'amountMinor') return 'amounts';
    return code === '' ? `${part}.total` : `${part}.${name}`;
  };
  const titleOf = (row: Row): string => {
    const group = groupOf(row);
    const title = { 'departures.total': 'total', 'services.total': 'services' }[group] ?? group.split('.').at(-1)!;
    return t(`group.${title as FigureGroup}.title`);
  };
  const lineOf = (row: Row): string => {
    const { part, name, code, more } = row;
    if (part === 'funnel' || code === '') return words(`${part}.${name}`);
    if (part === 'waitingDays') {
      const days = code === 'n' ? t('departures') : t(code === 'median' ? 'medianDays' : 'p90Days');
      return `${words(`${part}.${name}`)}: ${days}`;
    }
    if (name === 'amountMinor') return code;
    if (name === 'byMonth') return format.month(code);
    if (DATA.has(name)) return code === 'none' ? t('code.byProgramme.none') : code;
    return words(`${part}.${name}`, code, more || undefined).replace(/^.*?: /, '');
  };
  return { groupOf, titleOf, lineOf };
}
