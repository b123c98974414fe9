import type { components } from '../../lib/api/schema.ts';
import type { CaseSearch } from '../case-list/case-search.ts';

export type Board = components['schemas']['BoardDto'];
export type BoardOwner = components['schemas']['BoardOwnerDto'];

export interface BoardPanelProps {
  board: Board;
  /** Which cases the board is about, as a list is asked for them. */
  here: CaseSearch;
}

/** The cases of one owner, or of nobody. */
export const ofOwner = (here: CaseSearch, { ownerId }: BoardOwner): CaseSearch => {
  const { whose: _, ...rest } = here;
  return ownerId === null ? { ...here, unassigned: true } : { ...rest, ownerId };
};
