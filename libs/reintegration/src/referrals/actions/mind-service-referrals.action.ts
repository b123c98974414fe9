import { StaffQueries } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { sendingsUnanswered, type UnansweredSending } from '../data/sendings-due.ts';
import { ReferralNotices } from '../data/referral-notices.ts';

/**
 * A referral nobody answered within a week is put before a person: whoever referred, and those who answer for the office.
 * Nobody is refused help by it: a late answer is taken as any other (domain 6.5).
 */
@Injectable()
export class MindServiceReferralsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly notices: ReferralNotices,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were put before somebody */
  async execute(): Promise<{ escalated: number }> {
    const offices = await this.transactions.read<{ id: string }>(systemActor(), {
      ...{ name: 'offices_that_refer', text: `select id from office where closed_on is null order by id`, values: [] },
    });
    let escalated = 0;
    for (const { id } of offices) escalated += await this.mindOffice(id);
    return { escalated };
  }

  private async mindOffice(officeId: string): Promise<number> {
    const due = await this.transactions.run(systemActor([officeId]), (tx) =>
      sendingsUnanswered(tx, officeId, this.clock.now()),
    );
    if (due.length === 0) return 0;
    const asked = await this.askedOf(officeId);
    return this.transactions.run(systemActor([officeId]), async (tx) => {
      let told = 0;
      for (const sending of due) {
        const [rows]: [unknown[], number] = await tx.query(
          `update referral_sending set state = 'no-response', escalated_at = $2, version = version + 1
            where id = $1 and state = 'sent' returning id`,
          [sending.id, this.clock.now()],
        );
        if (rows.length === 0) continue;
        await this.notices.tellReferrer(tx, sending, 'service-referral-unanswered', asked[sending.matterClass]);
        told += 1;
      }
      return told;
    });
  }

  /** Of sealed matter only its officers learn, and they need not be told by whom it was found. */
  private async askedOf(officeId: string): Promise<Readonly<Record<UnansweredSending['matterClass'], string[]>>> {
    return {
      ordinary: await this.staff.holders(officeId, ['supervisor']),
      health: await this.staff.holders(officeId, ['medical-officer']),
      protection: await this.staff.holders(officeId, ['protection-officer']),
    };
  }
}
