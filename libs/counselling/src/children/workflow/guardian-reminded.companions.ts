import { Injectable } from '@nestjs/common';
import { RemindsBeside, type AccompaniedAppointment, type ReminderCompanionsOf } from '@homeward/case';
import type { EntityManager } from 'typeorm';
import { childFacts } from '../data/child-facts.ts';

/**
 * A child's appointment is told to whoever brings the child up in this very case, or to the guardian of that day. Never
 * to a parent elsewhere: where a child will be, and when, is not for everybody who is its kin.
 */
@Injectable()
@RemindsBeside('guardian')
export class GuardianReminded implements ReminderCompanionsOf {
  async of(tx: EntityManager, { memberId, day }: AccompaniedAppointment): Promise<readonly string[]> {
    const [child] = await childFacts(tx, [memberId], day);
    if (!child || child.situation === null) return [];
    const rows: { personId: string }[] = await tx.query(
      child.situation === 'in-family'
        ? `select distinct k.person_id as "personId"
             from case_member m join case_member k on k.case_id = m.case_id
             join member_relation r on r.member_id = k.id and r.of_person_id = m.person_id
            where m.id = $1 and r.kind in ('parent', 'legal-caregiver') and $2::date is not null`
        : `select guardian_person_id as "personId" from guardianship
            where member_id = $1 and guardian_person_id is not null
              and $2::date between valid_from and coalesce(valid_to, 'infinity')`,
      [memberId, day],
    );
    return rows.map(({ personId }) => personId);
  }
}
