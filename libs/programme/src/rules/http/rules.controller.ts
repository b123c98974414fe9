import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { DraftRuleAction } from '../actions/draft-rule.action.ts';
import { PublishRuleAction } from '../actions/publish-rule.action.ts';
import { TryRuleQuery } from '../actions/try-rule.query.ts';
import { TriedRuleDto } from './evaluation.dto.ts';
import { resultDto } from './evaluation.mapping.ts';
import {
  AtVersionDto,
  DraftedRuleDto,
  DraftRuleDto,
  exampleOf,
  ProgrammeVersionDto,
  TryRuleDto,
} from './programmes.dto.ts';

@ApiTags('programme')
@Controller()
export class RulesController {
  constructor(
    private readonly drafting: DraftRuleAction,
    private readonly publishing: PublishRuleAction,
    private readonly trying: TryRuleQuery,
  ) {}

  @Post('programmes/:code/rules')
  @Requires('rule.draft')
  @ApiCreatedResponse({ type: DraftedRuleDto })
  draftRule(
    @CurrentActor() actor: Actor,
    @Param('code') programmeCode: string,
    @Body() { ourReading, validTo, ...body }: DraftRuleDto,
  ): Promise<DraftedRuleDto> {
    const rest = { programmeCode, ourReading: ourReading ?? null, validTo: validTo ?? null };
    return this.drafting.execute(actor, { ...body, ...rest });
  }

  @Post('rule-versions/:id/publish')
  @HttpCode(200)
  @Requires('rule.publish')
  @ApiOkResponse({ type: ProgrammeVersionDto })
  publishRule(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: AtVersionDto,
  ): Promise<ProgrammeVersionDto> {
    return this.publishing.execute(actor, id, version);
  }

  @Post('rule-versions/:id/try')
  @HttpCode(200)
  @Requires('rule.draft')
  @ApiOkResponse({ type: TriedRuleDto })
  async tryRule(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TryRuleDto,
  ): Promise<TriedRuleDto> {
    return { results: (await this.trying.execute(actor, id, exampleOf(body))).map(resultDto) };
  }
}
