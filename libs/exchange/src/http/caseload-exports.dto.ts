import {
  CASELOAD_EXPORT_FORMATS,
  CASELOAD_EXPORT_STATES,
  type CaseloadExportFormat,
  type CaseloadExportState,
} from '@homeward/contracts';
import { CodeField, FlagField, listDto, TextField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { CaseloadProgressDto } from './caseload-imports.dto.ts';

const OFFICES_MOST = 500;
const REASON_MAX = 500;
const id = { format: 'uuid' } as const;
const instant = { format: 'date-time' } as const;
const whole = { type: 'integer' } as const;

export class AskCaseloadExportDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Whose cases.' })
  @IsArray({ message: 'officeIds must be a list of ids.' })
  @ArrayMinSize(1, { message: 'officeIds must name at least one office.' })
  @ArrayMaxSize(OFFICES_MOST, { message: `officeIds may hold at most ${OFFICES_MOST} offices.` })
  @ArrayUnique({ message: 'officeIds must name each office once.' })
  @IsUUID('all', { each: true, message: 'officeIds must hold ids (UUIDs).' })
  officeIds: string[];

  @CodeField(CASELOAD_EXPORT_FORMATS, { about: 'One workbook, or two CSV files in one archive.' })
  format: CaseloadExportFormat;

  @FlagField({ about: 'Also vulnerabilities, telephone numbers and e-mail addresses, in an archive under a password.' })
  sensitive: boolean;

  @TextField({ about: 'Why sensitive columns must go out; kept in the trail.', max: REASON_MAX, optional: true })
  reason?: string;
}

export class AskedCaseloadExportDto {
  @ApiProperty(id) id: string;
  @ApiProperty(whole) version: number;
}

export class CaseloadExportCountsDto {
  @ApiProperty(whole) persons: number;
  @ApiProperty(whole) cases: number;
  @ApiProperty(whole) services: number;
}

export class CaseloadExportDto {
  @ApiProperty(id) id: string;
  @ApiProperty({ enum: CASELOAD_EXPORT_STATES }) state: CaseloadExportState;
  @ApiProperty({ description: 'Whether the worker has it, or will.' }) underWay: boolean;
  @ApiProperty({ type: [String], format: 'uuid' }) officeIds: readonly string[];
  @ApiProperty({ enum: CASELOAD_EXPORT_FORMATS }) format: CaseloadExportFormat;
  @ApiProperty() sensitive: boolean;
  @ApiProperty({ type: CaseloadProgressDto }) progress: CaseloadProgressDto;
  @ApiProperty({ type: CaseloadExportCountsDto, nullable: true }) result: CaseloadExportCountsDto | null;
  @ApiProperty({ type: String, nullable: true }) fileName: string | null;
  @ApiProperty({ ...whole, nullable: true }) byteSize: number | null;
  @ApiProperty({
    ...instant,
    type: String,
    nullable: true,
    description: 'Until when it can be fetched; null when not.',
  })
  fetchUntil: string | null;
  @ApiProperty({ description: 'Whether its password was not shown yet.' }) passwordWaits: boolean;
  @ApiProperty(instant) askedAt: string;
  @ApiProperty({ ...instant, type: String, nullable: true }) finishedAt: string | null;
  @ApiProperty(whole) version: number;
}
export class CaseloadExportListDto extends listDto(CaseloadExportDto) {}

export class CaseloadPasswordDto {
  @ApiProperty({ description: 'Shown once.' }) password: string;
}
