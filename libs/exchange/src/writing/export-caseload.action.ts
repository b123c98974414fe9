import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import { unsealed } from '../saving/unsealed.ts';
import { CaseloadRows } from './caseload-rows.ts';
import { writeCaseloadFiles } from './write-caseload.ts';

export interface ExportOptions {
  /** A folder, or a file that ends in `.xlsx`. */
  readonly to: string;
  readonly officeIds: readonly string[];
  /** Also vulnerabilities, telephone and e-mail, in one file under this password, and why. */
  readonly sensitive?: { readonly password: string; readonly reason: string };
}

export interface ExportResult {
  readonly persons: number;
  readonly cases: number;
  readonly services: number;
  readonly files: readonly string[];
}

/** Writes a caseload out in the columns it comes in by; who took it, of which office and why, stands in the trail. */
@Injectable()
export class ExportCaseloadAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    { to, officeIds, sensitive }: ExportOptions,
    progress: (done: number, total: number) => void = () => undefined,
  ): Promise<ExportResult> {
    return this.transactions.run(actor, async (tx) => {
      await tx.query(`select set_config('statement_timeout', '0', true)`);
      for (const officeId of officeIds)
        await this.audit.record(tx, actor, {
          ...{ action: 'export-caseload', recordType: 'office', recordId: officeId, officeId },
          ...(sensitive ? { reason: sensitive.reason } : {}),
        });
      const write = async (): Promise<ExportResult> => {
        const rows = await CaseloadRows.open(tx, officeIds, sensitive !== undefined, progress);
        const files = await writeCaseloadFiles(to, rows, sensitive?.password);
        return { ...rows.counts, files };
      };
      // For this transaction alone, whose caller was asked why and for a permission of its own.
      return sensitive ? unsealed(tx, write) : write();
    });
  }
}
