import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { AnswerDestinationAction } from '../actions/answer-destination.action.ts';
import { AnswerReceptionAction } from '../actions/answer-reception.action.ts';
import { AskReceptionAction } from '../actions/ask-reception.action.ts';
import { ReadinessQuery } from '../data/readiness.query.ts';
import { AnswerDestinationDto, AnswerReceptionDto, AskReceptionDto } from './destinations.dto.ts';
import { IdDto, PapersVersionDto } from './documents.dto.ts';
import { TravellerReadinessListDto } from './readiness.dto.ts';

@ApiTags('travel')
@Controller()
export class ReadinessController {
  constructor(
    private readonly readiness: ReadinessQuery,
    private readonly receptions: AskReceptionAction,
    private readonly answers: AnswerReceptionAction,
    private readonly destinations: AnswerDestinationAction,
  ) {}

  @Get('cases/:id/travel-readiness')
  @Requires('case.read')
  @ApiOkResponse({ type: TravellerReadinessListDto })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<TravellerReadinessListDto> {
    return wholeList(await this.readiness.ofCase(actor, caseId));
  }

  @Post('cases/:id/receptions')
  @Requires('reception.arrange')
  @ApiCreatedResponse({ type: PapersVersionDto })
  askReception(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: AskReceptionDto,
  ): Promise<PapersVersionDto> {
    return this.receptions.execute(actor, caseId, body);
  }

  @Post('receptions/:id/answer')
  @HttpCode(200)
  @Requires('reception.arrange')
  @ApiOkResponse({ type: PapersVersionDto })
  answerReception(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerReceptionDto,
  ): Promise<PapersVersionDto> {
    return this.answers.execute(actor, id, body);
  }

  @Post('cases/:id/destination-answers')
  @Requires('reception.arrange')
  @ApiCreatedResponse({ type: IdDto })
  answerDestination(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: AnswerDestinationDto,
  ): Promise<IdDto> {
    return this.destinations.execute(actor, caseId, body);
  }
}
