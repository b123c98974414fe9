import { Injectable } from '@nestjs/common';
import type { OfficeKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { officeSubtreeSql } from './office-tree.ts';

export interface OfficeListed {
  id: string;
  parentId: string | null;
  kind: OfficeKind;
  name: string;
  /** What reports and caseload files call it; its name where it has none. */
  code: string | null;
  countryCode: string;
  hostCountries: string[];
  timeZone: string;
  calendar: string;
  languages: string[];
  closedOn: string | null;
  version: number;
}

const LIST_SQL = `
  with hit as (
    select id, parent_id as "parentId", kind, name, code, country_code as "countryCode", host_countries as "hostCountries",
           time_zone as "timeZone", calendar, languages, closed_on as "closedOn", version
      from office
     where $1::uuid is null or id = any (${officeSubtreeSql('$1::uuid')})),
  shown as (select * from hit order by name limit $2 offset $3)
  select (select count(*)::integer from hit) as total, coalesce((select json_agg(shown) from shown), '[]') as rows`;

/** The directory of offices, for everyone who is signed in: whom to ask and where a case may go. */
@Injectable()
export class ListOfficesQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @param query.under only this office and what lies under it */
  async execute(
    actor: Actor,
    query: PageQuery & { under?: string },
  ): Promise<{ rows: OfficeListed[]; page: PageInfo }> {
    if (actor.kind !== 'system') demand(actor, 'office.read');
    const { page, size, offset } = pageOf(query);
    const [found] = await this.transactions.read<{ total: number; rows: OfficeListed[] }>(actor, {
      name: 'organisation_list_offices',
      text: LIST_SQL,
      values: [query.under ?? null, size, offset],
    });
    return { rows: found!.rows, page: { page, size, total: found!.total } };
  }
}
