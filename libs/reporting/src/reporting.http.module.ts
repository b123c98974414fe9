import { Module } from '@nestjs/common';
import { PublishedFiguresController } from './http/published-figures.controller.ts';
import { ReportSheetsController } from './http/report-sheets.controller.ts';
import { ReportsController } from './http/reports.controller.ts';
import { ReportingModule } from './reporting.module.ts';

@Module({
  imports: [ReportingModule],
  controllers: [ReportsController, ReportSheetsController, PublishedFiguresController],
})
export class ReportingHttpModule {}
