import { AuditModule } from '@homeward/audit';
import { FollowUpModule } from '@homeward/follow-up';
import { ReportingModule } from '@homeward/reporting';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
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
import { ImportCaseloadAction } from './saving/import-caseload.action.ts';
import { ExportCaseloadAction } from './writing/export-caseload.action.ts';

const ENTITIES = [
  ...[CaseloadImport, CaseloadFile, CaseloadProblemRow, CaseloadReference, CaseloadCaseRef, CaseloadPersonRef],
  ...[CaseloadMemberRef, CaseloadServiceRef, DeclaredVulnerability],
];

/** The caseload file, in and out. */
@Module({
  imports: [AuditModule, FollowUpModule, ReportingModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [
    ExchangeErasable,
    ExchangeRowsOfPersons,
    CaseloadKnowledgeQuery,
    ImportCaseloadAction,
    ExportCaseloadAction,
  ],
  exports: [ImportCaseloadAction, ExportCaseloadAction],
})
export class ExchangeModule {}
