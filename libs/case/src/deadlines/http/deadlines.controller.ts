import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, pageOf, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { SetDeadlineAction } from '../actions/set-deadline.action.ts';
import { DeadlinesQuery } from '../data/deadlines.query.ts';
import { RemindersQuery } from '../data/reminders.query.ts';
import {
  DeadlineFiltersDto,
  DeadlineIdDto,
  DeadlineListDto,
  ReminderFiltersDto,
  ReminderListDto,
  SetDeadlineDto,
  type DeadlineLineDto,
} from './deadlines.dto.ts';

@ApiTags('deadlines')
@Controller()
export class DeadlinesController {
  constructor(
    private readonly deadlines: DeadlinesQuery,
    private readonly reminders: RemindersQuery,
    private readonly setting: SetDeadlineAction,
  ) {}

  @Get('deadlines')
  @Requires('reference.read')
  @ApiOkResponse({ type: DeadlineListDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { officeId }: DeadlineFiltersDto,
  ): Promise<ListOf<DeadlineLineDto>> {
    return wholeList(await this.deadlines.list(actor, officeId));
  }

  @Post('deadlines')
  @Requires('office.manage')
  @ApiCreatedResponse({ type: DeadlineIdDto })
  set(@CurrentActor() actor: Actor, @Body() body: SetDeadlineDto): Promise<DeadlineIdDto> {
    return this.setting.execute(actor, body);
  }

  @Get('reminders')
  @Requires('notice.read')
  @ApiOkResponse({ type: ReminderListDto })
  async listOwn(@CurrentActor() actor: Actor, @Query() query: ReminderFiltersDto): Promise<ReminderListDto> {
    const { page, size, offset } = pageOf(query);
    const found = await this.reminders.findOwn(actor, { size, offset, kind: query.kind ?? null });
    return { rows: found.reminders, page: { page, size, total: found.total }, kinds: found.kinds };
  }
}
