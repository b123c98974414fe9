import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { LetterErrorCode } from '../domain/letter.errors.ts';
import { factsIn } from '../domain/letter-text.ts';
import { holdLetter } from './letter-row.ts';

/** Puts a letter into the file as it is given to the person; from then on its words stand. */
@Injectable()
export class FileLetterAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `letter.unfilled`, `letter.not-a-draft`, `record.not-found`, `record.version-stale` */
  async execute(actor: Actor, letterId: string, version: number): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const { officeId, title, body } = await holdLetter(tx, letterId, version, 'draft');
      demand(actor, 'letter.write', officeId);
      const unfilled = factsIn(`${title}\n${body}`);
      if (unfilled.length > 0)
        throw new DomainError<LetterErrorCode>('letter.unfilled', 'The letter still waits for words of yours.', {
          fields: { body: `still holds ${unfilled.map((name) => `{{${name}}}`).join(', ')}; write what belongs there` },
        });
      await tx.query(
        `update letter set state = 'filed', filed_at = $2, filed_by = $3, version = version + 1 where id = $1`,
        [letterId, this.clock.now(), personOf(actor)],
      );
      await this.audit.record(tx, actor, { action: 'file-letter', recordType: 'letter', recordId: letterId, officeId });
      return { id: letterId, version: version + 1 };
    });
  }
}
