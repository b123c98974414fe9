import { Inject, Injectable } from '@nestjs/common';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { StaffQueries } from '../../assignment/data/staff.queries.ts';

interface DueReview {
  readonly memberId: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  /** `YYYY-MM-DD`. */
  readonly reviewOn: string;
}

/** On its review day a hold is looked at again by whoever answers for the case, so that nobody on hold is forgotten. */
@Injectable()
export class MindHoldsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** Tells each colleague once a review day; a case that changes hands tells its new owner too. */
  async execute(): Promise<{ due: number }> {
    const offices = await this.transactions.read<{ id: string; zone: string }>(systemActor(), {
      name: 'offices_with_holds',
      text: `select id, time_zone as zone from office where closed_on is null order by id`,
      values: [],
    });
    let due = 0;
    for (const office of offices) {
      const supervisors = await this.staff.holders(office.id, ['supervisor']);
      due += await this.transactions.run(systemActor([office.id]), async (tx) => {
        const reviews: DueReview[] = await tx.query(
          `select m.id as "memberId", m.case_id as "caseId", c.owner_id as "ownerId",
                  to_char(m.hold_review_on, 'YYYY-MM-DD') as "reviewOn"
             from case_member m join "case" c on c.id = m.case_id
            where m.office_id = $1 and m.hold_review_on <= $2::date order by m.hold_review_on, m.id`,
          [office.id, this.clock.today(office.zone)],
        );
        for (const review of reviews)
          for (const userId of review.ownerId ? [review.ownerId] : supervisors)
            await this.tell(tx, office.id, review, userId);
        return reviews.length;
      });
    }
    return { due };
  }

  private async tell(tx: EntityManager, officeId: string, review: DueReview, userId: string): Promise<void> {
    const { memberId, caseId, reviewOn } = review;
    await this.intents.write(tx, {
      key: `hold-review/${memberId}/${reviewOn}/${userId}`,
      template: 'hold-review-due',
      ...{ officeId, caseId, userId, dueAt: this.clock.now() },
      ...{ personId: null, appointmentId: null, appointmentVersion: null },
    });
  }
}
