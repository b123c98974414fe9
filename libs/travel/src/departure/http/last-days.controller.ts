import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DraftOrientationTextAction } from '../actions/draft-orientation-text.action.ts';
import { GiveOrientationAction } from '../actions/give-orientation.action.ts';
import { PublishOrientationTextAction } from '../actions/publish-orientation-text.action.ts';
import { RecordBriefingAction } from '../actions/record-briefing.action.ts';
import { OrientationTextsQuery, type OrientationTextRow } from '../data/orientation-texts.query.ts';
import {
  DraftedOrientationTextDto,
  DraftOrientationTextDto,
  GiveOrientationDto,
  IdsDto,
  IdVersionDto,
  OrientationTextListDto,
  PublishOrientationTextDto,
  RecordBriefingDto,
  RecordedBriefingDto,
} from './last-days.dto.ts';

@ApiTags('travel')
@Controller()
export class LastDaysController {
  constructor(
    private readonly drafting: DraftOrientationTextAction,
    private readonly publishing: PublishOrientationTextAction,
    private readonly giving: GiveOrientationAction,
    private readonly briefing: RecordBriefingAction,
    private readonly texts: OrientationTextsQuery,
  ) {}

  @Get('orientation-texts')
  @Requires('reference.read')
  @ApiOkResponse({ type: OrientationTextListDto })
  async listTexts(@CurrentActor() actor: Actor): Promise<ListOf<OrientationTextRow>> {
    return wholeList(await this.texts.execute(actor));
  }

  @Post('orientation-texts')
  @Requires('orientation-text.draft')
  @ApiCreatedResponse({ type: DraftedOrientationTextDto })
  draftText(@CurrentActor() actor: Actor, @Body() body: DraftOrientationTextDto): Promise<DraftedOrientationTextDto> {
    return this.drafting.execute(actor, body);
  }

  @Post('orientation-texts/:id/publish')
  @HttpCode(200)
  @Requires('orientation-text.publish')
  @ApiOkResponse({ type: IdVersionDto })
  publishText(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) textId: string,
    @Body() body: PublishOrientationTextDto,
  ): Promise<IdVersionDto> {
    return this.publishing.execute(actor, { ...body, textId });
  }

  @Post('cases/:id/orientations')
  @Requires('briefing.record')
  @ApiCreatedResponse({ type: IdsDto })
  giveOrientation(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: GiveOrientationDto,
  ): Promise<IdsDto> {
    return this.giving.execute(actor, caseId, body);
  }

  @Post('cases/:id/briefings')
  @Requires('briefing.record')
  @ApiCreatedResponse({ type: RecordedBriefingDto })
  recordBriefing(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: RecordBriefingDto,
  ): Promise<RecordedBriefingDto> {
    return this.briefing.execute(actor, caseId, { ...body, heldAt: body.heldAt ? new Date(body.heldAt) : null });
  }
}
