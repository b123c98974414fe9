import { randomUUID } from 'node:crypto';
import { AuditTrail } from '@homeward/audit';
import { CASELOAD_FILE_BYTES_MOST } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';
import { FIRST_OPTIONS, type RunOptions } from '../domain/run-options.ts';
import { CaseloadVault } from '../files/caseload-vault.ts';
import { officeOfRun } from './import-run.ts';

export interface FileToCome {
  readonly fileName: string;
  readonly byteSize: number;
}

export interface SentCaseload {
  readonly id: string;
  readonly version: number;
}

/** Begins an import: says which files will come, so that one that is too large is refused before it is sent. */
@Injectable()
export class SendCaseloadAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: CaseloadVault,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `caseload.too-large`, `caseload.secret-missing` */
  async execute(actor: Actor, files: readonly FileToCome[]): Promise<SentCaseload> {
    demand(actor, 'caseload.import');
    demandSizes(files);
    const offices = actor.offices['caseload.import']!;
    const options: RunOptions = { ...FIRST_OPTIONS, offices };
    return this.transactions.run(actor, async (tx) => {
      const officeId = await officeOfRun(tx, actor, offices);
      const id = randomUUID();
      await tx.query(
        `insert into caseload_import (id, office_id, started_by, state, options, received_at)
         values ($1, $2, $3, 'receiving', $4, $5)`,
        [id, officeId, personOf(actor), options, this.clock.now()],
      );
      for (const [i, { fileName, byteSize }] of files.entries()) {
        const fileId = randomUUID();
        await tx.query(
          `insert into caseload_file (id, import_id, ordinal, file_name, wrapped_key, byte_size)
           values ($1, $2, $3, $4, $5, $6)`,
          [fileId, id, i + 1, fileName, this.vault.wrappedKeyFor(fileId), byteSize],
        );
      }
      await this.audit.record(tx, actor, {
        ...{ action: 'send-caseload', recordType: 'caseload_import', recordId: id, officeId },
      });
      return { id, version: 1 };
    });
  }
}

function demandSizes(files: readonly FileToCome[]): void {
  const megabytes = CASELOAD_FILE_BYTES_MOST / (1024 * 1024);
  const fields = Object.fromEntries(
    files.flatMap(({ byteSize }, i) =>
      byteSize > CASELOAD_FILE_BYTES_MOST
        ? [[`files.${i}.byteSize`, `is more than ${megabytes} MB; split the caseload by office or year`]]
        : [],
    ),
  );
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<ExchangeErrorCode>(
    'caseload.too-large',
    `A file of a caseload holds at most ${megabytes} MB. Split the caseload by office or year and import the parts.`,
    { fields },
  );
}
