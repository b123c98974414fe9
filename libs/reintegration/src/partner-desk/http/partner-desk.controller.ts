import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnswerSendingAction } from '../../referrals/actions/answer-sending.action.ts';
import { CompleteSendingAction } from '../../referrals/actions/complete-sending.action.ts';
import {
  AnswerSendingDto,
  CompleteSendingDto,
  ReferralVersionDto,
} from '../../referrals/http/service-referrals.dto.ts';
import { RecordServiceAction } from '../actions/record-service.action.ts';
import { PartnerDeskQuery, type ReferredPerson } from '../data/partner-desk.query.ts';
import { ReferredPersonListDto, ReferredPersonViewDto } from './partner-desk.dto.ts';
import { RecordServiceDto, ServiceVersionDto } from './services.dto.ts';

/** A partner's narrow view: who was sent to it, and what it says of them. */
@ApiTags('partner-desk')
@Controller('partner-desk')
export class PartnerDeskController {
  constructor(
    private readonly desk: PartnerDeskQuery,
    private readonly answering: AnswerSendingAction,
    private readonly completing: CompleteSendingAction,
    private readonly recording: RecordServiceAction,
  ) {}

  @Get('referrals')
  @Requires('service-referral.answer')
  @ApiOkResponse({ type: ReferredPersonListDto })
  async listReferred(@CurrentActor() actor: Actor): Promise<ListOf<ReferredPerson>> {
    return wholeList(await this.desk.list(actor));
  }

  @Get('referrals/:id')
  @Requires('service-referral.answer')
  @ApiOkResponse({ type: ReferredPersonViewDto })
  getReferred(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) sendingId: string,
  ): Promise<ReferredPersonViewDto> {
    return this.desk.one(actor, sendingId);
  }

  @Post('referrals/:id/answer')
  @HttpCode(200)
  @Requires('service-referral.answer')
  @ApiOkResponse({ type: ReferralVersionDto })
  answerReferral(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) sendingId: string,
    @Body() body: AnswerSendingDto,
  ): Promise<ReferralVersionDto> {
    return this.answering.execute(actor, sendingId, 'partner', body);
  }

  @Post('referrals/:id/services')
  @Requires('service-referral.answer')
  @ApiCreatedResponse({ type: ServiceVersionDto })
  recordService(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) sendingId: string,
    @Body() body: RecordServiceDto,
  ): Promise<ServiceVersionDto> {
    return this.recording.ofSending(actor, sendingId, 'partner', body);
  }

  @Post('referrals/:id/completion')
  @HttpCode(200)
  @Requires('service-referral.answer')
  @ApiOkResponse({ type: ReferralVersionDto })
  completeReferral(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) sendingId: string,
    @Body() body: CompleteSendingDto,
  ): Promise<ReferralVersionDto> {
    return this.completing.execute(actor, sendingId, 'partner', body);
  }
}
