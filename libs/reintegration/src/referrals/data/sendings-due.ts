import type { EntityManager } from 'typeorm';
import type { AboutSending } from './referral-notices.ts';

export type UnansweredSending = AboutSending;

/** Sendings whose day to answer has come and that nobody answered, by the office's own day; the due day stands in a column. */
export function sendingsUnanswered(tx: EntityManager, officeId: string, now: Date): Promise<UnansweredSending[]> {
  return tx.query(
    `select s.id, s.case_id as "caseId", s.office_id as "officeId", s.author_id as "authorId",
            s.matter_class as "matterClass"
       from referral_sending s join office o on o.id = s.office_id
      where s.office_id = $1 and s.state = 'sent'
        and s.answer_due_on <= ($2::timestamptz at time zone o.time_zone)::date
      order by s.answer_due_on, s.id`,
    [officeId, now],
  );
}
