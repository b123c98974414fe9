import { BOOKING_DESK_MATTERS, type BookingDeskMatter } from '@homeward/contracts';
import { oneOf, present, wholeNumber, type PageSearch } from '../../../lib/search-params.ts';

export interface BookingDeskSearch extends PageSearch {
  readonly matter?: BookingDeskMatter;
}

export const asBookingDesk = (search: Record<string, unknown>): BookingDeskSearch =>
  present({
    page: wholeNumber(search['page']),
    matter: oneOf(BOOKING_DESK_MATTERS, search['matter']),
  }) as BookingDeskSearch;

export interface AgainSearch {
  /** The booking of the same case that is asked for again, by its number. */
  readonly again?: number;
}

export const asAgain = (search: Record<string, unknown>): AgainSearch =>
  present({ again: wholeNumber(search['again']) }) as AgainSearch;
