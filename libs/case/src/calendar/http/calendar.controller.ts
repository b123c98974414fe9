import { CurrentActor, OpenToAll, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OpenCalendarFeedAction } from '../actions/open-calendar-feed.action.ts';
import { ReadCalendarFeedAction } from '../actions/read-calendar-feed.action.ts';
import { RevokeCalendarFeedAction } from '../actions/revoke-calendar-feed.action.ts';
import { CalendarFeedsQuery } from '../data/calendar-feeds.query.ts';
import { CalendarQuery } from '../data/calendar.query.ts';
import {
  CalendarFeedListDto,
  CalendarFiltersDto,
  CalendarListDto,
  OpenCalendarFeedDto,
  OpenedCalendarFeedDto,
  type CalendarAppointmentDto,
  type CalendarFeedDto,
} from './calendar.dto.ts';

@ApiTags('case')
@Controller()
export class CalendarController {
  constructor(
    private readonly calendar: CalendarQuery,
    private readonly feeds: CalendarFeedsQuery,
    private readonly opening: OpenCalendarFeedAction,
    private readonly revoking: RevokeCalendarFeedAction,
    private readonly reading: ReadCalendarFeedAction,
  ) {}

  @Get('appointments')
  @Requires('case.read')
  @ApiOkResponse({ type: CalendarListDto })
  async listAppointments(
    @CurrentActor() actor: Actor,
    @Query() query: CalendarFiltersDto,
  ): Promise<ListOf<CalendarAppointmentDto>> {
    return wholeList(await this.calendar.execute(actor, query));
  }

  @Get('calendar-feeds')
  @Requires('case.read')
  @ApiOkResponse({ type: CalendarFeedListDto })
  async listFeeds(@CurrentActor() actor: Actor): Promise<ListOf<CalendarFeedDto>> {
    return wholeList(await this.feeds.execute(actor));
  }

  @Post('calendar-feeds')
  @Requires('case.read')
  @ApiCreatedResponse({ type: OpenedCalendarFeedDto })
  openFeed(@CurrentActor() actor: Actor, @Body() body: OpenCalendarFeedDto): Promise<OpenedCalendarFeedDto> {
    return this.opening.execute(actor, body.language);
  }

  @Delete('calendar-feeds/:id')
  @HttpCode(204)
  @Requires('case.read')
  @ApiNoContentResponse()
  revokeFeed(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) feedId: string): Promise<void> {
    return this.revoking.execute(actor, feedId);
  }

  @Get('calendar-feeds/:token.ics')
  @OpenToAll('a calendar program has no session; the address is its key, and tells case numbers and hours only')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  readFeed(@Param('token') token: string): Promise<string> {
    return this.reading.execute(token);
  }
}
