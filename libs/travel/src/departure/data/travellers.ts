import { isAlone, isChild } from '@homeward/case';
import type { WishToGo } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** What the requirements of a departure look at, of one member. */
export interface Traveller {
  readonly memberId: string;
  readonly travelling: boolean;
  readonly child: boolean;
  readonly alone: boolean;
  /** Null without a seat to leave in. */
  readonly passengerId: string | null;
  readonly departsAt: Date | null;
  readonly caregiverMemberId: string | null;
  /** The caregiver’s seat; null when an escort answers for the child. */
  readonly caregiverState: string | null;
  readonly escorted: boolean;
  /** The last answer about this journey. */
  readonly wish: WishToGo | null;
  readonly askedAt: Date | null;
  /** `YYYY-MM-DD` by what the airport desk recorded. */
  readonly leftOn: string | null;
}

const TRAVELLERS_SQL = `
  select m.id as "memberId", m.travelling, ${isChild('$2::date')} as child, ${isAlone('$2::date')} as alone,
         seat.id as "passengerId", seat.departs_at as "departsAt", seat.escort_id is not null as escorted,
         seat.caregiver_member_id as "caregiverMemberId", seat.caregiver_state as "caregiverState",
         said.answer as wish, said.held_at as "askedAt",
         (select to_char(o.happened_on, 'YYYY-MM-DD') from airport_outcome o
           where o.passenger_id = seat.id and o.outcome = 'departed' and o.taken_back_at is null) as "leftOn"
    from case_member m join person p on p.id = m.person_id
    left join lateral (
      select bp.id, l.departs_at, bp.caregiver_escort_id as escort_id, care.member_id as caregiver_member_id,
             care.state as caregiver_state
        from booking_passenger bp
        join booking_leg l on l.booking_id = bp.booking_id and l.position = 1
        left join booking_passenger care on care.id = bp.caregiver_passenger_id
       where bp.member_id = m.id and bp.state in ('ticketed', 'departed') order by l.departs_at desc limit 1) seat on true
    left join lateral (
      select e.answer, e.held_at from embarkation_briefing e where e.passenger_id = seat.id
       order by e.held_at desc, e.created_at desc limit 1) said on true
   where m.id = any ($1::uuid[]) order by m.id`;

/** @param day `YYYY-MM-DD`, by which it is judged who is a child */
export function findTravellers(tx: EntityManager, memberIds: readonly string[], day: string): Promise<Traveller[]> {
  return tx.query(TRAVELLERS_SQL, [memberIds, day]);
}
