import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AnswerExceptionAction } from '../actions/answer-exception.action.ts';
import { ProposeExceptionAction } from '../actions/propose-exception.action.ts';
import {
  AnsweredExceptionDto,
  AnswerExceptionDto,
  ProposedExceptionDto,
  ProposeExceptionDto,
} from './eligibility.dto.ts';

@ApiTags('programme')
@Controller()
export class ExceptionsController {
  constructor(
    private readonly proposing: ProposeExceptionAction,
    private readonly answering: AnswerExceptionAction,
  ) {}

  @Post('evaluations/:id/exceptions')
  @Requires('exception.propose')
  @ApiCreatedResponse({ type: ProposedExceptionDto })
  propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) evaluationId: string,
    @Body() body: ProposeExceptionDto,
  ): Promise<ProposedExceptionDto> {
    return this.proposing.execute(actor, { ...body, evaluationId });
  }

  @Post('exceptions/:id/answer')
  @HttpCode(200)
  @Requires('exception.approve')
  @ApiOkResponse({ type: AnsweredExceptionDto })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) exceptionId: string,
    @Body() body: AnswerExceptionDto,
  ): Promise<AnsweredExceptionDto> {
    return this.answering.execute(actor, { ...body, exceptionId });
  }
}
