import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, OpenToAll, SignedInOnly, type Actor } from '@homeward/platform';
import { ChangePasswordAction } from '../actions/change-password.action.ts';
import { ConfirmSecondFactorAction } from '../actions/confirm-second-factor.action.ts';
import { EnrolSecondFactorAction } from '../actions/enrol-second-factor.action.ts';
import { UseOneTimeLinkAction } from '../actions/use-one-time-link.action.ts';
import { SessionAnswers } from './session-answers.ts';
import type { CookieReply } from './session-cookie.ts';
import {
  ChangePasswordDto,
  ConfirmSecondFactorDto,
  EnrolSecondFactorDto,
  LinkUsedDto,
  SecondFactorConfirmedDto,
  SecondFactorInvitationDto,
  SessionDto,
  UseOneTimeLinkDto,
} from './session.dto.ts';

@ApiTags('access')
@Controller()
export class AccountController {
  constructor(
    private readonly enrol: EnrolSecondFactorAction,
    private readonly confirm: ConfirmSecondFactorAction,
    private readonly changeOwn: ChangePasswordAction,
    private readonly useLink: UseOneTimeLinkAction,
    private readonly answers: SessionAnswers,
  ) {}

  @Post('account/second-factor')
  @HttpCode(200)
  @SignedInOnly('the caller’s own second factor')
  @ApiOkResponse({ type: SecondFactorInvitationDto })
  enrolSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() body: EnrolSecondFactorDto,
  ): Promise<SecondFactorInvitationDto> {
    return this.enrol.execute(actor, body ?? {});
  }

  @Post('account/second-factor/confirm')
  @HttpCode(200)
  @SignedInOnly('the caller’s own second factor')
  @ApiOkResponse({ type: SecondFactorConfirmedDto })
  async confirmSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() body: ConfirmSecondFactorDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SecondFactorConfirmedDto> {
    const issued = await this.confirm.execute(actor, body);
    return { ...(await this.answers.of(reply, issued)), recoveryCodes: issued.recoveryCodes };
  }

  @Post('account/password')
  @HttpCode(200)
  @SignedInOnly('the caller’s own password')
  @ApiOkResponse({ type: SessionDto })
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() body: ChangePasswordDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionDto> {
    return this.answers.of(reply, await this.changeOwn.execute(actor, body));
  }

  @Post('one-time-links/use')
  @HttpCode(200)
  @OpenToAll('the link itself says who may')
  @ApiOkResponse({ type: LinkUsedDto })
  useOneTimeLink(@Body() body: UseOneTimeLinkDto): Promise<LinkUsedDto> {
    return this.useLink.execute(body);
  }
}
