import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { MatterClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { demandMatter, holdMember } from '../../data/member-office.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface WriteNoteInput {
  readonly caseId: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly text: string;
  /** The note this one puts right; what was written stands beside it. */
  readonly correctsId?: string | null;
}

/** Writes a note about one member. Nothing written is changed: somebody may have acted on it. */
@Injectable()
export class WriteNoteAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `case-note.corrects-wrong`, `permission.missing`, `record.not-found` */
  async execute(actor: Actor, input: WriteNoteInput): Promise<{ id: string }> {
    const { caseId, memberId, matterClass, text } = input;
    return this.transactions.run(actor, async (tx) => {
      const officeId = await holdMember(tx, caseId, memberId);
      demand(actor, 'note.write', officeId);
      demandMatter(actor, matterClass, officeId);
      if (input.correctsId) await checkCorrected(tx, input.correctsId, input);
      const id = randomUUID();
      await tx.query(
        `insert into case_note (id, case_id, office_id, member_id, matter_class, text, corrects_id, author_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, caseId, officeId, memberId, matterClass, text, input.correctsId ?? null],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      // The trail says that a note was written; its class and words would tell of sealed matter.
      await this.audit.record(tx, actor, { action: 'write-note', recordType: 'case_note', recordId: id, officeId });
      return { id };
    });
  }
}

async function checkCorrected(tx: EntityManager, id: string, { memberId, matterClass }: WriteNoteInput): Promise<void> {
  const rows: unknown[] = await tx.query(
    `select 1 from case_note where id = $1 and member_id = $2 and matter_class = $3`,
    [id, memberId, matterClass],
  );
  if (rows.length > 0) return;
  throw new DomainError<CaseErrorCode>('case-note.corrects-wrong', 'That note cannot be corrected by this one.', {
    fields: { correctsId: 'must be a note about the same member and of the same class that you may read' },
  });
}
