/**
 * What rules may ask. A fact that nobody recorded is unknown, and an unknown fact never decides anything; a day that is
 * recorded as `null` is known to be none, such as "never helped before".
 */
export type FactKind = 'flag' | 'code' | 'day' | 'country' | 'countries' | 'money';

export interface FactMeaning {
  readonly kind: FactKind;
  /** What is asked for when it is missing; ends a sentence that begins "Record". */
  readonly words: string;
  readonly codes?: readonly string[];
  /** A day or an amount that may be recorded as known to be none. */
  readonly maybeNone?: true;
}

export const LEGAL_STATUS_CODES = [
  'asylum-pending',
  'asylum-withdrawn',
  'asylum-rejected',
  'visa-overstay',
  'irregular',
  'regular',
  'stranded',
  'other',
] as const;

export const TRANSPORT_MODES = ['air', 'rail', 'road', 'sea', 'own-vehicle'] as const;
export const FUND_CODES = ['national', 'amif', 'eurp'] as const;

/** Facts a person records, each with the day it was declared or established. */
export const RECORDED_FACTS = {
  lackOfMeans: { kind: 'flag', words: 'whether the person declares to be without means' },
  permanentDeparture: { kind: 'flag', words: 'whether the person leaves for good' },
  returnType: { kind: 'code', words: 'the return type', codes: ['avrr', 'vhr'] },
  legalStatus: { kind: 'code', words: 'the legal status', codes: LEGAL_STATUS_CODES },
  asylumLodgedOn: { kind: 'day', words: 'the day asylum was asked for, or that it never was', maybeNone: true },
  asylumRefusedOn: { kind: 'day', words: 'the day asylum was finally refused, or that it was not', maybeNone: true },
  appealLodgedOn: { kind: 'day', words: 'the day an appeal was lodged, or that none was', maybeNone: true },
  orderToLeaveOn: { kind: 'day', words: 'the day of the order to leave, or that there is none', maybeNone: true },
  orderToLeaveUntil: {
    kind: 'day',
    words: 'the last day of the order to leave, or that there is none',
    maybeNone: true,
  },
  hostEntryOn: { kind: 'day', words: 'the day the person entered the host country' },
  previousAssistanceOn: {
    kind: 'day',
    words: 'the day the person last departed with assistance, in any country, or that they never did',
    maybeNone: true,
  },
  destination: { kind: 'country', words: 'the country the person goes to' },
  departureOn: { kind: 'day', words: 'the intended day of departure' },
  applicationOn: { kind: 'day', words: 'the day of the application' },
  inDetention: { kind: 'flag', words: 'whether the person is placed in detention' },
  travelDocumentAssured: { kind: 'flag', words: 'whether there is or will be a valid travel document' },
  ownTravelDocument: { kind: 'flag', words: 'whether the person obtained the travel document without help' },
  noObjection: { kind: 'flag', words: 'whether the authorities have no objection' },
  endsResidenceProcedure: { kind: 'flag', words: 'whether the person ends the residence procedure' },
  nationalityNotListed: { kind: 'flag', words: 'that the nationality was looked up and is on no list of the excluded' },
  noOtherFunding: { kind: 'flag', words: 'whether nobody else pays or must pay for the return' },
  transportMode: { kind: 'code', words: 'the means of transport', codes: TRANSPORT_MODES },
  fund: { kind: 'code', words: 'the fund that pays', codes: FUND_CODES },
  medicalBudget: {
    kind: 'money',
    words: 'which medical budget is foreseen, or that none is; the medical officer answers',
    maybeNone: true,
  },
  specialNeeds: { kind: 'flag', words: 'whether special needs apply; the medical or protection officer answers' },
  destinationAdmits: { kind: 'flag', words: 'whether the country of destination admits the person' },
} as const satisfies Readonly<Record<string, FactMeaning>>;

/**
 * What only an officer answers who may read why. The categories of vulnerability stay sealed: a rule asks whether needs
 * apply, and never which, or what it grants would tell everybody on the case what a person suffers (ADR 5).
 */
export const OFFICER_FACTS = [
  'medicalBudget',
  'specialNeeds',
] as const satisfies readonly (keyof typeof RECORDED_FACTS)[];
export type OfficerFact = (typeof OFFICER_FACTS)[number];
export const isOfficerFact = (fact: string): fact is OfficerFact => (OFFICER_FACTS as readonly string[]).includes(fact);

/** How an amount stands among facts: its currency and whole minor units, such as `EUR 120000`. */
export const factOfMoney = (amountMinor: number, currency: string): string => `${currency} ${amountMinor}`;

/** @returns null for what is no amount */
export function moneyOfFact(value: unknown): { readonly currency: string; readonly amountMinor: number } | null {
  const [, currency, minor] = (typeof value === 'string' && /^([A-Z]{3}) (\d{1,9})$/.exec(value)) || [];
  return currency === undefined ? null : { currency, amountMinor: Number(minor) };
}

/** Facts that follow from the file, the family and the reference data. */
export const DERIVED_FACTS = {
  nationalities: { kind: 'countries', words: 'the nationalities' },
  role: { kind: 'code', words: 'the date of birth', codes: [] },
  hostCountry: { kind: 'country', words: 'the host country' },
  nationalOfDestination: { kind: 'flag', words: 'the country the person goes to' },
  destinationVisaRegime: {
    kind: 'code',
    words: 'what decides the visa regime of the destination on the day of departure; it is not known here',
    codes: ['exempt', 'required'],
  },
  nationalityVisaRegime: {
    kind: 'code',
    words: 'what decides the visa regime of the nationality on the day of departure; it is not known here',
    codes: ['exempt', 'required'],
  },
} as const satisfies Readonly<Record<string, FactMeaning>>;

export type RecordedFact = keyof typeof RECORDED_FACTS;
export type FactName = RecordedFact | keyof typeof DERIVED_FACTS;
export type FactValue = string | boolean | readonly string[] | null;
/** A missing key is unknown; `null` is known to be none. */
export type Facts = Readonly<Partial<Record<FactName, FactValue>>>;
export type RecordedFacts = Readonly<Partial<Record<RecordedFact, string | boolean | null>>>;
