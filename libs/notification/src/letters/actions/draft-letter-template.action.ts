import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AppLanguage, LetterKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { LetterErrorCode } from '../domain/letter.errors.ts';
import { checkTemplate } from '../domain/letter-text.ts';

export interface DraftLetterTemplateInput {
  readonly kind: LetterKind;
  readonly programmeCode?: string | null | undefined;
  readonly language: AppLanguage;
  readonly title: string;
  readonly body: string;
  readonly legalOwner: string;
  readonly translator?: string | null | undefined;
}

/** Writes the next wording of a text; it is used once somebody else has reviewed and published it. */
@Injectable()
export class DraftLetterTemplateAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `letter-template.unsuitable`, `permission.missing` */
  async execute(
    actor: Actor,
    input: DraftLetterTemplateInput,
  ): Promise<{ id: string; number: number; version: number }> {
    demand(actor, 'letter-template.draft');
    checkTemplate(input.kind, input.title, input.body);
    const { kind, language, title, body, legalOwner } = input;
    const programmeCode = input.programmeCode ?? null;
    return this.transactions.run(actor, async (tx) => {
      const known: unknown[] = await tx.query(`select 1 from programme where code = $1`, [programmeCode]);
      if (programmeCode && known.length === 0)
        throw new DomainError<LetterErrorCode>('letter-template.unsuitable', 'There is no such programme.', {
          fields: { programmeCode: 'is no known programme; leave it out for a text of every programme' },
        });
      await tx.query(`select pg_advisory_xact_lock(hashtext('letter-template'))`);
      const [next]: { number: number }[] = await tx.query(
        `select coalesce(max(number), 0) + 1 as number from letter_template
          where kind = $1 and programme_code is not distinct from $2 and language = $3`,
        [kind, programmeCode, language],
      );
      const [id, number] = [randomUUID(), next!.number];
      await tx.query(
        `insert into letter_template (id, kind, programme_code, language, number, title, body, legal_owner, translator,
           sample, state, drafted_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, 'draft', $10, $11)`,
        [
          ...[id, kind, programmeCode, language, number, title, body, legalOwner, input.translator ?? null],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      const trace = {
        action: 'draft-letter-template',
        recordType: 'letter_template',
        recordId: id,
        officeId: null,
      } as const;
      await this.audit.record(tx, actor, trace, { kind: { after: kind }, language: { after: language } });
      return { id, number, version: 1 };
    });
  }
}
