import { Injectable } from '@nestjs/common';
import type { ArrivalEvidence } from '@homeward/contracts';
import { offsetSql } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';

/** All that a receiving office or partner learns of somebody. */
export interface ExpectedArrival {
  readonly receptionId: string;
  readonly memberId: string;
  readonly caseNumber: string;
  readonly name: string | null;
  readonly receivingOfficeName: string;
  readonly hostOfficeName: string;
  readonly departedOn: string | null;
  /** By the clock of the place they land at; null while no seat is ticketed. */
  readonly arrivesLocal: string | null;
  readonly carrier: string | null;
  readonly serviceNumber: string | null;
  readonly toPlace: string | null;
  readonly overdue: boolean;
  readonly arrivedOn: string | null;
  readonly arrivedAt: string | null;
  readonly contact: string | null;
  readonly evidence: ArrivalEvidence | null;
}

const KEPT_DAYS = 90;
const NOW = `nullif(current_setting('app.now', true), '')::timestamptz`;
/** Overdue when its own office would ask after it. */
const MISSING_HOURS = offsetSql('arrival-unconfirmed', 'three-days', 'r.office_id', `${NOW}::date`);

const ARRIVALS_SQL = `
  select r.id as "receptionId", r.member_id as "memberId", r.case_number as "caseNumber",
         (select concat_ws(' ', n.given_names, n.family_name) from person_name n
           where n.person_id = r.person_id and n.kind = 'primary') as name,
         w.name as "receivingOfficeName", h.name as "hostOfficeName", to_char(r.departed_on, 'YYYY-MM-DD') as "departedOn",
         to_char(last.arrives_local, 'YYYY-MM-DD"T"HH24:MI') as "arrivesLocal", last.carrier,
         last.service_number as "serviceNumber", last.to_place as "toPlace",
         r.departed_on is not null and a.id is null
           and coalesce(last.arrives_at, r.departed_on::timestamptz + interval '1 day') + make_interval(hours => ${MISSING_HOURS})
             < ${NOW} as overdue,
         to_char(a.arrived_on, 'YYYY-MM-DD') as "arrivedOn", a.place as "arrivedAt", a.contact, a.evidence
    from case_reception r
    join office w on w.id = r.receiving_office_id
    join office h on h.id = r.office_id
    left join lateral (
      select l.arrives_at, l.arrives_local, l.carrier, l.service_number, l.to_place
        from booking_passenger p join booking_leg l on l.booking_id = p.booking_id
       where p.member_id = r.member_id and p.state in ('ticketed', 'departed')
       order by l.departs_at desc, l.position desc limit 1) last on true
    left join arrival a on a.member_id = r.member_id and a.taken_back_at is null
   where r.receiving_office_id = any ($1::uuid[]) and r.ended_on is null
     and (a.id is null or a.confirmed_at > nullif(current_setting('app.now', true), '')::timestamptz - interval '${KEPT_DAYS} days')
   order by a.id is not null, last.arrives_at nulls last, r.case_number, name limit 500`;

/** Whom an office at the place of arrival awaits, read by its own row security and by nothing else. */
@Injectable()
export class ArrivalsQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor): Promise<ExpectedArrival[]> {
    demand(actor, 'reception.read');
    return this.transactions.read<ExpectedArrival>(actor, {
      name: 'arrivals_expected',
      text: ARRIVALS_SQL,
      values: [actor.offices['reception.read'] ?? []],
    });
  }
}
