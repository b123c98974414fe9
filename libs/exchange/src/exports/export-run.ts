import type { CaseloadExportState } from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ExportRunOptions } from '../domain/run-options.ts';

export interface ExportRun {
  readonly id: string;
  readonly officeId: string;
  readonly startedBy: string;
  readonly state: CaseloadExportState;
  readonly options: ExportRunOptions;
  readonly reason: string | null;
  readonly fileName: string | null;
  readonly byteSize: number | null;
  readonly wrappedKey: Buffer | null;
  readonly wrappedPassword: Buffer | null;
  readonly version: number;
}

export async function findExport(tx: EntityManager, id: string): Promise<ExportRun | null> {
  const [run]: ExportRun[] = await tx.query(
    `select id, office_id as "officeId", started_by as "startedBy", state, options, reason, file_name as "fileName",
            byte_size::double precision as "byteSize", wrapped_key as "wrappedKey",
            wrapped_password as "wrappedPassword", version
       from caseload_export where id = $1 for update`,
    [id],
  );
  return run ?? null;
}

/** Locks an export of one's own. @throws DomainError `permission.missing`, `record.not-found` */
export async function holdExport(tx: EntityManager, actor: Actor, id: string): Promise<ExportRun> {
  demand(actor, 'caseload.export');
  const run = await findExport(tx, id);
  if (!run) throw notFound('export');
  return run;
}
