import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnswerSendingAction } from '../actions/answer-sending.action.ts';
import { CompleteSendingAction } from '../actions/complete-sending.action.ts';
import { ProposeServiceReferralAction } from '../actions/propose-service-referral.action.ts';
import { RecordReferralConsentAction } from '../actions/record-referral-consent.action.ts';
import { SendServiceReferralAction } from '../actions/send-service-referral.action.ts';
import { CaseReferralsQuery, type ReferralView } from '../data/case-referrals.query.ts';
import {
  AnswerSendingDto,
  CompleteSendingDto,
  ProposeServiceReferralDto,
  RecordReferralConsentDto,
  ReferralSentDto,
  ReferralVersionDto,
  SendServiceReferralDto,
  ServiceReferralListDto,
} from './service-referrals.dto.ts';

/** Referrals of a case, as the office that makes them sees them. */
@ApiTags('reintegration')
@Controller()
export class ServiceReferralsController {
  constructor(
    private readonly referrals: CaseReferralsQuery,
    private readonly proposing: ProposeServiceReferralAction,
    private readonly consenting: RecordReferralConsentAction,
    private readonly sending: SendServiceReferralAction,
    private readonly answering: AnswerSendingAction,
    private readonly completing: CompleteSendingAction,
  ) {}

  @Get('cases/:id/service-referrals')
  @Requires('case.read')
  @ApiOkResponse({ type: ServiceReferralListDto })
  async listReferrals(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<ListOf<ReferralView>> {
    return wholeList(await this.referrals.execute(actor, caseId));
  }

  @Post('cases/:id/service-referrals')
  @Requires('service-referral.make')
  @ApiCreatedResponse({ type: ReferralVersionDto })
  proposeReferral(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: ProposeServiceReferralDto,
  ): Promise<ReferralVersionDto> {
    return this.proposing.execute(actor, caseId, body);
  }

  @Post('service-referrals/:id/consent')
  @HttpCode(200)
  @Requires('service-referral.make')
  @ApiOkResponse({ type: ReferralVersionDto })
  recordConsent(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) referralId: string,
    @Body() body: RecordReferralConsentDto,
  ): Promise<ReferralVersionDto> {
    return this.consenting.execute(actor, referralId, body);
  }

  @Post('service-referrals/:id/send')
  @Requires('service-referral.make')
  @ApiCreatedResponse({ type: ReferralSentDto })
  sendReferral(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) referralId: string,
    @Body() body: SendServiceReferralDto,
  ): Promise<ReferralSentDto> {
    return this.sending.execute(actor, referralId, body);
  }

  @Post('referral-sendings/:id/answer')
  @HttpCode(200)
  @Requires('service-referral.make')
  @ApiOkResponse({ type: ReferralVersionDto })
  answerForThem(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) sendingId: string,
    @Body() body: AnswerSendingDto,
  ): Promise<ReferralVersionDto> {
    return this.answering.execute(actor, sendingId, 'office', body);
  }

  @Post('referral-sendings/:id/completion')
  @HttpCode(200)
  @Requires('service-referral.make')
  @ApiOkResponse({ type: ReferralVersionDto })
  completeForThem(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) sendingId: string,
    @Body() body: CompleteSendingDto,
  ): Promise<ReferralVersionDto> {
    return this.completing.execute(actor, sendingId, 'office', body);
  }
}
