import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { LettersQueries } from '../data/letters.queries.ts';
import type { LetterErrorCode } from '../domain/letter.errors.ts';
import { factsIn } from '../domain/letter-text.ts';
import { FiledPrints, type PutPrint } from '../print/filed-prints.ts';
import { holdLetter, type StandingLetter } from './letter-row.ts';

/** Puts a letter into the file as it is given to the person: from then on its words stand, and its paper is kept. */
@Injectable()
export class FileLetterAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly letters: LettersQueries,
    private readonly prints: FiledPrints,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `letter.unfilled`, `letter.not-a-draft`, `attachment.secret-missing`, `record.not-found`,
   *   `record.version-stale`
   */
  async execute(actor: Actor, letterId: string, version: number): Promise<{ id: string; version: number }> {
    const drafted = await this.letters.open(actor, letterId);
    demand(actor, 'letter.write', drafted.officeId);
    refuseUnfilled(drafted);
    const put = await this.prints.put(drafted);
    try {
      return await this.transactions.run(actor, async (tx) => {
        // Held at the version that was read: what is printed is what is filed.
        const letter = await holdLetter(tx, letterId, version, 'draft');
        if (drafted.version !== version) throw staleVersion('letter', version, drafted.version);
        await this.write(tx, actor, letter, put);
        return { id: letterId, version: version + 1 };
      });
    } catch (error) {
      await this.prints.discard(put);
      throw error;
    }
  }

  private async write(tx: EntityManager, actor: Actor, letter: StandingLetter, put: PutPrint): Promise<void> {
    await this.prints.record(tx, actor, put, letter);
    await tx.query(
      `update letter set state = 'filed', filed_at = $2, filed_by = $3, attachment_id = $4, version = version + 1
        where id = $1`,
      [letter.id, this.clock.now(), personOf(actor), put.id],
    );
    const { id, officeId } = letter;
    await this.audit.record(tx, actor, { action: 'file-letter', recordType: 'letter', recordId: id, officeId });
  }
}

function refuseUnfilled({ title, body }: { readonly title: string; readonly body: string }): void {
  const unfilled = factsIn(`${title}\n${body}`);
  if (unfilled.length === 0) return;
  throw new DomainError<LetterErrorCode>('letter.unfilled', 'The letter still waits for words of yours.', {
    fields: { body: `still holds ${unfilled.map((name) => `{{${name}}}`).join(', ')}; write what belongs there` },
  });
}
