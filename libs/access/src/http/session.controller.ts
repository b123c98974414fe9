import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, OpenToAll, SignedInOnly, type Actor } from '@homeward/platform';
import { GiveSecondFactorAction } from '../actions/give-second-factor.action.ts';
import { SignOutAction } from '../actions/sign-out.action.ts';
import { CurrentSessionQuery } from '../data/current-session.query.ts';
import type { IssuedSession } from '../data/sessions.ts';
import { LocalSignInGuard } from './local-sign-in.guard.ts';
import { SessionAnswers } from './session-answers.ts';
import { SessionCookie, type CookieReply } from './session-cookie.ts';
import { GiveSecondFactorDto, SessionDto, SignInDto } from './session.dto.ts';

@ApiTags('access')
@Controller()
export class SessionController {
  constructor(
    private readonly current: CurrentSessionQuery,
    private readonly giveFactor: GiveSecondFactorAction,
    private readonly signOut: SignOutAction,
    private readonly cookie: SessionCookie,
    private readonly answers: SessionAnswers,
  ) {}

  @Post('session')
  @HttpCode(200)
  @OpenToAll('nobody is signed in before they sign in')
  @UseGuards(LocalSignInGuard)
  @ApiOkResponse({ type: SessionDto })
  signIn(
    @Req() request: { user: IssuedSession },
    @Body() _body: SignInDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionDto> {
    return this.answers.of(reply, request.user);
  }

  @Post('session/second-factor')
  @HttpCode(200)
  @SignedInOnly('completes the caller’s own sign-in')
  @ApiOkResponse({ type: SessionDto })
  async giveSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() body: GiveSecondFactorDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionDto> {
    return this.answers.of(reply, await this.giveFactor.execute(actor, body));
  }

  @Get('session')
  @SignedInOnly('tells the caller who they are')
  @ApiOkResponse({ type: SessionDto })
  session(@CurrentActor() actor: Actor): Promise<SessionDto> {
    return this.current.execute(actor);
  }

  @Delete('session')
  @HttpCode(204)
  @SignedInOnly('ends the caller’s own session')
  @ApiNoContentResponse()
  async endSession(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: CookieReply): Promise<void> {
    await this.signOut.execute(actor);
    this.cookie.take(reply);
  }

  @Delete('sessions')
  @HttpCode(204)
  @SignedInOnly('ends the caller’s own sessions')
  @ApiNoContentResponse()
  async endSessions(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: CookieReply): Promise<void> {
    await this.signOut.everywhere(actor);
    this.cookie.take(reply);
  }
}
