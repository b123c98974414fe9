import { Module } from '@nestjs/common';
import { CaseModule } from '@homeward/case';
import { ProgrammeModule } from '@homeward/programme';
import { ReferenceModule } from '@homeward/reference';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CarryBookingRequestAction } from './actions/carry-booking-request.action.ts';
import { ChangeBookingAction } from './actions/change-booking.action.ts';
import { ConfirmBookingAction } from './actions/confirm-booking.action.ts';
import { ConfirmTransitAction } from './actions/confirm-transit.action.ts';
import { FailBookingAction } from './actions/fail-booking.action.ts';
import { FinishBookingTaskAction } from './actions/finish-booking-task.action.ts';
import { FollowRefundAction } from './actions/follow-refund.action.ts';
import { IssueTicketsAction } from './actions/issue-tickets.action.ts';
import { MindAdvanceNoticesAction } from './actions/mind-advance-notices.action.ts';
import { NameEscortAction } from './actions/name-escort.action.ts';
import { RecordOfferAction } from './actions/record-offer.action.ts';
import { RequestBookingAction } from './actions/request-booking.action.ts';
import { SetSeatAction } from './actions/set-seat.action.ts';
import { StopSeatsAction } from './actions/stop-seats.action.ts';
import { BookingDeskQuery } from './data/booking-desk.query.ts';
import { BookingEscort } from './data/booking-escort.entity.ts';
import { BookingEvent } from './data/booking-event.entity.ts';
import { BookingLeg } from './data/booking-leg.entity.ts';
import { BookingNotices } from './data/booking-notices.ts';
import { BookingPassenger } from './data/booking-passenger.entity.ts';
import { BookingStore } from './data/booking-store.ts';
import { BookingTask } from './data/booking-task.entity.ts';
import { Booking } from './data/booking.entity.ts';
import { AdvanceNoticeMatters, OptionLimitMatters, TicketingLimitMatters } from './data/bookings.due-matters.ts';
import { BookingToMindMatter } from './data/booking.matters.ts';
import { BookingTimelinePart } from './data/booking.timeline-part.ts';
import { CaseBookingsQuery } from './data/case-bookings.query.ts';
import { PassengerService } from './data/passenger-service.entity.ts';
import { SeatDays } from './data/seat-days.ts';
import { SeatJourneys } from './data/seat-journeys.ts';
import { SeatReturns } from './data/seat-returns.ts';
import { SeatStops } from './data/seat-stops.ts';
import { TransitVisa } from './data/transit-visa.entity.ts';
import { BookingsErasable } from './erasure/bookings.erasable.ts';
import { BOOKING_PROVIDERS, type BookingProvider } from './providers/booking-provider.ts';
import { ManualProvider } from './providers/manual.provider.ts';
import { BookingRowsOfPersons } from './bookings.persons.ts';
import {
  BookingTicketedRequirement,
  CaregiverInBookingRequirement,
  TransitVisasHeldRequirement,
} from './workflow/booking.requirements.ts';
import { ReleaseSeatEffect } from './workflow/release-seat.effect.ts';

const ENTITIES = [
  ...[Booking, BookingLeg, BookingEscort, BookingPassenger, PassengerService, TransitVisa, BookingTask, BookingEvent],
];
const ACTIONS = [
  ...[RequestBookingAction, CarryBookingRequestAction, RecordOfferAction, IssueTicketsAction, ConfirmBookingAction],
  ...[ChangeBookingAction, FailBookingAction, StopSeatsAction, SetSeatAction, NameEscortAction, FollowRefundAction],
  ...[ConfirmTransitAction, FinishBookingTaskAction, MindAdvanceNoticesAction],
];
const QUERIES = [CaseBookingsQuery, BookingDeskQuery];
const WRITERS = [BookingStore, BookingNotices, SeatStops, SeatReturns, SeatJourneys, SeatDays];
const WORKFLOW = [
  ...[BookingTicketedRequirement, TransitVisasHeldRequirement, CaregiverInBookingRequirement, ReleaseSeatEffect],
];
const PROVIDERS = [
  ManualProvider,
  {
    provide: BOOKING_PROVIDERS,
    useFactory: (...providers: BookingProvider[]): readonly BookingProvider[] => providers,
    inject: [ManualProvider],
  },
];

/** Seats: asked for, held, sold, changed and given back. */
@Module({
  imports: [CaseModule, ProgrammeModule, ReferenceModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [
    ...[...ACTIONS, ...QUERIES, ...WRITERS, ...WORKFLOW, ...PROVIDERS],
    ...[OptionLimitMatters, TicketingLimitMatters, AdvanceNoticeMatters],
    ...[BookingToMindMatter, BookingTimelinePart, BookingsErasable, BookingRowsOfPersons],
  ],
  exports: [...ACTIONS, ...QUERIES, BookingStore, SeatStops, SeatJourneys],
})
export class BookingsModule {}
