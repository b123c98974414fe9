import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LettersModule } from '../letters/letters.module.ts';
import { MakePrintAction } from './actions/make-print.action.ts';
import { Print } from './data/print.entity.ts';
import { PrintsQueries } from './data/prints.queries.ts';
import { CasePaperQuery } from './papers/case-paper.query.ts';
import { PaperReaders } from './papers/paper-readers.ts';
import { PrintSetting } from './papers/print-setting.ts';
import { RecordPapersQuery } from './papers/record-papers.query.ts';
import { SetPrintQuery } from './papers/set-print.query.ts';
import { ReceiptsQuery } from './sheets/receipts.query.ts';
import { SheetsQuery } from './sheets/sheets.query.ts';

const OFFERED = [MakePrintAction, PrintsQueries, SetPrintQuery, SheetsQuery, ReceiptsQuery];

@Module({
  imports: [LettersModule, TypeOrmModule.forFeature([Print])],
  providers: [...OFFERED, CasePaperQuery, RecordPapersQuery, PaperReaders, PrintSetting],
  exports: OFFERED,
})
export class PrintsModule {}
