import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { isAlone, isChild } from '@homeward/case';
import type {
  AirportOutcome,
  MemberStage,
  PassengerState,
  ReceiptKind,
  TravelMode,
  WishToGo,
} from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import { CEILING, OPENS_AT_DEPARTURE, PAID } from './payment-rows.ts';

export interface DeskTraveller {
  readonly memberId: string;
  readonly name: string | null;
  readonly preferredLanguage: string | null;
  readonly child: boolean;
  /** A child without parent or caregiver in the case, who is asked itself. */
  readonly alone: boolean;
  readonly stage: MemberStage;
  readonly orientations: readonly { readonly givenOn: string; readonly language: string; readonly mode: string }[];
  readonly seat: {
    readonly passengerId: string;
    readonly version: number;
    readonly state: PassengerState;
    readonly mode: TravelMode;
    readonly carrier: string;
    readonly serviceNumber: string;
    readonly fromPlace: string;
    readonly toPlace: string;
    readonly departsLocal: string;
    readonly departsAt: string;
    readonly caregiverName: string | null;
    readonly outcome: AirportOutcome | null;
  } | null;
  readonly briefings: readonly {
    readonly heldAt: string;
    readonly answer: WishToGo;
    readonly reviewOn: string | null;
  }[];
  readonly documentsWithUs: number;
  readonly due: readonly {
    readonly entitlementId: string;
    readonly title: string;
    readonly currency: string;
    /** Null while the amount is not known here. */
    readonly ceilingMinor: number | null;
    readonly paidMinor: number;
  }[];
  readonly payments: readonly {
    readonly id: string;
    readonly kind: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly receiptNumber: string;
    readonly receiptKind: ReceiptKind | null;
    readonly returned: boolean;
    readonly version: number;
  }[];
  readonly reception: {
    readonly id: string;
    readonly officeName: string;
    readonly fromOn: string;
    readonly version: number;
  } | null;
  readonly arrivedOn: string | null;
}

export interface Desk {
  readonly caseId: string;
  readonly officeId: string;
  readonly travellers: readonly DeskTraveller[];
}

const rows = (columns: string, from: string): string =>
  `(select coalesce(json_agg(l), '[]') from (select ${columns} from ${from}) l)`;
const one = (columns: string, from: string): string =>
  `(select row_to_json(l) from (select ${columns} from ${from}) l)`;

const DESK_SQL = `
  select c.id as "caseId", c.office_id as "officeId", (
    select coalesce(json_agg(t order by t.child, t.name, t."memberId"), '[]') from (
      select m.id as "memberId", concat_ws(' ', n.given_names, n.family_name) as name,
             p.preferred_language as "preferredLanguage", ${isChild('today.day')} as child, ${isAlone('today.day')} as alone,
             m.stage,
             ${rows(`to_char(o.given_on, 'YYYY-MM-DD') as "givenOn", o.language, o.mode`, `orientation o where o.member_id = m.id order by o.given_on desc`)} as orientations,
             ${one(
               `bp.id as "passengerId", bp.version, bp.state, b.mode, l.carrier, l.service_number as "serviceNumber",
                l.from_place as "fromPlace", b.to_place as "toPlace", l.departs_at as "departsAt",
                to_char(l.departs_local, 'YYYY-MM-DD"T"HH24:MI') as "departsLocal",
                coalesce(e.name, (select concat_ws(' ', kn.given_names, kn.family_name) from booking_passenger k
                   join case_member km on km.id = k.member_id
                   join person_name kn on kn.person_id = km.person_id and kn.kind = 'primary'
                  where k.id = bp.caregiver_passenger_id)) as "caregiverName",
                (select o.outcome from airport_outcome o where o.passenger_id = bp.id and o.taken_back_at is null) as outcome`,
               `booking_passenger bp join booking b on b.id = bp.booking_id
                  join booking_leg l on l.booking_id = bp.booking_id and l.position = 1
                  left join booking_escort e on e.id = bp.caregiver_escort_id
                 where bp.member_id = m.id and bp.state not in ('asked', 'held', 'cancelled') order by l.departs_at desc limit 1`,
             )} as seat,
             ${rows(`e.held_at as "heldAt", e.answer, to_char(e.review_on, 'YYYY-MM-DD') as "reviewOn"`, `embarkation_briefing e where e.member_id = m.id order by e.held_at desc, e.created_at desc`)} as briefings,
             (select count(*)::integer from identity_document d where d.person_id = m.person_id
                 and d.original_at in ('implementing-office', 'authorities')) as "documentsWithUs",
             ${rows(`e.id as "entitlementId", e.title, e.currency, ${CEILING} as "ceilingMinor", ${PAID} as "paidMinor"`, `entitlement e where e.member_id = m.id and ${OPENS_AT_DEPARTURE} order by e.title, e.id`)} as due,
             ${rows(
               `d.id, d.kind, d.amount_minor as "amountMinor", d.currency, d.receipt_number as "receiptNumber",
                d.receipt_kind as "receiptKind", d.returned_at is not null as returned, d.version`,
               `departure_payment d where d.member_id = m.id order by d.created_at, d.id`,
             )} as payments,
             ${one(
               `r.id, f.name as "officeName", to_char(r.from_on, 'YYYY-MM-DD') as "fromOn", r.version`,
               `case_reception r join office f on f.id = r.receiving_office_id where r.member_id = m.id and r.ended_on is null`,
             )} as reception,
             (select to_char(a.arrived_on, 'YYYY-MM-DD') from arrival a
               where a.member_id = m.id and a.taken_back_at is null) as "arrivedOn"
        from case_member m join person p on p.id = m.person_id
        left join person_name n on n.person_id = p.id and n.kind = 'primary'
       where m.case_id = c.id and m.travelling) t) as travellers
    from "case" c cross join lateral (
      select (nullif(current_setting('app.now', true), '')::timestamptz at time zone o.time_zone)::date as day
        from office o where o.id = c.office_id) today
   where c.id = $1`;

/** One family at the airport: what to ask, hand over, pay and sign, on one page. */
@Injectable()
export class DepartureDeskQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, caseId: string): Promise<Desk> {
    demand(actor, 'case.read');
    const desk = await this.trail.read<Desk>(
      actor,
      { name: 'departure_desk', text: DESK_SQL, values: [caseId] },
      { action: 'read-departure-desk', recordType: 'case', recordId: caseId },
    );
    if (!desk) throw notFound('case');
    return desk;
  }
}
