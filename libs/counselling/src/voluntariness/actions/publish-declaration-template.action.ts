import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface PublishDeclarationTemplateInput {
  readonly templateId: string;
  readonly version: number;
  /** The first day it is signed, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** The first day it is no longer signed. */
  readonly validTo?: string | null | undefined;
}

interface Draft {
  readonly state: string;
  readonly version: number;
  readonly draftedBy: string | null;
}

/**
 * Lets people sign a wording from a day on. The reviewer is never its drafter, and the day never lies before the
 * review: whoever signed earlier signed what one person had read.
 */
@Injectable()
export class PublishDeclarationTemplateAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `declaration-template.*`, `permission.missing`, `record.not-found`, `record.version-stale` */
  async execute(actor: Actor, input: PublishDeclarationTemplateInput): Promise<{ id: string; version: number }> {
    demand(actor, 'declaration-template.publish');
    const { templateId, version, validFrom } = input;
    const validTo = input.validTo ?? null;
    return this.transactions.run(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`declaration-template/${templateId}`]);
      const [template]: Draft[] = await tx.query(
        `select state, version, drafted_by as "draftedBy" from declaration_template where id = $1`,
        [templateId],
      );
      if (!template) throw notFound('text of a declaration');
      if (template.version !== version) throw staleVersion('text of a declaration', version, template.version);
      this.check(actor, template, validFrom, validTo);
      await tx.query(
        `update declaration_template set state = 'published', reviewed_by = $2, reviewed_at = $3, valid_from = $4,
           valid_to = $5, version = version + 1 where id = $1`,
        [templateId, personOf(actor), this.clock.now(), validFrom, validTo],
      );
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'publish-declaration-template', recordType: 'declaration_template' },
          ...{ recordId: templateId, officeId: null },
        },
        { validFrom: { after: validFrom }, validTo: { after: validTo } },
      );
      return { id: templateId, version: version + 1 };
    });
  }

  private check(actor: Actor, template: Draft, validFrom: string, validTo: string | null): void {
    if (template.state !== 'draft')
      throw new DomainError<CounsellingErrorCode>(
        'declaration-template.not-a-draft',
        'This wording is published already; draft a new one to change it.',
      );
    if (template.draftedBy === actor.userId)
      throw new DomainError<CounsellingErrorCode>(
        'declaration-template.own-draft',
        'Whoever wrote a text does not review it. Ask a colleague to publish it.',
      );
    const fields: Record<string, string> = {};
    if (validFrom < this.clock.now().toISOString().slice(0, 10))
      fields['validFrom'] = 'lies before the review; write today or a later day';
    if (validTo && validTo <= validFrom) fields['validTo'] = 'must lie after validFrom';
    if (Object.keys(fields).length === 0) return;
    throw new DomainError<CounsellingErrorCode>('declaration-template.wrong', 'This text is not published like this.', {
      fields,
    });
  }
}
