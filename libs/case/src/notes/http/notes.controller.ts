import { CurrentActor, PageQuery, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LowerFlagAction } from '../actions/lower-flag.action.ts';
import { RaiseFlagAction } from '../actions/raise-flag.action.ts';
import { WriteNoteAction } from '../actions/write-note.action.ts';
import { NotesQueries } from '../data/notes.queries.ts';
import {
  FlagListDto,
  FlagVersionDto,
  LowerFlagDto,
  NoteListDto,
  RaiseFlagDto,
  WriteNoteDto,
  WrittenNoteDto,
} from './notes.dto.ts';

@ApiTags('case')
@Controller()
export class NotesController {
  constructor(
    private readonly writing: WriteNoteAction,
    private readonly raising: RaiseFlagAction,
    private readonly lowering: LowerFlagAction,
    private readonly written: NotesQueries,
  ) {}

  @Post('cases/:id/notes')
  @Requires('note.write')
  @ApiCreatedResponse({ type: WrittenNoteDto })
  writeNote(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: WriteNoteDto,
  ): Promise<WrittenNoteDto> {
    return this.writing.execute(actor, { ...body, caseId });
  }

  @Get('cases/:id/notes')
  @Requires('case.read')
  @ApiOkResponse({ type: NoteListDto })
  listNotes(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<NoteListDto> {
    return this.written.notes(actor, caseId, query);
  }

  @Post('cases/:id/flags')
  @Requires('flag.raise')
  @ApiCreatedResponse({ type: FlagVersionDto })
  raiseFlag(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: RaiseFlagDto,
  ): Promise<FlagVersionDto> {
    return this.raising.execute(actor, { ...body, caseId });
  }

  @Get('cases/:id/flags')
  @Requires('case.read')
  @ApiOkResponse({ type: FlagListDto })
  listFlags(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<FlagListDto> {
    return this.written.flags(actor, caseId, query);
  }

  @Post('flags/:id/lower')
  @HttpCode(200)
  @Requires('flag.raise')
  @ApiOkResponse({ type: FlagVersionDto })
  lowerFlag(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) flagId: string,
    @Body() body: LowerFlagDto,
  ): Promise<FlagVersionDto> {
    return this.lowering.execute(actor, { ...body, flagId });
  }
}
