import { Readable } from 'node:stream';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { CaseloadVault, gone, type VaultFile } from '../files/caseload-vault.ts';
import { holdExport } from './export-run.ts';

export interface FetchedExport {
  readonly fileName: string;
  readonly byteSize: number;
  readonly content: Readable;
}

/** Hands a caseload over once: when all of it was sent, its key goes and nobody reads what is left of it. */
@Injectable()
export class FetchCaseloadExportAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: CaseloadVault,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `caseload.file-gone` */
  async execute(actor: Actor, exportId: string): Promise<FetchedExport> {
    const { file, fileName } = await this.transactions.run(actor, async (tx) => {
      const { id, officeId, wrappedKey, byteSize, ...run } = await holdExport(tx, actor, exportId);
      if (!wrappedKey || byteSize === null || run.fileName === null) throw gone();
      await this.audit.record(tx, actor, {
        ...{ action: 'fetch-caseload-export', recordType: 'caseload_export', recordId: id, officeId },
      });
      return { file: { id, wrappedKey, byteSize }, fileName: run.fileName };
    });
    return { fileName, byteSize: file.byteSize, content: Readable.from(this.handOver(actor, file)) };
  }

  private async *handOver(actor: Actor, file: VaultFile): AsyncGenerator<Buffer> {
    yield* this.vault.read(file);
    await this.transactions.run(actor, (tx) =>
      tx.query(`update caseload_export set state = 'fetched', wrapped_key = null where id = $1`, [file.id]),
    );
    await this.vault.remove(file.id);
  }
}
