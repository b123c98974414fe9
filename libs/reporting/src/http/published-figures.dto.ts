import { IntegerField, PAGE_SIZE_MAX, PageInfo, TextField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import type { SheetKind } from '../data/figure-sheet.ts';
import type { ExportHead } from '../data/published-figures.query.ts';
import { FigureFiltersDto, FiguresAskedDto } from './key-figures.dto.ts';
import { SheetKindField } from './report-fields.ts';

const PURPOSE_MAX = 500;

export class SheetAskedDto {
  @SheetKindField()
  as: SheetKind;
}

export class FiguresSheetAskedDto extends FiguresAskedDto {
  @SheetKindField()
  as: SheetKind;
}

export class ExportFiguresDto extends FiguresAskedDto {
  @TextField({ about: 'For whom it is and what for.', max: PURPOSE_MAX, min: 1 })
  purpose: string;
}

export class ExportedFiguresDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class PublishedPageDto {
  @IntegerField({ about: 'The page, from 1.', min: 1, max: 100_000, optional: true, fromQuery: true })
  page?: number;

  @IntegerField({ about: 'Rows a page.', min: 1, max: PAGE_SIZE_MAX, optional: true, fromQuery: true })
  size?: number;
}

export class PublishedHeadDto implements ExportHead {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty() scope: string;
  @ApiProperty({ type: FigureFiltersDto }) filters: FigureFiltersDto;
  @ApiProperty({ format: 'date-time' }) madeAt: string;
  @ApiProperty({ type: String, nullable: true }) madeBy: string | null;
  @ApiProperty({ type: String, nullable: true }) purpose: string | null;
}

export class PublishedListDto {
  @ApiProperty({ type: [PublishedHeadDto] }) rows: PublishedHeadDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class PublishedRowDto {
  @ApiProperty({ example: 'departures' }) part: string;
  @ApiProperty({ example: 'bySex' }) name: string;
  @ApiProperty({ example: 'F' }) code: string;
  @ApiProperty({ description: 'The destination, of a flow.' }) more: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'None where it is withheld.' }) value: number | null;
}

export class PublishableFiguresDto {
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty() scope: string;
  @ApiProperty({ type: [PublishedRowDto] }) rows: PublishedRowDto[];
  @ApiProperty({ type: [String], description: 'Days of earlier exports beside which it would open a small number.' })
  refusedBeside: readonly string[];
}

export class PublishedFiguresDto extends PublishedHeadDto {
  @ApiProperty({ type: [PublishedRowDto] }) rows: PublishedRowDto[];
}
