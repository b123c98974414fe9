import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RecordFollowUpScheduleAction } from '../actions/record-follow-up-schedule.action.ts';
import { RecordSatisfactionAction } from '../actions/record-satisfaction.action.ts';
import { ResumeFollowUpAction } from '../actions/resume-follow-up.action.ts';
import { SettleDeathReportAction } from '../actions/settle-death-report.action.ts';
import { WaiveRoundAction } from '../actions/waive-round.action.ts';
import { CaseFollowUpQuery } from '../data/case-follow-up.query.ts';
import { FollowUpSchedulesQuery } from '../data/follow-up-schedules.query.ts';
import {
  CaseFollowUpDto,
  FollowUpVersionDto,
  RecordedSatisfactionDto,
  RecordSatisfactionDto,
  ResumeFollowUpDto,
  SettleDeathReportDto,
  WaiveRoundDto,
} from './follow-up.dto.ts';
import { FollowUpScheduleListDto, RecordedScheduleDto, RecordFollowUpScheduleDto } from './schedules.dto.ts';

@ApiTags('follow-up')
@Controller()
export class FollowUpController {
  constructor(
    private readonly ofCase: CaseFollowUpQuery,
    private readonly waiving: WaiveRoundAction,
    private readonly resuming: ResumeFollowUpAction,
    private readonly settlingDeath: SettleDeathReportAction,
    private readonly answering: RecordSatisfactionAction,
  ) {}

  @Get('cases/:id/follow-up')
  @Requires('case.read')
  @ApiOkResponse({ type: CaseFollowUpDto })
  getFollowUp(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<CaseFollowUpDto> {
    return this.ofCase.execute(actor, caseId);
  }

  @Post('follow-up-rounds/:id/waive')
  @HttpCode(200)
  @Requires('follow-up.record')
  @ApiOkResponse({ type: FollowUpVersionDto })
  waiveRound(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) roundId: string,
    @Body() body: WaiveRoundDto,
  ): Promise<FollowUpVersionDto> {
    return this.waiving.execute(actor, roundId, body);
  }

  @Post('follow-up-rounds/:id/satisfaction')
  @Requires('follow-up.record')
  @ApiCreatedResponse({ type: RecordedSatisfactionDto })
  recordSatisfaction(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) roundId: string,
    @Body() body: RecordSatisfactionDto,
  ): Promise<RecordedSatisfactionDto> {
    return this.answering.execute(actor, roundId, body);
  }

  @Post('follow-ups/:id/resume')
  @HttpCode(200)
  @Requires('follow-up.record')
  @ApiOkResponse({ type: FollowUpVersionDto })
  resume(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ResumeFollowUpDto,
  ): Promise<FollowUpVersionDto> {
    return this.resuming.execute(actor, id, body);
  }

  @Post('follow-ups/:id/settle-death-report')
  @HttpCode(200)
  @Requires('case.correct')
  @ApiOkResponse({ type: FollowUpVersionDto })
  settleDeathReport(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleDeathReportDto,
  ): Promise<FollowUpVersionDto> {
    return this.settlingDeath.execute(actor, id, body);
  }
}

@ApiTags('follow-up')
@Controller('follow-up-schedules')
export class FollowUpSchedulesController {
  constructor(
    private readonly schedules: FollowUpSchedulesQuery,
    private readonly recording: RecordFollowUpScheduleAction,
  ) {}

  @Get()
  @Requires('reference.read')
  @ApiOkResponse({ type: FollowUpScheduleListDto })
  async list(@CurrentActor() actor: Actor): Promise<FollowUpScheduleListDto> {
    return wholeList(await this.schedules.execute(actor));
  }

  @Post()
  @Requires('follow-up-schedule.record')
  @ApiCreatedResponse({ type: RecordedScheduleDto })
  record(@CurrentActor() actor: Actor, @Body() body: RecordFollowUpScheduleDto): Promise<RecordedScheduleDto> {
    return this.recording.execute(actor, body);
  }
}
