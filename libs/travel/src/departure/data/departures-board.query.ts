import { Injectable } from '@nestjs/common';
import { isAlone, isChild } from '@homeward/case';
import {
  BRIEFED_WITHIN_HOURS,
  DECLARATION_RECONFIRMED_WITHIN_DAYS,
  type AirportOutcome,
  type MemberStage,
  type PassengerState,
  type TravellerLack,
  type TravelMode,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, DomainError, type Actor } from '@homeward/platform';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';
import { CEILING, OPENS_AT_DEPARTURE, PAID } from './payment-rows.ts';

/** A traveller on the board: who, where they stand, and what is still missing, as codes the screen says in words. */
export interface BoardTraveller {
  readonly passengerId: string;
  readonly version: number;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly memberId: string;
  readonly name: string | null;
  readonly child: boolean;
  readonly stage: MemberStage;
  readonly state: PassengerState;
  readonly outcome: AirportOutcome | null;
  readonly lacks: readonly TravellerLack[];
  readonly toPayMinor: number;
  readonly currency: string | null;
}

export interface BoardFlight {
  readonly carrier: string;
  readonly serviceNumber: string;
  readonly mode: TravelMode;
  readonly fromPlace: string;
  readonly toPlace: string;
  /** By the clock of the place, without an offset. */
  readonly departsLocal: string;
  readonly departsAt: string;
  readonly travellers: readonly BoardTraveller[];
}

const DAYS_MOST = 31;
const SHOWN = `('ticketed', 'departed', 'stopped', 'no-show', 'boarding-refused')`;

const lack = (code: TravellerLack, when: string): string => `case when ${when} then '${code}' end`;
const ASKED = `(not s.child or s.alone)`;

/** Only of who is still to leave: what was missing then tells nothing of who has left. */
const LACKS = `array_remove(array[
  ${lack('stopped', 's.steps_stopped')},
  ${lack('on-hold', 's.on_hold')},
  ${lack(
    'not-reconfirmed',
    `not s.child and not exists (select 1 from declaration d
       join declaration_reconfirmation r on r.declaration_id = d.id
      where d.member_id = s.member_id and d.lapsed_on is null
        and r.reconfirmed_on > s.departs_on - ${DECLARATION_RECONFIRMED_WITHIN_DAYS + 1})`,
  )},
  ${lack(
    'not-briefed',
    `${ASKED} and coalesce((select e.answer = 'yes' and e.held_at >= s.departs_at - interval '${BRIEFED_WITHIN_HOURS} hours'
       from embarkation_briefing e where e.passenger_id = s.id order by e.held_at desc, e.created_at desc limit 1), false) is false`,
  )},
  ${lack('no-caregiver', `s.child and s.caregiver_passenger_id is null and s.caregiver_escort_id is null`)},
  ${lack(
    'caregiver-stopped',
    `s.child and exists (select 1 from booking_passenger k
       where k.id = s.caregiver_passenger_id and k.state not in ('asked', 'held', 'ticketed', 'departed'))`,
  )},
  ${lack('no-orientation', `not exists (select 1 from orientation o where o.member_id = s.member_id)`)},
  ${lack(
    'documents-with-us',
    `exists (select 1 from identity_document d where d.person_id = s.person_id
        and d.original_at in ('implementing-office', 'authorities'))`,
  )},
  ${lack('money-to-pay', `coalesce(due.minor, 0) > 0`)}], null)`;

const BOARD_SQL = `
  with seat as (
    select bp.id, bp.version, bp.case_id, bp.member_id, bp.state, bp.caregiver_passenger_id, bp.caregiver_escort_id,
           l.carrier, l.service_number, l.departs_at, l.departs_local, l.departs_local::date as departs_on, l.from_place,
           b.to_place, b.mode, m.person_id, m.stage, m.steps_stopped, m.hold_reason is not null as on_hold, c.number,
           concat_ws(' ', n.given_names, n.family_name) as name, ${isChild('l.departs_local::date')} as child,
           ${isAlone('l.departs_local::date')} as alone
      from booking_leg l
      join booking b on b.id = l.booking_id
      join booking_passenger bp on bp.booking_id = l.booking_id
      join case_member m on m.id = bp.member_id
      join "case" c on c.id = bp.case_id
      join person p on p.id = m.person_id
      left join person_name n on n.person_id = p.id and n.kind = 'primary'
     where l.position = 1 and l.departs_at >= $1::date - interval '1 day' and l.departs_at < $2::date + interval '2 days'
       and l.departs_local::date between $1::date and $2::date and bp.state in ${SHOWN}
       and bp.office_id = any ($3::uuid[])),
  told as (
    select s.*, due.minor, due.currency, case when s.state = 'ticketed' then ${LACKS} else '{}' end as lacks,
           (select o.outcome from airport_outcome o where o.passenger_id = s.id and o.taken_back_at is null) as outcome
      from seat s
      left join lateral (
        select sum(greatest(0, coalesce(${CEILING}, 0) - ${PAID}))::integer as minor, min(e.currency::text) as currency
          from entitlement e where e.member_id = s.member_id and ${OPENS_AT_DEPARTURE}
           and s.state in ('ticketed', 'departed')) due on true)
  select t.carrier, t.service_number as "serviceNumber", t.mode, t.from_place as "fromPlace", t.to_place as "toPlace",
         to_char(t.departs_local, 'YYYY-MM-DD"T"HH24:MI') as "departsLocal", t.departs_at as "departsAt",
         json_agg(json_build_object('passengerId', t.id, 'version', t.version, 'caseId', t.case_id, 'caseNumber', t.number,
           'memberId', t.member_id, 'name', t.name, 'child', t.child, 'stage', t.stage, 'state', t.state,
           'outcome', t.outcome, 'lacks', t.lacks, 'toPayMinor', coalesce(t.minor, 0), 'currency', t.currency)
           order by t.number, t.child, t.name, t.id) as travellers
    from told t
   group by t.carrier, t.service_number, t.mode, t.from_place, t.to_place, t.departs_local, t.departs_at
   order by t.departs_at, t.carrier, t.service_number, t.to_place`;

/** Who leaves when, and what is missing, in one statement: a week of five hundred travellers is one look. */
@Injectable()
export class DeparturesBoardQuery {
  constructor(private readonly transactions: Transactions) {}

  /**
   * @param from `YYYY-MM-DD`, and @param to likewise, both included; by the clock of the place of departure
   * @throws DomainError `departure.day-wrong`, `permission.missing`
   */
  async execute(
    actor: Actor,
    { from, to, officeId }: { from: string; to: string; officeId?: string | null | undefined },
  ): Promise<BoardFlight[]> {
    demand(actor, 'case.read', officeId ?? undefined);
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    if (days < 0 || days >= DAYS_MOST)
      throw new DomainError<DepartureErrorCode>('departure.day-wrong', 'The board shows a month at most.', {
        fields: { to: `must lie within ${DAYS_MOST} days from the first day` },
      });
    const offices = officeId ? [officeId] : (actor.offices['case.read'] ?? []);
    return this.transactions.read<BoardFlight>(actor, {
      ...{ name: 'departures_board', text: BOARD_SQL, values: [from, to, offices] },
    });
  }
}
