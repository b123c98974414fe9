import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { AskFitnessAction } from '../actions/ask-fitness.action.ts';
import { AssessFitnessAction } from '../actions/assess-fitness.action.ts';
import { HandOverCareAction } from '../actions/hand-over-care.action.ts';
import { FitnessQueries } from '../data/fitness.queries.ts';
import { PapersVersionDto } from './documents.dto.ts';
import { AskFitnessDto, AssessFitnessDto, AssessmentListDto, HandOverCareDto } from './fitness.dto.ts';
import { assessmentInput } from './fitness.mapping.ts';

@ApiTags('travel')
@Controller()
export class FitnessController {
  constructor(
    private readonly fitness: FitnessQueries,
    private readonly asking: AskFitnessAction,
    private readonly assessing: AssessFitnessAction,
    private readonly handing: HandOverCareAction,
  ) {}

  @Get('cases/:id/fitness-assessments')
  @Requires('case.read')
  @ApiOkResponse({ type: AssessmentListDto })
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<AssessmentListDto> {
    return wholeList(await this.fitness.ofCase(actor, caseId));
  }

  @Post('cases/:id/fitness-requests')
  @Requires('fitness.ask')
  @ApiCreatedResponse({ type: PapersVersionDto })
  ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: AskFitnessDto,
  ): Promise<PapersVersionDto> {
    return this.asking.execute(actor, caseId, body);
  }

  @Post('cases/:id/fitness-assessments')
  @Requires('fitness.record')
  @ApiCreatedResponse({ type: PapersVersionDto })
  assess(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: AssessFitnessDto,
  ): Promise<PapersVersionDto> {
    return this.assessing.execute(actor, caseId, assessmentInput(body));
  }

  @Post('fitness-assessments/:id/hand-over')
  @HttpCode(200)
  @Requires('fitness.record')
  @ApiOkResponse({ type: PapersVersionDto })
  handOver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HandOverCareDto,
  ): Promise<PapersVersionDto> {
    return this.handing.execute(actor, id, body);
  }
}
