import { Controller, Get, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EVENT_STREAM } from '../http/request-identity.ts';
import { CaseChangesQuery } from './case-changes.query.ts';
import { CaseChangesDto } from './live.dto.ts';
import { OpenStream } from './open-stream.ts';

@ApiTags('live')
@Controller()
export class LiveController {
  constructor(
    private readonly streams: OpenStream,
    private readonly changes: CaseChangesQuery,
  ) {}

  @Get('events')
  @Requires('notice.read')
  @ApiOperation({
    summary:
      'Tells a page, as server-sent events, which case, notice, import or export that its reader may see was written.',
    description:
      'Events `case`, `notice` and `caseload` carry an id and a version only; `missed` says that everything should be read again, ' +
      '`over` that the session ended. An open stream does not keep its session from ending.',
  })
  @ApiProduces(EVENT_STREAM)
  @ApiOkResponse({ schema: { type: 'string' } })
  open(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.streams.execute(actor, request, reply);
  }

  @Get('cases/:id/changes')
  @Requires('case.read')
  @ApiOkResponse({ type: CaseChangesDto })
  caseChanges(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<CaseChangesDto> {
    return this.changes.execute(actor, caseId);
  }
}
