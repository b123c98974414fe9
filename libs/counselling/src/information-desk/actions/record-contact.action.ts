import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { officeOfWork } from '@homeward/beneficiary';
import type { InformationChannel, InformationTopic } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { checkContact } from '../domain/contact-rules.ts';

export interface RecordContactInput {
  /** The only office one works in, when absent. */
  readonly officeId?: string | null | undefined;
  /** Today when absent. */
  readonly day?: string | null | undefined;
  readonly channel: InformationChannel;
  readonly topic: InformationTopic;
  readonly languages: readonly string[];
  readonly place?: string | null | undefined;
  readonly heardFrom?: string | null | undefined;
  readonly referredTo?: string | null | undefined;
  /** For a group session. */
  readonly heads?: number | null | undefined;
}

/** Enters somebody who asked, or a group that listened: three fields and no name, because asking binds nobody. */
@Injectable()
export class RecordContactAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `permission.missing`, `person.office-unclear`, `information-contact.*` */
  async execute(actor: Actor, input: RecordContactInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'contact.record', input.officeId);
      const today = this.clock.today(office.timeZone);
      const day = input.day ?? today;
      checkContact({ ...input, day, today });
      const languages = [...new Set(input.languages)].sort();
      const known: unknown[] = await tx.query(`select 1 from language where code = any ($1::text[])`, [languages]);
      if (known.length < languages.length)
        throw new DomainError<CounsellingErrorCode>(
          'information-contact.language-unknown',
          'One of these languages is not in the list.',
          { fields: { languages: 'holds an unknown language; choose from reference/languages' } },
        );
      const id = randomUUID();
      await tx.query(
        `insert into information_contact (id, office_id, day, channel, place, languages, topic, heard_from, referred_to,
           heads, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          ...[id, office.id, day, input.channel, input.place || null, languages, input.topic],
          ...[input.heardFrom || null, input.referredTo || null, input.heads ?? 1, personOf(actor), this.clock.now()],
        ],
      );
      const trace = { recordType: 'information_contact', recordId: id, officeId: office.id };
      await this.audit.record(tx, actor, { ...trace, action: 'record-contact' });
      return { id, version: 1 };
    });
  }
}
