import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';

/** So many go in one night's transaction; the rest go the next night. */
const AT_ONCE = 500;

/**
 * What somebody without a file said is kept as long as the office says, and then forgotten with its answer: nobody would
 * ask for its erasure, because nobody is known to have said it. That there was one, and how it ended, stays.
 */
@Injectable()
export class ForgetComplaintWordsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns of how many complaints the words were forgotten */
  async execute(): Promise<number> {
    const actor = systemActor();
    return this.transactions.run(actor, async (tx) => {
      const gone: { id: string; officeId: string; words: number }[] = await tx.query(
        `with due as (
           select id, office_id from complaint k
            where about_person_id is null and status = 'closed'
              and words_until < (nullif(current_setting('app.now', true), '')::timestamptz at time zone 'utc')::date
              and exists (select 1 from complaint_word w where w.complaint_id = k.id)
            order by id limit $1),
         words as (delete from complaint_word w using due where w.complaint_id = due.id returning w.complaint_id)
         select due.id, due.office_id as "officeId", (select count(*)::int from words where complaint_id = due.id) as words
           from due order by due.id`,
        [AT_ONCE],
      );
      for (const { id, officeId, words } of gone)
        await this.audit.record(
          tx,
          actor,
          { action: 'forget-complaint-words', recordType: 'complaint', recordId: id, officeId },
          { words: { before: words, after: 0 } },
        );
      return gone.length;
    });
  }
}
