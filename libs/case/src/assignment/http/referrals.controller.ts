import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OpenedCaseDto } from '../../family/http/open-case.dto.ts';
import { CloseReferralAction } from '../actions/close-referral.action.ts';
import { OpenReferredCaseAction } from '../actions/open-referred-case.action.ts';
import { SubmitReferralAction } from '../actions/submit-referral.action.ts';
import { TakeReferralAction } from '../actions/take-referral.action.ts';
import { ReferralsQueries } from '../data/referrals.queries.ts';
import {
  CloseReferralDto,
  OpenReferredCaseDto,
  ReadVersionDto,
  RecordVersionDto,
  ReferralDto,
  ReferralFiltersDto,
  ReferralListDto,
  SubmitReferralDto,
} from './assignment.dto.ts';

@ApiTags('case')
@Controller('referral-forms')
export class ReferralsController {
  constructor(
    private readonly submitting: SubmitReferralAction,
    private readonly taking: TakeReferralAction,
    private readonly opening: OpenReferredCaseAction,
    private readonly closing: CloseReferralAction,
    private readonly referrals: ReferralsQueries,
  ) {}

  @Post()
  @Requires('referral.submit')
  @ApiCreatedResponse({ type: RecordVersionDto })
  submitReferral(@CurrentActor() actor: Actor, @Body() body: SubmitReferralDto): Promise<RecordVersionDto> {
    return this.submitting.execute(actor, body);
  }

  @Get()
  @Requires('referral.submit')
  @ApiOkResponse({ type: ReferralListDto })
  listReferrals(@CurrentActor() actor: Actor, @Query() query: ReferralFiltersDto): Promise<ReferralListDto> {
    return this.referrals.list(actor, query);
  }

  @Get(':id')
  @Requires('referral.submit')
  @ApiOkResponse({ type: ReferralDto })
  getReferral(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) formId: string): Promise<ReferralDto> {
    return this.referrals.get(actor, formId);
  }

  @Post(':id/take')
  @HttpCode(200)
  @Requires('duty.take')
  @ApiOkResponse({ type: RecordVersionDto })
  takeReferral(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) formId: string,
    @Body() body: ReadVersionDto,
  ): Promise<RecordVersionDto> {
    return this.taking.execute(actor, { ...body, formId });
  }

  @Post(':id/case')
  @Requires('duty.take')
  @ApiCreatedResponse({ type: OpenedCaseDto })
  openReferredCase(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) formId: string,
    @Body() body: OpenReferredCaseDto,
  ): Promise<OpenedCaseDto> {
    return this.opening.execute(actor, { ...body, formId });
  }

  @Post(':id/close')
  @HttpCode(200)
  @Requires('duty.take')
  @ApiOkResponse({ type: RecordVersionDto })
  closeReferral(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) formId: string,
    @Body() body: CloseReferralDto,
  ): Promise<RecordVersionDto> {
    return this.closing.execute(actor, { ...body, formId });
  }
}
