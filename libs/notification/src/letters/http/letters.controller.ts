import { CurrentActor, PageQuery, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { EditLetterAction } from '../actions/edit-letter.action.ts';
import { FileLetterAction } from '../actions/file-letter.action.ts';
import { SignLetterAction } from '../actions/sign-letter.action.ts';
import { WriteLetterAction } from '../actions/write-letter.action.ts';
import { LettersQueries } from '../data/letters.queries.ts';
import { PrintLetterQuery } from '../print/print-letter.query.ts';
import {
  EditLetterDto,
  FileLetterDto,
  LetterListDto,
  LetterVersionDto,
  OpenedLetterDto,
  SignLetterDto,
  WriteLetterDto,
  WrittenLetterDto,
} from './letters.dto.ts';

@ApiTags('letters')
@Controller('cases/:id/letters')
export class CaseLettersController {
  constructor(
    private readonly writing: WriteLetterAction,
    private readonly letters: LettersQueries,
  ) {}

  @Post()
  @Requires('letter.write')
  @ApiCreatedResponse({ type: WrittenLetterDto })
  writeLetter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: WriteLetterDto,
  ): Promise<WrittenLetterDto> {
    return this.writing.execute(actor, caseId, body);
  }

  @Get()
  @Requires('case.read')
  @ApiOkResponse({ type: LetterListDto })
  listLetters(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<LetterListDto> {
    return this.letters.findOfCase(actor, caseId, query);
  }
}

@ApiTags('letters')
@Controller('letters/:id')
export class LettersController {
  constructor(
    private readonly editing: EditLetterAction,
    private readonly filing: FileLetterAction,
    private readonly signing: SignLetterAction,
    private readonly letters: LettersQueries,
    private readonly prints: PrintLetterQuery,
  ) {}

  @Get()
  @Requires('case.read')
  @ApiOkResponse({ type: OpenedLetterDto })
  getLetter(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OpenedLetterDto> {
    return this.letters.get(actor, id);
  }

  @Get('print')
  @Requires('case.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async printLetter(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { file, name } = await this.prints.execute(actor, id);
    return new StreamableFile(file, { type: 'application/pdf', disposition: `inline; filename="${name}"` });
  }

  @Post('edit')
  @HttpCode(200)
  @Requires('letter.write')
  @ApiOkResponse({ type: LetterVersionDto })
  editLetter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) letterId: string,
    @Body() body: EditLetterDto,
  ): Promise<LetterVersionDto> {
    return this.editing.execute(actor, { ...body, letterId });
  }

  @Post('file')
  @HttpCode(200)
  @Requires('letter.write')
  @ApiOkResponse({ type: LetterVersionDto })
  fileLetter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FileLetterDto,
  ): Promise<LetterVersionDto> {
    return this.filing.execute(actor, id, body.version);
  }

  @Post('sign')
  @HttpCode(200)
  @Requires('letter.write')
  @ApiOkResponse({ type: LetterVersionDto })
  signLetter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) letterId: string,
    @Body() body: SignLetterDto,
  ): Promise<LetterVersionDto> {
    return this.signing.execute(actor, { ...body, letterId });
  }
}
