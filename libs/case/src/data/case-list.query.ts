import { Injectable } from '@nestjs/common';
import { STAGES, type MemberStage } from '@homeward/contracts';
import { Transactions, type PreparedStatement } from '@homeward/database';
import { demand, pageOf, personOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { stageInWords, type StageCount } from '../domain/stage-words.ts';
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

/**
 * The statement behind the list, one text for each set of filters. The page is chosen on the case alone, in the order of
 * its index; names are joined to the rows shown, never to those skipped.
 */
export function caseListStatement(actorId: string, filters: CaseFilters): PreparedStatement {
  const conditions: string[] = [];
  const names: string[] = [];
  const values: unknown[] = [];
  const add = (name: string, condition: (parameter: string) => string, value: unknown): void => {
    values.push(value);
    names.push(name);
    conditions.push(condition(`$${values.length}`));
  };
  const { officeId, ownerId, unassigned, stage, number, personId } = filters;
  if (officeId) add('office', (p) => `c.office_id = ${p}::uuid`, officeId);
  if (ownerId) add('owner', (p) => `c.owner_id = ${p}::uuid`, ownerId);
  if (unassigned) add('unassigned', (p) => `(c.owner_id is null) = ${p}::boolean`, true);
  if (number) add('number', (p) => `c.number = ${p}`, number);
  if (personId)
    add('person', (p) => `c.id in (select m.case_id from case_member m where m.person_id = ${p}::uuid)`, personId);
  if (names.length === 0) add('own', ownOrAsDeputy, actorId);
  if (stage) add('stage', (p) => `c.stage = ${p}`, stage);
  else if (filters.state === 'ended') add('ended', (p) => `c.stage <> all (${p}::text[])`, STAGES);
  else if (filters.state !== 'all' && !number) add('open', (p) => `c.stage = any (${p}::text[])`, STAGES);
  const { size, offset } = pageOf(filters);
  const where = conditions.join(' and ');
  return {
    name: `case_list_${names.join('_')}`,
    text: listSql(where, `$${values.length + 1}`, `$${values.length + 2}`),
    values: [...values, size, offset],
  };
}

/** One's own cases, and those of colleagues who are away today and left them to one. */
const ownOrAsDeputy = (actor: string): string => `c.owner_id = any (array[${actor}::uuid] || array(
  select s.user_id from staff_absence s join office o on o.id = s.office_id
   where s.deputy_id = ${actor}::uuid and ${TODAY_IN('o.time_zone')} between s.from_on and s.to_on))`;

const listSql = (where: string, limit: string, offset: string): string => `
  select (select count(*)::integer from "case" c where ${where}) as total,
         coalesce((select json_agg(json_build_object(
                     'id', c.id, 'number', c.number, 'version', c.version, 'officeId', c.office_id, 'stage', c.stage,
                     'ownerId', c.owner_id, 'ownerName', u.display_name, 'openedOn', c.opened_on,
                     'nextDueOn', c.next_due_on, 'updatedAt', c.updated_at,
                     'asDeputy', exists (select 1 from staff_absence s join office o on o.id = s.office_id
                        where s.user_id = c.owner_id and s.office_id = c.office_id
                          and s.deputy_id = nullif(current_setting('app.user_id', true), '')::uuid
                          and ${TODAY_IN('o.time_zone')} between s.from_on and s.to_on),
                     'transferPending', exists (select 1 from case_transfer t
                        where t.case_id = c.id and t.state = 'proposed'),
                     'principalName', concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')),
                     'stages', (select json_agg(json_build_object('stage', s.stage, 'members', s.members))
                                  from (select m.stage, count(*)::integer as members from case_member m
                                         where m.case_id = c.id group by m.stage) s))
                   order by c.updated_at desc, c.id)
            from (select * from "case" c where ${where} order by c.updated_at desc, c.id limit ${limit} offset ${offset}) c
            left join app_user u on u.id = c.owner_id
            left join case_member p on p.case_id = c.id and p.principal
            left join person_name n on n.person_id = p.person_id and n.kind = 'primary'), '[]') as rows`;

/** The list a caseworker begins the day with: the own open cases, or those of an office. */
@Injectable()
export class CaseListQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor, filters: CaseFilters): Promise<{ rows: CaseListed[]; page: PageInfo }> {
    demand(actor, 'case.read');
    const [row] = await this.transactions.read<{ total: number; rows: CaseListed[] }>(
      actor,
      caseListStatement(personOf(actor), filters),
    );
    const { page, size } = pageOf(filters);
    const rows = row!.rows.map((listed) => ({ ...listed, stageInWords: stageInWords(listed.stages) }));
    return { rows, page: { page, size, total: row!.total } };
  }
}
