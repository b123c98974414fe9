import { AuditTrail } from '@homeward/audit';
import { CASELOAD_IMPORT_UNDER_WAY } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';
import { CaseloadVault } from '../files/caseload-vault.ts';
import { filesOf, holdRun } from './import-run.ts';
import type { SentCaseload } from './send-caseload.action.ts';

/** Takes the files of an import off the disk before their day is over; what was saved stays saved. */
@Injectable()
export class CancelCaseloadImportAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: CaseloadVault,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `caseload.state-wrong` */
  async execute(
    actor: Actor,
    { importId, version }: { readonly importId: string; readonly version: number },
  ): Promise<SentCaseload> {
    const { files, ...cancelled } = await this.transactions.run(actor, async (tx) => {
      const run = await holdRun(tx, actor, importId, version);
      if (CASELOAD_IMPORT_UNDER_WAY.includes(run.state))
        throw new DomainError<ExchangeErrorCode>(
          'caseload.state-wrong',
          'This import is under way. Wait until it has ended.',
        );
      const kept = await filesOf(tx, importId);
      await tx.query(`delete from caseload_file where import_id = $1`, [importId]);
      await tx.query(`delete from caseload_problem where import_id = $1`, [importId]);
      await tx.query(
        `update caseload_import set state = case state when 'saved' then state else 'cancelled' end,
                finished_at = coalesce(finished_at, $2), version = version + 1 where id = $1`,
        [importId, this.clock.now()],
      );
      await this.audit.record(tx, actor, {
        ...{ action: 'cancel-caseload-import', recordType: 'caseload_import', recordId: importId },
        officeId: run.officeId,
      });
      return { id: importId, version: version + 1, files: kept };
    });
    for (const { id } of files) await this.vault.remove(id);
    return cancelled;
  }
}
