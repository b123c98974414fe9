import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AnswerNeedAction } from '../actions/answer-need.action.ts';
import { AnswerNeedDto, RecordedFactsDto } from './eligibility.dto.ts';

@ApiTags('programme')
@Controller()
export class NeedsController {
  constructor(private readonly answering: AnswerNeedAction) {}

  @Post('cases/:id/needs')
  @Requires('sealed.write')
  @ApiCreatedResponse({ type: RecordedFactsDto })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() { answer, ...need }: AnswerNeedDto,
  ): Promise<RecordedFactsDto> {
    return this.answering.execute(actor, caseId, { ...need, applies: answer === 'yes' });
  }
}
