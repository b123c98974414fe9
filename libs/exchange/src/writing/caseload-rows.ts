import {
  CASELOAD_SENSITIVE_COLUMNS,
  CASELOAD_VULNERABILITIES,
  type CaseloadColumn,
  type CaseloadSheet,
} from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { CASELOAD_COLUMNS } from '../domain/head-row.ts';
import { inFile } from '../saving/codes.sql.ts';
import { memberProjection, serviceProjection } from '../saving/member-projection.sql.ts';

/** Somebody who was found to be two has both references, and goes out under the first. */
const REFERENCE_OF = (person: string): string =>
  `select min(x.person_ref) as person_ref from caseload_person_ref x where x.person_id = ${person}`;

/** Cases whose principal was anonymised have nobody a file could begin with. */
const MEMBERS_SQL = `
  select m.id from case_member m join "case" c on c.id = m.case_id join person p on p.id = m.person_id
    left join lateral (${REFERENCE_OF('m.person_id')}) q on true
   where m.office_id = any ($1::uuid[]) and p.erased_at is null
     and exists (select 1 from case_member x join person q on q.id = x.person_id
                  where x.case_id = m.case_id and x.principal and q.erased_at is null)
   order by c.number, m.principal desc, coalesce(q.person_ref, 'HW:' || m.person_id)`;

const REFERENCES = `coalesce(r.case_ref, 'HW:' || c.id), coalesce(q.person_ref, 'HW:' || k.person_id)`;
const OF_CASE = `
    join "case" c on c.id = k.case_id left join caseload_case_ref r on r.case_id = k.case_id
    left join lateral (${REFERENCE_OF('k.person_id')}) q on true`;
const PERSONS_SQL = `
  select k.member_id as "memberId", k.case_id as "caseId",
         k.cur || jsonb_build_object('case_ref', refs.case_ref, 'person_ref', refs.person_ref) as cells
    from (${memberProjection('m.id = any ($1::uuid[])')}) k${OF_CASE}
   cross join lateral (select ${REFERENCES}) refs (case_ref, person_ref)
   order by array_position($1::uuid[], k.member_id)`;
const SERVICES_SQL = `
  select k.cur || jsonb_build_object('case_ref', refs.case_ref, 'person_ref', refs.person_ref,
           'service_ref', coalesce(s.service_ref, 'HW:' || s.id)) as cells
    from (${serviceProjection('s.member_id = any ($1::uuid[])')}) k join recorded_service s on s.id = k.service_id${OF_CASE}
   cross join lateral (select ${REFERENCES}) refs (case_ref, person_ref)
   order by array_position($1::uuid[], k.member_id), s.delivered_on, coalesce(s.service_ref, 'HW:' || s.id)`;
/** What was given by plans and referrals, where figures tell it in the words of the file. */
const GIVEN_HERE_SQL = `
  select jsonb_strip_nulls(jsonb_build_object('case_ref', refs.case_ref, 'person_ref', refs.person_ref,
           'service_ref', 'HW:' || f.source_id, 'service', f.service, 'level', f.level, 'phase', f.phase,
           'modality', f.modality, 'delivered_on', to_char(f.given_on, 'YYYY-MM-DD'),
           'amount', round(y.minor / power(10::numeric, u.minor_digits), u.minor_digits)::text,
           'currency', u.code)) as cells
    from figure_service f join case_member m on m.id = f.member_id
    -- A row has one currency: what was paid in several has no amount in it.
    left join lateral (select sum(t.amount_minor) as minor, min(t.currency) as currency from figure_payment t
      where t.service_id = f.id having count(distinct t.currency) = 1) y on true
    left join currency u on u.code = y.currency
    join lateral (select m.id as member_id, m.case_id, m.person_id) k on true${OF_CASE}
   cross join lateral (select ${REFERENCES}) refs (case_ref, person_ref)
   where f.member_id = any ($1::uuid[]) and f.source <> 'recorded'
   order by array_position($1::uuid[], f.member_id), f.given_on, f.source_id`;
