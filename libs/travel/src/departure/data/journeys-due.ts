import type { EntityManager } from 'typeorm';
import { isChild } from './child.sql.ts';

/** A journey somebody must do something about now; ids and instants only. */
export interface JourneyDue {
  readonly passengerId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  readonly departsAt: Date;
  readonly child: boolean;
  /** On hold, or somebody whose steps are stopped: not written to before they say so themselves. */
  readonly silent: boolean;
}

const HOUR = `interval '1 hour'`;
export const CALL_HOURS_BEFORE = 48;
export const RECHECK_HOURS_BEFORE = 24;
export const CONFIRM_HOURS_AFTER = 24;
/** Older than this nobody is reminded of: a file entered later is no alarm. */
const FORGOTTEN_DAYS = 60;

const SEATS = `
  select bp.id as "passengerId", bp.member_id as "memberId", m.person_id as "personId", bp.case_id as "caseId",
         c.owner_id as "ownerId", l.departs_at as "departsAt", ${isChild('l.departs_local::date')} as child,
         m.steps_stopped or m.hold_reason is not null as silent
    from booking_leg l
    join booking_passenger bp on bp.booking_id = l.booking_id and bp.state = 'ticketed'
    join case_member m on m.id = bp.member_id
    join person p on p.id = m.person_id
    join "case" c on c.id = bp.case_id
   where l.position = 1 and bp.office_id = $1`;

/** Seats whose journey begins within so many hours from now. */
export function seatsAhead(tx: EntityManager, officeId: string, now: Date, hours: number): Promise<JourneyDue[]> {
  return tx.query(
    `${SEATS} and l.departs_at > $2 and l.departs_at <= $2::timestamptz + $3 * ${HOUR} order by l.departs_at, bp.id`,
    [officeId, now, hours],
  );
}

/** Seats whose journey began long ago and of which nobody said what became of them. */
export function seatsUnconfirmed(tx: EntityManager, officeId: string, now: Date): Promise<JourneyDue[]> {
  return tx.query(
    `${SEATS} and l.departs_at <= $2::timestamptz - ${CONFIRM_HOURS_AFTER} * ${HOUR}
       and l.departs_at > $2::timestamptz - interval '${FORGOTTEN_DAYS} days' order by l.departs_at, bp.id`,
    [officeId, now],
  );
}

export interface ArrivalDue {
  readonly memberId: string;
  readonly caseId: string;
  readonly departureId: string;
  readonly ownerId: string | null;
  readonly receivingOfficeId: string | null;
}

/** Who left, should have landed so many hours ago, and of whom nobody said that they are there. */
export function arrivalsUnconfirmed(
  tx: EntityManager,
  officeId: string,
  now: Date,
  hours: number,
): Promise<ArrivalDue[]> {
  return tx.query(
    `select d.member_id as "memberId", d.case_id as "caseId", d.id as "departureId", c.owner_id as "ownerId",
            r.receiving_office_id as "receivingOfficeId"
       from departure d
       join "case" c on c.id = d.case_id
       join case_member m on m.id = d.member_id and m.stage = 'DEPARTED'
       left join case_reception r on r.member_id = d.member_id and r.ended_on is null
       left join lateral (
         select max(l.arrives_at) as eta from booking_passenger p join booking_leg l on l.booking_id = p.booking_id
          where p.id = d.passenger_id) last on true
      where d.office_id = $1 and d.taken_back_at is null and d.departed_on > ($2::timestamptz)::date - ${FORGOTTEN_DAYS}
        and coalesce(last.eta, d.departed_on::timestamptz + interval '1 day') <= $2::timestamptz - $3 * ${HOUR}
        and not exists (select 1 from arrival a where a.member_id = d.member_id and a.taken_back_at is null)
      order by d.id`,
    [officeId, now, hours],
  );
}
