import { AuditTrail } from '@homeward/audit';
import { CASELOAD_IMPORT_UNDER_WAY, type CaseloadImportState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Outbox } from '@homeward/jobs';
import { demand, DomainError, may, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';
import type { AskedOptions, RunOptions } from '../domain/run-options.ts';
import { gone } from '../files/caseload-vault.ts';
import { filesOf, holdRun, type SentFile } from './import-run.ts';
import type { SentCaseload } from './send-caseload.action.ts';

export interface StartInput extends AskedOptions {
  readonly importId: string;
  readonly version: number;
}

/** Has a caseload tried or saved, as often as its files are kept: tried first, then saved, then saved with other options. */
@Injectable()
export class StartCaseloadImportAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `caseload.state-wrong`, `caseload.file-gone`, `caseload.offices-unopened` */
  async execute(actor: Actor, { importId, version, ...asked }: StartInput): Promise<SentCaseload> {
    demand(actor, 'caseload.import');
    return this.transactions.run(actor, async (tx) => {
      const { officeId, state } = await holdRun(tx, actor, importId, version);
      demandRunnable(state, await filesOf(tx, importId));
      if (asked.createOffices) await demandWholeTree(tx, actor);
      const options: RunOptions = { ...asked, offices: actor.offices['caseload.import']! };
      const next = version + 1;
      await tx.query(`delete from caseload_problem where import_id = $1`, [importId]);
      await tx.query(
        `update caseload_import set state = 'received', options = $2, progress = '{}', result = null,
                finished_at = null, version = $3 where id = $1`,
        [importId, options, next],
      );
      await this.outbox.add(tx, {
        ...{ job: 'run-caseload-import', payload: { importId, version: next, turn: 0 }, officeId },
        key: importKey(importId, next, 0),
      });
      await this.audit.record(
        tx,
        actor,
        { action: 'start-caseload-import', recordType: 'caseload_import', recordId: importId, officeId },
        Object.fromEntries(Object.entries(asked).map(([name, after]) => [name, { after }])),
      );
      return { id: importId, version: next };
    });
  }
}

export const importKey = (importId: string, version: number, turn: number): string =>
  `run-caseload-import/${importId}/${version}/${turn}`;

function demandRunnable(state: CaseloadImportState, files: readonly SentFile[]): void {
  if (state === 'cancelled' || files.length === 0) throw gone();
  if (CASELOAD_IMPORT_UNDER_WAY.includes(state)) throw unready('This import is under way. Wait until it has ended.');
  const missing = files.find(({ received, byteSize }) => received < byteSize);
  if (missing) throw unready(`The file ${missing.ordinal} is not here whole. Send what is missing of it first.`);
}

const unready = (message: string): DomainError => new DomainError<ExchangeErrorCode>('caseload.state-wrong', message);

/** An office is opened at the top of the tree: by somebody who opens offices, and who imports for all that stand. */
async function demandWholeTree(tx: EntityManager, actor: Actor): Promise<void> {
  const [found]: { outside: number }[] = await tx.query(
    `select count(*)::integer as outside from office where closed_on is null and not id = any ($1::uuid[])`,
    [actor.offices['caseload.import']],
  );
  if (may(actor, 'office.manage') && found!.outside === 0) return;
  throw new DomainError<ExchangeErrorCode>(
    'caseload.offices-unopened',
    'Only somebody who may open offices, and who imports for the whole installation, can have offices opened by an import. Ask an administrator to open the office first.',
    { fields: { createOffices: 'is only for whoever may open offices' } },
  );
}
