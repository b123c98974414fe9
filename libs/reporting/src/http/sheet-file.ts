import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { SHEET_TYPES, type SheetKind } from '../data/figure-sheet.ts';

/** A route that answers with a file for a spreadsheet. */
export const SheetAnswer = (): MethodDecorator =>
  applyDecorators(
    ApiProduces(...Object.values(SHEET_TYPES)),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

export const sheetFile = (content: Buffer, report: string, kind: SheetKind): StreamableFile =>
  new StreamableFile(content, { type: SHEET_TYPES[kind], disposition: `attachment; filename="${report}.${kind}"` });
