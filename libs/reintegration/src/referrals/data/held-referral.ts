import { lockCase, zoneOfOffice } from '@homeward/case';
import type { MatterClass, ReferralCategory, ServiceKind } from '@homeward/contracts';
import { notFound, staleVersion, type Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

export interface HeldReferral {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly serviceKind: ServiceKind;
  readonly recipientOfficeId: string | null;
  readonly reason: string;
  readonly asked: string;
  readonly categories: readonly ReferralCategory[];
  readonly state: 'proposed' | 'consented' | 'sent' | 'withdrawn';
  readonly consentedOn: string | null;
  readonly version: number;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Reads a referral at the version its reader had, and holds its case until the transaction ends.
 * @throws DomainError `record.not-found`, `record.version-stale`
 */
export async function holdReferral(
  tx: EntityManager,
  clock: Clock,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<HeldReferral> {
  const cases: { caseId: string }[] = await tx.query(`select case_id as "caseId" from service_referral where id = $1`, [
    id,
  ]);
  if (!cases[0]) throw notFound('referral');
  const officeId = await lockCase(tx, cases[0].caseId);
  const [row]: Omit<HeldReferral, 'today'>[] = await tx.query(
    `select r.id, r.case_id as "caseId", r.office_id as "officeId", r.member_id as "memberId",
            r.matter_class as "matterClass", r.service_kind as "serviceKind",
            r.recipient_office_id as "recipientOfficeId", r.reason, r.asked, r.categories, r.state,
            r.consented_on::text as "consentedOn", r.version
       from service_referral r where r.id = $1`,
    [id],
  );
  if (!row) throw notFound('referral');
  if (row.version !== version) throw staleVersion('referral', version, row.version);
  return { ...row, today: clock.today(await zoneOfOffice(tx, officeId)) };
}

/** The day before one; what ends so is not read on the day it ends. @param day `YYYY-MM-DD` */
export function dayBefore(day: string): string {
  return daysAfter(day, -1);
}

/** @param day `YYYY-MM-DD` */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
