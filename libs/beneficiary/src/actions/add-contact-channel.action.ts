import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import { writeChannels } from '../data/contact-channel.rows.ts';
import { getOffice } from '../data/office-of-work.ts';
import type { ContactChannelInput } from '../domain/person-input.ts';
import { readChannel, wrong } from '../domain/read-person.ts';

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
      const rows: { office_id: string; version: number }[] = await tx.query(
        `select office_id, version from person where id = $1 and erased_at is null for no key update`,
        [personId],
      );
      const person = rows[0];
      if (!person) throw notFound('person');
      demand(actor, 'person.register', person.office_id);
      if (person.version !== version) throw staleVersion('person', version, person.version);
      const read = readChannel(channel, '', await getOffice(tx, person.office_id));
      if (channel.language) {
        const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [channel.language]);
        if (known.length === 0)
          throw wrong('person.code-unknown', 'language', 'is no known language; take one from the list');
      }
      const [id] = await writeChannels(tx, personId, person.office_id, [read], this.clock.now());
      await tx.query(`update person set version = version + 1 where id = $1`, [personId]);
      await this.audit.record(
        tx,
        actor,
        { action: 'add-contact-channel', recordType: 'person', recordId: personId, officeId: person.office_id },
        { contactChannel: { after: { id, ...channel } } },
      );
      return { id: id!, personVersion: version + 1 };
    });
  }
}
