import { Injectable } from '@nestjs/common';
import { FIGURE_CHANNELS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, DomainError, pageOf, type Actor, type ListOf, type PageQuery } from '@homeward/platform';
import { FIGURE_NUMBERS, numberAt, type FigureNumber } from '../domain/figure-numbers.ts';
import type { ReportingErrorCode } from '../domain/reporting.errors.ts';
import { KeyFiguresQuery, type FiguresAsked } from './key-figures.query.ts';

export interface FigureAsked extends PageQuery {
  /** The place of the number in the report, such as `departures.bySex`. */
  readonly number: string;
  readonly code?: string | undefined;
  /** The second code, of a flow from a host country to a destination. */
  readonly more?: string | undefined;
}

export interface FigureCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly memberId: string;
  readonly name: string | null;
  /** The day it is counted on. */
  readonly day: string;
  /** The office it is counted for. */
  readonly officeName: string;
}

/** "Shown n of N": `page.total` is what the reader may see of the `counted`. */
export interface FigureCases extends ListOf<FigureCase> {
  readonly counted: number;
}

/** A number opens the cases behind it that its reader may see, by the reader's own row security. */
@Injectable()
export class FigureCasesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly keyFigures: KeyFiguresQuery,
  ) {}

  /** @throws DomainError `report.number-unknown` and what {@link KeyFiguresQuery.resolve} throws */
  async execute(
    actor: Actor,
    asked: FiguresAsked,
    { number, code, more, ...paging }: FigureAsked,
  ): Promise<FigureCases> {
    demand(actor, 'case.read');
    const found = FIGURE_NUMBERS[number];
    if (!found || (found.coded && code === undefined))
      throw new DomainError<ReportingErrorCode>('report.number-unknown', 'There is no such number in the report.', {
        fields: found ? { code: 'is needed for a number of a breakdown' } : { number: 'is none of the report' },
      });
    const resolved = await this.keyFigures.resolve(actor, asked);
    const { period, filters, scope } = resolved;
    const { page, size, offset } = pageOf(paging);
    const [row] = await this.transactions.read<{ total: number; rows: FigureCase[] }>(actor, {
      name: `figure_cases_${number}`,
      text: casesSql(found),
      values: [
        ...[scope.officeIds, period.from, period.to, period.asOf, orAll(filters.programme), orAll(filters.host)],
        ...[orAll(filters.returnType), filters.channel.length === FIGURE_CHANNELS.length ? null : filters.channel],
        ...[size, offset, code ?? null, more ?? null],
      ],
    });
    const counted =
      number === 'departures.byAgeSex'
        ? ((await this.keyFigures.withPyramid(actor, asked)).pyramid.find(
            (one) => one.ageGroup === code && one.sex === more,
          )?.departures ?? 0)
        : numberAt(await this.keyFigures.count(actor, resolved), number, code ?? null, more ?? null);
    return {
      rows: row!.rows,
      page: { page, size, total: row!.total },
      counted,
    };
  }
}

/** Parameters in the order of the counting function, then size, offset and the two codes. */
const casesSql = ({ from, where, once }: FigureNumber): string => {
  const day = from === 'figure_event' ? 'happened_on' : 'given_on';
  const asked = where.replaceAll('$code', '$11::text').replaceAll('$more', '$12::text').replaceAll('$asOf', '$4');
  const family = from === 'figure_event' ? ', count(*) over (partition by f.counted_case_id, f.kind) as of_case' : '';
  return `
    with counted as (
      select f.*${family} from ${from} f
       where f.counted_office_id = any ($1::uuid[]) and f.${day} between $2::date and least($3::date, $4::date)
         and ($5::text[] is null or f.programme_code = any ($5)) and ($6::text[] is null or f.host_country_code = any ($6))
         and ($7::text[] is null or f.return_type = any ($7)) and ($8::text[] is null or f.channel = any ($8))),
    found as materialized (
      select distinct on (${once}) e.id, e.case_id, e.member_id, e.person_id, e.counted_office_id, e.${day} as day
        from counted e where ${asked} and ($11::text is null or true) and ($12::text is null or true)
       order by ${once}, e.${day}, e.id),
    shown as (select * from found order by day desc, id limit $9 offset $10)
    select (select count(*)::integer from found) as total, coalesce((select json_agg(json_build_object(
             'caseId', s.case_id, 'caseNumber', c.number, 'memberId', s.member_id,
             'name', nullif(concat_ws(' ', n.given_names, n.family_name), ''), 'day', to_char(s.day, 'YYYY-MM-DD'),
             'officeName', o.name) order by s.day desc, s.id)
        from shown s join "case" c on c.id = s.case_id join office o on o.id = s.counted_office_id
        left join person_name n on n.person_id = s.person_id and n.kind = 'primary'), '[]') as rows`;
};

const orAll = (codes: readonly string[]): readonly string[] | null => (codes.length === 0 ? null : codes);
