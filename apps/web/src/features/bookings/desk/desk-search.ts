import type { BookingDeskMatter } from '@homeward/contracts';
import { oneOf, present, wholeNumber, type PageSearch } from '../../../lib/search-params.ts';

/** Written out, because what stands in an address is read before anybody goes there, and the list brings all of travel. */
const MATTERS: readonly BookingDeskMatter[] = ['asked', 'option', 'ticketing', 'refund', 'task', 'confirm'];

export interface BookingDeskSearch extends PageSearch {
  readonly matter?: BookingDeskMatter;
}

export const asBookingDesk = (search: Record<string, unknown>): BookingDeskSearch =>
  present({
    page: wholeNumber(search['page']),
    matter: oneOf(MATTERS, search['matter']),
  }) as BookingDeskSearch;

export interface AgainSearch {
  /** The booking of the same case that is asked for again, by its number. */
  readonly again?: number;
}

export const asAgain = (search: Record<string, unknown>): AgainSearch =>
  present({ again: wholeNumber(search['again']) }) as AgainSearch;
