import { Injectable } from '@nestjs/common';
import { OpenMatters, type OpenMatter, type OpenMattersOfRoom } from '@homeward/case';
import type { EntityManager } from 'typeorm';

/** $1 the members. Money and papers are decided about by those who follow them. */
const OPEN_SQL = `
  select s.id, 'seat' as kind, s.member_id as "memberId", to_char(s.created_at, 'YYYY-MM-DD') as since,
         s.version::text as state, 'booking.request' as permission
    from booking_passenger s where s.member_id = any ($1::uuid[]) and s.state in ('asked', 'held', 'ticketed')
  union all
  select s.id, 'refund', s.member_id, to_char(s.created_at, 'YYYY-MM-DD'), s.version::text, 'booking.record'
    from booking_passenger s where s.member_id = any ($1::uuid[]) and s.refund_state in ('to-ask', 'asked')
  union all
  select t.id, 'booking-task', s.member_id, to_char(t.due_on, 'YYYY-MM-DD'), t.version::text, 'booking.request'
    from booking_task t join booking_passenger s on s.id = t.passenger_id
   where s.member_id = any ($1::uuid[]) and t.done_on is null
  union all
  select c.id, 'consular-request', c.member_id, to_char(c.asked_on, 'YYYY-MM-DD'), c.version::text, 'consular-step.record'
    from consular_request c where c.member_id = any ($1::uuid[])
     and c.state not in ('not-identified', 'document-refused', 'collected', 'stopped')
  union all
  select r.id, 'document-retrieval', r.member_id, to_char(r.asked_on, 'YYYY-MM-DD'), r.version::text, 'document.check'
    from document_retrieval r where r.member_id = any ($1::uuid[]) and r.state in ('asked', 'promised', 'received')
  union all
  select p.id, 'receipt', p.member_id, to_char(p.paid_on, 'YYYY-MM-DD'), p.version::text, 'float.use'
    from departure_payment p
   where p.member_id = any ($1::uuid[]) and p.receipted_at is null and p.returned_at is null`;

const LAST_FACT_SQL = `
  select to_char(greatest(
           (select max(a.arrived_on) from arrival a where a.member_id = any ($1::uuid[]) and a.taken_back_at is null),
           (select max(d.departed_on) from departure d where d.member_id = any ($1::uuid[]) and d.taken_back_at is null),
           (select max(p.paid_on) from departure_payment p where p.member_id = any ($1::uuid[]) and p.returned_at is null)
         ), 'YYYY-MM-DD') as day`;

/** What a journey left open: a seat nobody used or gave back, its money, papers under way and cash without a receipt. */
@Injectable()
@OpenMatters('travel')
export class TravelOpenMatters implements OpenMattersOfRoom {
  find(_caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<readonly OpenMatter[]> {
    return tx.query(OPEN_SQL, [memberIds]);
  }

  async lastFactOn(memberIds: readonly string[], tx: EntityManager): Promise<string | null> {
    const [last]: { day: string | null }[] = await tx.query(LAST_FACT_SQL, [memberIds]);
    return last!.day;
  }
}
