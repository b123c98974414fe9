import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { CaseloadVault, gone } from '../files/caseload-vault.ts';
import { holdExport } from './export-run.ts';

/** Shows the password of a sensitive export once: it is forgotten in the same transaction. */
@Injectable()
export class GiveCaseloadPasswordAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: CaseloadVault,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `caseload.file-gone` when it was shown before */
  async execute(actor: Actor, exportId: string): Promise<{ password: string }> {
    return this.transactions.run(actor, async (tx) => {
      const { wrappedPassword, officeId } = await holdExport(tx, actor, exportId);
      if (!wrappedPassword) throw gone();
      const password = this.vault.unwrap(wrappedPassword, `password ${exportId}`).toString();
      await tx.query(`update caseload_export set wrapped_password = null where id = $1`, [exportId]);
      await this.audit.record(tx, actor, {
        ...{ action: 'give-caseload-password', recordType: 'caseload_export', recordId: exportId, officeId },
      });
      return { password };
    });
  }
}
