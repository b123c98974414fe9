import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { DraftDeclarationTemplateAction } from '../actions/draft-declaration-template.action.ts';
import { PublishDeclarationTemplateAction } from '../actions/publish-declaration-template.action.ts';
import { DeclarationsQueries, type DeclarationTemplateRow } from '../data/declarations.queries.ts';
import {
  DeclarationTemplateListDto,
  DraftDeclarationTemplateDto,
  DraftedDeclarationTemplateDto,
  PublishDeclarationTemplateDto,
  PublishedDeclarationTemplateDto,
} from './declarations.dto.ts';

@ApiTags('counselling')
@Controller('declaration-templates')
export class DeclarationTemplatesController {
  constructor(
    private readonly drafting: DraftDeclarationTemplateAction,
    private readonly publishing: PublishDeclarationTemplateAction,
    private readonly declarations: DeclarationsQueries,
  ) {}

  @Get()
  @Requires('reference.read')
  @ApiOkResponse({ type: DeclarationTemplateListDto })
  async list(@CurrentActor() actor: Actor): Promise<ListOf<DeclarationTemplateRow>> {
    return wholeList(await this.declarations.findTemplates(actor));
  }

  @Post()
  @Requires('declaration-template.draft')
  @ApiCreatedResponse({ type: DraftedDeclarationTemplateDto })
  draft(
    @CurrentActor() actor: Actor,
    @Body() body: DraftDeclarationTemplateDto,
  ): Promise<DraftedDeclarationTemplateDto> {
    return this.drafting.execute(actor, body);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Requires('declaration-template.publish')
  @ApiOkResponse({ type: PublishedDeclarationTemplateDto })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) templateId: string,
    @Body() body: PublishDeclarationTemplateDto,
  ): Promise<PublishedDeclarationTemplateDto> {
    return this.publishing.execute(actor, { ...body, templateId });
  }
}
