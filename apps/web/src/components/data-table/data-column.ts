import type { ReactNode } from 'react';

/** One column of a list, in the words of whoever shows it. */
export interface DataColumn<T> {
  /** A code: stands in addresses and saved views. */
  readonly id: string;
  readonly head: string;
  readonly cell: (row: T) => ReactNode;
  /** Sorted by the server when the list has `onSort`, else by this value here. */
  readonly sortBy?: true | ((row: T) => string | number);
  readonly numeric?: boolean;
  /** Names the row, such as the case number: read out with each of its cells, and never hidden. */
  readonly rowHead?: boolean;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

/** Which rows are chosen: those of these ids, or every row that the filters match, on whatever page. */
export interface Chosen {
  readonly ids: readonly string[];
  readonly all: boolean;
}

export const NOTHING_CHOSEN: Chosen = { ids: [], all: false };

export const howMany = (chosen: Chosen, total: number): number => (chosen.all ? total : chosen.ids.length);
