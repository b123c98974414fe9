import type { ReferralFormState } from '@homeward/contracts';
import { DomainError, notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface ReferralRow {
  readonly id: string;
  readonly officeId: string;
  readonly state: ReferralFormState;
  readonly version: number;
}

/** @throws DomainError `record.not-found`, `record.version-stale`, `referral.not-open` */
export async function holdReferral(tx: EntityManager, id: string, version: number): Promise<ReferralRow> {
  // Not locked: whoever only referred may read the form and not change it, and shall be told so.
  const rows: ReferralRow[] = await tx.query(
    `select id, office_id as "officeId", state, version from referral_form where id = $1`,
    [id],
  );
  const form = rows[0];
  if (!form) throw notFound('referral form');
  if (form.state === 'opened' || form.state === 'closed')
    throw new DomainError<CaseErrorCode>('referral.not-open', 'This referral was dealt with.', {
      extra: { state: form.state },
    });
  if (form.version !== version) throw staleVersion('referral form', version, form.version);
  return form;
}

export interface ReferralChange {
  readonly state: ReferralFormState;
  readonly takenBy?: string;
  readonly takenAt?: Date;
  readonly caseId?: string;
  readonly closeReason?: string;
}

/** Of two changes at once the first stands. @throws DomainError `referral.taken` */
export async function changeReferral(tx: EntityManager, form: ReferralRow, change: ReferralChange): Promise<void> {
  const [, changed]: [unknown, number] = await tx.query(
    `update referral_form set state = $3, taken_by = coalesce($4, taken_by), taken_at = coalesce($5, taken_at),
        case_id = $6, close_reason = $7, version = version + 1 where id = $1 and version = $2`,
    [
      ...[form.id, form.version, change.state, change.takenBy ?? null, change.takenAt ?? null],
      ...[change.caseId ?? null, change.closeReason ?? null],
    ],
  );
  if (changed !== 1)
    throw new DomainError<CaseErrorCode>('referral.taken', 'A colleague has just dealt with this referral.');
}
