import { lockCase, zoneOfOffice } from '@homeward/case';
import { DomainError, notFound, type Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../domain/counselling.errors.ts';

export interface HeldMember {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly personId: string;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Holds a member's case until the transaction ends, so that two colleagues never write half of one truth each.
 * @throws DomainError `record.not-found` also when the member belongs to another case
 */
export async function holdMember(
  tx: EntityManager,
  clock: Clock,
  caseId: string,
  memberId: string,
): Promise<HeldMember> {
  const officeId = await lockCase(tx, caseId);
  const rows: { personId: string }[] = await tx.query(
    `select person_id as "personId" from case_member where id = $1 and case_id = $2`,
    [memberId, caseId],
  );
  if (!rows[0]) throw notFound('member of this case', { memberId: 'must be of this case' });
  const today = clock.today(await zoneOfOffice(tx, officeId));
  return { id: memberId, caseId, officeId, personId: rows[0].personId, today };
}

/** @throws DomainError `protection.day-wrong` naming the field of each day that has not come yet */
export function refuseFutureDays(days: Readonly<Record<string, string | null | undefined>>, today: string): void {
  const late = Object.entries(days).filter(([, day]) => day && day > today);
  if (late.length === 0) return;
  throw new DomainError<CounsellingErrorCode>('protection.day-wrong', 'That day has not come yet.', {
    fields: Object.fromEntries(late.map(([field]) => [field, `lies after ${today}; write the day it happened`])),
  });
}
