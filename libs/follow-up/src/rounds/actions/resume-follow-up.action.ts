import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { FollowUpState, ResumeReason, RoundWaiveReason } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { ContactKeepers } from '../data/contact-keepers.ts';
import { resumeFollowUp } from '../data/follow-up-states.ts';
import { holdFollowUp } from '../data/held-follow-up.ts';
import { refusal } from '../domain/follow-up.errors.ts';

export interface ResumeFollowUpInput {
  readonly version: number;
  readonly reason: ResumeReason;
}

/** Which reason opens which door again: whoever refused is asked again only because they asked. */
const OPENS: Readonly<Record<ResumeReason, { from: FollowUpState; waived: readonly RoundWaiveReason[] }>> = {
  found: { from: 'lost', waived: [] },
  'asked-again': { from: 'refused', waived: ['refused'] },
  'came-back': { from: 're-migrated', waived: ['re-migrated'] },
};

/** Contact goes on with somebody who was found, or who asks for it again. */
@Injectable()
export class ResumeFollowUpAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly keepers: ContactKeepers,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `follow-up.not-stopped` */
  async execute(
    actor: Actor,
    id: string,
    { version, reason }: ResumeFollowUpInput,
  ): Promise<{ id: string; version: number }> {
    const keeper = await this.keepers.ofFollowUp(actor, id);
    return this.transactions.run(keeper, async (tx) => {
      const held = await holdFollowUp(tx, id, version);
      demand(keeper, 'follow-up.record', held.officeId);
      if (held.state !== OPENS[reason].from)
        throw refusal('follow-up.not-stopped', 'Contact was not stopped in this way.', {
          reason: `does not fit: contact is "${held.state}"`,
        });
      const today = this.clock.today(held.timeZone);
      await resumeFollowUp(tx, id, OPENS[reason].waived, { actor, today, at: this.clock.now(), event: reason });
      await this.audit.record(
        tx,
        actor,
        { action: 'resume-follow-up', recordType: 'follow_up', recordId: id, officeId: held.officeId },
        { state: { before: held.state, after: 'open' } },
      );
      return { id, version: version + 1 };
    });
  }
}
