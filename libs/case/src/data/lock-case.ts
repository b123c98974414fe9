import { notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/**
 * Holds the case until the transaction ends: two people moving two members at once must not each derive the case's
 * stage from half of the truth.
 * @param version as the caller read it; any, when absent
 * @returns the office of the case
 * @throws DomainError `record.not-found`, `record.version-stale`
 */
export async function lockCase(tx: EntityManager, caseId: string, version?: number): Promise<string> {
  const rows: { office_id: string; version: number }[] = await tx.query(
    `select office_id, version from "case" where id = $1 for no key update`,
    [caseId],
  );
  const found = rows[0];
  if (!found) throw notFound('case');
  if (version !== undefined && found.version !== version) throw staleVersion('case', version, found.version);
  return found.office_id;
}
