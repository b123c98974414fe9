import { oneOf, present } from '../../../lib/search-params.ts';

export const BOARD_VIEWS = ['week', 'list'] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

export interface BoardSearch {
  /** Any day of the week that is shown. */
  readonly day?: string;
  readonly view?: BoardView;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const asBoard = (search: Record<string, unknown>): BoardSearch => {
  const day = String(search['day']);
  return present({
    // Read with the first screen: whether such a day exists, the page finds out.
    day: DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
    view: oneOf(BOARD_VIEWS, search['view']),
  }) as BoardSearch;
};
