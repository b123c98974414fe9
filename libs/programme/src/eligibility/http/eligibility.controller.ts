import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, shownAs, type Actor } from '@homeward/platform';
import { AnswerReckoningAction } from '../actions/answer-reckoning.action.ts';
import { DecideEligibilityAction } from '../actions/decide-eligibility.action.ts';
import { EvaluateEligibilityAction } from '../actions/evaluate-eligibility.action.ts';
import { RecordFactsAction } from '../actions/record-facts.action.ts';
import { EligibilityQueries } from '../data/eligibility.queries.ts';
import {
  AnsweredReckoningDto,
  AnswerReckoningDto,
  DecideDto,
  DecidedDto,
  EligibilityDto,
  EvaluateDto,
  EvaluationDto,
  RecordedFactsDto,
  RecordFactsDto,
} from './eligibility.dto.ts';
import { eligibilityDto, evaluationDto, factInput } from './eligibility.mapping.ts';

@ApiTags('programme')
@Controller()
export class EligibilityController {
  constructor(
    private readonly eligibility: EligibilityQueries,
    private readonly recording: RecordFactsAction,
    private readonly evaluating: EvaluateEligibilityAction,
    private readonly deciding: DecideEligibilityAction,
    private readonly reckonings: AnswerReckoningAction,
  ) {}

  @Get('cases/:id/eligibility')
  @Requires('case.read')
  @ApiOkResponse({ type: EligibilityDto })
  async getEligibility(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<EligibilityDto> {
    return eligibilityDto(await this.eligibility.ofCase(actor, caseId));
  }

  @Post('cases/:id/facts')
  @Requires('eligibility.evaluate')
  @ApiCreatedResponse({ type: RecordedFactsDto })
  recordFacts(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() { facts }: RecordFactsDto,
  ): Promise<RecordedFactsDto> {
    return this.recording.execute(actor, caseId, facts.map(factInput));
  }

  @Post('cases/:id/evaluations')
  @Requires('eligibility.evaluate')
  @ApiCreatedResponse({ type: EvaluationDto })
  evaluate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() { programmeCode, asOf }: EvaluateDto,
  ): Promise<EvaluationDto> {
    return shownAs(evaluationDto, () =>
      this.evaluating.execute(actor, { caseId, programmeCode, asOf: asOf ?? undefined }),
    );
  }

  @Post('evaluations/:id/decisions')
  @HttpCode(201)
  @Requires('eligibility.decide')
  @ApiCreatedResponse({ type: DecidedDto })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) evaluationId: string,
    @Body() body: DecideDto,
  ): Promise<DecidedDto> {
    return this.deciding.execute(actor, { ...body, evaluationId });
  }

  @Post('evaluations/:id/reckoning')
  @HttpCode(200)
  @Requires('eligibility.decide')
  @ApiOkResponse({ type: AnsweredReckoningDto })
  answerReckoning(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) evaluationId: string,
    @Body() body: AnswerReckoningDto,
  ): Promise<AnsweredReckoningDto> {
    return this.reckonings.execute(actor, { ...body, evaluationId });
  }
}
