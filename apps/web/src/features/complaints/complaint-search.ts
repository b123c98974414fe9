import { COMPLAINT_CATEGORIES, type ComplaintCategory } from '@homeward/contracts';
import { oneOf, present, wholeNumber, type PageSearch } from '../../lib/search-params.ts';

export const COMPLAINT_STATES = ['open', 'closed'] as const;
export const COMPLAINT_OWNERS = ['mine', 'nobody'] as const;

export interface ComplaintSearch extends PageSearch {
  readonly state?: (typeof COMPLAINT_STATES)[number];
  readonly category?: ComplaintCategory;
  readonly whose?: (typeof COMPLAINT_OWNERS)[number];
  readonly due?: 'overdue';
}

export const asComplaints = (search: Record<string, unknown>): ComplaintSearch =>
  present({
    page: wholeNumber(search['page']),
    state: oneOf(COMPLAINT_STATES, search['state']),
    category: oneOf(COMPLAINT_CATEGORIES, search['category']),
    whose: oneOf(COMPLAINT_OWNERS, search['whose']),
    due: oneOf(['overdue'] as const, search['due']),
  }) as ComplaintSearch;
