import { CASE_LIST_COLUMNS, type CaseListColumn } from '@homeward/contracts';
import { PartField } from '@homeward/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { CaseFilterCodesDto } from '../http/case-list.dto.ts';

const IDS_MAX = 5_000;

export class ExportCasesDto {
  @PartField(() => CaseFilterCodesDto, { about: 'As of the list, with its order; pages do not count.' })
  filters: CaseFilterCodesDto;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Only these; all that the filters mean when absent.',
  })
  @IsOptional()
  @IsArray({ message: 'caseIds must be a list of ids.' })
  @ArrayMinSize(1, { message: 'caseIds must hold at least one case.' })
  @ArrayMaxSize(IDS_MAX, { message: `caseIds may hold at most ${IDS_MAX} cases; leave it out for all that match.` })
  @IsUUID('all', { each: true, message: 'caseIds must hold ids (UUIDs).' })
  caseIds?: string[];

  @ApiProperty({
    enum: CASE_LIST_COLUMNS,
    isArray: true,
    description: 'In the order of the file; its heads are these codes.',
  })
  @IsArray({ message: 'columns must be a list of columns.' })
  @ArrayMinSize(1, { message: 'columns must name at least one column.' })
  @ArrayUnique({ message: 'columns must name each column once.' })
  @IsIn([...CASE_LIST_COLUMNS], { each: true, message: `columns may hold: ${CASE_LIST_COLUMNS.join(', ')}.` })
  columns: CaseListColumn[];
}
