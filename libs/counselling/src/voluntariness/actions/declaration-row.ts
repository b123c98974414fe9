import { notFound, staleVersion } from '@homeward/platform';
import { lockCase } from '@homeward/case';
import type { EntityManager } from 'typeorm';

export interface HeldDeclaration {
  readonly caseId: string;
  readonly officeId: string;
  readonly signedOn: string;
  readonly lapsedOn: string | null;
  readonly version: number;
}

/**
 * Holds a declaration, and its case, until the transaction ends.
 * @throws DomainError `record.not-found`, `record.version-stale`
 */
export async function holdDeclaration(tx: EntityManager, id: string, version: number): Promise<HeldDeclaration> {
  const [place]: { caseId: string }[] = await tx.query(`select case_id as "caseId" from declaration where id = $1`, [
    id,
  ]);
  if (!place) throw notFound('declaration');
  await lockCase(tx, place.caseId);
  const [held]: HeldDeclaration[] = await tx.query(
    `select case_id as "caseId", office_id as "officeId", signed_on::text as "signedOn", lapsed_on::text as "lapsedOn",
            version
       from declaration where id = $1 for update`,
    [id],
  );
  if (!held) throw notFound('declaration');
  if (held.version !== version) throw staleVersion('declaration', version, held.version);
  return held;
}
