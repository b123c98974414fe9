import { present } from '../../lib/search-params.ts';

export interface TeamSearch {
  readonly officeId?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const asTeam = (search: Record<string, unknown>): TeamSearch => {
  const officeId = String(search['officeId'] ?? '');
  return present({ officeId: ID.test(officeId) ? officeId : undefined }) as TeamSearch;
};
