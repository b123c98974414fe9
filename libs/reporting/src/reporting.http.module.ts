import { Module } from '@nestjs/common';
import { ReportsController } from './http/reports.controller.ts';
import { ReportingModule } from './reporting.module.ts';

@Module({ imports: [ReportingModule], controllers: [ReportsController] })
export class ReportingHttpModule {}
