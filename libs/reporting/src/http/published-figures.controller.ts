import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ExportFiguresAction } from '../actions/export-figures.action.ts';
import { FiguresSheetQuery } from '../data/figures-sheet.query.ts';
import { PublishableFiguresQuery } from '../data/publishable-figures.query.ts';
import { PublishedFiguresQuery } from '../data/published-figures.query.ts';
import { WITHHELD, type FigureRow } from '../domain/rows-of-figures.ts';
import { askedOf } from './asked.ts';
import { FiguresAskedDto } from './key-figures.dto.ts';
import { SheetAnswer, sheetFile } from './sheet-file.ts';
import {
  ExportedFiguresDto,
  ExportFiguresDto,
  FiguresSheetAskedDto,
  PublishableFiguresDto,
  PublishedFiguresDto,
  PublishedListDto,
  PublishedPageDto,
  PublishedRowDto,
  SheetAskedDto,
} from './published-figures.dto.ts';

const told = ([part, name, code, more, value]: FigureRow): PublishedRowDto => ({
  ...{ part, name, code, more, value: value === WITHHELD || value === '' ? null : Number(value) },
});

@ApiTags('reports')
@Controller('reports')
export class PublishedFiguresController {
  constructor(
    private readonly sheets: FiguresSheetQuery,
    private readonly exportFigures: ExportFiguresAction,
    private readonly publishable: PublishableFiguresQuery,
    private readonly published: PublishedFiguresQuery,
  ) {}

  @Get('key-figures/sheet')
  @Requires('figures.read')
  @SheetAnswer()
  async writeSheet(
    @CurrentActor() actor: Actor,
    @Query() { as, ...asked }: FiguresSheetAskedDto,
  ): Promise<StreamableFile> {
    return sheetFile(await this.sheets.execute(actor, askedOf(asked), as), 'key-figures', as);
  }

  @Get('publishable-figures')
  @Requires('figures.export')
  @ApiOkResponse({ type: PublishableFiguresDto })
  async previewPublishing(
    @CurrentActor() actor: Actor,
    @Query() query: FiguresAskedDto,
  ): Promise<PublishableFiguresDto> {
    const { rows, ...head } = await this.publishable.execute(actor, askedOf(query));
    return { ...head, rows: rows.map(told) };
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
    return { ...head, rows: rows.map(told) };
  }

  @Get('published-figures/:id/sheet')
  @Requires('figures.published')
  @SheetAnswer()
  async writePublishedSheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { as }: SheetAskedDto,
  ): Promise<StreamableFile> {
    return sheetFile(await this.published.sheet(actor, id, as), 'key-figures', as);
  }
}
