import {
  CASELOAD_FILES_MOST,
  CASELOAD_IMPORT_STATES,
  CASELOAD_PAST_RETENTION,
  CASELOAD_PHASES_OF_RUN,
  CASELOAD_PROBLEM_KINDS,
  CASELOAD_SHEETS,
  type CaseloadImportState,
  type CaseloadPastRetention,
  type CaseloadProblemKind,
  type CaseloadRunPhase,
  type CaseloadSheet,
} from '@homeward/contracts';
import {
  CodeField,
  FlagField,
  IntegerField,
  listDto,
  PageInfo,
  PageQuery,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { PROBLEM_SORTS, type ProblemSort } from '../runs/caseload-problems.query.ts';

const NAME_MAX = 150;
const id = { format: 'uuid' } as const;
const instant = { format: 'date-time' } as const;
const whole = { type: 'integer' } as const;

export class FileToComeDto {
  @TextField({ about: 'Its name, shown to whoever sends it.', max: NAME_MAX })
  fileName: string;

  @IntegerField({ about: 'Its size in bytes; 512 MB at most.', min: 1, max: Number.MAX_SAFE_INTEGER })
  byteSize: number;
}

export class SendCaseloadDto {
  @PartField(() => FileToComeDto, {
    about: 'One workbook, or the CSV files of persons and services. Each is then sent in parts of 4 MiB.',
    many: CASELOAD_FILES_MOST,
  })
  files: FileToComeDto[];
}

export class CaseloadRunDto {
  @ApiProperty(id) id: string;
  @ApiProperty(whole) version: number;
}

/** For the documentation; the body is read part by part. */
export class CaseloadPartDto {
  @ApiProperty({ ...whole, description: 'Where in the file it begins, in bytes: a multiple of 4 MiB.' }) from: number;
  @ApiProperty({ type: String, format: 'binary', description: '4 MiB, or what is left of the file.' }) file: unknown;
}

export class TakenPartDto {
  @ApiProperty({ ...whole, description: 'How much of the file is here, in bytes.' }) received: number;
}

export class StartCaseloadImportDto {
  @VersionField()
  version: number;

  @FlagField({ about: 'Say what would happen and save nothing.' })
  dryRun: boolean;

  @FlagField({ about: 'Save the whole cases that have no error, and list the rest.', optional: true })
  onlyValid?: boolean;

  @FlagField({ about: 'Take the value of the file where a field was changed in Homeward since.', optional: true })
  overwrite?: boolean;

  @FlagField({ about: 'Open offices that are named and not known.', optional: true })
  createOffices?: boolean;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,39}$/, 'must be the name of an encoding, such as windows-1252.', {
    about: 'How CSV files are encoded; found by looking when absent.',
    optional: true,
  })
  encoding?: string;

  @CodeField(CASELOAD_PAST_RETENTION, {
    about: 'How cases whose time is over are saved; left out when absent.',
    optional: true,
  })
  pastRetention?: CaseloadPastRetention;
}

export class CancelCaseloadImportDto {
  @VersionField()
  version: number;
}

export class CaseloadOptionsDto {
  @ApiProperty() dryRun: boolean;
  @ApiProperty() onlyValid: boolean;
  @ApiProperty() overwrite: boolean;
  @ApiProperty() createOffices: boolean;
  @ApiProperty({ type: String, nullable: true }) encoding: string | null;
  @ApiProperty({ type: String, enum: CASELOAD_PAST_RETENTION, nullable: true })
  pastRetention: CaseloadPastRetention | null;
}

export class CaseloadFileDto {
  @ApiProperty(whole) ordinal: number;
  @ApiProperty() fileName: string;
  @ApiProperty(whole) byteSize: number;
  @ApiProperty({ ...whole, description: 'How much of it is here, in bytes.' }) received: number;
}

export class CaseloadProgressDto {
  @ApiProperty({ enum: CASELOAD_PHASES_OF_RUN, required: false }) phase?: CaseloadRunPhase;
  @ApiProperty({ ...whole, required: false }) done?: number;
  @ApiProperty({ ...whole, required: false, nullable: true, description: 'Null where nobody knows how much there is.' })
  total?: number | null;
}

export class CaseloadCountDto {
  @ApiProperty(whole) read: number;
  @ApiProperty(whole) new: number;
  @ApiProperty(whole) changed: number;
  @ApiProperty(whole) same: number;
}

