import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { PapersModule } from '../papers/papers.module.ts';
import { AirportDesk } from './actions/airport-desk.ts';
import { ConfirmArrivalAction } from './actions/confirm-arrival.action.ts';
import { DeskTrail } from './actions/desk-trail.ts';
import { DraftOrientationTextAction } from './actions/draft-orientation-text.action.ts';
import { EndReceptionAction } from './actions/end-reception.action.ts';
import { EndReceptionsAction } from './actions/end-receptions.action.ts';
import { FileReceiptAction } from './actions/file-receipt.action.ts';
import { GiveOrientationAction } from './actions/give-orientation.action.ts';
import { GiveSeatsBack } from './actions/give-seats-back.ts';
import { HandOver } from './actions/hand-over.ts';
import { MoveFloatAction } from './actions/move-float.action.ts';
import { OpenFloatAction } from './actions/open-float.action.ts';
import { OpenReceptionAction } from './actions/open-reception.action.ts';
import { PayAtDepartureAction } from './actions/pay-at-departure.action.ts';
import { PublishOrientationTextAction } from './actions/publish-orientation-text.action.ts';
import { RecordBriefingAction } from './actions/record-briefing.action.ts';
import { RecordOutcomesAction } from './actions/record-outcomes.action.ts';
import { ReturnPaymentAction } from './actions/return-payment.action.ts';
import { AirportOutcomeRow } from './data/airport-outcome.entity.ts';
import { Arrival } from './data/arrival.entity.ts';
import { ArrivalsQuery } from './data/arrivals.query.ts';
import { CaseReception } from './data/case-reception.entity.ts';
import { Confirmers } from './data/confirmers.ts';
import { DepartureDeskQuery } from './data/departure-desk.query.ts';
import { DeparturePayment } from './data/departure-payment.entity.ts';
import { Departure } from './data/departure.entity.ts';
import { DepartureTimelinePart } from './data/departure.timeline-part.ts';
import { DeparturesBoardQuery } from './data/departures-board.query.ts';
import { EmbarkationBriefing } from './data/embarkation-briefing.entity.ts';
import { EntitlementOpening } from './data/entitlement-opening.entity.ts';
import {
  ArrivalUnconfirmedMatters,
  CallAnnouncedMatters,
  CallMatters,
  CheckInMatters,
  DepartureUnconfirmedMatters,
} from './data/journeys.due-matters.ts';
import { PaidAtDeparture } from './data/paid-from-grants.ts';
import { PostArrivalMatters } from './data/post-arrival.due-matters.ts';
import {
  DestinationRecheckMatters,
  DocumentsRecheckMatters,
  ReadinessRecheckMatters,
} from './data/rechecks.due-matters.ts';
import { FloatMovementRow } from './data/float-movement.entity.ts';
import { FloatsQuery } from './data/floats.query.ts';
import { OfficerFloat } from './data/officer-float.entity.ts';
import { OrientationText } from './data/orientation-text.entity.ts';
import { Orientation } from './data/orientation.entity.ts';
import { OrientationTextsQuery } from './data/orientation-texts.query.ts';
import { PreviousAssistanceQuery } from './data/previous-assistance.query.ts';
import { ReceiptCounter } from './data/receipt-counter.entity.ts';
import { TravelOpenMatters } from './data/travel.open-matters.ts';
import { DepartureErasable } from './erasure/departure.erasable.ts';
import { DepartureRowsOfPersons } from './departure.persons.ts';
import { ArrivalEvidenceRequirement } from './workflow/arrival-evidence.requirement.ts';
import { CaregiverDepartsRequirement } from './workflow/caregiver-departs.requirement.ts';
import { DepartureRecordedRequirement } from './workflow/departure-recorded.requirement.ts';
import { OpenArrivalEntitlementsEffect } from './workflow/open-arrival-entitlements.effect.ts';
import { RecordDepartureFactsEffect } from './workflow/record-departure-facts.effect.ts';
import { StillWishesToGoRequirement } from './workflow/still-wishes-to-go.requirement.ts';

const ENTITIES = [
  ...[Departure, AirportOutcomeRow, EmbarkationBriefing, Orientation, OrientationText, Arrival, CaseReception],
  ...[OfficerFloat, FloatMovementRow, DeparturePayment, EntitlementOpening, ReceiptCounter],
];
const LAST_DAYS = [
  ...[DraftOrientationTextAction, PublishOrientationTextAction, GiveOrientationAction, RecordBriefingAction],
  OrientationTextsQuery,
];
const DESK = [
  ...[RecordOutcomesAction, AirportDesk, DeskTrail, HandOver, GiveSeatsBack],
  ...[DeparturesBoardQuery, DepartureDeskQuery, PreviousAssistanceQuery],
];
const MONEY = [
  ...[OpenFloatAction, MoveFloatAction, PayAtDepartureAction, FileReceiptAction, ReturnPaymentAction, FloatsQuery],
];
const ARRIVAL = [
  OpenReceptionAction,
  EndReceptionAction,
  EndReceptionsAction,
  ConfirmArrivalAction,
  Confirmers,
  ArrivalsQuery,
];
const WORKFLOW = [
  ...[StillWishesToGoRequirement, CaregiverDepartsRequirement, DepartureRecordedRequirement],
  ...[RecordDepartureFactsEffect, ArrivalEvidenceRequirement, OpenArrivalEntitlementsEffect],
];
const DUE = [
  ...[CallMatters, CallAnnouncedMatters, CheckInMatters, DepartureUnconfirmedMatters, ArrivalUnconfirmedMatters],
  ...[DocumentsRecheckMatters, DestinationRecheckMatters, ReadinessRecheckMatters, PostArrivalMatters],
];

/** The last days, the departure and the arrival. */
@Module({
  imports: [CaseModule, PapersModule, BookingsModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [
    ...LAST_DAYS,
    ...DESK,
    ...MONEY,
    ...ARRIVAL,
    ...WORKFLOW,
    DepartureTimelinePart,
    PaidAtDeparture,
    TravelOpenMatters,
    ...DUE,
    DepartureErasable,
    DepartureRowsOfPersons,
  ],
  exports: [...LAST_DAYS, ...DESK, ...MONEY, ...ARRIVAL],
})
export class DepartureModule {}
