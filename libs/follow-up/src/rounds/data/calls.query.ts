import { Injectable } from '@nestjs/common';
import { TODAY_IN } from '@homeward/case';
import type { CallListWhose, ContactOutcome, RoundPurpose } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, pageOf, personOf, type Actor, type ListOf, type PageQuery } from '@homeward/platform';

export interface CallDue {
  readonly roundId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly memberId: string;
  readonly name: string | null;
  readonly child: boolean;
  readonly code: string;
  readonly purpose: RoundPurpose;
  readonly optional: boolean;
  readonly dueOn: string;
  readonly windowTo: string;
  readonly overdue: boolean;
  readonly attempts: number;
  readonly lastOutcome: ContactOutcome | null;
  readonly lastAttemptOn: string | null;
  readonly ownerName: string | null;
}

/** What the home page counts is what this list shows. */
export const CALLS_DUE = (offices: string): string => `
  from follow_up_round r join office o on o.id = r.office_id
 where r.state = 'open' and r.office_id = any (${offices}::uuid[]) and r.call_on <= ${TODAY_IN('o.time_zone')}`;

const MINE = `and exists (select 1 from "case" k where k.id = r.case_id and k.owner_id = $2::uuid)`;
const ORDER = `d.child desc, d.careful desc, d.window_to, d.id`;

const callsSql = (whose: CallListWhose): string => `
  with due as materialized (
    select r.id, r.child, r.window_to, r.profile = 'vulnerable' and r.office_id = any ($3::uuid[]) as careful
    ${CALLS_DUE('$1')} ${whose === 'mine' ? MINE : 'and $2::uuid is not null'}),
  shown as (select d.* from due d order by ${ORDER} limit $4 offset $5)
  select (select count(*)::integer from due) as total, coalesce((select json_agg(t) from (
    select r.id as "roundId", r.case_id as "caseId", c.number as "caseNumber", r.member_id as "memberId",
           concat_ws(' ', n.given_names, n.family_name) as name, r.child, r.code, r.purpose, r.optional,
           to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", to_char(r.window_to, 'YYYY-MM-DD') as "windowTo",
           r.window_to < ${TODAY_IN('o.time_zone')} as overdue, tried.attempts, tried.last->>'outcome' as "lastOutcome",
           tried.last->>'on' as "lastAttemptOn", u.display_name as "ownerName"
      from shown d join follow_up_round r on r.id = d.id join office o on o.id = r.office_id
      join "case" c on c.id = r.case_id join case_member m on m.id = r.member_id
      left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
      left join app_user u on u.id = c.owner_id
      cross join lateral (
        select count(*)::integer as attempts, (array_agg(json_build_object('outcome', a.outcome,
                 'on', to_char(a.attempted_on, 'YYYY-MM-DD')) order by a.attempted_at desc))[1] as last
          from contact_attempt a where a.round_id = r.id) tried
     order by ${ORDER}) t), '[]') as rows`;

/**
 * Whom to call today: rounds whose window is open or has passed, and attempts agreed for today. Children come first, then
 * whose window ends first; whoever may know who needs more care finds them next to the children, and nobody else sees a
 * difference.
 */
@Injectable()
export class CallsQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor, query: PageQuery & { whose?: CallListWhose | null }): Promise<ListOf<CallDue>> {
    demand(actor, 'follow-up.record');
    const { page, size, offset } = pageOf(query);
    const whose = query.whose ?? 'anyone';
    const mayKnow = actor.secondFactor ? (actor.offices['sealed.read-protection'] ?? []) : [];
    const [found] = await this.transactions.read<{ total: number; rows: CallDue[] }>(actor, {
      ...{ name: `calls_due_${whose}`, text: callsSql(whose) },
      values: [actor.offices['follow-up.record'] ?? [], personOf(actor), mayKnow, size, offset],
    });
    return { rows: found!.rows, page: { page, size, total: found!.total } };
  }
}
