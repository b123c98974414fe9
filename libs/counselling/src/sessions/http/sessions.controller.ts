import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageQuery, pageOf, Requires, type Actor } from '@homeward/platform';
import { RecordSessionAction, type RecordedSession } from '../actions/record-session.action.ts';
import { SessionsQueries, type OpenedSession } from '../data/sessions.queries.ts';
import { OpenedSessionDto, RecordedSessionDto, RecordSessionDto, SessionListDto } from './sessions.dto.ts';

@ApiTags('counselling')
@Controller()
export class SessionsController {
  constructor(
    private readonly recordSession: RecordSessionAction,
    private readonly sessions: SessionsQueries,
  ) {}

  @Post('cases/:id/sessions')
  @Requires('session.record')
  @ApiCreatedResponse({ type: RecordedSessionDto })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: RecordSessionDto,
  ): Promise<RecordedSession> {
    return this.recordSession.execute(actor, caseId, { ...body, heldAt: new Date(body.heldAt) });
  }

  @Get('cases/:id/sessions')
  @Requires('case.read')
  @ApiOkResponse({ type: SessionListDto })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<SessionListDto> {
    const { page, size, offset } = pageOf(query);
    const { sessions, total } = await this.sessions.findOfCase(actor, caseId, { size, offset });
    return { rows: [...sessions], page: { page, size, total } };
  }

  @Get('sessions/:id')
  @Requires('case.read')
  @ApiOkResponse({ type: OpenedSessionDto })
  open(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OpenedSession> {
    return this.sessions.get(actor, id);
  }
}
