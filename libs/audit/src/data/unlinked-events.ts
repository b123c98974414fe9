import type { ChainedEvent } from '../domain/chain.ts';
import { CHAINED_EVENT_SQL } from './chained-event.sql.ts';

/** Events looked at in one go; small, because a page is held while nobody else may link. */
const PAGE_SIZE = 5_000;

export interface Place {
  /** As PostgreSQL writes it, with its microseconds. */
  readonly at: string;
  readonly id: string;
}

export const FROM_THE_BEGINNING: Place = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** A page of the trail: those of its events that have no link yet, where it ends, and whether more follows. */
export interface Page {
  readonly unlinked: readonly ChainedEvent[];
  readonly end: Place;
  readonly full: boolean;
}

type PageRow = ChainedEvent & { readonly endAt: string; readonly endId: string; readonly size: string };

/**
 * The page is taken first and each of its events looked up in the chain by its id (`limit 1` keeps PostgreSQL to
 * that): asked in one go, it compares the whole trail with the whole chain for each page.
 */
export const UNLINKED_PAGE_SQL = `with page as materialized (
    select ${CHAINED_EVENT_SQL} from audit_event e
     where (e.at, e.id) > ($1::timestamptz, $2::uuid) and e.at < $3::timestamptz order by e.at, e.id limit ${PAGE_SIZE}),
  page_end as (select at, id, (select count(*) from page) as size from page order by at desc, id desc limit 1)
  select page_end.at as "endAt", page_end.id as "endId", page_end.size, p.*
    from page_end left join (
         select page.* from page
           left join lateral (select true as linked from audit_link l where l.event_id = page.id limit 1) l on true
          where l.linked is null) p on true
   order by p.at, p.id`;

/** @returns null when no event follows that place */
export async function readPage(
  run: (sql: string, values: unknown[]) => Promise<unknown>,
  from: Place,
  until = 'infinity',
): Promise<Page | null> {
  const rows = (await run(UNLINKED_PAGE_SQL, [from.at, from.id, until])) as PageRow[];
  const [first] = rows;
  if (!first) return null;
  return {
    unlinked: rows.filter((row) => row.id !== null),
    end: { at: first.endAt, id: first.endId },
    full: Number(first.size) === PAGE_SIZE,
  };
}
