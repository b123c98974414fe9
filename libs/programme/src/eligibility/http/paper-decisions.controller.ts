import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { EnterPaperDecisionAction } from '../actions/enter-paper-decision.action.ts';
import { DecidedDto, EnterPaperDecisionDto } from './eligibility.dto.ts';

@ApiTags('programme')
@Controller()
export class PaperDecisionsController {
  constructor(private readonly entering: EnterPaperDecisionAction) {}

  @Post('evaluations/:id/paper-decisions')
  @Requires('case.correct')
  @ApiCreatedResponse({ type: DecidedDto })
  enter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) evaluationId: string,
    @Body() body: EnterPaperDecisionDto,
  ): Promise<DecidedDto> {
    return this.entering.execute(actor, { ...body, evaluationId });
  }
}
