import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { FiguresSearch } from './figures-search.ts';

export interface FigureLinkProps {
  readonly count: number;
  /** What is counted, in words. */
  readonly what: string;
  /** The place of the number in the report. */
  readonly number: string;
  readonly code?: string;
  readonly more?: string;
  readonly asked: FiguresSearch;
}

/** A number that opens the cases it counts; nobody looks for the cases of a zero. */
export function FigureLink({ count, what, number, code, more, asked }: FigureLinkProps) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const n = format.number(count);
  if (count === 0) return <>{n}</>;
  const search = { ...asked, number, ...(code === undefined ? {} : { code }), ...(more === undefined ? {} : { more }) };
  return (
    <AnchorLink inherit to="/figures/cases" search={search} aria-label={t('opens', { what, n })}>
      {n}
    </AnchorLink>
  );
}
