import { Injectable } from '@nestjs/common';
import { TODAY_IN } from '@homeward/case';
import { FOLLOW_UP_PROFILES, type CallListWhose, type ContactOutcome, type RoundPurpose } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, pageOf, personOf, type Actor, type ListOf, type PageQuery } from '@homeward/platform';
import { PERSON_OF } from './person-of.ts';

export interface CallDue {
  readonly roundId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Whoever receives somebody for another office keeps contact with them, and does not see their case. */
  readonly caseInReach: boolean;
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

const TODAY = TODAY_IN('o.time_zone');
const DUE = `r.office_id = o.id and r.state = 'open' and r.call_on <= ${TODAY}`;
const MINE = 'and r.owner_id = $2::uuid';

/**
 * Rounds of people whom one of these offices receives for another, by the day of the office whose case it is. Row security
 * shows those who have arrived.
 */
const received = (offices: string): string => `case_reception t join follow_up_round r on r.member_id = t.member_id
  join office o on o.id = r.office_id where t.receiving_office_id = any (${offices}::uuid[]) and t.ended_on is null
   and r.office_id <> all (${offices}::uuid[]) and ${DUE}`;

/** What the home page counts is what this list shows. Each office has a day of its own, up to which an index counts. */
export const callsDue = (offices: string, whose: CallListWhose = 'anyone'): string => `
  select coalesce(sum(d.calls), 0)::integer
         ${whose === 'mine' ? '' : `+ (select count(*)::integer from ${received(offices)})`} as waiting from office o
   cross join lateral (
     select count(*) as calls from follow_up_round r where ${DUE} ${whose === 'mine' ? MINE : ''}) d
   where o.id = any (${offices}::uuid[])`;

/** A receiver is not told who needs more care: whose window ends first comes first. */
const RECEIVED = `union all (
  select r.id, r.child, r.window_to, false as careful from ${received('$1')}
   order by r.child desc, r.window_to, r.id limit $4::integer + $5::integer)`;
const ORDER = `d.child desc, d.careful desc, d.window_to, d.id`;

/** Of each office, children first, no more is read than could stand on the page: an index gives it in order. */
const callsSql = (whose: CallListWhose): string => `
  with due as (
    select d.* from office o
     cross join unnest(array[true, false]) as k (child)
     cross join unnest('{${FOLLOW_UP_PROFILES.join(',')}}'::text[]) as p (profile)
     cross join lateral (
       select r.id, r.child, r.window_to, p.profile = 'vulnerable' and o.id = any ($3::uuid[]) as careful
         from follow_up_round r
        where ${DUE} and r.child = k.child and r.profile = p.profile ${whose === 'mine' ? MINE : 'and $2::uuid is not null'}
        order by r.window_to, r.id limit $4::integer + $5::integer) d
     where o.id = any ($1::uuid[])
     ${whose === 'mine' ? '' : RECEIVED}),
  shown as (select d.* from due d order by ${ORDER} limit $4 offset $5)
  select (${callsDue('$1', whose)}) as total, coalesce((select json_agg(t) from (
    select r.id as "roundId", r.case_id as "caseId", coalesce(c.number, t.case_number) as "caseNumber",
           c.id is not null as "caseInReach", r.member_id as "memberId",
           concat_ws(' ', n.given_names, n.family_name) as name, r.child, r.code, r.purpose, r.optional,
           to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", to_char(r.window_to, 'YYYY-MM-DD') as "windowTo",
           r.window_to < ${TODAY} as overdue, tried.attempts, tried.last->>'outcome' as "lastOutcome",
           tried.last->>'on' as "lastAttemptOn", u.display_name as "ownerName"
      from shown d cross join lateral (select * from follow_up_round r where r.id = d.id limit 1) r join office o on o.id = r.office_id
      left join "case" c on c.id = r.case_id left join case_member m on m.id = r.member_id
      left join case_reception t on t.member_id = r.member_id and t.ended_on is null
      left join person_name n on n.person_id = ${PERSON_OF('m', 't')} and n.kind = 'primary'
      left join app_user u on u.id = c.owner_id
      cross join lateral (
        select count(*)::integer as attempts, (array_agg(json_build_object('outcome', a.outcome,
                 'on', to_char(a.attempted_on, 'YYYY-MM-DD')) order by a.attempted_at desc))[1] as last
          from contact_attempt a where a.round_id = r.id) tried
     order by ${ORDER}) t), '[]') as rows`;

/**
 * Whom to call today: rounds whose window is open or has passed, and attempts agreed for today. Children come first, then
 * whose window ends first; whoever may know who needs more care finds them next to the children, and nobody else sees a
 * difference. A mission finds those whom it received for another office beside its own (ADR 16).
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
