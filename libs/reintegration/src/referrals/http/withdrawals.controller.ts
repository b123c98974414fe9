import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { WithdrawServiceReferralAction } from '../actions/withdraw-service-referral.action.ts';
import { ReferralVersionDto, WithdrawServiceReferralDto } from './service-referrals.dto.ts';

/** Taking back is as easy as giving (GDPR art. 7.3). */
@ApiTags('reintegration')
@Controller('service-referrals')
export class WithdrawalsController {
  constructor(private readonly withdrawing: WithdrawServiceReferralAction) {}

  @Post(':id/withdraw')
  @HttpCode(200)
  @Requires('service-referral.make')
  @ApiOkResponse({ type: ReferralVersionDto })
  withdrawReferral(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) referralId: string,
    @Body() body: WithdrawServiceReferralDto,
  ): Promise<ReferralVersionDto> {
    return this.withdrawing.execute(actor, referralId, body);
  }
}
