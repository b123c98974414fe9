import { KeepFigures } from '@homeward/contracts';
import { Module } from '@nestjs/common';
import { CountFiguresAheadAction } from './actions/count-figures-ahead.action.ts';
import { ExportFiguresAction } from './actions/export-figures.action.ts';
import { FigureCasesQuery } from './data/figure-cases.query.ts';
import { FiguresToPublish } from './data/figures-to-publish.ts';
import { FiguresSheetQuery } from './data/figures-sheet.query.ts';
import { KeptFigures } from './data/keep-figures.ts';
import { InformationContactsQuery } from './data/information-contacts.query.ts';
import { KeyFiguresQuery } from './data/key-figures.query.ts';
import { PublishedFiguresQuery } from './data/published-figures.query.ts';
import { PublishableFiguresQuery } from './data/publishable-figures.query.ts';
import { ReportSheetsQuery } from './data/report-sheets.query.ts';
import { ReportScopes } from './data/report-scopes.ts';
import { StandingReportsQuery } from './data/standing-reports.query.ts';

const QUERIES = [
  ...[KeyFiguresQuery, FigureCasesQuery, StandingReportsQuery, InformationContactsQuery],
  ...[FiguresSheetQuery, ReportSheetsQuery, PublishableFiguresQuery, PublishedFiguresQuery],
];
const ACTIONS = [CountFiguresAheadAction, ExportFiguresAction];

/**
 * What is counted, and the reports that are made of it. Its tables are written by the database and read by SQL alone, so
 * that a command which only counts need not load the rooms of casework they refer to.
 */
@Module({
  providers: [
    ...QUERIES,
    ...ACTIONS,
    ReportScopes,
    FiguresToPublish,
    KeptFigures,
    { provide: KeepFigures, useExisting: KeptFigures },
  ],
  exports: [...QUERIES, ...ACTIONS, KeptFigures, KeepFigures],
})
export class ReportingModule {}
