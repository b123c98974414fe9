import { AuditModule } from '@homeward/audit';
import { FollowUpModule } from '@homeward/follow-up';
import { JobsModule } from '@homeward/jobs';
import { ReportingModule } from '@homeward/reporting';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseloadExport } from './data/caseload-export.entity.ts';
import { CaseloadCaseRef } from './data/caseload-case-ref.entity.ts';
import { CaseloadFile } from './data/caseload-file.entity.ts';
import { CaseloadImport } from './data/caseload-import.entity.ts';
import { CaseloadKnowledgeQuery } from './data/caseload-knowledge.query.ts';
import { CaseloadMemberRef } from './data/caseload-member-ref.entity.ts';
import { CaseloadPersonRef } from './data/caseload-person-ref.entity.ts';
import { CaseloadProblemRow } from './data/caseload-problem.entity.ts';
import { CaseloadReference } from './data/caseload-reference.entity.ts';
import { CaseloadServiceRef } from './data/caseload-service-ref.entity.ts';
import { DeclaredVulnerability } from './data/declared-vulnerability.entity.ts';
import { ExchangeRowsOfPersons } from './exchange.persons.ts';
import { ExchangeErasable } from './erasure/exchange.erasable.ts';
import { AskCaseloadExportAction } from './exports/ask-caseload-export.action.ts';
import { CaseloadExportsQuery } from './exports/caseload-exports.query.ts';
import { FetchCaseloadExportAction } from './exports/fetch-caseload-export.action.ts';
import { GiveCaseloadPasswordAction } from './exports/give-caseload-password.action.ts';
import { WriteCaseloadExportAction } from './exports/write-caseload-export.action.ts';
import { CaseloadVault } from './files/caseload-vault.ts';
import { CancelCaseloadImportAction } from './runs/cancel-caseload-import.action.ts';
import { CaseloadImportsQuery } from './runs/caseload-imports.query.ts';
import { CaseloadProblemsQuery } from './runs/caseload-problems.query.ts';
import { ForgetCaseloadsAction } from './runs/forget-caseloads.action.ts';
import { RunCaseloadImportAction } from './runs/run-caseload-import.action.ts';
import { SendCaseloadAction } from './runs/send-caseload.action.ts';
import { StartCaseloadImportAction } from './runs/start-caseload-import.action.ts';
import { TakeCaseloadPartAction } from './runs/take-caseload-part.action.ts';
import { ImportCaseloadAction } from './saving/import-caseload.action.ts';
import { ExportCaseloadAction } from './writing/export-caseload.action.ts';

const ENTITIES = [
  ...[CaseloadImport, CaseloadFile, CaseloadProblemRow, CaseloadReference, CaseloadCaseRef, CaseloadPersonRef],
  ...[CaseloadMemberRef, CaseloadServiceRef, DeclaredVulnerability, CaseloadExport],
];

/** Caseloads that come and go by the API, as runs. */
const RUNS = [
  ...[CaseloadVault, SendCaseloadAction, TakeCaseloadPartAction, StartCaseloadImportAction, CancelCaseloadImportAction],
  ...[RunCaseloadImportAction, ForgetCaseloadsAction, CaseloadImportsQuery, CaseloadProblemsQuery],
  ...[AskCaseloadExportAction, WriteCaseloadExportAction, GiveCaseloadPasswordAction, FetchCaseloadExportAction],
  CaseloadExportsQuery,
];

/** The caseload file, in and out. */
@Module({
  imports: [AuditModule, JobsModule, FollowUpModule, ReportingModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [
    ...[ExchangeErasable, ExchangeRowsOfPersons, CaseloadKnowledgeQuery, ImportCaseloadAction, ExportCaseloadAction],
    ...RUNS,
  ],
  exports: [ImportCaseloadAction, ExportCaseloadAction, ...RUNS],
})
export class ExchangeModule {}
