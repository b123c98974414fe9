import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { MatterClass, ReferralNeed } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface SubmitReferralInput {
  /** The office that should meet the person. */
  readonly officeId: string;
  readonly organisation: string;
  readonly safeContact: string;
  readonly languages: readonly string[];
  readonly needs: readonly ReferralNeed[];
  readonly needsToKnow?: string | null;
  /** The matter of what the office needs to know. */
  readonly matterClass?: MatterClass | null;
}

/** A partner or a centre asks an office to meet somebody. It asks for no name: consent comes before data. */
@Injectable()
export class SubmitReferralAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `referral.office-unsuitable`, `referral.code-unknown`, `permission.missing` */
  async execute(actor: Actor, input: SubmitReferralInput): Promise<{ id: string; version: number }> {
    demand(actor, 'referral.submit');
    return this.transactions.run(actor, async (tx) => {
      await check(tx, input);
      const [id, me, now] = [randomUUID(), personOf(actor), this.clock.now()];
      const { officeId, organisation, safeContact, languages, needs } = input;
      await tx.query(
        `insert into referral_form (id, office_id, referred_by, organisation, safe_contact, languages, needs, state,
           created_at) values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8)`,
        [id, officeId, me, organisation, safeContact, languages, needs, now],
      );
      if (input.needsToKnow)
        await tx.query(
          `insert into referral_need (form_id, office_id, matter_class, text, author_id, created_at)
           values ($1, $2, $3, $4, $5, $6)`,
          [id, officeId, input.matterClass ?? 'ordinary', input.needsToKnow, me, now],
        );
      await this.audit.record(tx, actor, {
        ...{ action: 'submit-referral', recordType: 'referral_form', recordId: id, officeId },
      });
      return { id, version: 1 };
    });
  }
}

async function check(tx: EntityManager, { officeId, languages }: SubmitReferralInput): Promise<void> {
  const offices: unknown[] = await tx.query(`select 1 from office where id = $1 and closed_on is null`, [officeId]);
  if (offices.length === 0)
    throw new DomainError<CaseErrorCode>('referral.office-unsuitable', 'That office takes no referrals.', {
      fields: { officeId: 'must be an office that is open' },
    });
  const unknown: { code: string }[] = await tx.query(
    `select code from unnest($1::text[]) code where not exists (select 1 from language l where l.code = code.code)`,
    [languages],
  );
  if (unknown.length > 0)
    throw new DomainError<CaseErrorCode>('referral.code-unknown', 'A language is not in the list.', {
      fields: { languages: 'holds a code that is no known language; take them from the list' },
    });
}
