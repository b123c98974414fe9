import { isChild, pageOf, type DueMatter, type DueMattersAsk, type DueMattersPage } from '@homeward/case';

/** A seat with a ticket, by ids and instants only. */
export interface SeatDue {
  readonly passengerId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  readonly departsAt: Date;
  /** A child, or somebody whose steps are stopped or held: they are told by a person. */
  readonly notWrittenTo: boolean;
}

const SEATS = `
  select bp.id as "passengerId", bp.member_id as "memberId", m.person_id as "personId", bp.case_id as "caseId",
         c.owner_id as "ownerId", l.departs_at as "departsAt",
         m.steps_stopped or m.hold_reason is not null or ${isChild('l.departs_local::date')} as "notWrittenTo"
    from booking_leg l
    join booking_passenger bp on bp.booking_id = l.booking_id and bp.state = 'ticketed'
    join case_member m on m.id = bp.member_id
    join person p on p.id = m.person_id
    join "case" c on c.id = bp.case_id
   where l.position = 1 and bp.office_id = $1 and l.departs_at > $2 and l.departs_at <= $3
     and ($4::uuid is null or bp.id > $4)
   order by bp.id limit $5`;

/** Seats whose journey begins after one instant and not after another. */
export function seatsBetween({ tx, office, after, limit }: DueMattersAsk, from: Date, to: Date): Promise<SeatDue[]> {
  return tx.query(SEATS, [office.id, from, to, after, limit]);
}

/** A seat as a matter that is due when its journey begins. */
export function matterOf({ passengerId, caseId, ownerId, departsAt }: SeatDue): DueMatter {
  return { subjectId: passengerId, due: departsAt, caseId, ownerId };
}

/** A page of seats of which some are left out: the next page begins after the last one looked at. */
export function pageOfSeats(seats: readonly SeatDue[], matters: readonly DueMatter[], limit: number): DueMattersPage {
  return { matters, next: seats.length < limit ? null : seats.at(-1)!.passengerId };
}

interface ArrivalDue {
  readonly departureId: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  readonly eta: Date;
  readonly receivingOfficeId: string | null;
}

/** Who left and of whom nobody said that they are there; due when they should have landed. */
export async function arrivalsOpen({ tx, office, from, to, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
  const arrivals: ArrivalDue[] = await tx.query(
    `select d.id as "departureId", d.case_id as "caseId", c.owner_id as "ownerId",
            r.receiving_office_id as "receivingOfficeId",
            coalesce(last.eta, d.departed_on::timestamptz + interval '1 day') as eta
       from departure d
       join "case" c on c.id = d.case_id
       join case_member m on m.id = d.member_id and m.stage = 'DEPARTED'
       left join case_reception r on r.member_id = d.member_id and r.ended_on is null
       left join lateral (
         select max(l.arrives_at) as eta from booking_passenger p join booking_leg l on l.booking_id = p.booking_id
          where p.id = d.passenger_id) last on true
      where d.office_id = $1 and d.taken_back_at is null and d.departed_on > ($2::timestamptz)::date
        and d.departed_on <= ($3::timestamptz)::date and ($4::uuid is null or d.id > $4)
        and not exists (select 1 from arrival a where a.member_id = d.member_id and a.taken_back_at is null)
      order by d.id limit $5`,
    [office.id, from, to, after, limit],
  );
  const matters = arrivals.map(({ departureId: subjectId, eta: due, ...rest }) => ({ subjectId, due, ...rest }));
  return pageOf(matters, limit);
}
