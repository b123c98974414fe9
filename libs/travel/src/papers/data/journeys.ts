import type { EntityManager } from 'typeorm';

/** From what the days of a journey are known, the surest first. */
export type JourneyKnownFrom = 'legs' | 'wish' | 'plan' | 'nothing';

export interface Journey {
  readonly memberId: string;
  readonly knownFrom: JourneyKnownFrom;
  /** Each day on which a leg departs, by the clock of its place; one day while no legs are known. */
  readonly days: readonly string[];
  /** The day on which the last leg arrives. */
  readonly arrivesOn: string;
}

interface Known {
  readonly memberId: string;
  readonly days: readonly string[] | null;
  readonly arrivesOn: string | null;
  readonly wishedUntil: string | null;
  readonly plannedOn: string | null;
}

/** Seats that are counted on; what was given back takes nobody anywhere. */
const STANDING = `p.state in ('asked', 'held', 'ticketed') and b.state not in ('cancelled', 'failed')`;

/**
 * When each of these members travels: by the legs of their seat, else by the last day wished for, else by the departure
 * planned with the programme, else as if it were today.
 */
export async function findJourneys(tx: EntityManager, memberIds: readonly string[], today: string): Promise<Journey[]> {
  const rows: Known[] = await tx.query(
    `select m.id as "memberId", legs.days, legs.arrives as "arrivesOn", wish.until as "wishedUntil",
            plan.day as "plannedOn"
       from case_member m
       left join lateral (
         select json_agg(distinct l.departs_local::date) as days, max(l.arrives_local::date)::text as arrives
           from booking_passenger p join booking b on b.id = p.booking_id join booking_leg l on l.booking_id = b.id
          where p.member_id = m.id and ${STANDING}) legs on true
       left join lateral (
         select max(b.wished_to)::text as until from booking_passenger p join booking b on b.id = p.booking_id
          where p.member_id = m.id and ${STANDING}) wish on true
       left join lateral (
         select f.value #>> '{}' as day from member_fact f where f.member_id = m.id and f.fact = 'departureOn'
          order by f.established_on desc, f.recorded_at desc limit 1) plan on true
      where m.id = any ($1::uuid[]) order by m.id`,
    [memberIds],
  );
  return rows.map((row) => journeyOf(row, today));
}

function journeyOf({ memberId, days, arrivesOn, wishedUntil, plannedOn }: Known, today: string): Journey {
  if (days && arrivesOn) return { memberId, knownFrom: 'legs', days, arrivesOn };
  const [knownFrom, day] = wishedUntil
    ? (['wish', wishedUntil] as const)
    : plannedOn && plannedOn >= today
      ? (['plan', plannedOn] as const)
      : (['nothing', today] as const);
  return { memberId, knownFrom, days: [day], arrivesOn: day };
}
