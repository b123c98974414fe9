import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IntegerField } from './fields.ts';

export const PAGE_SIZE_MAX = 100;

/** Which page of a list that says itself how many rows a page may hold. */
export class PageNumberQuery {
  @IntegerField({ about: 'The page, from 1.', min: 1, max: 100_000, optional: true, fromQuery: true })
  page?: number;
}

/** Which part of a list. Page and size are numbers only: no word typed into a search stands in a URL. */
export class PageQuery extends PageNumberQuery {
  @IntegerField({ about: 'Rows a page.', min: 1, max: PAGE_SIZE_MAX, optional: true, fromQuery: true })
  size?: number;
}

/** "1–25 of N", for every list. */
export class PageInfo {
  @ApiProperty() page!: number;
  @ApiProperty() size!: number;
  @ApiProperty() total!: number;
}

export function pageOf(query: PageQuery): { page: number; size: number; offset: number } {
  const page = query.page ?? 1;
  const size = query.size ?? 25;
  return { page, size, offset: (page - 1) * size };
}

/** What every list answers. */
export interface ListOf<Row> {
  rows: Row[];
  page: PageInfo;
}

/** A list that is always given whole, in the shape of those that come in pages: whoever reads one can read them all. */
export function wholeList<Row>(rows: readonly Row[]): ListOf<Row> {
  return { rows: [...rows], page: { page: 1, size: rows.length, total: rows.length } };
}

/** The list of a row, for the API's documentation: `CountryDto` becomes `CountryListDto`. */
export function listDto<Row extends object>(row: Type<Row>): Type<ListOf<Row>> {
  class ListDto {
    @ApiProperty({ type: [row] }) rows!: Row[];
    @ApiProperty({ type: PageInfo }) page!: PageInfo;
  }
  Object.defineProperty(ListDto, 'name', { value: row.name.replace(/Dto$/, 'ListDto') });
  return ListDto;
}
