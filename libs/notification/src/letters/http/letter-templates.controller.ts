import { CurrentActor, PageQuery, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DraftLetterTemplateAction } from '../actions/draft-letter-template.action.ts';
import { PublishLetterTemplateAction } from '../actions/publish-letter-template.action.ts';
import { LetterTemplatesQueries } from '../data/letter-templates.queries.ts';
import {
  DraftedLetterTemplateDto,
  DraftLetterTemplateDto,
  LetterTemplateListDto,
  LetterVersionDto,
  PublishLetterTemplateDto,
} from './letters.dto.ts';

@ApiTags('letters')
@Controller('letter-templates')
export class LetterTemplatesController {
  constructor(
    private readonly templates: LetterTemplatesQueries,
    private readonly drafting: DraftLetterTemplateAction,
    private readonly publishing: PublishLetterTemplateAction,
  ) {}

  @Get()
  @Requires('reference.read')
  @ApiOkResponse({ type: LetterTemplateListDto })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<LetterTemplateListDto> {
    return this.templates.find(actor, query);
  }

  @Post()
  @Requires('letter-template.draft')
  @ApiCreatedResponse({ type: DraftedLetterTemplateDto })
  draft(@CurrentActor() actor: Actor, @Body() body: DraftLetterTemplateDto): Promise<DraftedLetterTemplateDto> {
    return this.drafting.execute(actor, body);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Requires('letter-template.publish')
  @ApiOkResponse({ type: LetterVersionDto })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) templateId: string,
    @Body() body: PublishLetterTemplateDto,
  ): Promise<LetterVersionDto> {
    return this.publishing.execute(actor, { ...body, templateId });
  }
}
