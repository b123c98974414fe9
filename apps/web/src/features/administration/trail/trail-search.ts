import { asPage, present, type PageSearch } from '../../../lib/search-params.ts';

const matching = (pattern: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/** Ids, codes and days only, as in every address. */
export interface TrailSearch extends PageSearch {
  readonly recordType?: string;
  readonly recordId?: string;
  readonly actorId?: string;
  readonly day?: string;
  /** Everything about one case, whatever the record. */
  readonly caseId?: string;
}

/** What a filter becomes; nothing takes it away. */
export type TrailChange = { [Name in keyof TrailSearch]?: TrailSearch[Name] | undefined };

const UUID = /^[0-9a-f-]{36}$/;

export const asTrailSearch = (search: Record<string, unknown>): TrailSearch =>
  present({
    ...asPage(search),
    recordType: matching(/^[a-z_]{1,60}$/, search['recordType']),
    recordId: matching(/^[A-Za-z0-9-]{1,60}$/, search['recordId']),
    actorId: matching(UUID, search['actorId']),
    day: matching(/^\d{4}-\d{2}-\d{2}$/, search['day']),
    caseId: matching(UUID, search['caseId']),
  }) as TrailSearch;
