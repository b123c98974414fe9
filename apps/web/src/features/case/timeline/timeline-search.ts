import { TIMELINE_KINDS, type TimelineKind } from '@homeward/contracts';
import { oneOf, present, wholeNumber, type PageSearch } from '../../../lib/search-params.ts';

export interface TimelineSearch extends PageSearch {
  readonly kind?: TimelineKind;
}

export const asTimeline = (search: Record<string, unknown>): TimelineSearch =>
  present({ page: wholeNumber(search['page']), kind: oneOf(TIMELINE_KINDS, search['kind']) }) as TimelineSearch;
