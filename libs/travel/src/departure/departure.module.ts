import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { AirportDesk } from './actions/airport-desk.ts';
import { ConfirmArrivalAction } from './actions/confirm-arrival.action.ts';
import { DeskTrail } from './actions/desk-trail.ts';
import { DraftOrientationTextAction } from './actions/draft-orientation-text.action.ts';
import { EndReceptionAction } from './actions/end-reception.action.ts';
import { FileReceiptAction } from './actions/file-receipt.action.ts';
import { GiveOrientationAction } from './actions/give-orientation.action.ts';
import { HandOver } from './actions/hand-over.ts';
import { JourneyNotices } from './actions/journey-notices.ts';
import { MindDeparturesAction } from './actions/mind-departures.action.ts';
import { MoveFloatAction } from './actions/move-float.action.ts';
import { OpenFloatAction } from './actions/open-float.action.ts';
import { OpenReceptionAction } from './actions/open-reception.action.ts';
import { PayAtDepartureAction } from './actions/pay-at-departure.action.ts';
import { PublishOrientationTextAction } from './actions/publish-orientation-text.action.ts';
import { RecordBriefingAction } from './actions/record-briefing.action.ts';
import { RecordOutcomesAction } from './actions/record-outcomes.action.ts';
import { ReturnPaymentAction } from './actions/return-payment.action.ts';
import { StopSeats } from './actions/stop-seats.ts';
import { ArrivalsQuery } from './data/arrivals.query.ts';
import { Confirmers } from './data/confirmers.ts';
import { DepartureDeskQuery } from './data/departure-desk.query.ts';
import { DepartureTimelinePart } from './data/departure.timeline-part.ts';
import { DeparturesBoardQuery } from './data/departures-board.query.ts';
import { FloatsQuery } from './data/floats.query.ts';
import { OrientationTextsQuery } from './data/orientation-texts.query.ts';
import { PreviousAssistanceQuery } from './data/previous-assistance.query.ts';
import { DepartureErasable } from './erasure/departure.erasable.ts';
import { DocumentCheck, FiledDocumentCheck } from './providers/document-check.ts';
import { ArrivalEvidenceRequirement } from './workflow/arrival-evidence.requirement.ts';
import { CaregiverDepartsRequirement } from './workflow/caregiver-departs.requirement.ts';
import { DepartureRecordedRequirement } from './workflow/departure-recorded.requirement.ts';
import { OpenArrivalEntitlementsEffect } from './workflow/open-arrival-entitlements.effect.ts';
import { RecordDepartureFactsEffect } from './workflow/record-departure-facts.effect.ts';
import { StillWishesToGoRequirement } from './workflow/still-wishes-to-go.requirement.ts';

const LAST_DAYS = [
  ...[DraftOrientationTextAction, PublishOrientationTextAction, GiveOrientationAction, RecordBriefingAction],
  ...[OrientationTextsQuery, MindDeparturesAction, JourneyNotices],
];
const DESK = [
  ...[RecordOutcomesAction, AirportDesk, DeskTrail, HandOver, StopSeats],
  ...[DeparturesBoardQuery, DepartureDeskQuery, PreviousAssistanceQuery],
];
const MONEY = [
  ...[OpenFloatAction, MoveFloatAction, PayAtDepartureAction, FileReceiptAction, ReturnPaymentAction, FloatsQuery],
];
const ARRIVAL = [OpenReceptionAction, EndReceptionAction, ConfirmArrivalAction, Confirmers, ArrivalsQuery];
const WORKFLOW = [
  ...[StillWishesToGoRequirement, CaregiverDepartsRequirement, DepartureRecordedRequirement],
  ...[RecordDepartureFactsEffect, ArrivalEvidenceRequirement, OpenArrivalEntitlementsEffect],
];

/** The last days, the departure and the arrival. */
@Module({
  imports: [CaseModule],
  providers: [
    ...LAST_DAYS,
    ...DESK,
    ...MONEY,
    ...ARRIVAL,
    ...WORKFLOW,
    { provide: DocumentCheck, useClass: FiledDocumentCheck },
    DepartureTimelinePart,
    DepartureErasable,
  ],
  exports: [...LAST_DAYS, ...DESK, ...MONEY, ...ARRIVAL],
})
export class DepartureModule {}
