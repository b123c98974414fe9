import { useFormat } from '../../lib/format/use-format.ts';
import type { CaseSearch } from '../case-list/case-search.ts';
import { CasesNumber } from '../team/cases-number.tsx';

export interface CountProps {
  readonly count: number;
  /** What is counted, for whoever hears the number without its row and column. */
  readonly label: string;
  readonly search: CaseSearch | null;
}

/** A number, and the way to its cases where there is a list of just those. */
export function Count({ count, label, search }: CountProps) {
  const { number } = useFormat();
  return search ? <CasesNumber count={count} label={label} search={search} /> : <>{number(count)}</>;
}
