import { CASELOAD_PART_BYTES } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, notFound, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';
import { CaseloadVault, gone } from '../files/caseload-vault.ts';
import { filesOf, holdRun } from './import-run.ts';

export interface PartOfCaseload {
  readonly importId: string;
  readonly ordinal: number;
  /** Where in the file it begins, in bytes. */
  readonly from: number;
  readonly content: Buffer;
}

/** Takes one part of a file, in their order; one that was taken already is answered as the first time. */
@Injectable()
export class TakeCaseloadPartAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: CaseloadVault,
  ) {}

  /**
   * @returns how much of the file is here, in bytes
   * @throws DomainError `record.not-found`, `caseload.part-wrong`, `caseload.file-gone`
   */
  async execute(actor: Actor, { importId, ordinal, from, content }: PartOfCaseload): Promise<{ received: number }> {
    return this.transactions.run(actor, async (tx) => {
      const run = await holdRun(tx, actor, importId);
      if (run.state === 'cancelled') throw gone();
      const file = (await filesOf(tx, importId)).find((each) => each.ordinal === ordinal);
      if (!file) throw notFound('file');
      const length = Math.min(CASELOAD_PART_BYTES, file.byteSize - from);
      if (run.state !== 'receiving' || from > file.received || from % CASELOAD_PART_BYTES !== 0)
        throw wrong(`Send on from byte ${file.received}.`, file.received);
      if (content.length !== length)
        throw wrong(`The part from byte ${from} holds ${length} bytes.`, file.received, {
          file: `must be ${length} as the file was announced`,
        });
      if (from < file.received) return { received: file.received };
      await this.vault.write(file, from / CASELOAD_PART_BYTES, content);
      const received = from + length;
      await tx.query(`update caseload_file set received = $2 where id = $1`, [file.id, received]);
      return { received };
    });
  }
}

const wrong = (message: string, received: number, fields: Record<string, string> = {}): DomainError =>
  new DomainError<ExchangeErrorCode>('caseload.part-wrong', message, { fields, extra: { received } });
