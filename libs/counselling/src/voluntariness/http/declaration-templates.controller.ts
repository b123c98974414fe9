import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { AddDeclarationTemplateAction } from '../actions/add-declaration-template.action.ts';
import { DeclarationsQueries, type DeclarationTemplateRow } from '../data/declarations.queries.ts';
import {
  AddDeclarationTemplateDto,
  AddedDeclarationTemplateDto,
  DeclarationTemplateListDto,
} from './declarations.dto.ts';

@ApiTags('counselling')
@Controller('declaration-templates')
export class DeclarationTemplatesController {
  constructor(
    private readonly addTemplate: AddDeclarationTemplateAction,
    private readonly declarations: DeclarationsQueries,
  ) {}

  @Get()
  @Requires('reference.read')
  @ApiOkResponse({ type: DeclarationTemplateListDto })
  async list(@CurrentActor() actor: Actor): Promise<ListOf<DeclarationTemplateRow>> {
    return wholeList(await this.declarations.findTemplates(actor));
  }

  @Post()
  @Requires('declaration-template.keep')
  @ApiCreatedResponse({ type: AddedDeclarationTemplateDto })
  add(@CurrentActor() actor: Actor, @Body() body: AddDeclarationTemplateDto): Promise<AddedDeclarationTemplateDto> {
    return this.addTemplate.execute(actor, body);
  }
}
