import { Module } from '@nestjs/common';
import { CaseModule } from '@homeward/case';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerDestinationAction } from './actions/answer-destination.action.ts';
import { AnswerReceptionAction } from './actions/answer-reception.action.ts';
import { AskDocumentBackAction } from './actions/ask-document-back.action.ts';
import { AskFitnessAction } from './actions/ask-fitness.action.ts';
import { AskReceptionAction } from './actions/ask-reception.action.ts';
import { AssessFitnessAction } from './actions/assess-fitness.action.ts';
import { CheckDocumentAction } from './actions/check-document.action.ts';
import { ConfirmSuspensionAction } from './actions/confirm-suspension.action.ts';
import { DraftSuspensionAction } from './actions/draft-suspension.action.ts';
import { HandOverCareAction } from './actions/hand-over-care.action.ts';
import { MoveRetrievalAction } from './actions/move-retrieval.action.ts';
import { OpenConsularRequestAction } from './actions/open-consular-request.action.ts';
import { ProposeSuspensionEndAction } from './actions/propose-suspension-end.action.ts';
import { ReadMrzAction } from './actions/read-mrz.action.ts';
import { RecordConsularStepAction } from './actions/record-consular-step.action.ts';
import { RecordTravelSettingAction } from './actions/record-travel-setting.action.ts';
import { ConsularRequest } from './data/consular-request.entity.ts';
import { ConsularStepRow } from './data/consular-step.entity.ts';
import { ConsularSteps } from './data/consular-steps.ts';
import { DestinationAnswer } from './data/destination-answer.entity.ts';
import { DestinationSuspension } from './data/destination-suspension.entity.ts';
import { DestinationsOpen } from './data/destinations-open.ts';
import { DocumentCheck } from './data/document-check.entity.ts';
import { DocumentRetrieval } from './data/document-retrieval.entity.ts';
import { FitnessAssessment } from './data/fitness-assessment.entity.ts';
import { FitnessQueries } from './data/fitness.queries.ts';
import { IssuedDocuments } from './data/issued-documents.ts';
import { ConsulateChaseMatters, DocumentExpiryMatters } from './data/papers.due-matters.ts';
import { PapersTimelinePart } from './data/papers.timeline-part.ts';
import { ReadinessQuery } from './data/readiness.query.ts';
import { Reception } from './data/reception.entity.ts';
import { SuspensionsQueries } from './data/suspensions.queries.ts';
import { TravelFitness } from './data/travel-fitness.entity.ts';
import { TravelSettingRow } from './data/travel-setting.entity.ts';
import { TravelPapersErasable } from './erasure/travel-papers.erasable.ts';
import { DestinationOpenRequirement } from './workflow/destination-open.requirement.ts';
import { FitToTravelRequirement } from './workflow/fit-to-travel.requirement.ts';
import { ReceptionArrangedRequirement } from './workflow/reception-arranged.requirement.ts';
import { TravelDocumentValidRequirement } from './workflow/travel-document-valid.requirement.ts';

const ENTITIES = [
  ...[TravelSettingRow, DocumentCheck, DocumentRetrieval, ConsularRequest, ConsularStepRow, TravelFitness],
  ...[FitnessAssessment, DestinationSuspension, DestinationAnswer, Reception],
];
const DOCUMENTS = [ReadMrzAction, CheckDocumentAction, AskDocumentBackAction, MoveRetrievalAction];
const CONSULATES = [OpenConsularRequestAction, RecordConsularStepAction];
const HEALTH = [AskFitnessAction, AssessFitnessAction, HandOverCareAction, FitnessQueries];
const DESTINATIONS = [
  ...[DraftSuspensionAction, ConfirmSuspensionAction, ProposeSuspensionEndAction, AnswerDestinationAction],
  ...[AskReceptionAction, AnswerReceptionAction, RecordTravelSettingAction, SuspensionsQueries, DestinationsOpen],
];
const WORKFLOW = [
  ...[TravelDocumentValidRequirement, FitToTravelRequirement, ReceptionArrangedRequirement],
  DestinationOpenRequirement,
];
const OFFERED = [...DOCUMENTS, ...CONSULATES, ...HEALTH, ...DESTINATIONS, ReadinessQuery];

/** What lets somebody travel: documents, the consulate’s steps, health, who receives them, and a destination that is open. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [
    ...[...OFFERED, ...WORKFLOW, ConsularSteps, IssuedDocuments, PapersTimelinePart, TravelPapersErasable],
    ...[ConsulateChaseMatters, DocumentExpiryMatters],
  ],
  exports: OFFERED,
})
export class PapersModule {}
