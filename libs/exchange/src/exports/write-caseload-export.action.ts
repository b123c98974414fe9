import { CASELOAD_PART_BYTES } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { CaseloadVault, type VaultFile } from '../files/caseload-vault.ts';
import { ClearFolder, type ClearFile } from '../files/clear-folder.ts';
import { ProgressNote } from '../runs/progress-note.ts';
import { ExportCaseloadAction, type ExportResult } from '../writing/export-caseload.action.ts';
import { findExport, type ExportRun } from './export-run.ts';
import { newPassword } from './new-password.ts';
import { placeExport } from './place-export.ts';

interface Written extends Omit<ExportResult, 'files'> {
  readonly fileName: string;
  readonly file: VaultFile;
  readonly password: string | null;
}

/** Writes a caseload that was asked for and puts it away encrypted, until it is fetched or its day is over. */
@Injectable()
export class WriteCaseloadExportAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly exporting: ExportCaseloadAction,
    private readonly vault: CaseloadVault,
    private readonly clock: Clock,
  ) {}

  async execute(exportId: string, version: number): Promise<void> {
    const run = await this.begin(exportId, version);
    if (!run) return;
    const folder = await ClearFolder.open(this.vault.directory);
    try {
      await this.keep(run, await this.write(run, folder));
    } finally {
      await folder.close();
    }
  }

  /** Nobody will try it again by itself. */
  async giveUp(exportId: string, version: number): Promise<void> {
    await this.transactions.run(systemActor(), (tx) =>
      tx.query(
        `update caseload_export set state = 'failed', progress = '{}', reason = null, finished_at = $3
          where id = $1 and version = $2 and state in ('waiting', 'writing')`,
        [exportId, version, this.clock.now()],
      ),
    );
  }

  private async begin(id: string, version: number): Promise<ExportRun | null> {
    return this.transactions.run(systemActor(), async (tx) => {
      const run = await findExport(tx, id);
      if (!run || run.version !== version || !['waiting', 'writing'].includes(run.state)) return null;
      await tx.query(`update caseload_export set state = 'writing' where id = $1`, [id]);
      return run;
    });
  }

  private async write(run: ExportRun, folder: ClearFolder): Promise<Written> {
    const { id, version, options, startedBy, reason } = run;
    const actor = { ...systemActor(options.officeIds), userId: startedBy };
    const note = new ProgressNote(this.transactions, actor, { table: 'caseload_export', id, version });
    const password = options.sensitive ? newPassword() : null;
    const places = await placeExport(folder, options);
    try {
      const { persons, cases, services } = await this.exporting.execute(
        actor,
        {
          ...{ to: places.to, officeIds: options.officeIds },
          ...(password === null ? {} : { sensitive: { password, reason: reason ?? '' } }),
        },
        (done, total) => note.say({ phase: 'writing', done, total }),
      );
      const file = await this.putAway(id, await places.gather());
      return { persons, cases, services, fileName: places.fileName, file, password };
    } finally {
      await note.stop();
    }
  }

  private async putAway(id: string, { handle }: ClearFile): Promise<VaultFile> {
    await this.vault.remove(id);
    const file = { id, wrappedKey: this.vault.wrappedKeyFor(id) };
    const buffer = Buffer.alloc(CASELOAD_PART_BYTES);
    const { size: byteSize } = await handle.stat();
    for (let from = 0, part = 0; from < byteSize; part += 1) {
      const length = Math.min(CASELOAD_PART_BYTES, byteSize - from);
      for (let read = 0; read < length;)
        read += (await handle.read(buffer, read, length - read, from + read)).bytesRead;
      await this.vault.write(file, part, buffer.subarray(0, length));
      from += length;
    }
    return { ...file, byteSize };
  }

  private async keep({ id, version }: ExportRun, { file, fileName, password, ...counts }: Written): Promise<void> {
    await this.transactions.run(systemActor(), (tx) =>
      tx.query(
        `update caseload_export set state = 'ready', progress = '{}', reason = null, result = $3, file_name = $4,
                byte_size = $5, wrapped_key = $6, wrapped_password = $7, finished_at = $8
          where id = $1 and version = $2 and state = 'writing'`,
        [
          ...[id, version, counts, fileName, file.byteSize, file.wrappedKey],
          password === null ? null : this.vault.wrap(Buffer.from(password), `password ${id}`),
          this.clock.now(),
        ],
      ),
    );
  }
}
