import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { ReconfirmDeclarationAction } from '../actions/reconfirm-declaration.action.ts';
import { RecordDeclarationAction, type RecordedDeclaration } from '../actions/record-declaration.action.ts';
import { RevokeDeclarationAction } from '../actions/revoke-declaration.action.ts';
import { WithdrawAsylumClaimAction } from '../actions/withdraw-asylum-claim.action.ts';
import { DeclarationsQueries } from '../data/declarations.queries.ts';
import {
  DeclarationsOfCaseDto,
  ReconfirmDeclarationDto,
  ReconfirmedDeclarationDto,
  RecordDeclarationDto,
  RecordedDeclarationDto,
  RevokeDeclarationDto,
  RevokedDeclarationDto,
  WithdrawAsylumClaimDto,
  WithdrawnAsylumClaimDto,
} from './declarations.dto.ts';

@ApiTags('counselling')
@Controller()
export class DeclarationsController {
  constructor(
    private readonly recordDeclaration: RecordDeclarationAction,
    private readonly reconfirmDeclaration: ReconfirmDeclarationAction,
    private readonly revokeDeclaration: RevokeDeclarationAction,
    private readonly withdrawAsylumClaim: WithdrawAsylumClaimAction,
    private readonly declarations: DeclarationsQueries,
  ) {}

  @Post('cases/:id/declarations')
  @Requires('declaration.record')
  @ApiCreatedResponse({ type: RecordedDeclarationDto })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: RecordDeclarationDto,
  ): Promise<RecordedDeclaration> {
    const signedAt = body.signedAt ? new Date(body.signedAt) : null;
    return this.recordDeclaration.execute(actor, caseId, { ...body, signedAt });
  }

  @Get('cases/:id/declarations')
  @Requires('case.read')
  @ApiOkResponse({ type: DeclarationsOfCaseDto })
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<DeclarationsOfCaseDto> {
    return this.declarations.findOfCase(actor, caseId);
  }

  @Post('declarations/:id/reconfirm')
  @Requires('declaration.record')
  @HttpCode(200)
  @ApiOkResponse({ type: ReconfirmedDeclarationDto })
  reconfirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReconfirmDeclarationDto,
  ): Promise<ReconfirmedDeclarationDto> {
    return this.reconfirmDeclaration.execute(actor, id, body);
  }

  @Post('declarations/:id/revoke')
  @Requires('declaration.record')
  @HttpCode(200)
  @ApiOkResponse({ type: RevokedDeclarationDto })
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: RevokeDeclarationDto,
  ): Promise<RevokedDeclarationDto> {
    return this.revokeDeclaration.execute(actor, id, version);
  }

  @Post('cases/:id/asylum-claim-withdrawals')
  @Requires('declaration.record')
  @ApiCreatedResponse({ type: WithdrawnAsylumClaimDto })
  withdrawClaim(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: WithdrawAsylumClaimDto,
  ): Promise<WithdrawnAsylumClaimDto> {
    return this.withdrawAsylumClaim.execute(actor, caseId, body);
  }
}
