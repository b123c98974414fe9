import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { RoundWaiveReason, WAIVED_BY_OFFICE } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { ContactKeepers } from '../data/contact-keepers.ts';
import { holdRound } from '../data/held-round.ts';
import { refusal } from '../domain/follow-up.errors.ts';

export interface WaiveRoundInput {
  readonly version: number;
  readonly reason: (typeof WAIVED_BY_OFFICE)[number] & RoundWaiveReason;
}

/** Lets a round go that helps nobody, with the reason: it is settled, and counts against nobody. */
@Injectable()
export class WaiveRoundAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly keepers: ContactKeepers,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `round.not-open` */
  async execute(
    actor: Actor,
    roundId: string,
    { version, reason }: WaiveRoundInput,
  ): Promise<{ id: string; version: number }> {
    const keeper = await this.keepers.ofRounds(actor, [roundId]);
    return this.transactions.run(keeper, async (tx) => {
      const round = await holdRound(tx, roundId, version);
      demand(keeper, 'follow-up.record', round.officeId);
      if (round.state !== 'open' && round.state !== 'paused')
        throw refusal('round.not-open', 'This round is settled already. Read the follow-up again.');
      await tx.query(
        `update follow_up_round set state = 'waived', waive_reason = $2, settled_on = $3, version = version + 1 where id = $1`,
        [roundId, reason, this.clock.today(round.timeZone)],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'waive-round', recordType: 'follow_up_round', recordId: roundId, officeId: round.officeId },
        { state: { before: round.state, after: 'waived' }, waiveReason: { after: reason } },
      );
      return { id: roundId, version: version + 1 };
    });
  }
}
