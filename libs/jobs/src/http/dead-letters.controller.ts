import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageQuery, pageOf, Requires, type Actor } from '@homeward/platform';
import { RetryDeadLetterAction } from '../actions/retry-dead-letter.action.ts';
import { DeadLettersQueries } from '../data/dead-letters.queries.ts';
import { DeadLetterListDto, RetriedJobDto } from './dead-letters.dto.ts';

@ApiTags('jobs')
@Controller('dead-letters')
export class DeadLettersController {
  constructor(
    private readonly deadLetters: DeadLettersQueries,
    private readonly retryDeadLetter: RetryDeadLetterAction,
  ) {}

  /** Jobs that failed their last try and wait for a person. */
  @Get()
  @Requires('queue.manage')
  @ApiOkResponse({ type: DeadLetterListDto })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<DeadLetterListDto> {
    const { page, size, offset } = pageOf(query);
    const { rows, total } = await this.deadLetters.list(actor, { size, offset });
    return { rows: [...rows], page: { page, size, total } };
  }

  /** Tries a job again, with all its tries. */
  @Post(':id/retry')
  @HttpCode(200)
  @Requires('queue.manage')
  @ApiOkResponse({ type: RetriedJobDto })
  async retry(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RetriedJobDto> {
    return this.retryDeadLetter.execute(actor, id);
  }
}
