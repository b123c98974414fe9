import { Injectable } from '@nestjs/common';
import { STAGES, type MemberStage } from '@homeward/contracts';
import { Transactions, type PreparedStatement } from '@homeward/database';
import { demand, pageOf, personOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { countStages, stageInWords, type StageCount } from '../domain/stage-words.ts';
import { TODAY_IN } from './today.ts';

export interface CaseListed {
  id: string;
  number: string;
  version: number;
  officeId: string;
  stage: MemberStage;
  stages: StageCount[];
  /** "2 in counselling, 1 withdrawn". */
  stageInWords: string;
  principalName: string;
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

/** Codes and ids only: no word typed by a person stands in a URL. */
export interface CaseFilters extends PageQuery {
  /** Without any filter: the actor's own. */
  readonly officeId?: string | null;
  readonly ownerId?: string | null;
  readonly unassigned?: boolean | null;
  readonly stage?: MemberStage | null;
  /** Members still under way somewhere; the default. */
  readonly state?: 'open' | 'ended' | 'all' | null;
  readonly number?: string | null;
  readonly personId?: string | null;
}

/** The order of the list, and of the indexes it is read from. */
const ORDER = 'c.updated_at desc, c.id';

const UNDER_WAY = `('{${STAGES.join(',')}}'::text[])`;

/**
 * The statement behind the list, one text for each set of filters. The page is chosen on the case alone, in the order of
 * its index; names are joined to the rows shown, never to those skipped.
 */
export function caseListStatement(actorId: string, filters: CaseFilters): PreparedStatement {
  const conditions: string[] = [];
  const names: string[] = [];
  const values: unknown[] = [];
  const next = (value: unknown): string => `$${values.push(value)}`;
  const add = (name: string, condition: string): void => {
    names.push(name);
    conditions.push(condition);
  };
  const { officeId, ownerId, unassigned, stage, number, personId } = filters;
  if (officeId) add('office', `c.office_id = ${next(officeId)}::uuid`);
  if (ownerId) add('owner', `c.owner_id = ${next(ownerId)}::uuid`);
  if (unassigned) add('unassigned', 'c.owner_id is null');
  if (number) add('number', `c.number = ${next(number)}`);
  if (personId)
    add('person', `c.id in (select m.case_id from case_member m where m.person_id = ${next(personId)}::uuid)`);
  const own = names.length === 0 ? next(actorId) : null;
  if (own) names.push('own');
  if (stage) add('stage', `c.stage = ${next(stage)}`);
  else if (filters.state === 'ended') add('ended', `c.stage <> all ${UNDER_WAY}`);
  else if (filters.state !== 'all' && !number) add('open', `c.stage = any ${UNDER_WAY}`);
  const { size, offset } = pageOf(filters);
  const where = conditions.join(' and ') || 'true';
  const [limit, skipped] = [next(size), next(offset)];
  const name = `case_list_${names.join('_')}`;
  let text = TEXTS.get(name);
  if (text === undefined) {
    text = listSql(own ? ownCases(own, where, limit, skipped) : casesWhere(where, limit, skipped));
    TEXTS.set(name, text);
  }
  return { name, text, values };
}

/** By the filters that are set. */
const TEXTS = new Map<string, string>();

/** Which cases there are, and which of them stand on the page. */
interface Chosen {
  readonly count: string;
  readonly page: string;
}

const casesWhere = (where: string, limit: string, offset: string): Chosen => ({
  count: `select count(*)::integer from "case" c where ${where}`,
  page: `select * from "case" c where ${where} order by ${ORDER} limit ${limit} offset ${offset}`,
});

/**
 * One's own cases, and those of colleagues who are away today and left them to one. The page takes from each owner no more
 * than could stand on it: so each owner's cases come from the index in order, however many there are.
 */
const ownCases = (actor: string, where: string, limit: string, offset: string): Chosen => {
  const owners = `(select ${actor}::uuid as id union select user_id from deputised)`;
  return {
    count: `select count(*)::integer from "case" c where c.owner_id = any (array${owners}) and ${where}`,
    page: `select c.* from ${owners} owner cross join lateral (
        select * from "case" c where c.owner_id = owner.id and ${where} order by ${ORDER} limit ${limit}::integer + ${offset}::integer) c
      order by ${ORDER} limit ${limit} offset ${offset}`,
  };
};

const listSql = ({ count, page }: Chosen): string => `
  with deputised as materialized (
    select s.user_id, s.office_id from staff_absence s join office o on o.id = s.office_id
     where s.deputy_id = nullif(current_setting('app.user_id', true), '')::uuid
       and ${TODAY_IN('o.time_zone')} between s.from_on and s.to_on)
  select (${count}) as total,
         coalesce((select json_agg(json_build_object(
                     'id', c.id, 'number', c.number, 'version', c.version, 'officeId', c.office_id, 'stage', c.stage,
                     'ownerId', c.owner_id, 'ownerName', u.display_name, 'openedOn', c.opened_on,
                     'nextDueOn', c.next_due_on, 'updatedAt', c.updated_at,
                     'asDeputy', exists (select 1 from deputised d where d.user_id = c.owner_id and d.office_id = c.office_id),
                     'transferPending', exists (select 1 from case_transfer t
                        where t.case_id = c.id and t.state = 'proposed'),
                     'principalName', concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')),
                     'memberStages', m.stages)
                   order by ${ORDER})
            from (${page}) c
            left join app_user u on u.id = c.owner_id
            left join lateral (select array_agg(m.stage) as stages,
                                      (array_agg(m.person_id) filter (where m.principal))[1] as principal_id
                                 from case_member m where m.case_id = c.id) m on true
            left join person_name n on n.person_id = m.principal_id and n.kind = 'primary'), '[]') as rows`;

/** As PostgreSQL tells a case of the list: with the stage of each member, in no order. */
type ListedRow = Omit<CaseListed, 'stages' | 'stageInWords'> & { readonly memberStages: readonly MemberStage[] };

/** The list a caseworker begins the day with: the own open cases, or those of an office. */
@Injectable()
export class CaseListQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor, filters: CaseFilters): Promise<{ rows: CaseListed[]; page: PageInfo }> {
    demand(actor, 'case.read');
    const [row] = await this.transactions.read<{ total: number; rows: ListedRow[] }>(
      actor,
      caseListStatement(personOf(actor), filters),
    );
    const { page, size } = pageOf(filters);
    return { rows: row!.rows.map(shown), page: { page, size, total: row!.total } };
  }
}

function shown({ memberStages, ...listed }: ListedRow): CaseListed {
  const stages = countStages(memberStages);
  return { ...listed, stages, stageInWords: stageInWords(stages) };
}
