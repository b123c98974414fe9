import { randomUUID } from 'node:crypto';
import { AuditTrail } from '@homeward/audit';
import type { CaseloadExportFormat } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Outbox } from '@homeward/jobs';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';
import { officeOfRun } from '../runs/import-run.ts';

export interface AskExportInput {
  readonly officeIds: readonly string[];
  readonly format: CaseloadExportFormat;
  readonly sensitive: boolean;
  /** Why sensitive columns must go out. */
  readonly reason: string | null;
}

export interface AskedExport {
  readonly id: string;
  readonly version: number;
}

/** Has a caseload written out. What is sealed goes with it only for a reason, under a password and a second factor. */
@Injectable()
export class AskCaseloadExportAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `caseload.office-not-yours`, `caseload.reason-missing`, `caseload.second-factor-needed` */
  async execute(actor: Actor, { officeIds, format, sensitive, reason }: AskExportInput): Promise<AskedExport> {
    demand(actor, 'caseload.export');
    demandOffices(actor, officeIds, sensitive);
    if (sensitive) demandCare(actor, reason);
    return this.transactions.run(actor, async (tx) => {
      const id = randomUUID();
      const officeId = await officeOfRun(tx, actor, officeIds);
      await tx.query(
        `insert into caseload_export (id, office_id, started_by, state, options, reason, asked_at)
         values ($1, $2, $3, 'waiting', $4, $5, $6)`,
        [
          ...[id, officeId, personOf(actor), { officeIds, format, sensitive }],
          ...[sensitive ? reason : null, this.clock.now()],
        ],
      );
      await this.outbox.add(tx, {
        ...{ job: 'write-caseload-export', payload: { exportId: id, version: 1 }, officeId },
        key: `write-caseload-export/${id}`,
      });
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'ask-caseload-export', recordType: 'caseload_export', recordId: id, officeId },
          ...(sensitive ? { reason: reason! } : {}),
        },
        { sensitive: { after: sensitive } },
      );
      return { id, version: 1 };
    });
  }
}

function demandOffices(actor: Actor, officeIds: readonly string[], sensitive: boolean): void {
  const needed = ['caseload.export', ...(sensitive ? (['caseload.export-sensitive'] as const) : [])] as const;
  for (const permission of needed) {
    const mine = actor.offices[permission] ?? [];
    if (officeIds.every((id) => mine.includes(id))) continue;
    if (mine.length === 0) demand(actor, permission);
    throw new DomainError<ExchangeErrorCode>(
      'caseload.office-not-yours',
      'You cannot export every office you named. Choose among your own.',
      { fields: { officeIds: 'is not among the offices you may export; choose among your own' } },
    );
  }
}

function demandCare(actor: Actor, reason: string | null): void {
  if (!actor.secondFactor)
    throw new DomainError<ExchangeErrorCode>(
      'caseload.second-factor-needed',
      'Vulnerabilities and ways to reach people are exported only by somebody who signed in with a second factor.',
    );
  if (reason === null)
    throw new DomainError<ExchangeErrorCode>(
      'caseload.reason-missing',
      'Say why vulnerabilities, telephone numbers and e-mail addresses must go out.',
      { fields: { reason: 'is needed when sensitive columns go out' } },
    );
}
