import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import { headOfReport, rowsOfReport, type StandingReport } from '../domain/rows-of-report.ts';
import { writeFigureSheet, type SheetKind } from './figure-sheet.ts';

/** A report of how things stand as a file for work in the house; the trail says who took it. */
@Injectable()
export class ReportSheetsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, report: StandingReport, kind: SheetKind): Promise<Buffer> {
    await this.transactions.run(actor, (tx) =>
      this.audit.record(tx, actor, {
        ...{ action: 'download-figures', recordType: 'report', recordId: report.report, officeId: null },
      }),
    );
    const internal = ['internal', 'not for the outside: small numbers are not withheld'] as const;
    return writeFigureSheet(kind, [...headOfReport(report), internal], rowsOfReport(report));
  }
}
