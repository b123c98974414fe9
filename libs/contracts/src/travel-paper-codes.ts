import type { KnowledgeMark } from './protection-codes.ts';
import type { SpecialService } from './travel-codes.ts';

/** Code lists of what must be settled before anybody travels. Meanings stand in GLOSSARY.md under the same words. */
export const TRAVEL_DOCUMENT_KINDS = ['passport', 'emergency-travel-document'] as const;
export const DOCUMENT_CHECK_METHODS = ['mrz', 'seen'] as const;
/** Where a document's machine-readable lines and what is recorded may say two things. */
export const DOCUMENT_DIFFERENCES = [
  'kind',
  'number',
  'issuing-country',
  'family-name',
  'given-names',
  'birth-date',
  'sex',
  'nationality',
  'expiry',
] as const;
export const DOCUMENT_DECISIONS = ['usable', 'not-usable'] as const;
/** Why somebody cannot travel on the documents they have. */
export const DOCUMENT_PROBLEMS = [
  'none',
  'not-in-hand',
  'held-elsewhere',
  'not-checked',
  'not-usable',
  'no-expiry',
  'expires-too-early',
] as const;
export const DOCUMENT_HOLDERS = ['asylum-service', 'authorities', 'other'] as const;
/** A paper somebody else holds is asked back, and given into the traveller's hand at the latest at the airport. */
export const RETRIEVAL_STATES = ['asked', 'promised', 'received', 'handed-over', 'refused'] as const;
export const RETRIEVAL_MOVES: Readonly<Record<RetrievalState, readonly RetrievalState[]>> = {
  asked: ['promised', 'received', 'refused'],
  promised: ['received', 'handed-over', 'refused'],
  received: ['handed-over'],
  'handed-over': [],
  refused: ['asked'],
};

export const AGREEMENT_KINDS = ['benelux', 'eu', 'bilateral'] as const;
export const CONSULAR_STATES = [
  'identification-asked',
  'identified',
  'not-identified',
  'document-asked',
  'document-refused',
  'issued',
  'collected',
  'stopped',
] as const;
/** What happens at a consulate without changing where the request stands. */
export const CONSULAR_VISITS = ['appointment', 'asked-again'] as const;
export const CONSULAR_STEPS = [
  'identification-asked',
  'identified',
  'not-identified',
  'document-asked',
  'document-refused',
  'issued',
  'collected',
  'stopped',
  'appointment',
  'asked-again',
] as const satisfies readonly (ConsularState | (typeof CONSULAR_VISITS)[number])[];
/** Where each step may lead; asking a second time is an attempt of its own. */
export const CONSULAR_MOVES: Readonly<Record<ConsularState, readonly ConsularStep[]>> = {
  'identification-asked': ['identified', 'not-identified', 'appointment', 'asked-again', 'stopped'],
  identified: ['document-asked', 'appointment', 'stopped'],
  'not-identified': ['identification-asked', 'stopped'],
  'document-asked': ['issued', 'document-refused', 'appointment', 'asked-again', 'stopped'],
  'document-refused': ['document-asked', 'stopped'],
  issued: ['collected', 'appointment', 'stopped'],
  collected: [],
  stopped: [],
};
/** Steps with which data about the person leaves the office. */
export const CONSULAR_ASKS: readonly ConsularStep[] = ['identification-asked', 'document-asked'];
export const CONSULAR_ATTENDEES = ['person', 'caseworker', 'guardian', 'interpreter', 'family', 'nobody'] as const;

/** What everybody on the case sees of health: whether somebody may travel, never why not. */
export const FITNESS_ANSWERS = ['not-required', 'requested', 'may-travel', 'may-not-travel'] as const;
/** What a medical officer found, which is sealed. */
export const FITNESS_OUTCOMES = ['fit', 'fit-with-conditions', 'temporarily-unfit', 'unfit'] as const;
export const FITNESS_CONDITIONS = ['escort', 'wheelchair', 'oxygen', 'stretcher', 'seat'] as const;
/** With which of the carriers' services a condition is met; any one of them. */
export const SERVICES_FOR: Readonly<Record<FitnessCondition, readonly SpecialService[]>> = {
  escort: ['MEDA'],
  wheelchair: ['WCHR', 'WCHS', 'WCHC'],
  oxygen: ['MEDA'],
  stretcher: ['STCR'],
  seat: ['MAAS', 'MEDA'],
};
/** Services a medical officer may ask for; the others follow from age or from the booking. */
export const MEDICAL_SERVICES = [
  'WCHR',
  'WCHS',
  'WCHC',
  'MEDA',
  'STCR',
  'MAAS',
] as const satisfies readonly SpecialService[];

export const SUSPENSION_SCOPES = ['everybody', 'children', 'high-care'] as const;
export const SUSPENSION_STATES = ['draft', 'confirmed'] as const;

export const RECEPTION_KINDS = ['receiving-office', 'partner', 'family', 'institution'] as const;
export const RECEPTION_STATES = ['asked', 'accepted', 'declined'] as const;

/** Figures the checks reckon with; each has days from which it holds and says how well it is known. */
export const TRAVEL_SETTINGS = [
  'document-buffer-days',
  'consulate-chase-first-days',
  'consulate-chase-again-days',
  'pregnancy-certificate-from-week',
  'pregnancy-single-last-week',
  'pregnancy-multiple-last-week',
  'newborn-from-day',
  'newborn-never-before-day',
] as const;
export const SETTING_MARKS = [
  'our-reading',
  'own-source',
  'background-high',
  'background-medium',
  'background-low',
] as const satisfies readonly (KnowledgeMark | 'our-reading' | 'own-source')[];

/** What must stand before somebody travels, in the order in which it is settled. */
export const READINESS_PARTS = ['document', 'health', 'reception', 'destination'] as const;
/** `ready`; `waiting` for somebody outside; `missing` when the next step is ours. */
export const READINESS_STATES = ['ready', 'waiting', 'missing'] as const;

export type TravelDocumentKind = (typeof TRAVEL_DOCUMENT_KINDS)[number];
export type DocumentCheckMethod = (typeof DOCUMENT_CHECK_METHODS)[number];
export type DocumentDifference = (typeof DOCUMENT_DIFFERENCES)[number];
export type DocumentDecision = (typeof DOCUMENT_DECISIONS)[number];
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];
export type DocumentHolder = (typeof DOCUMENT_HOLDERS)[number];
export type RetrievalState = (typeof RETRIEVAL_STATES)[number];
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
export type ConsularState = (typeof CONSULAR_STATES)[number];
export type ConsularStep = (typeof CONSULAR_STEPS)[number];
export type ConsularAttendee = (typeof CONSULAR_ATTENDEES)[number];
export type FitnessAnswer = (typeof FITNESS_ANSWERS)[number];
export type FitnessOutcome = (typeof FITNESS_OUTCOMES)[number];
export type FitnessCondition = (typeof FITNESS_CONDITIONS)[number];
export type SuspensionScope = (typeof SUSPENSION_SCOPES)[number];
export type SuspensionState = (typeof SUSPENSION_STATES)[number];
export type ReceptionKind = (typeof RECEPTION_KINDS)[number];
export type ReceptionState = (typeof RECEPTION_STATES)[number];
export type TravelSetting = (typeof TRAVEL_SETTINGS)[number];
export type SettingMark = (typeof SETTING_MARKS)[number];
export type ReadinessPart = (typeof READINESS_PARTS)[number];
export type ReadinessState = (typeof READINESS_STATES)[number];
