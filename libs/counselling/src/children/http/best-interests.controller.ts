import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AppealBestInterestsAction } from '../actions/appeal-best-interests.action.ts';
import { OpenProcedureAction } from '../actions/open-procedure.action.ts';
import { WeighBestInterestsAction, type MovedProcedure } from '../actions/weigh-best-interests.action.ts';
import {
  AppealBestInterestsDto,
  AssessBestInterestsDto,
  DetermineBestInterestsDto,
  MovedProcedureDto,
  OpenProcedureDto,
  ProcedureVersionDto,
  ReopenBestInterestsDto,
  SettleAppealDto,
} from './best-interests.dto.ts';
import { MadeVersionDto } from './guardianship.dto.ts';

@ApiTags('children')
@Controller()
export class BestInterestsController {
  constructor(
    private readonly openProcedure: OpenProcedureAction,
    private readonly weighing: WeighBestInterestsAction,
    private readonly appeals: AppealBestInterestsAction,
  ) {}

  @Post('cases/:id/best-interests')
  @Requires('best-interests.record')
  @ApiCreatedResponse({ type: MadeVersionDto })
  open(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: OpenProcedureDto,
  ): Promise<MadeVersionDto> {
    return this.openProcedure.execute(actor, caseId, body);
  }

  @Post('best-interests/:id/assess')
  @Requires('best-interests.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MovedProcedureDto })
  assess(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AssessBestInterestsDto,
  ): Promise<MovedProcedure> {
    return this.weighing.assess(actor, id, body);
  }

  @Post('best-interests/:id/hand-over')
  @Requires('best-interests.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MovedProcedureDto })
  handOver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProcedureVersionDto,
  ): Promise<MovedProcedure> {
    return this.weighing.handOver(actor, id, body);
  }

  @Post('best-interests/:id/determine')
  @Requires('best-interests.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MovedProcedureDto })
  determine(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DetermineBestInterestsDto,
  ): Promise<MovedProcedure> {
    return this.weighing.determine(actor, id, { ...body, nextReviewOn: body.nextReviewOn ?? null });
  }

  @Post('best-interests/:id/reopen')
  @Requires('best-interests.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MovedProcedureDto })
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReopenBestInterestsDto,
  ): Promise<MovedProcedure> {
    return this.weighing.reopen(actor, id, body);
  }

  @Post('best-interests/:id/appeal')
  @Requires('best-interests.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MovedProcedureDto })
  appeal(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AppealBestInterestsDto,
  ): Promise<MovedProcedure> {
    return this.appeals.execute(actor, id, body);
  }

  @Post('best-interests/:id/settle-appeal')
  @Requires('best-interests.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MovedProcedureDto })
  settleAppeal(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleAppealDto,
  ): Promise<MovedProcedure> {
    return this.appeals.settle(actor, id, body);
  }
}
