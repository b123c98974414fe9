import type { Chosen } from '../../../components/data-table/data-column.ts';
import type { CaseListed } from '../case-columns.tsx';
import type { CaseSearch } from '../case-search.ts';

/** What can be done to many cases at once. */
export type BulkKind = 'assign' | 'flag' | 'export';

export interface BulkFormProps {
  chosen: Chosen;
  rows: readonly CaseListed[];
  total: number;
  search: CaseSearch;
  onClose: () => void;
  onDone: () => void;
}
