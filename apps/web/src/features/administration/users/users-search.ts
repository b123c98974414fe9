import { asPage, oneOf, present, type PageSearch } from '../../../lib/search-params.ts';
import type { UserStatus } from './users.queries.ts';

export const USER_STATUSES: readonly UserStatus[] = ['active', 'invited', 'disabled'];

export interface UsersSearch extends PageSearch {
  readonly status?: UserStatus;
}

export const asUsersSearch = (search: Record<string, unknown>): UsersSearch =>
  present({ ...asPage(search), status: oneOf(USER_STATUSES, search['status']) }) as UsersSearch;
