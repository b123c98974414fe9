import { Injectable } from '@nestjs/common';
import { INQUIRY_KEPT_MONTHS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { DateTime } from 'luxon';

/**
 * Forgets closed referrals twelve months after they came in, with what the office needed to know: no case came of them,
 * and how somebody could be reached without danger must not lie about. One that waits is never forgotten.
 */
@Injectable()
export class ForgetReferralsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were forgotten */
  async execute(): Promise<number> {
    const today = DateTime.fromJSDate(this.clock.now(), { zone: 'utc' });
    const before = today.minus({ months: INQUIRY_KEPT_MONTHS }).startOf('day').toJSDate();
    return this.transactions.run(systemActor(), async (tx) => {
      const [, forgotten]: [unknown, number] = await tx.query(
        `delete from referral_form where state = 'closed' and created_at < $1`,
        [before],
      );
      return forgotten;
    });
  }
}
