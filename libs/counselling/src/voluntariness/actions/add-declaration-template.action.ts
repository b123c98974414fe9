import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface AddDeclarationTemplateInput {
  readonly officeId: string;
  readonly language: string;
  readonly legalOwner: string;
  readonly translator?: string | null | undefined;
  readonly reviewer: string;
  readonly reviewedOn: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly text: string;
}

/** Adds a reviewed text in one language as its next version; what people signed keeps the version they signed. */
@Injectable()
export class AddDeclarationTemplateAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `permission.missing`, `declaration-template.wrong` */
  async execute(actor: Actor, input: AddDeclarationTemplateInput): Promise<{ id: string; number: number }> {
    const { officeId, language, legalOwner, reviewer, reviewedOn, validFrom, text } = input;
    demand(actor, 'declaration-template.keep', officeId);
    const [translator, validTo] = [input.translator ?? null, input.validTo ?? null];
    return this.transactions.run(actor, async (tx) => {
      await this.check(tx, input);
      const id = randomUUID();
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`declaration-template/${language}`]);
      const [{ number }]: [{ number: number }] = await tx.query(
        `insert into declaration_template (id, language, number, legal_owner, translator, reviewer, reviewed_on,
           valid_from, valid_to, sample, text)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, false, $9
           from declaration_template where language = $2
         returning number`,
        [id, language, legalOwner, translator, reviewer, reviewedOn, validFrom, validTo, text],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'add-declaration-template', recordType: 'declaration_template', recordId: id, officeId },
        { language: { after: language }, number: { after: number }, validFrom: { after: validFrom } },
      );
      return { id, number };
    });
  }

  private async check(tx: EntityManager, input: AddDeclarationTemplateInput): Promise<void> {
    const fields: Record<string, string> = {};
    const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [input.language]);
    if (known.length === 0) fields['language'] = 'is not a known language; choose one from reference/languages';
    if (input.translator && input.translator === input.reviewer)
      fields['reviewer'] = 'must be somebody other than the translator';
    if (input.reviewedOn > this.clock.now().toISOString().slice(0, 10))
      fields['reviewedOn'] = 'lies in the future; write the day it was reviewed';
    if (input.validTo && input.validTo <= input.validFrom) fields['validTo'] = 'must lie after validFrom';
    if (Object.keys(fields).length === 0) return;
    throw new DomainError<CounsellingErrorCode>('declaration-template.wrong', 'This text cannot be added like this.', {
      fields,
    });
  }
}
