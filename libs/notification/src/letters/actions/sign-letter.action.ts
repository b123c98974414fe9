import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { zoneOfOffice } from '@homeward/case';
import { isLive, Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { LetterErrorCode } from '../domain/letter.errors.ts';
import { holdLetter } from './letter-row.ts';

export interface SignLetterInput {
  readonly letterId: string;
  readonly version: number;
  /** The day the person signed the paper; today when absent. */
  readonly signedOn?: string | null | undefined;
}

/** Records that the person signed the filed letter. A text nobody reviewed binds nobody: a live home refuses it. */
@Injectable()
export class SignLetterAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `letter.sample-in-live`, `letter.not-filed`, `letter.matter-missing`, `record.version-stale` */
  async execute(
    actor: Actor,
    { letterId, version, signedOn }: SignLetterInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const { officeId, sample } = await holdLetter(tx, letterId, version, 'filed');
      demand(actor, 'letter.write', officeId);
      if (sample && (await isLive(tx)))
        throw new DomainError<LetterErrorCode>(
          'letter.sample-in-live',
          'This text is a sample that nobody has reviewed. Have a reviewed text published, and write the letter from it.',
        );
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const day = signedOn ?? today;
      if (day > today)
        throw new DomainError<LetterErrorCode>('letter.matter-missing', 'A letter is signed before it is recorded.', {
          fields: { signedOn: 'lies in the future; write the day the person signed' },
        });
      await tx.query(`update letter set state = 'signed', signed_on = $2, version = version + 1 where id = $1`, [
        letterId,
        day,
      ]);
      const trace = { action: 'sign-letter', recordType: 'letter', recordId: letterId, officeId } as const;
      await this.audit.record(tx, actor, trace, { signedOn: { after: day } });
      return { id: letterId, version: version + 1 };
    });
  }
}
