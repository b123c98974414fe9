import type { CaseloadImportState } from '@homeward/contracts';
import { demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { VaultFile } from '../files/caseload-vault.ts';
import type { RunOptions } from '../domain/run-options.ts';

export interface ImportRun {
  readonly id: string;
  readonly officeId: string;
  readonly startedBy: string;
  readonly state: CaseloadImportState;
  readonly options: RunOptions;
  readonly version: number;
}

export interface SentFile extends VaultFile {
  readonly fileName: string;
  readonly ordinal: number;
  readonly received: number;
}

const RUN = `id, office_id as "officeId", started_by as "startedBy", state, options, version`;

/** Locks a run for the rest of the transaction. @throws DomainError `permission.missing`, `record.not-found`, `record.version-stale` */
export async function holdRun(tx: EntityManager, actor: Actor, id: string, version?: number): Promise<ImportRun> {
  demand(actor, 'caseload.import');
  const run = await findRun(tx, id, 'for update');
  if (!run) throw notFound('import');
  if (version !== undefined && version !== run.version) throw staleVersion('import', version, run.version);
  return run;
}

export async function findRun(tx: EntityManager, id: string, lock: '' | 'for update' = ''): Promise<ImportRun | null> {
  const [run]: ImportRun[] = await tx.query(`select ${RUN} from caseload_import where id = $1 ${lock}`, [id]);
  return run ?? null;
}

export const filesOf = (tx: EntityManager, importId: string): Promise<SentFile[]> =>
  tx.query(
    `select id, file_name as "fileName", ordinal, wrapped_key as "wrappedKey", byte_size as "byteSize", received
       from caseload_file where import_id = $1 order by ordinal`,
    [importId],
  );

/** The office a run is kept under: where whoever asked works, when the permission holds there. */
export async function officeOfRun(tx: EntityManager, actor: Actor, offices: readonly string[]): Promise<string> {
  const [own]: { id: string }[] = await tx.query(
    `select office_id as id from app_user where id = $1 and office_id = any ($2::uuid[])`,
    [actor.userId, offices],
  );
  return own?.id ?? offices[0]!;
}
