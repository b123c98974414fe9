import { lockCase, zoneOfOffice } from '@homeward/case';
import { notFound, staleVersion, type Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refuseIfWrong } from '../domain/papers.errors.ts';

export interface HeldMember {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly personId: string;
  readonly careLevel: string;
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
  const rows: { personId: string; careLevel: string }[] = await tx.query(
    `select person_id as "personId", care_level as "careLevel" from case_member where id = $1 and case_id = $2`,
    [memberId, caseId],
  );
  if (!rows[0]) throw notFound('member of this case', { memberId: 'must be of this case' });
  const today = clock.today(await zoneOfOffice(tx, officeId));
  return { id: memberId, caseId, officeId, ...rows[0], today };
}

const NAMES = {
  document_retrieval: 'retrieval of a document',
  consular_request: 'request to a consulate',
  fitness_assessment: 'assessment',
  reception: 'place of arrival',
} as const;

export type HeldRow<Columns extends object> = Readonly<
  Columns & { id: string; case_id: string; office_id: string; member_id: string; version: number; today: string }
>;

/**
 * Reads a row at the version its reader had, and holds its case until the transaction ends.
 * @throws DomainError `record.not-found`, `record.version-stale`
 */
export async function holdRow<Columns extends object>(
  tx: EntityManager,
  clock: Clock,
  table: keyof typeof NAMES,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<HeldRow<Columns>> {
  const cases: { caseId: string }[] = await tx.query(`select case_id as "caseId" from ${table} where id = $1`, [id]);
  if (!cases[0]) throw notFound(NAMES[table]);
  const officeId = await lockCase(tx, cases[0].caseId);
  const [found]: [{ row: HeldRow<Columns> }] = await tx.query(
    `select to_jsonb(t.*) as row from ${table} t where t.id = $1`,
    [id],
  );
  if (found.row.version !== version) throw staleVersion(NAMES[table], version, found.row.version);
  return { ...found.row, today: clock.today(await zoneOfOffice(tx, officeId)) };
}

/** @throws DomainError `papers.day-wrong` naming the field of each day that has not come yet */
export function refuseFutureDays(days: Readonly<Record<string, string | null | undefined>>, today: string): void {
  const late = Object.entries(days).filter(([, day]) => day && day > today);
  refuseIfWrong(
    'papers.day-wrong',
    'That day has not come yet.',
    Object.fromEntries(late.map(([field]) => [field, `lies after ${today}; write the day it happened`])),
  );
}