/** In the order of the list, as reading makes it. */
const LISTED = `'{${Object.keys(CASELOAD_VULNERABILITIES).join(',').replaceAll('_', '-')}}'::text[]`;
const DECLARED_SQL = `
  select v.member_id as "memberId", string_agg(${inFile('v.code')}, ';' order by array_position(${LISTED}, v.code)) as codes
    from declared_vulnerability v
   where v.member_id = any ($1::uuid[]) and v.declared_at = (select max(x.declared_at) from declared_vulnerability x
           where x.member_id = v.member_id)
   group by v.member_id`;
const BATCH = 1_000;

type RowCells = Partial<Record<CaseloadColumn, string>>;

/** The rows of both sheets, read a batch at a time; counts what went by. */
export class CaseloadRows {
  readonly counts = { persons: 0, cases: 0, services: 0 };
  private lastCase = '';

  private constructor(
    private readonly tx: EntityManager,
    private readonly members: readonly string[],
    private readonly sensitive: boolean,
    private readonly figures: boolean,
    private readonly progress: (done: number, total: number) => void,
  ) {}

  /** @param sensitive also what an export leaves out; the transaction's scope must let it be read */
  static async open(
    tx: EntityManager,
    officeIds: readonly string[],
    sensitive: boolean,
    progress: (done: number, total: number) => void,
  ): Promise<CaseloadRows> {
    const members: { id: string }[] = await tx.query(MEMBERS_SQL, [officeIds]);
    const [found]: { figures: boolean }[] = await tx.query(
      `select to_regclass('figure_service') is not null as figures`,
    );
    const ids = members.map(({ id }) => id);
    return new CaseloadRows(tx, ids, sensitive, found!.figures, progress);
  }

  columnsOf(sheet: CaseloadSheet): readonly CaseloadColumn[] {
    const left: readonly CaseloadColumn[] = this.sensitive ? [] : CASELOAD_SENSITIVE_COLUMNS;
    return CASELOAD_COLUMNS[sheet].filter((column) => !left.includes(column));
  }

  /** The head, then a row a person or service. */
  async *rows(sheet: CaseloadSheet): AsyncGenerator<readonly string[]> {
    const columns = this.columnsOf(sheet);
    yield columns;
    for (let from = 0; from < this.members.length; from += BATCH) {
      const ids = this.members.slice(from, from + BATCH);
      const cells = sheet === 'persons' ? await this.persons(ids) : await this.services(ids);
      for (const each of cells) yield columns.map((column) => each[column] ?? '');
      this.progress(Math.min(from + BATCH, this.members.length), this.members.length);
    }
  }

  private async persons(ids: readonly string[]): Promise<RowCells[]> {
    const found: { memberId: string; caseId: string; cells: RowCells }[] = await this.tx.query(PERSONS_SQL, [ids]);
    const declared = this.sensitive ? await this.declared(ids) : new Map<string, string>();
    for (const { memberId, caseId, cells } of found) {
      this.counts.persons += 1;
      if (caseId !== this.lastCase) this.counts.cases += 1;
      this.lastCase = caseId;
      const codes = declared.get(memberId);
      if (codes !== undefined) cells.vulnerabilities = codes;
    }
    return found.map(({ cells }) => cells);
  }

  private async services(ids: readonly string[]): Promise<RowCells[]> {
    const found: { cells: RowCells }[] = await this.tx.query(SERVICES_SQL, [ids]);
    if (this.figures) found.push(...((await this.tx.query(GIVEN_HERE_SQL, [ids])) as { cells: RowCells }[]));
    this.counts.services += found.length;
    return found.map(({ cells }) => cells);
  }

  private async declared(ids: readonly string[]): Promise<Map<string, string>> {
    const found: { memberId: string; codes: string }[] = await this.tx.query(DECLARED_SQL, [ids]);
    return new Map(found.map(({ memberId, codes }) => [memberId, codes]));
  }
}
