import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '@homeward/platform';
import type { FastifyReply } from 'fastify';
import { LiveDto, ReadyDto } from './health.dto.ts';
import { ReadinessQuery } from './readiness.query.ts';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessQuery) {}

  @Get('live')
  @OpenToAll('whoever runs the process asks whether it is alive; it tells nothing else')
  @ApiOkResponse({ type: LiveDto })
  live(): LiveDto {
    return { status: 'live' };
  }

  @Get('ready')
  @OpenToAll('whoever routes requests asks whether this process can answer them; it holds no person’s data')
  @ApiOkResponse({ type: ReadyDto })
  @ApiServiceUnavailableResponse({ type: ReadyDto })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    return withStatus(reply, await this.readiness.execute());
  }
}

/** The body says which part is not ready; the status says it to programs that read no body. */
function withStatus(reply: FastifyReply, ready: ReadyDto): ReadyDto {
  if (ready.status !== 'ready') void reply.status(503);
  return ready;
}
