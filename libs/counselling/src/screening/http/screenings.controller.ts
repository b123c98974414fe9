import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { RecordScreeningAction, type RecordedScreening } from '../actions/record-screening.action.ts';
import { ReferFlagAction } from '../actions/refer-flag.action.ts';
import { SetCareLevelAction } from '../actions/set-care-level.action.ts';
import { ScreeningsQueries, type OpenedScreening } from '../data/screenings.queries.ts';
import {
  ChangedDto,
  OpenedScreeningDto,
  ProtectionFlagListDto,
  RecordedScreeningDto,
  RecordScreeningDto,
  ReferFlagDto,
  ScreeningListDto,
  SetCareLevelDto,
} from './screenings.dto.ts';

@ApiTags('screening')
@Controller()
export class ScreeningsController {
  constructor(
    private readonly recordScreening: RecordScreeningAction,
    private readonly referFlag: ReferFlagAction,
    private readonly setCareLevel: SetCareLevelAction,
    private readonly screenings: ScreeningsQueries,
  ) {}

  @Post('cases/:id/screenings')
  @Requires('screening.record')
  @ApiCreatedResponse({ type: RecordedScreeningDto })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: RecordScreeningDto,
  ): Promise<RecordedScreening> {
    const { fullNeeded, reassessOn } = body;
    return this.recordScreening.execute(actor, caseId, {
      ...{ ...body, fullNeeded: fullNeeded ?? false, reassessOn: reassessOn ?? null },
    });
  }

  @Get('cases/:id/screenings')
  @Requires('case.read')
  @ApiOkResponse({ type: ScreeningListDto })
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<ScreeningListDto> {
    return wholeList(await this.screenings.findOfCase(actor, caseId));
  }

  @Post('cases/:id/care-levels')
  @Requires('care-level.set')
  @ApiCreatedResponse({ type: ChangedDto })
  setLevel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: SetCareLevelDto,
  ): Promise<ChangedDto> {
    return this.setCareLevel.execute(actor, caseId, body);
  }

  @Get('screenings/:id')
  @Requires('case.read')
  @ApiOkResponse({ type: OpenedScreeningDto })
  open(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OpenedScreening> {
    return this.screenings.get(actor, id);
  }

  @Get('cases/:id/protection-flags')
  @Requires('case.read')
  @ApiOkResponse({ type: ProtectionFlagListDto })
  async flags(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<ProtectionFlagListDto> {
    return wholeList(await this.screenings.flagsOfCase(actor, caseId));
  }

  @Post('protection-flags/:id/referral')
  @Requires('protection-flag.refer')
  @HttpCode(200)
  @ApiOkResponse({ type: ChangedDto })
  refer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { centreCode, ...body }: ReferFlagDto,
  ): Promise<ChangedDto> {
    return this.referFlag.execute(actor, id, { ...body, centreCode: centreCode ?? null });
  }
}
