import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface DraftDeclarationTemplateInput {
  readonly language: string;
  readonly legalOwner: string;
  readonly translator?: string | null | undefined;
  readonly text: string;
}

/** Writes the next wording in one language; nobody signs it before somebody else has reviewed and published it. */
@Injectable()
export class DraftDeclarationTemplateAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `declaration-template.wrong` */
  async execute(
    actor: Actor,
    input: DraftDeclarationTemplateInput,
  ): Promise<{ id: string; number: number; version: number }> {
    demand(actor, 'declaration-template.draft');
    const { language, legalOwner, text } = input;
    return this.transactions.run(actor, async (tx) => {
      const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [language]);
      if (known.length === 0)
        throw new DomainError<CounsellingErrorCode>('declaration-template.wrong', 'That language is not in the list.', {
          fields: { language: 'is not a known language; choose one from reference/languages' },
        });
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`declaration-template/${language}`]);
      const id = randomUUID();
      const [{ number }]: [{ number: number }] = await tx.query(
        `insert into declaration_template (id, language, number, legal_owner, translator, state, drafted_by, sample, text)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, 'draft', $5, false, $6
           from declaration_template where language = $2
         returning number`,
        [id, language, legalOwner, input.translator ?? null, personOf(actor), text],
      );
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'draft-declaration-template', recordType: 'declaration_template' },
          ...{ recordId: id, officeId: null },
        },
        { language: { after: language }, number: { after: number } },
      );
      return { id, number, version: 1 };
    });
  }
}
