import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, listDto, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangeBookingAction } from '../actions/change-booking.action.ts';
import { ConfirmBookingAction } from '../actions/confirm-booking.action.ts';
import { FailBookingAction } from '../actions/fail-booking.action.ts';
import { IssueTicketsAction } from '../actions/issue-tickets.action.ts';
import { RecordOfferAction } from '../actions/record-offer.action.ts';
import { RequestBookingAction } from '../actions/request-booking.action.ts';
import { StopSeatsAction } from '../actions/stop-seats.action.ts';
import { BookingDeskQuery } from '../data/booking-desk.query.ts';
import { CaseBookingsQuery } from '../data/case-bookings.query.ts';
import { BookingDeskDto, BookingDto, DeskFilter } from './bookings-shown.dto.ts';
import {
  ChangeBookingDto,
  ChangedDto,
  FailBookingDto,
  IssueTicketsDto,
  RecordOfferDto,
  RequestBookingDto,
  RequestedBookingDto,
  StoppedSeatsDto,
  StopSeatsDto,
  VersionDto,
} from './bookings.dto.ts';

@ApiTags('travel')
@Controller()
export class BookingsController {
  constructor(
    private readonly bookings: CaseBookingsQuery,
    private readonly desk: BookingDeskQuery,
    private readonly requesting: RequestBookingAction,
  ) {}

  @Get('cases/:id/bookings')
  @Requires('case.read')
  @ApiOkResponse({ type: listDto(BookingDto) })
  async listBookings(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<ListOf<BookingDto>> {
    return wholeList(await this.bookings.execute(actor, caseId));
  }

  @Post('cases/:id/bookings')
  @Requires('booking.request')
  @ApiCreatedResponse({ type: RequestedBookingDto })
  requestBooking(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: RequestBookingDto,
  ): Promise<RequestedBookingDto> {
    return this.requesting.execute(actor, { ...body, caseId });
  }

  @Get('bookings/desk')
  @Requires('booking.request')
  @ApiOkResponse({ type: BookingDeskDto })
  readBookingDesk(@CurrentActor() actor: Actor, @Query() query: DeskFilter): Promise<BookingDeskDto> {
    return this.desk.execute(actor, query);
  }
}

@ApiTags('travel')
@Controller('bookings/:id')
export class BookingMovesController {
  constructor(
    private readonly offering: RecordOfferAction,
    private readonly ticketing: IssueTicketsAction,
    private readonly confirming: ConfirmBookingAction,
    private readonly changing: ChangeBookingAction,
    private readonly failing: FailBookingAction,
    private readonly stopping: StopSeatsAction,
  ) {}

  @Post('offer')
  @HttpCode(200)
  @Requires('booking.record')
  @ApiOkResponse({ type: ChangedDto })
  recordOffer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) bookingId: string,
    @Body() body: RecordOfferDto,
  ): Promise<ChangedDto> {
    return this.offering.execute(actor, { ...body, bookingId });
  }

  @Post('tickets')
  @HttpCode(200)
  @Requires('booking.record')
  @ApiOkResponse({ type: ChangedDto })
  issueTickets(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) bookingId: string,
    @Body() body: IssueTicketsDto,
  ): Promise<ChangedDto> {
    return this.ticketing.execute(actor, { ...body, bookingId });
  }

  @Post('confirmation')
  @HttpCode(200)
  @Requires('booking.record')
  @ApiOkResponse({ type: ChangedDto })
  confirmBooking(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) bookingId: string,
    @Body() body: VersionDto,
  ): Promise<ChangedDto> {
    return this.confirming.execute(actor, bookingId, body.version);
  }

  @Post('changes')
  @HttpCode(200)
  @Requires('booking.record')
  @ApiOkResponse({ type: ChangedDto })
  changeBooking(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) bookingId: string,
    @Body() body: ChangeBookingDto,
  ): Promise<ChangedDto> {
    return this.changing.execute(actor, { ...body, bookingId });
  }

  @Post('failure')
  @HttpCode(200)
  @Requires('booking.record')
  @ApiOkResponse({ type: ChangedDto })
  failBooking(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) bookingId: string,
    @Body() body: FailBookingDto,
  ): Promise<ChangedDto> {
    return this.failing.execute(actor, { ...body, bookingId });
  }

  @Post('stops')
  @HttpCode(200)
  @Requires('movement.advance')
  @ApiOkResponse({ type: StoppedSeatsDto })
  stopSeats(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) bookingId: string,
    @Body() body: StopSeatsDto,
  ): Promise<StoppedSeatsDto> {
    return this.stopping.execute(actor, { ...body, bookingId });
  }
}
