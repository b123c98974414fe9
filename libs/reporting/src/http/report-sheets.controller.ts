import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InformationContactsQuery } from '../data/information-contacts.query.ts';
import { ReportSheetsQuery } from '../data/report-sheets.query.ts';
import { StandingReportsQuery } from '../data/standing-reports.query.ts';
import type { StandingReport } from '../domain/rows-of-report.ts';
import type { SheetKind } from '../data/figure-sheet.ts';
import { SheetAnswer, sheetFile } from './sheet-file.ts';
import { ContactsSheetAskedDto, StandingSheetAskedDto } from './standing-reports.dto.ts';

/** The reports of how things stand, each as a file. */
@ApiTags('reports')
@Controller('reports')
export class ReportSheetsController {
  constructor(
    private readonly standing: StandingReportsQuery,
    private readonly contacts: InformationContactsQuery,
    private readonly sheets: ReportSheetsQuery,
  ) {}

  @Get('cases-by-stage/sheet')
  @Requires('figures.read')
  @SheetAnswer()
  async writeStages(@CurrentActor() actor: Actor, @Query() query: StandingSheetAskedDto): Promise<StreamableFile> {
    return this.file(actor, await this.standing.casesByStage(actor, query.officeId ?? []), query.as);
  }

  @Get('caseload-per-worker/sheet')
  @Requires('figures.read')
  @SheetAnswer()
  async writeCaseload(@CurrentActor() actor: Actor, @Query() query: StandingSheetAskedDto): Promise<StreamableFile> {
    return this.file(actor, await this.standing.caseloadPerWorker(actor, query.officeId ?? []), query.as);
  }

  @Get('deadlines-ahead/sheet')
  @Requires('figures.read')
  @SheetAnswer()
  async writeDeadlines(@CurrentActor() actor: Actor, @Query() query: StandingSheetAskedDto): Promise<StreamableFile> {
    return this.file(actor, await this.standing.deadlinesAhead(actor, query.officeId ?? []), query.as);
  }

  @Get('information-contacts/sheet')
  @Requires('figures.read')
  @SheetAnswer()
  async writeContacts(@CurrentActor() actor: Actor, @Query() query: ContactsSheetAskedDto): Promise<StreamableFile> {
    return this.file(actor, await this.contacts.execute(actor, query, query.officeId ?? []), query.as);
  }

  private async file(actor: Actor, report: StandingReport, as: SheetKind): Promise<StreamableFile> {
    return sheetFile(await this.sheets.execute(actor, report, as), report.report, as);
  }
}
