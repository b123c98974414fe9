import type { Chosen } from '../../../components/data-table/data-column.ts';
import { client } from '../../../lib/api/client.ts';
import type { CaseListed } from '../case-columns.tsx';
import { filtersOf, type CaseSearch } from '../case-search.ts';

/** More at a time takes longer than anybody watches; a list can be narrowed. */
export const BULK_MAX = 500;
const PAGE = 100;

/** The cases chosen, as they are now: those of the page are known, others are asked for. @throws Problem */
export async function casesChosen(
  chosen: Chosen,
  shown: readonly CaseListed[],
  search: CaseSearch,
): Promise<readonly CaseListed[]> {
  if (!chosen.all && chosen.ids.every((id) => shown.some((row) => row.id === id)))
    return shown.filter(({ id }) => chosen.ids.includes(id));
  const found: CaseListed[] = [];
  for (let page = 1; ; page += 1) {
    const query = { ...filtersOf(search), sort: 'number', page, size: PAGE } as const;
    const { data, error } = await client.GET('/api/cases', { params: { query } });
    if (!data) throw error;
    found.push(...data.rows.filter(({ id }) => chosen.all || chosen.ids.includes(id)));
    const enough = chosen.all ? found.length >= BULK_MAX : found.length === chosen.ids.length;
    if (enough || page * PAGE >= data.page.total) return found.slice(0, BULK_MAX);
  }
}
