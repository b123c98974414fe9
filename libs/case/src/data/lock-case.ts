import { notFound } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/**
 * Holds the case until the transaction ends: two people moving two members at once must not each derive the case's
 * stage from half of the truth.
 * @returns the office of the case
 */
export async function lockCase(tx: EntityManager, caseId: string): Promise<string> {
  const rows: { office_id: string }[] = await tx.query(`select office_id from "case" where id = $1 for no key update`, [
    caseId,
  ]);
  if (!rows[0]) throw notFound('case');
  return rows[0].office_id;
}
