import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, staleVersion, type Actor } from '@homeward/platform';
import { channelColumns } from '../data/contact-channel.rows.ts';
import { demandKnownCodes } from '../data/known-codes.ts';
import { lockChannel } from '../data/lock-channel.ts';
import { getOffice } from '../data/office-of-work.ts';
import type { ContactChannelInput } from '../domain/person-input.ts';
import { readChannel } from '../domain/read-person.ts';

export interface ChangeContactChannelInput extends Omit<ContactChannelInput, 'kind'> {
  readonly channelId: string;
  /** The channel's version as read. */
  readonly version: number;
}

/** Writes a channel's rules anew: who holds the telephone and when it is safe to ring changes more often than the number. */
@Injectable()
export class ChangeContactChannelAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, also for a channel that was ended; `record.version-stale`, `person.contact-wrong` */
  async execute(actor: Actor, input: ChangeContactChannelInput): Promise<{ id: string; version: number }> {
    const { channelId, version, ...rules } = input;
    return this.transactions.run(actor, async (tx) => {
      const { officeId, version: current, ...before } = await lockChannel(tx, channelId);
      demand(actor, 'person.register', officeId);
      if (current !== version) throw staleVersion('contact channel', version, current);
      const read = readChannel({ ...rules, kind: before.kind }, '', await getOffice(tx, officeId));
      await demandKnownCodes(tx, { languages: [{ field: 'language', code: rules.language }] });
      await tx.query(
        `update contact_channel set value = $2, value_key = $3, safety = $4, belongs_to = $5, may_leave_message = $6,
                language = $7, hours_from = $8, hours_to = $9, weekdays = $10, words_to_avoid = $11, version = version + 1
          where id = $1`,
        [channelId, ...channelColumns(read)],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'change-contact-channel', recordType: 'contact_channel', recordId: channelId, officeId },
        { contactChannel: { before, after: { kind: before.kind, ...rules, value: read.value } } },
      );
      return { id: channelId, version: version + 1 };
    });
  }
}
