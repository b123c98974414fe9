import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RecordContactAttemptAction } from '../actions/record-contact-attempt.action.ts';
import { CallSheetQuery } from '../data/call-sheet.query.ts';
import { CallsQuery } from '../data/calls.query.ts';
import {
  CallDueListDto,
  CallListQuery,
  CallSheetDto,
  RecordContactAttemptDto,
  RecordedAttemptDto,
} from './calls.dto.ts';

@ApiTags('follow-up')
@Controller()
export class CallsController {
  constructor(
    private readonly calls: CallsQuery,
    private readonly sheet: CallSheetQuery,
    private readonly attempting: RecordContactAttemptAction,
  ) {}

  @Get('calls')
  @Requires('follow-up.record')
  @ApiOkResponse({ type: CallDueListDto })
  listCalls(@CurrentActor() actor: Actor, @Query() query: CallListQuery): Promise<CallDueListDto> {
    return this.calls.execute(actor, query);
  }

  @Get('follow-up-rounds/:id')
  @Requires('follow-up.record')
  @ApiOkResponse({ type: CallSheetDto })
  getCallSheet(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) roundId: string): Promise<CallSheetDto> {
    return this.sheet.execute(actor, roundId);
  }

  @Post('follow-up-rounds/:id/attempts')
  @Requires('follow-up.record')
  @ApiCreatedResponse({ type: RecordedAttemptDto })
  recordAttempt(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) roundId: string,
    @Body() body: RecordContactAttemptDto,
  ): Promise<RecordedAttemptDto> {
    return this.attempting.execute(actor, { ...body, roundId, attemptedAt: new Date(body.attemptedAt) });
  }
}
