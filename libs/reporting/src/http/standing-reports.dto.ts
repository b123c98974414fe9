import { STAGES } from '@homeward/contracts';
import { IdField, PatternField } from '@homeward/platform';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { Type } from '@nestjs/common';
import type { SheetKind } from '../data/figure-sheet.ts';
import {
  DUE_SPANS,
  STAGE_AGES,
  type CaseloadPerWorker,
  type CasesByStage,
  type ContactFigures,
  type DeadlinesAhead,
  type InformationContacts,
  type StageFigures,
  type WorkerCaseload,
} from '../domain/standing-reports.ts';
import { AsList, Count, Numbers, OFFICES_MOST, OpenNumbers, SheetKindField } from './report-fields.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const MONTH_MEND = 'must be a month such as 2026-03.';

/** One of a kind for each of the codes, or for each that is present. */
const Each = (dto: Type<unknown>): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(dto) } });

export class StandingAskedDto {
  @AsList()
  @IdField({
    ...{
      about: 'These offices with all under them; all you may count when absent.',
      many: OFFICES_MOST,
      optional: true,
    },
  })
  officeId?: string[];
}

export class ContactsAskedDto extends StandingAskedDto {
  @PatternField(MONTH, MONTH_MEND, { about: 'The first month.' })
  from: string;

  @PatternField(MONTH, MONTH_MEND, { about: 'The last month, included.' })
  to: string;
}

export class StandingSheetAskedDto extends StandingAskedDto {
  @SheetKindField()
  as: SheetKind;
}

export class ContactsSheetAskedDto extends ContactsAskedDto {
  @SheetKindField()
  as: SheetKind;
}

export class StageFiguresDto implements StageFigures {
  @Count() total: number;
  @Count() onHold: number;
  @Numbers(STAGE_AGES) byAge: StageFigures['byAge'];
  @ApiProperty({ type: 'integer', nullable: true }) medianDays: number | null;
}

@ApiExtraModels(StageFiguresDto)
export class CasesByStageDto implements CasesByStage {
  @ApiProperty({ enum: ['cases-by-stage'] }) report: 'cases-by-stage';
  @ApiProperty() scope: string;
  @ApiProperty({ format: 'date' }) asOf: string;
  @Count() open: number;
  @Each(StageFiguresDto) byStage: CasesByStage['byStage'];
}

export class WorkerCaseloadDto implements WorkerCaseload {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) userId: string | null;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @Count() open: number;
  @Count() onHold: number;
  @Count() overdue: number;
  @Numbers(STAGES) byStage: WorkerCaseload['byStage'];
}

export class CaseloadPerWorkerDto implements CaseloadPerWorker {
  @ApiProperty({ enum: ['caseload-per-worker'] }) report: 'caseload-per-worker';
  @ApiProperty() scope: string;
  @ApiProperty({ format: 'date' }) asOf: string;
  @Count() open: number;
  @Count() unassigned: number;
  @ApiProperty({ type: [WorkerCaseloadDto] }) workers: readonly WorkerCaseloadDto[];
}

export class DueSpansDto {
  @Count() overdue: number;
  @Count() today: number;
  @Count() week: number;
  @Count() month: number;
  @Count() quarter: number;
  @Count() later: number;
  @Count() none: number;
}

@ApiExtraModels(DueSpansDto)
export class DeadlinesAheadDto implements DeadlinesAhead {
  @ApiProperty({ enum: ['deadlines-ahead'] }) report: 'deadlines-ahead';
  @ApiProperty() scope: string;
  @ApiProperty({ format: 'date' }) asOf: string;
  @Count() open: number;
  @Numbers(DUE_SPANS) bySpan: DeadlinesAhead['bySpan'];
  @OpenNumbers() byDay: Record<string, number>;
  @Each(DueSpansDto) byOffice: DeadlinesAhead['byOffice'];
}

export class ContactFiguresDto implements ContactFigures {
  @Count() contacts: number;
  @Count() heads: number;
}

@ApiExtraModels(ContactFiguresDto)
export class InformationContactsDto extends ContactFiguresDto implements InformationContacts {
  @ApiProperty({ enum: ['information-contacts'] }) report: 'information-contacts';
  @ApiProperty() scope: string;
  @ApiProperty({ example: '2026-01' }) from: string;
  @ApiProperty({ example: '2026-03' }) to: string;
  @Each(ContactFiguresDto) byChannel: InformationContacts['byChannel'];
  @Each(ContactFiguresDto) byTopic: InformationContacts['byTopic'];
  @Each(ContactFiguresDto) byLanguage: InformationContacts['byLanguage'];
  @Each(ContactFiguresDto) byMonth: InformationContacts['byMonth'];
}
