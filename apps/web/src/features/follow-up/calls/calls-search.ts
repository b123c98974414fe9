import { CALL_LIST_WHOSE, type CallListWhose } from '@homeward/contracts';
import { oneOf, present, wholeNumber } from '../../../lib/search-params.ts';

export interface CallsSearch {
  readonly whose?: CallListWhose;
  readonly page?: number;
  /** The round whose call is open; the first of the list when absent. */
  readonly round?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const asCalls = (search: Record<string, unknown>): CallsSearch => {
  const round = String(search['round']);
  return present({
    whose: oneOf(CALL_LIST_WHOSE, search['whose']),
    page: wholeNumber(search['page']),
    round: ID.test(round) ? round : undefined,
  }) as CallsSearch;
};
