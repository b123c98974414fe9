import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CorrectStepAction } from '../actions/correct-step.action.ts';
import { JoinMemberAction } from '../../family/actions/join-member.action.ts';
import { PlanJourneyAction } from '../../family/actions/plan-journey.action.ts';
import { SplitMemberAction } from '../../family/actions/split-member.action.ts';
import { StateKinshipAction } from '../../family/actions/state-kinship.action.ts';
import { TakeStepAction } from '../actions/take-step.action.ts';
import { CorrectionPreviewQuery } from '../correction-preview.query.ts';
import {
  CorrectedStepDto,
  CorrectionPreviewDto,
  CorrectStepDto,
  JoinedMemberDto,
  JoinMemberDto,
  MemberVersionDto,
  PlanJourneyDto,
  SplitCaseDto,
  SplitMemberDto,
  StateKinshipDto,
  StepOutcomeDto,
  TakeStepDto,
} from './steps.dto.ts';
import { StepIdPipe } from './step-id.pipe.ts';

@ApiTags('case')
@Controller('cases/:id')
export class StepsController {
  constructor(
    private readonly steps: TakeStepAction,
    private readonly corrections: CorrectStepAction,
    private readonly splits: SplitMemberAction,
    private readonly previews: CorrectionPreviewQuery,
  ) {}

  @Post('steps')
  @HttpCode(200)
  @Requires('case.read')
  @ApiOkResponse({ type: StepOutcomeDto })
  takeStep(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: TakeStepDto,
  ): Promise<StepOutcomeDto> {
    return this.steps.execute(actor, { ...body, caseId });
  }

  @Get('steps/:stepNumber/correction')
  @Requires('case.correct')
  @ApiOkResponse({ type: CorrectionPreviewDto })
  previewCorrection(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('stepNumber', StepIdPipe) stepId: string,
  ): Promise<CorrectionPreviewDto> {
    return this.previews.execute(actor, caseId, stepId);
  }

  @Post('steps/:stepNumber/correction')
  @HttpCode(200)
  @Requires('case.correct')
  @ApiOkResponse({ type: CorrectedStepDto })
  correctStep(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('stepNumber', StepIdPipe) stepId: string,
    @Body() body: CorrectStepDto,
  ): Promise<CorrectedStepDto> {
    return this.corrections.execute(actor, { ...body, caseId, stepId });
  }

  @Post('split')
  @Requires('case.open')
  @ApiCreatedResponse({ type: SplitCaseDto })
  splitMember(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: SplitMemberDto,
  ): Promise<SplitCaseDto> {
    return this.splits.execute(actor, { ...body, caseId });
  }
}

@ApiTags('case')
@Controller('cases/:id/members')
export class MembersController {
  constructor(
    private readonly joining: JoinMemberAction,
    private readonly journeys: PlanJourneyAction,
    private readonly kinships: StateKinshipAction,
  ) {}

  @Post()
  @Requires('case.open')
  @ApiCreatedResponse({ type: JoinedMemberDto })
  joinMember(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: JoinMemberDto,
  ): Promise<JoinedMemberDto> {
    return this.joining.execute(actor, { ...body, caseId });
  }

  @Post(':memberId/journey')
  @HttpCode(200)
  @Requires('case.advance')
  @ApiOkResponse({ type: MemberVersionDto })
  planJourney(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() body: PlanJourneyDto,
  ): Promise<MemberVersionDto> {
    const destinationCountryCode = body.destinationCountryCode ?? null;
    return this.journeys.execute(actor, { ...body, caseId, memberId, destinationCountryCode });
  }

  @Post(':memberId/kinship')
  @HttpCode(204)
  @Requires('case.advance')
  @ApiNoContentResponse()
  stateKinship(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() body: StateKinshipDto,
  ): Promise<void> {
    return this.kinships.execute(actor, { ...body, caseId, memberId });
  }
}
