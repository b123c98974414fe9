import { zoneOfOffice, lockCase } from '@homeward/case';
import { notFound, staleVersion, type Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** Tables about one member whose rows are changed by version, with the word a colleague knows them by. */
const NAMES = {
  age_doubt: 'age doubt',
  guardianship: 'guardianship',
  parental_authority: 'holder of parental authority',
  custody_order: 'court order',
  best_interests_procedure: 'best-interests procedure',
  child_consent: 'consent',
  child_task: 'task',
  missing_child_alert: 'missing-child alert',
  protection_flag: 'flag',
  statistical_vulnerability: 'vulnerability',
} as const;

export type HeldTable = keyof typeof NAMES;

/** The row's own columns under their names in the table, days as `YYYY-MM-DD`. */
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
  table: HeldTable,
  id: string,
  version?: number,
): Promise<HeldRow<Columns>> {
  const cases: { caseId: string }[] = await tx.query(`select case_id as "caseId" from ${table} where id = $1`, [id]);
  if (!cases[0]) throw notFound(NAMES[table]);
  const officeId = await lockCase(tx, cases[0].caseId);
  const [found]: [{ row: HeldRow<Columns> }] = await tx.query(
    `select to_jsonb(t.*) as row from ${table} t where t.id = $1`,
    [id],
  );
  const { row } = found;
  if (version !== undefined && row.version !== version) throw staleVersion(NAMES[table], version, row.version);
  return { ...row, today: clock.today(await zoneOfOffice(tx, officeId)) };
}
