import {
  CASELOAD_PROBLEM_KINDS,
  CASELOAD_SHEETS,
  type CaseloadProblemKind,
  type CaseloadSheet,
} from '@homeward/contracts';
import { oneOf, present, wholeNumber } from '../../lib/search-params.ts';

export const PROBLEM_SORTS = ['row', 'column'] as const;

/** Which problems of a file are shown: codes and numbers, never what stands in a cell. */
export interface ProblemsSearch {
  readonly kind?: CaseloadProblemKind;
  readonly sheet?: CaseloadSheet;
  readonly column?: string;
  readonly sort?: (typeof PROBLEM_SORTS)[number];
  readonly page?: number;
}

const COLUMN = /^[a-z_]{0,40}$/;

export const asProblems = (search: Record<string, unknown>): ProblemsSearch =>
  present({
    kind: oneOf(CASELOAD_PROBLEM_KINDS, search['kind']),
    sheet: oneOf(CASELOAD_SHEETS, search['sheet']),
    column: typeof search['column'] === 'string' && COLUMN.test(search['column']) ? search['column'] : undefined,
    sort: oneOf(PROBLEM_SORTS, search['sort']),
    page: wholeNumber(search['page']),
  }) as ProblemsSearch;
