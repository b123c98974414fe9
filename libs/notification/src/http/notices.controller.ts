import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, PageQuery, pageOf, Requires, type Actor } from '@homeward/platform';
import { ReadAllNoticesAction } from '../actions/read-all-notices.action.ts';
import { ReadNoticeAction } from '../actions/read-notice.action.ts';
import { NoticesQueries } from '../data/notices.queries.ts';
import { NoticeListDto } from './notification.dto.ts';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly notices: NoticesQueries,
    private readonly readNotice: ReadNoticeAction,
    private readonly readAll: ReadAllNoticesAction,
  ) {}

  @Get()
  @Requires('notice.read')
  @ApiOkResponse({ type: NoticeListDto })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<NoticeListDto> {
    const { page, size, offset } = pageOf(query);
    const { notices, total, unread } = await this.notices.findOwn(actor, { size, offset });
    return { rows: [...notices], page: { page, size, total }, unread };
  }

  @Post('read')
  @Requires('notice.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  markAllRead(@CurrentActor() actor: Actor): Promise<void> {
    return this.readAll.execute(actor);
  }

  @Post(':id/read')
  @Requires('notice.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  markRead(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.readNotice.execute(actor, id);
  }
}
