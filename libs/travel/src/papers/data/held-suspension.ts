import type { SuspensionState } from '@homeward/contracts';
import { notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

export interface HeldSuspension {
  readonly officeId: string;
  readonly state: SuspensionState;
  readonly beginsOn: string;
  readonly endsOn: string | null;
  readonly draftedBy: string;
  readonly endProposedOn: string | null;
  readonly endProposedBy: string | null;
  readonly version: number;
}

/**
 * A suspension at the version its reader had, kept as it is until the transaction ends. Everybody sees it and only its
 * own managers may change it, so the waiting is done on its number and not on its row.
 * @throws DomainError `record.not-found`, `record.version-stale`
 */
export async function holdSuspension(
  tx: EntityManager,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<HeldSuspension> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('destination_suspension/' || $1, 0))`, [id]);
  const rows: HeldSuspension[] = await tx.query(
    `select office_id as "officeId", state, begins_on::text as "beginsOn", ends_on::text as "endsOn",
            drafted_by as "draftedBy", end_proposed_on::text as "endProposedOn", end_proposed_by as "endProposedBy", version
       from destination_suspension where id = $1`,
    [id],
  );
  if (!rows[0]) throw notFound('suspension');
  if (rows[0].version !== version) throw staleVersion('suspension', version, rows[0].version);
  return rows[0];
}
