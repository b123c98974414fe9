import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, staleVersion, type Actor } from '@homeward/platform';
import { writeChannels } from '../data/contact-channel.rows.ts';
import { demandKnownCodes } from '../data/known-codes.ts';
import { lockPerson } from '../data/lock-person.ts';
import { getOffice } from '../data/office-of-work.ts';
import type { ContactChannelInput } from '../domain/person-input.ts';
import { readChannel } from '../domain/read-person.ts';

export interface AddContactChannelInput extends ContactChannelInput {
  readonly personId: string;
  /** The person's version as read: a channel may have been marked unsafe since. */
  readonly version: number;
}

/** Adds a way to reach a person. Whether it is safe is asked with it, because a wrong reader can be a danger. */
@Injectable()
export class AddContactChannelAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, input: AddContactChannelInput): Promise<{ id: string; personVersion: number }> {
    const { personId, version, ...channel } = input;
    return this.transactions.run(actor, async (tx) => {
      const person = await lockPerson(tx, personId);
      demand(actor, 'person.register', person.officeId);
      if (person.version !== version) throw staleVersion('person', version, person.version);
      const read = readChannel(channel, '', await getOffice(tx, person.officeId));
      await demandKnownCodes(tx, { languages: [{ field: 'language', code: channel.language }] });
      const [id] = await writeChannels(tx, personId, person.officeId, [read], this.clock.now());
      await tx.query(`update person set version = version + 1 where id = $1`, [personId]);
      await this.audit.record(
        tx,
        actor,
        { action: 'add-contact-channel', recordType: 'person', recordId: personId, officeId: person.officeId },
        { contactChannel: { after: { id, ...channel } } },
      );
      return { id: id!, personVersion: version + 1 };
    });
  }
}
