import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface PublishOrientationTextInput {
  readonly textId: string;
  readonly version: number;
  /** The first day people are told by it, `YYYY-MM-DD`, never before today. */
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

interface Draft {
  readonly state: string;
  readonly version: number;
  readonly draftedBy: string | null;
}

/** Lets people be told by a checklist from a day on; the reviewer is never its drafter. */
@Injectable()
export class PublishOrientationTextAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `orientation-text.*`, `permission.missing`, `record.not-found`, `record.version-stale` */
  async execute(actor: Actor, input: PublishOrientationTextInput): Promise<{ id: string; version: number }> {
    demand(actor, 'orientation-text.publish');
    const { textId, version, validFrom } = input;
    const validTo = input.validTo ?? null;
    return this.transactions.run(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`orientation-text/${textId}`]);
      const [text]: Draft[] = await tx.query(
        `select state, version, drafted_by as "draftedBy" from orientation_text where id = $1`,
        [textId],
      );
      if (!text) throw notFound('orientation text');
      if (text.version !== version) throw staleVersion('orientation text', version, text.version);
      this.check(actor, text, validFrom, validTo);
      await tx.query(
        `update orientation_text set state = 'published', reviewed_by = $2, reviewed_at = $3, valid_from = $4,
           valid_to = $5, version = version + 1 where id = $1`,
        [textId, personOf(actor), this.clock.now(), validFrom, validTo],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'publish-orientation-text', recordType: 'orientation_text', recordId: textId, officeId: null },
        { validFrom: { after: validFrom }, validTo: { after: validTo } },
      );
      return { id: textId, version: version + 1 };
    });
  }

  private check(actor: Actor, text: Draft, validFrom: string, validTo: string | null): void {
    if (text.state !== 'draft')
      throw new DomainError<DepartureErrorCode>(
        'orientation-text.not-a-draft',
        'This text is published already; draft a new one to change it.',
      );
    if (text.draftedBy === actor.userId)
      throw new DomainError<DepartureErrorCode>(
        'orientation-text.own-draft',
        'Whoever wrote a text does not review it. Ask a colleague to publish it.',
      );
    const fields: Record<string, string> = {};
    if (validFrom < this.clock.now().toISOString().slice(0, 10))
      fields['validFrom'] = 'lies before the review; write today or a later day';
    if (validTo && validTo <= validFrom) fields['validTo'] = 'must lie after validFrom';
    if (Object.keys(fields).length > 0)
      throw new DomainError<DepartureErrorCode>('orientation-text.wrong', 'This text is not published like this.', {
        fields,
      });
  }
}
