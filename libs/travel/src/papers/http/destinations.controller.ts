import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { ConfirmSuspensionAction } from '../actions/confirm-suspension.action.ts';
import { DraftSuspensionAction } from '../actions/draft-suspension.action.ts';
import { ProposeSuspensionEndAction } from '../actions/propose-suspension-end.action.ts';
import { RecordTravelSettingAction } from '../actions/record-travel-setting.action.ts';
import { SuspensionsQueries } from '../data/suspensions.queries.ts';
import {
  ConfirmSuspensionDto,
  DraftSuspensionDto,
  ProposeSuspensionEndDto,
  RecordTravelSettingDto,
  SuspensionListDto,
  TravelSettingListDto,
} from './destinations.dto.ts';
import { IdDto, PapersVersionDto } from './documents.dto.ts';

@ApiTags('travel')
@Controller()
export class DestinationsController {
  constructor(
    private readonly suspensions: SuspensionsQueries,
    private readonly drafting: DraftSuspensionAction,
    private readonly confirming: ConfirmSuspensionAction,
    private readonly ending: ProposeSuspensionEndAction,
    private readonly settling: RecordTravelSettingAction,
  ) {}

  @Get('destination-suspensions')
  @Requires('reference.read')
  @ApiOkResponse({ type: SuspensionListDto })
  async list(@CurrentActor() actor: Actor): Promise<SuspensionListDto> {
    return wholeList(await this.suspensions.suspensions(actor));
  }

  @Post('destination-suspensions')
  @Requires('suspension.draft')
  @ApiCreatedResponse({ type: PapersVersionDto })
  draft(@CurrentActor() actor: Actor, @Body() body: DraftSuspensionDto): Promise<PapersVersionDto> {
    return this.drafting.execute(actor, body);
  }

  @Post('destination-suspensions/:id/confirm')
  @HttpCode(200)
  @Requires('suspension.confirm')
  @ApiOkResponse({ type: PapersVersionDto })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: ConfirmSuspensionDto,
  ): Promise<PapersVersionDto> {
    return this.confirming.execute(actor, id, version);
  }

  @Post('destination-suspensions/:id/end')
  @HttpCode(200)
  @Requires('suspension.draft')
  @ApiOkResponse({ type: PapersVersionDto })
  proposeEnd(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProposeSuspensionEndDto,
  ): Promise<PapersVersionDto> {
    return this.ending.execute(actor, id, body);
  }

  @Get('travel-settings')
  @Requires('reference.read')
  @ApiOkResponse({ type: TravelSettingListDto })
  async listSettings(@CurrentActor() actor: Actor): Promise<TravelSettingListDto> {
    return wholeList(await this.suspensions.settings(actor));
  }

  @Post('travel-settings')
  @Requires('suspension.draft')
  @ApiCreatedResponse({ type: IdDto })
  recordSetting(@CurrentActor() actor: Actor, @Body() body: RecordTravelSettingDto): Promise<IdDto> {
    return this.settling.execute(actor, body);
  }
}
