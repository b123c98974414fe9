import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AuditAction, Permission } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** A kind of text that one person writes and another reviews, with the words and codes of the room it belongs to. */
export interface ReviewedText<Code extends string> {
  /** Its table, with `state`, `version`, `drafted_by`, `reviewed_by`, `reviewed_at` and `valid_from`. */
  readonly table: 'declaration_template' | 'letter_template' | 'orientation_text';
  /** Whether the table holds the first day it is no longer used, as `valid_to`. */
  readonly ends: boolean;
  readonly permission: Permission;
  readonly action: AuditAction;
  /** As an answer of 404 and of 409 calls it. */
  readonly called: string;
  readonly refusals: { readonly notADraft: Code; readonly ownDraft: Code; readonly wrong: Code };
}

export interface PublishTextInput {
  readonly textId: string;
  readonly version: number;
  /** The first day it is used, `YYYY-MM-DD`, never before today. */
  readonly validFrom: string;
  /** The first day it is no longer used. */
  readonly validTo?: string | null | undefined;
}

interface Draft {
  readonly state: string;
  readonly version: number;
  readonly draftedBy: string | null;
}

/**
 * Puts a text into force from a day on. The reviewer is never its drafter, and the day never lies before the review:
 * whoever was told or signed earlier had what one person alone had read.
 */
@Injectable()
export class PublishText {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError the refusals of the kind, `permission.missing`, `record.not-found`, `record.version-stale` */
  async execute<Code extends string>(
    actor: Actor,
    kind: ReviewedText<Code>,
    input: PublishTextInput,
  ): Promise<{ id: string; version: number }> {
    demand(actor, kind.permission);
    const { textId, version } = input;
    return this.transactions.run(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${kind.table}/${textId}`]);
      const [text]: Draft[] = await tx.query(
        `select state, version, drafted_by as "draftedBy" from ${kind.table} where id = $1`,
        [textId],
      );
      if (!text) throw notFound(kind.called);
      if (text.version !== version) throw staleVersion(kind.called, version, text.version);
      this.check(actor, kind, text, input);
      await this.publish(tx, actor, kind, input);
      return { id: textId, version: version + 1 };
    });
  }

  private async publish(
    tx: EntityManager,
    actor: Actor,
    { table, ends, action }: ReviewedText<string>,
    { textId, validFrom, validTo = null }: PublishTextInput,
  ): Promise<void> {
    await tx.query(
      `update ${table} set state = 'published', reviewed_by = $2, reviewed_at = $3, valid_from = $4,
         ${ends ? 'valid_to = $5,' : ''} version = version + 1 where id = $1`,
      [textId, personOf(actor), this.clock.now(), validFrom, ...(ends ? [validTo] : [])],
    );
    await this.audit.record(
      tx,
      actor,
      { action, recordType: table, recordId: textId, officeId: null },
      { validFrom: { after: validFrom }, ...(ends && { validTo: { after: validTo } }) },
    );
  }

  private check<Code extends string>(
    actor: Actor,
    { refusals }: ReviewedText<Code>,
    text: Draft,
    { validFrom, validTo }: PublishTextInput,
  ): void {
    if (text.state !== 'draft')
      throw new DomainError<Code>(refusals.notADraft, 'This text is published already; draft a new one to change it.');
    if (text.draftedBy === actor.userId)
      throw new DomainError<Code>(
        refusals.ownDraft,
        'Whoever wrote a text does not review it. Ask a colleague to publish it.',
      );
    const fields: Record<string, string> = {};
    if (validFrom < this.clock.now().toISOString().slice(0, 10))
      fields['validFrom'] = 'lies before the review; write today or a later day';
    if (validTo && validTo <= validFrom) fields['validTo'] = 'must lie after validFrom';
    if (Object.keys(fields).length === 0) return;
    throw new DomainError<Code>(refusals.wrong, 'This text is not published like this.', { fields });
  }
}
