import { CodeField, IntegerField, PAGE_SIZE_MAX, PageInfo, PatternField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import type { FigureCase } from '../data/figure-cases.query.ts';
import { FIGURE_NUMBER_CODES } from '../domain/figure-numbers.ts';
import { FiguresAskedDto } from './key-figures.dto.ts';

const CODE = /^[\w.+/-]{1,60}$/;

export class FigureCasesAskedDto extends FiguresAskedDto {
  @CodeField(FIGURE_NUMBER_CODES, { about: 'The place of the number in the report.' })
  number: string;

  @PatternField(CODE, 'must be a code of the breakdown.', { about: 'The code, of a breakdown.', optional: true })
  code?: string;

  @PatternField(CODE, 'must be a code of the breakdown.', { about: 'The destination, of a flow.', optional: true })
  more?: string;

  @IntegerField({ about: 'The page, from 1.', min: 1, max: 100_000, optional: true, fromQuery: true })
  page?: number;

  @IntegerField({ about: 'Rows a page.', min: 1, max: PAGE_SIZE_MAX, optional: true, fromQuery: true })
  size?: number;
}

export class FigureCaseDto implements FigureCase {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty() officeName: string;
}

export class FigureCasesDto {
  @ApiProperty({ type: [FigureCaseDto] }) rows: FigureCaseDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
  @ApiProperty({
    type: 'integer',
    description: 'The number in the report, of which the total of the page may be seen.',
  })
  counted: number;
}
