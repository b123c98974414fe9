import { Injectable } from '@nestjs/common';
import { INQUIRY_KEPT_MONTHS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { DateTime } from 'luxon';

/** Turns contacts older than twelve months into counts and forgets them, each once: deleting is what counts them. */
@Injectable()
export class CountOldContactsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns how many contacts were forgotten */
  async execute(): Promise<number> {
    const today = DateTime.fromJSDate(this.clock.now(), { zone: 'utc' });
    const before = today.minus({ months: INQUIRY_KEPT_MONTHS }).toISODate()!;
    return this.transactions.run(systemActor(), async (tx) => {
      const [{ forgotten }]: [{ forgotten: number }] = await tx.query(
        `with gone as (
           delete from information_contact where day < $1::date
           returning office_id, date_trunc('month', day)::date as month, channel, topic, languages, heads),
         counted as (
           insert into information_count (office_id, month, channel, topic, languages, contacts, heads)
           select office_id, month, channel, topic, languages, count(*)::int, sum(heads)::int from gone
            group by office_id, month, channel, topic, languages
           on conflict on constraint information_count_pk do update
             set contacts = information_count.contacts + excluded.contacts,
                 heads = information_count.heads + excluded.heads)
         select count(*)::int as forgotten from gone`,
        [before],
      );
      return forgotten;
    });
  }
}
