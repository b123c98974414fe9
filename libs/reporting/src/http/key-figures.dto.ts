import {
  FIGURE_AGE_GROUPS,
  FIGURE_AGES,
  FIGURE_CHANNELS,
  FIGURE_CLOSING_REASONS,
  FIGURE_DIMENSIONS,
  FIGURE_LEGAL_STATUSES,
  FIGURE_LEVELS,
  FIGURE_MODALITIES,
  FIGURE_PHASES,
  FIGURE_PROFILES,
  FIGURE_RETURN_TYPES,
  FIGURE_SERVICES,
  FIGURE_SEXES,
  FIGURE_VULNERABILITIES,
  FUNNEL_STEPS,
  WAITS,
  type FigureChannel,
  type FigureReturnType,
} from '@homeward/contracts';
import { CodeField, DayField, FlagField, IdField, PatternField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import type { AgeSexFigure } from '../data/key-figures.query.ts';
import type { Flow, KeyFigures, Open } from '../domain/key-figures.ts';
import { AsList, Count, Numbers, OFFICES_MOST as MOST, OpenNumbers } from './report-fields.ts';

export class FiguresAskedDto {
  @DayField({ about: 'The first day of the period.' })
  from: string;

  @DayField({ about: 'The last day of the period, included.' })
  to: string;

  @DayField({ about: 'An event on a later day does not count; today when absent.', optional: true })
  asOf?: string;

  @AsList()
  @IdField({ about: 'These offices with all under them; all you may count when absent.', many: MOST, optional: true })
  officeId?: string[];

  @AsList()
  @PatternField(/^[\w./-]{1,60}$/, 'must be codes of programmes.', { about: 'Programmes.', many: MOST, optional: true })
  programme?: string[];

  @AsList()
  @PatternField(/^[A-Z]{2}$/, 'must be codes of countries such as BE.', {
    ...{ about: 'Host countries.', many: MOST, optional: true },
  })
  host?: string[];

  @AsList()
  @CodeField(FIGURE_RETURN_TYPES, { about: 'Return types.', many: FIGURE_RETURN_TYPES.length, optional: true })
  returnType?: FigureReturnType[];

  @AsList()
  @CodeField(FIGURE_CHANNELS, {
    ...{ about: 'Channels; those of the programme when absent.', many: FIGURE_CHANNELS.length, optional: true },
  })
  channel?: FigureChannel[];
}

export class KeyFiguresAskedDto extends FiguresAskedDto {
  @FlagField({ about: 'Also departures by age group and sex together, from the same count.', optional: true })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  withPyramid?: boolean;
}

export class FigureFiltersDto {
  @ApiProperty({ type: [String] }) office: readonly string[];
  @ApiProperty({ type: [String] }) programme: readonly string[];
  @ApiProperty({ type: [String] }) host: readonly string[];
  @ApiProperty({ enum: FIGURE_RETURN_TYPES, isArray: true }) returnType: readonly FigureReturnType[];
  @ApiProperty({ enum: FIGURE_CHANNELS, isArray: true }) channel: readonly FigureChannel[];
}

export class FlowDto {
  @ApiProperty() host: string;
  @ApiProperty() destination: string;
  @Count() departures: number;
}

export class DepartureFiguresDto {
  @Count() total: number;
  @Count() persons: number;
  @Count() cases: number;
  @Count() inFamilies: number;
  @Count() withReintegration: number;
  @Numbers(FIGURE_SEXES) bySex: KeyFigures['departures']['bySex'];
  @Numbers(FIGURE_AGES) byAge: KeyFigures['departures']['byAge'];
  @Numbers(FIGURE_AGE_GROUPS) byAgeGroup: KeyFigures['departures']['byAgeGroup'];
  @Numbers(FIGURE_LEGAL_STATUSES) byLegalStatus: KeyFigures['departures']['byLegalStatus'];
  @Numbers(FIGURE_PROFILES) byProfile: KeyFigures['departures']['byProfile'];
  @Numbers(FIGURE_RETURN_TYPES) byReturnType: KeyFigures['departures']['byReturnType'];
  @Numbers(FIGURE_VULNERABILITIES) byVulnerability: KeyFigures['departures']['byVulnerability'];
  @OpenNumbers() byNationality: Open;
  @OpenNumbers() byDestination: Open;
  @OpenNumbers() byHost: Open;
  @OpenNumbers() byOffice: Open;
  @OpenNumbers() byProgramme: Open;
  @OpenNumbers() byMonth: Open;
  @ApiProperty({ type: [FlowDto] }) hostToDestination: readonly Flow[];
}

export class FigureAmountDto {
  @ApiProperty() currency: string;
  @Count() amountMinor: number;
}

export class ServiceFiguresDto {
  @Count() total: number;
  @Count() persons: number;
  @Numbers(FIGURE_SERVICES) byService: KeyFigures['services']['byService'];
  @Numbers(FIGURE_DIMENSIONS) byDimension: KeyFigures['services']['byDimension'];
  @Numbers(FIGURE_LEVELS) byLevel: KeyFigures['services']['byLevel'];
  @Numbers(FIGURE_PHASES) byPhase: KeyFigures['services']['byPhase'];
  @Numbers(FIGURE_MODALITIES) byModality: KeyFigures['services']['byModality'];
  @ApiProperty({ type: [FigureAmountDto] }) amounts: readonly FigureAmountDto[];
}

export class ClosedFiguresDto {
  @Numbers(FIGURE_CLOSING_REASONS) byClosingReason: KeyFigures['closed']['byClosingReason'];
}

export class WaitingTimeDto {
  @Count() n: number;
  @ApiProperty({ type: 'integer', nullable: true }) median: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) p90: number | null;
}

export class WaitingDaysDto implements Record<(typeof WAITS)[number], WaitingTimeDto> {
  @ApiProperty({ type: WaitingTimeDto }) applicationToApproval: WaitingTimeDto;
  @ApiProperty({ type: WaitingTimeDto }) approvalToDeparture: WaitingTimeDto;
  @ApiProperty({ type: WaitingTimeDto }) applicationToDeparture: WaitingTimeDto;
}

export class AgeSexFigureDto implements AgeSexFigure {
  @ApiProperty({ enum: FIGURE_AGE_GROUPS }) ageGroup: AgeSexFigure['ageGroup'];
  @ApiProperty({ enum: FIGURE_SEXES }) sex: AgeSexFigure['sex'];
  @Count() departures: number;
}

export class KeyFiguresDto implements KeyFigures {
  @ApiProperty({ enum: ['key-figures'] }) report: 'key-figures';
  @ApiProperty({ example: 'offices BRU, GNT; 3 offices of the programme not included' }) scope: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: FigureFiltersDto }) filters: FigureFiltersDto;
  @Numbers(FUNNEL_STEPS) funnel: KeyFigures['funnel'];
  @ApiProperty({ type: DepartureFiguresDto }) departures: DepartureFiguresDto;
  @ApiProperty({ type: ServiceFiguresDto }) services: ServiceFiguresDto;
  @ApiProperty({ type: ClosedFiguresDto }) closed: ClosedFiguresDto;
  @ApiProperty({ type: WaitingDaysDto }) waitingDays: WaitingDaysDto;
  @ApiProperty({ type: [AgeSexFigureDto], required: false, description: 'Only where it was asked for.' })
  pyramid?: readonly AgeSexFigureDto[];
}