export class CaseloadEncodingDto {
  @ApiProperty() persons: string;
  @ApiProperty() services: string;
}

export class CaseloadResultDto {
  @ApiProperty() saved: boolean;
  @ApiProperty() dryRun: boolean;
  @ApiProperty({ description: 'Whether it was saved, or would be without dryRun.' }) saves: boolean;
  @ApiProperty({ description: 'Whether anything was left out: faulty rows, a conflict, cases past retention.' })
  leftOut: boolean;
  @ApiProperty({ type: CaseloadEncodingDto }) encoding: CaseloadEncodingDto;
  @ApiProperty({ type: CaseloadCountDto }) persons: CaseloadCountDto;
  @ApiProperty({ type: CaseloadCountDto }) cases: CaseloadCountDto;
  @ApiProperty({ type: CaseloadCountDto }) services: CaseloadCountDto;
  @ApiProperty(whole) errors: number;
  @ApiProperty(whole) warnings: number;
  @ApiProperty(whole) conflicts: number;
}

export class CaseloadImportDto {
  @ApiProperty(id) id: string;
  @ApiProperty({ enum: CASELOAD_IMPORT_STATES }) state: CaseloadImportState;
  @ApiProperty({ description: 'Whether the worker has it, or will.' }) underWay: boolean;
  @ApiProperty({ type: [CaseloadFileDto], description: 'Empty once they are no longer kept.' })
  files: readonly CaseloadFileDto[];
  @ApiProperty({ ...instant, type: String, nullable: true, description: 'Until when it can be run again.' })
  filesUntil: string | null;
  @ApiProperty({ type: CaseloadOptionsDto }) options: CaseloadOptionsDto;
  @ApiProperty({ type: CaseloadProgressDto }) progress: CaseloadProgressDto;
  @ApiProperty({ type: CaseloadResultDto, nullable: true }) result: CaseloadResultDto | null;
  @ApiProperty({ type: [String], description: 'The first names with a letter that is not ASCII, as they were read.' })
  names: readonly string[];
  @ApiProperty(instant) receivedAt: string;
  @ApiProperty({ ...instant, type: String, nullable: true }) finishedAt: string | null;
  @ApiProperty(whole) version: number;
}
export class CaseloadImportListDto extends listDto(CaseloadImportDto) {}

export class CaseloadProblemsQueryDto extends PageQuery {
  @CodeField(CASELOAD_PROBLEM_KINDS, { about: 'Only of this kind.', optional: true })
  kind?: CaseloadProblemKind;

  @CodeField(CASELOAD_SHEETS, { about: 'Only of this sheet.', optional: true })
  sheet?: CaseloadSheet;

  @PatternField(/^[a-z_]{0,40}$/, 'must be a column of the caseload file.', {
    about: 'Only in this column.',
    optional: true,
  })
  column?: string;

  @CodeField(PROBLEM_SORTS, { about: 'By row of the file, or by column first.', optional: true })
  sort?: ProblemSort;
}

export class CaseloadProblemDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: CASELOAD_PROBLEM_KINDS }) kind: CaseloadProblemKind;
  @ApiProperty({ enum: CASELOAD_SHEETS }) sheet: CaseloadSheet;
  @ApiProperty({ ...whole, description: 'As a spreadsheet numbers it; the head is 1.' }) row: number;
  @ApiProperty({ description: 'Empty when it is about the whole row or file.' }) column: string;
  @ApiProperty({ description: 'What stands in the file.' }) value: string;
  @ApiProperty({ type: String, nullable: true, description: 'What stands in Homeward, of a conflict.' })
  stored: string | null;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'How to mend it, in English.' }) message: string;
}

export class CaseloadProblemPlaceDto {
  @ApiProperty({ enum: CASELOAD_PROBLEM_KINDS }) kind: CaseloadProblemKind;
  @ApiProperty({ enum: CASELOAD_SHEETS }) sheet: CaseloadSheet;
  @ApiProperty() column: string;
  @ApiProperty(whole) count: number;
}

export class CaseloadProblemListDto {
  @ApiProperty({ type: [CaseloadProblemDto] }) rows: CaseloadProblemDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
  @ApiProperty({ type: [CaseloadProblemPlaceDto], description: 'How many there are in each column, of all of them.' })
  places: CaseloadProblemPlaceDto[];
}
