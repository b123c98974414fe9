import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';

/**
 * Writes of a referral nobody answered in its term that nobody did; whoever is to ask why is told by the reminders. Nobody
 * is refused help by it: a late answer is taken as any other (domain 6.5).
 */
@Injectable()
export class MindServiceReferralsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns how many stand as unanswered from now on */
  async execute(): Promise<{ unanswered: number }> {
    const offices = await this.transactions.read<{ id: string; zone: string }>(systemActor(), {
      name: 'offices_that_refer',
      text: `select id, time_zone as zone from office where closed_on is null order by id`,
      values: [],
    });
    let unanswered = 0;
    for (const { id, zone } of offices)
      unanswered += await this.transactions.run(systemActor([id]), async (tx) => {
        const [rows]: [unknown[], number] = await tx.query(
          `update referral_sending set state = 'no-response', escalated_at = $2, version = version + 1
            where office_id = $1 and state = 'sent' and answer_due_on <= $3::date returning id`,
          [id, this.clock.now(), this.clock.today(zone)],
        );
        return rows.length;
      });
    return { unanswered };
  }
}
