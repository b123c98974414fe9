import { isDay } from '../../../lib/format/typed-day.ts';
import { oneOf, present } from '../../../lib/search-params.ts';

export const BOARD_VIEWS = ['week', 'list'] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

export interface BoardSearch {
  /** Any day of the week that is shown. */
  readonly day?: string;
  readonly view?: BoardView;
}

export const asBoard = (search: Record<string, unknown>): BoardSearch => {
  const day = search['day'];
  return present({
    day: typeof day === 'string' && isDay(day) ? day : undefined,
    view: oneOf(BOARD_VIEWS, search['view']),
  }) as BoardSearch;
};

/** By the reader’s own clock: the board is looked at where people leave. */
export const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date());

const DAY_MS = 86_400_000;
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday to Sunday of the week a day lies in. */
export function weekOf(day: string): { from: string; to: string } {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const from = plusDays(day, -weekday);
  return { from, to: plusDays(from, 6) };
}
