import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, staleVersion, type Actor } from '@homeward/platform';
import { lockChannel } from '../data/lock-channel.ts';

export interface EndContactChannelInput {
  readonly channelId: string;
  /** The channel's version as read. */
  readonly version: number;
  readonly reason: string;
}

/** Ends a channel: nothing is sent there from now on, and it stays on file so that nobody adds it again unaware. */
@Injectable()
export class EndContactChannelAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, also for one ended before; `record.version-stale` */
  async execute(
    actor: Actor,
    { channelId, version, reason }: EndContactChannelInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const { officeId, version: current, kind, value } = await lockChannel(tx, channelId);
      demand(actor, 'person.register', officeId);
      if (current !== version) throw staleVersion('contact channel', version, current);
      await tx.query(`update contact_channel set ended_at = $2, version = version + 1 where id = $1`, [
        channelId,
        this.clock.now(),
      ]);
      await this.audit.record(
        tx,
        actor,
        { action: 'end-contact-channel', recordType: 'contact_channel', recordId: channelId, officeId, reason },
        { contactChannel: { before: { kind, value }, after: null } },
      );
      return { id: channelId, version: version + 1 };
    });
  }
}
