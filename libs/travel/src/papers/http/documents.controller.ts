import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AskDocumentBackAction } from '../actions/ask-document-back.action.ts';
import { CheckDocumentAction } from '../actions/check-document.action.ts';
import { MoveRetrievalAction } from '../actions/move-retrieval.action.ts';
import { ReadMrzAction } from '../actions/read-mrz.action.ts';
import {
  AskDocumentBackDto,
  CheckDocumentDto,
  DocumentCheckedDto,
  MoveRetrievalDto,
  MrzReadingDto,
  PapersVersionDto,
  ReadMrzDto,
} from './documents.dto.ts';

@ApiTags('travel')
@Controller()
export class TravelDocumentsController {
  constructor(
    private readonly reading: ReadMrzAction,
    private readonly checking: CheckDocumentAction,
    private readonly asking: AskDocumentBackAction,
    private readonly moving: MoveRetrievalAction,
  ) {}

  @Post('cases/:id/mrz-readings')
  @HttpCode(200)
  @Requires('document.check')
  @ApiOkResponse({ type: MrzReadingDto })
  readMrz(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: ReadMrzDto,
  ): Promise<MrzReadingDto> {
    return this.reading.execute(actor, caseId, body);
  }

  @Post('cases/:id/document-checks')
  @Requires('document.check')
  @ApiCreatedResponse({ type: DocumentCheckedDto })
  checkDocument(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: CheckDocumentDto,
  ): Promise<DocumentCheckedDto> {
    return this.checking.execute(actor, caseId, body);
  }

  @Post('cases/:id/document-retrievals')
  @Requires('document.check')
  @ApiCreatedResponse({ type: PapersVersionDto })
  askBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: AskDocumentBackDto,
  ): Promise<PapersVersionDto> {
    return this.asking.execute(actor, caseId, body);
  }

  @Post('document-retrievals/:id/move')
  @HttpCode(200)
  @Requires('document.check')
  @ApiOkResponse({ type: PapersVersionDto })
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveRetrievalDto,
  ): Promise<PapersVersionDto> {
    return this.moving.execute(actor, id, body);
  }
}
