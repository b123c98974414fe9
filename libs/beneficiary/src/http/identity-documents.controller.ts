import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AddIdentityDocumentAction } from '../actions/add-identity-document.action.ts';
import { ChangeIdentityDocumentAction } from '../actions/change-identity-document.action.ts';
import {
  AddIdentityDocumentDto,
  ChangeIdentityDocumentDto,
  IdentityDocumentAddedDto,
  IdentityDocumentChangedDto,
} from './identity-documents.dto.ts';

@ApiTags('beneficiary')
@Controller()
export class IdentityDocumentsController {
  constructor(
    private readonly adding: AddIdentityDocumentAction,
    private readonly changing: ChangeIdentityDocumentAction,
  ) {}

  @Post('persons/:id/identity-documents')
  @Requires('person.register')
  @ApiCreatedResponse({ type: IdentityDocumentAddedDto })
  addIdentityDocument(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) personId: string,
    @Body() body: AddIdentityDocumentDto,
  ): Promise<IdentityDocumentAddedDto> {
    return this.adding.execute(actor, { ...body, personId });
  }

  @Post('identity-documents/:id/change')
  @HttpCode(200)
  @Requires('person.register')
  @ApiOkResponse({ type: IdentityDocumentChangedDto })
  changeIdentityDocument(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Body() body: ChangeIdentityDocumentDto,
  ): Promise<IdentityDocumentChangedDto> {
    return this.changing.execute(actor, { ...body, documentId });
  }
}
