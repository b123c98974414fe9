import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ExportFiguresAction } from '../actions/export-figures.action.ts';
import { SHEET_TYPES, type SheetKind } from '../data/figure-sheet.ts';
import { FiguresSheetQuery } from '../data/figures-sheet.query.ts';
import { KeyFiguresQuery } from '../data/key-figures.query.ts';
import { PublishedFiguresQuery } from '../data/published-figures.query.ts';
import { WITHHELD } from '../domain/rows-of-figures.ts';
import { askedOf } from './asked.ts';
import { FiguresAskedDto } from './key-figures.dto.ts';
import {
  AgePyramidDto,
  ExportedFiguresDto,
  ExportFiguresDto,
  FiguresSheetAskedDto,
  PublishedFiguresDto,
  PublishedListDto,
  PublishedPageDto,
  SheetAskedDto,
} from './published-figures.dto.ts';

const file = (content: Buffer, kind: SheetKind): StreamableFile =>
  new StreamableFile(content, { type: SHEET_TYPES[kind], disposition: `attachment; filename="key-figures.${kind}"` });

@ApiTags('reports')
@Controller('reports')
export class PublishedFiguresController {
  constructor(
    private readonly keyFigures: KeyFiguresQuery,
    private readonly sheets: FiguresSheetQuery,
    private readonly exportFigures: ExportFiguresAction,
    private readonly published: PublishedFiguresQuery,
  ) {}

  @Get('age-pyramid')
  @Requires('figures.read')
  @ApiOkResponse({ type: AgePyramidDto })
  async countPyramid(@CurrentActor() actor: Actor, @Query() query: FiguresAskedDto): Promise<AgePyramidDto> {
    return { rows: await this.keyFigures.pyramid(actor, askedOf(query)) };
  }

  @Get('key-figures/sheet')
  @Requires('figures.read')
  @ApiProduces(...Object.values(SHEET_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async writeSheet(
    @CurrentActor() actor: Actor,
    @Query() { as, ...asked }: FiguresSheetAskedDto,
  ): Promise<StreamableFile> {
    return file(await this.sheets.execute(actor, askedOf(asked), as), as);
  }

  @Post('published-figures')
  @Requires('figures.export')
  @ApiCreatedResponse({ type: ExportedFiguresDto })
  publish(@CurrentActor() actor: Actor, @Body() { purpose, ...asked }: ExportFiguresDto): Promise<ExportedFiguresDto> {
    return this.exportFigures.execute(actor, askedOf(asked), purpose);
  }

  @Get('published-figures')
  @Requires('figures.published')
  @ApiOkResponse({ type: PublishedListDto })
  listPublished(@CurrentActor() actor: Actor, @Query() query: PublishedPageDto): Promise<PublishedListDto> {
    return this.published.list(actor, query) as Promise<PublishedListDto>;
  }

  @Get('published-figures/:id')
  @Requires('figures.published')
  @ApiOkResponse({ type: PublishedFiguresDto })
  async getPublished(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PublishedFiguresDto> {
    const { rows, ...head } = await this.published.get(actor, id);
    const told = rows.map(([part, name, code, more, value]) => ({
      ...{ part, name, code, more, value: value === WITHHELD || value === '' ? null : Number(value) },
    }));
    return { ...head, rows: told };
  }

  @Get('published-figures/:id/sheet')
  @Requires('figures.published')
  @ApiProduces(...Object.values(SHEET_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async writePublishedSheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { as }: SheetAskedDto,
  ): Promise<StreamableFile> {
    return file(await this.published.sheet(actor, id, as), as);
  }
}
