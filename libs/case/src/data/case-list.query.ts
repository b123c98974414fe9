import { Injectable } from '@nestjs/common';
import type { CaseMatter, MemberStage } from '@homeward/contracts';
import { Transactions, type PreparedStatement } from '@homeward/database';
import { demand, pageOf, personOf, type Actor, type PageInfo } from '@homeward/platform';
import { countStages, stageInWords, type StageCount } from '../domain/stage-words.ts';
import { chooseCases, DEPUTISED, meant, orderOf, type CaseChoice, type CaseFilters } from '../list/case-choice.ts';
import type { CaseMatterPart } from '../list/case-matter.ts';
import { Matters } from '../list/matters.ts';

export interface CaseListed {
  id: string;
  number: string;
  version: number;
  officeId: string;
  officeName: string;
  stage: MemberStage;
  stages: StageCount[];
  /** "2 in counselling, 1 withdrawn". */
  stageInWords: string;
  principalName: string;
  principalMemberId: string | null;
  ownerId: string | null;
  ownerName: string | null;
  /** The actor answers for it while its owner is away: "for" its owner. */
  asDeputy: boolean;
  /** Offered to another office, which has not answered yet. */
  transferPending: boolean;
  openedOn: string;
  nextDueOn: string | null;
  updatedAt: string;
}

interface Shown {
  readonly by: string;
  /** That of an index of each owner and each office. */
  readonly indexed: boolean;
  readonly limit: string;
  readonly offset: string;
}

/**
 * Which cases stand on the page. In an order that has an index it takes from each owner, or each office, no more than
 * could stand on it: so their cases come from an index in order, however many there are. In another order the cases are
 * sorted by what an index holds of them; the rest is read of those shown only.
 */
function pageSql({ each, where }: CaseChoice, { by, indexed, limit, offset }: Shown): string {
  if (indexed && each)
    return `select c.* from ${each.ids} one cross join lateral (
        select * from "case" c where c.${each.column} = one.id and ${where} order by ${by} limit ${limit}::integer + ${offset}::integer) c
      order by ${by} limit ${limit} offset ${offset}`;
  return `select c.* from (select c.id from "case" c where ${meant({ name: '', each, where })} order by ${by} limit ${limit} offset ${offset}) one
      join "case" c on c.id = one.id order by ${by}`;
}

/** Names are joined to the rows shown, never to those skipped. */
const listSql = (choice: CaseChoice, shown: Shown): string => `
  with ${DEPUTISED}
  select (select count(*)::integer from "case" c where ${meant(choice)}) as total,
         coalesce((select json_agg(json_build_object(
                     'id', c.id, 'number', c.number, 'version', c.version, 'officeId', c.office_id,
                     'officeName', o.name, 'stage', c.stage,
                     'ownerId', c.owner_id, 'ownerName', u.display_name, 'openedOn', c.opened_on,
                     'nextDueOn', c.next_due_on, 'updatedAt', c.updated_at,
                     'asDeputy', exists (select 1 from deputised d where d.user_id = c.owner_id and d.office_id = c.office_id),
                     'transferPending', exists (select 1 from case_transfer t
                        where t.case_id = c.id and t.state = 'proposed'),
                     'principalName', concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')),
                     'principalMemberId', m.principal_member_id, 'memberStages', m.stages)
                   order by ${shown.by})
            from (${pageSql(choice, shown)}) c
            join office o on o.id = c.office_id
            left join app_user u on u.id = c.owner_id
            left join lateral (select array_agg(m.stage) filter (where m.doubles_id is null) as stages,
                                      (array_agg(m.id) filter (where m.principal))[1] as principal_member_id,
                                      (array_agg(m.person_id) filter (where m.principal))[1] as principal_id
                                 from case_member m where m.case_id = c.id) m on true
            left join person_name n on n.person_id = m.principal_id and n.kind = 'primary'), '[]') as rows`;

/** As PostgreSQL tells a case of the list: with the stage of each member, in no order. */
type ListedRow = Omit<CaseListed, 'stages' | 'stageInWords'> & { readonly memberStages: readonly MemberStage[] | null };

/** By the filters that are set, and the order. */
const TEXTS = new Map<string, PreparedStatement>();

/** The statement behind the list, one text for each set of filters, so that a connection prepares it once. */
export function caseListStatement(
  actor: Pick<Actor, 'userId' | 'offices'>,
  filters: CaseFilters,
  matters: ReadonlyMap<CaseMatter, CaseMatterPart> = new Map(),
): PreparedStatement {
  const values: unknown[] = [];
  const next = (value: unknown): string => `$${values.push(value)}`;
  const choice = chooseCases(actor, filters, matters, next);
  const order = orderOf(filters);
  const { size, offset } = pageOf(filters);
  const [limit, skipped] = [next(size), next(offset)];
  const key = `${choice.name} ${order.name}`;
  const known = TEXTS.get(key);
  if (known) return { ...known, values };
  const indexed = order.name === 'updatedAt_desc' || order.name === 'nextDueOn_asc';
  const statement = {
    // Numbered, because PostgreSQL cuts a name after 63 letters.
    name: `case_list_${TEXTS.size}`,
    text: listSql(choice, { by: order.by, indexed, limit, offset: skipped }),
    values: [],
  };
  TEXTS.set(key, statement);
  return { ...statement, values };
}

/** The list a caseworker begins the day with: the own open cases, or those of an office. */
@Injectable()
export class CaseListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly matters: Matters,
  ) {}

  async execute(actor: Actor, filters: CaseFilters): Promise<{ rows: CaseListed[]; page: PageInfo }> {
    demand(actor, 'case.read');
    personOf(actor);
    const [row] = await this.transactions.read<{ total: number; rows: ListedRow[] }>(
      actor,
      caseListStatement(actor, filters, this.matters.cases()),
    );
    const { page, size } = pageOf(filters);
    return { rows: row!.rows.map(shown), page: { page, size, total: row!.total } };
  }
}

function shown({ memberStages, ...listed }: ListedRow): CaseListed {
  const stages = countStages(memberStages ?? []);
  return { ...listed, stages, stageInWords: stageInWords(stages) };
}
