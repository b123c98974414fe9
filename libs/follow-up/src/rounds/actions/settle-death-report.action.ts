import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { MemberReminders } from '@homeward/case';
import type { DeathDecision } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { writeEvent } from '../data/follow-up-events.ts';
import { resumeFollowUp } from '../data/follow-up-states.ts';
import { holdFollowUp } from '../data/held-follow-up.ts';
import { refusal } from '../domain/follow-up.errors.ts';

export interface SettleDeathReportInput {
  readonly version: number;
  readonly decision: DeathDecision;
}

/** A supervisor looks at a death somebody told of: it stands, and the family is helped on; or it was a mistake. */
@Injectable()
export class SettleDeathReportAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly reminders: MemberReminders,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `follow-up.no-death-to-settle` */
  async execute(
    actor: Actor,
    id: string,
    { version, decision }: SettleDeathReportInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await holdFollowUp(tx, id, version);
      demand(actor, 'case.correct', held.officeId);
      if (held.state !== 'died' || held.deathSettled)
        throw refusal('follow-up.no-death-to-settle', 'No death waits to be looked at here.');
      const [today, at] = [this.clock.today(held.timeZone), this.clock.now()];
      if (decision === 'mistaken') {
        await resumeFollowUp(tx, id, ['died'], { actor, today, at, event: 'death-mistaken' });
        await this.reminders.giveBack(tx, [held.memberId]);
      } else {
        await tx.query(`update follow_up set death_settled_at = $2, version = version + 1 where id = $1`, [id, at]);
        await writeEvent(tx, id, 'death-confirmed', actor, at);
      }
      await this.audit.record(
        tx,
        actor,
        { action: 'settle-death-report', recordType: 'follow_up', recordId: id, officeId: held.officeId },
        { decision: { after: decision } },
      );
      return { id, version: version + 1 };
    });
  }
}
