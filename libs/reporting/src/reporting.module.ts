import { KeepFigures } from '@homeward/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FigureCasesQuery } from './data/figure-cases.query.ts';
import { FigureDue } from './data/figure-due.entity.ts';
import { FigureEvent } from './data/figure-event.entity.ts';
import { FigurePayment } from './data/figure-payment.entity.ts';
import { FigureService } from './data/figure-service.entity.ts';
import { KeptFigures } from './data/keep-figures.ts';
import { KeyFiguresQuery } from './data/key-figures.query.ts';
import { StatisticalVulnerability } from './data/statistical-vulnerability.entity.ts';

const ENTITIES = [FigureDue, FigureEvent, FigureService, FigurePayment, StatisticalVulnerability];
const QUERIES = [KeyFiguresQuery, FigureCasesQuery];

/** What is counted, and the reports that are made of it. */
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [...QUERIES, KeptFigures, { provide: KeepFigures, useExisting: KeptFigures }],
  exports: [...QUERIES, KeptFigures, KeepFigures],
})
export class ReportingModule {}
