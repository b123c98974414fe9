import { DEADLINE_KINDS, type DeadlineKind } from '@homeward/contracts';
import { asPage, oneOf, present, type PageSearch } from '../../lib/search-params.ts';

export interface DueSearch extends PageSearch {
  readonly kind?: DeadlineKind;
}

export const asDueSearch = (search: Record<string, unknown>): DueSearch =>
  present({ ...asPage(search), kind: oneOf(DEADLINE_KINDS, search['kind']) }) as DueSearch;
