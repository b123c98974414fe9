import { isAdultOn, type BirthDatePrecision, type MemberRelation, type PassengerState } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import type { CompanySeat } from '../domain/seat-company.ts';

export interface AgeFacts {
  readonly birthDate: string | null;
  readonly precision: BirthDatePrecision | null;
  readonly relation: MemberRelation;
  readonly doubted: boolean;
  readonly settled: 'child' | 'adult' | null;
}

/**
 * The columns of {@link AgeFacts} for a member `m` and person `p`: a doubt nobody settled, what the latest settled one
 * found, and the birth date.
 */
export const AGE_COLUMNS = `
  to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate", p.birth_date_precision as precision, m.relation,
  exists (select 1 from age_doubt d where d.member_id = m.id and d.outcome is null) as doubted,
  (select d.outcome from age_doubt d where d.member_id = m.id and d.outcome is not null
    order by d.settled_on desc, d.created_at desc limit 1) as settled`;

/**
 * Who of these members is treated as a child on a day: in doubt they are.
 * @param day `YYYY-MM-DD`, of the journey where it is known
 */
export async function childrenOn(
  tx: EntityManager,
  memberIds: readonly string[],
  day: string,
): Promise<ReadonlySet<string>> {
  const rows: (AgeFacts & { memberId: string })[] = await tx.query(
    `select m.id as "memberId", ${AGE_COLUMNS} from case_member m join person p on p.id = m.person_id
      where m.id = any ($1::uuid[])`,
    [memberIds],
  );
  return new Set(rows.filter((row) => isChild(row, day)).map(({ memberId }) => memberId));
}

/** Whether somebody is treated as a child on a day `YYYY-MM-DD`. */
export function isChild({ birthDate, precision, relation, doubted, settled }: AgeFacts, day: string): boolean {
  if (doubted) return true;
  if (settled === 'adult') return false;
  if (settled === 'child') return true;
  // Nobody knows their birth: a child of the family is one, and an adult who has not said it yet is not.
  return birthDate && precision ? !isAdultOn(birthDate, precision, day) : relation === 'child';
}

export interface SeatRow extends CompanySeat {
  readonly bookingId: string;
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly ticketNumber: string | null;
  readonly fareMinor: number | null;
  readonly currency: string | null;
  readonly version: number;
}

/** The seats of a booking in their order, held until the transaction ends. */
export async function seatsOf(tx: EntityManager, bookingId: string, today: string): Promise<SeatRow[]> {
  const rows: (Omit<SeatRow, 'child'> & { state: PassengerState; day: string | null })[] = await tx.query(
    `select s.id, s.booking_id as "bookingId", s.member_id as "memberId", s.case_id as "caseId",
            s.office_id as "officeId", s.state, s.caregiver_passenger_id as "caregiverPassengerId",
            s.caregiver_escort_id as "caregiverEscortId", s.ticket_number as "ticketNumber",
            s.fare_minor as "fareMinor", s.currency, s.version,
            (select to_char(l.departs_local, 'YYYY-MM-DD') from booking_leg l
              where l.booking_id = s.booking_id order by l.position limit 1) as day
       from booking_passenger s where s.booking_id = $1 order by s.created_at, s.id for update of s`,
    [bookingId],
  );
  const day = rows[0]?.day ?? today;
  const children = await childrenOn(
    tx,
    rows.map(({ memberId }) => memberId),
    day,
  );
  return rows.map((row) => ({ ...row, child: children.has(row.memberId) }));
}

export async function confirmedEscorts(tx: EntityManager, bookingId: string): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    `select id from booking_escort where booking_id = $1 and confirmed_on is not null`,
    [bookingId],
  );
  return new Set(rows.map(({ id }) => id));
}
