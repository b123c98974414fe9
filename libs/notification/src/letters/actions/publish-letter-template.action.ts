import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { LetterErrorCode } from '../domain/letter.errors.ts';

export interface PublishLetterTemplateInput {
  readonly templateId: string;
  readonly version: number;
  /** The first day it is used, `YYYY-MM-DD`. */
  readonly validFrom: string;
}

/** Puts a reviewed wording into force. The reviewer is never the drafter: a legal text is read by two people. */
@Injectable()
export class PublishLetterTemplateAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `letter-template.own-draft`, `letter-template.not-a-draft`, `record.version-stale` */
  async execute(actor: Actor, input: PublishLetterTemplateInput): Promise<{ id: string; version: number }> {
    demand(actor, 'letter-template.publish');
    const { templateId, version, validFrom } = input;
    return this.transactions.run(actor, async (tx) => {
      const [template]: { state: string; version: number; draftedBy: string | null }[] = await tx.query(
        `select state, version, drafted_by as "draftedBy" from letter_template where id = $1 for update`,
        [templateId],
      );
      if (!template) throw notFound('letter template');
      if (template.version !== version) throw staleVersion('letter template', version, template.version);
      if (template.state !== 'draft')
        throw new DomainError<LetterErrorCode>('letter-template.not-a-draft', 'This wording is published already.');
      if (template.draftedBy === actor.userId)
        throw new DomainError<LetterErrorCode>(
          'letter-template.own-draft',
          'Whoever wrote a text does not review it. Ask a colleague to publish it.',
        );
      await tx.query(
        `update letter_template set state = 'published', valid_from = $2, reviewed_by = $3, reviewed_at = $4,
           version = version + 1 where id = $1`,
        [templateId, validFrom, personOf(actor), this.clock.now()],
      );
      const trace = { action: 'publish-letter-template', recordType: 'letter_template', recordId: templateId } as const;
      await this.audit.record(tx, actor, { ...trace, officeId: null }, { validFrom: { after: validFrom } });
      return { id: templateId, version: version + 1 };
    });
  }
}
