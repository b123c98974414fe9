import { AddIdentityDocumentAction } from '@homeward/beneficiary';
import { ReconfirmDeclarationAction } from '@homeward/counselling';
import { Transactions } from '@homeward/database';
import {
  AskFitnessAction,
  CarryBookingRequestAction,
  CheckDocumentAction,
  ConfirmArrivalAction,
  GiveOrientationAction,
  IssueTicketsAction,
  OpenReceptionAction,
  RecordBriefingAction,
  RecordOfferAction,
  RecordOutcomesAction,
  RequestBookingAction,
} from '@homeward/travel';
import type { CaseAtHand, Doing } from './case-at-hand.ts';
import { Dice } from './dice.ts';
import type { WorkOf } from './story-work.ts';

const FROM = 'BRU';
/** Where a country is flown to; who comes from another stays prepared. */
const AIRPORTS: Readonly<Record<string, readonly [airport: string, city: string]>> = {
  ...{ AL: ['TIA', 'Tirana'], AM: ['EVN', 'Yerevan'], BR: ['GRU', 'São Paulo'], CM: ['DLA', 'Douala'] },
  ...{ CN: ['PEK', 'Beijing'], ET: ['ADD', 'Addis Ababa'], GE: ['TBS', 'Tbilisi'], GN: ['CKY', 'Conakry'] },
  ...{ IQ: ['BGW', 'Baghdad'], MA: ['CMN', 'Casablanca'], MN: ['UBN', 'Ulaanbaatar'], NP: ['KTM', 'Kathmandu'] },
  ...{ ER: ['ASM', 'Asmara'], MD: ['KIV', 'Chișinău'] },
  ...{ SV: ['SAL', 'San Salvador'], TR: ['IST', 'Istanbul'], VN: ['HAN', 'Hanoi'] },
};
const NOWHERE = ['', ''] as const;
const FARE_MINOR = 31_500;
const MISSION = 'Georgia mission';

interface Booked {
  readonly id: string;
  readonly version: number;
  readonly seats: readonly { readonly id: string; readonly version: number }[];
}

const destinationOf = (the: CaseAtHand): readonly [airport: string, city: string] =>
  AIRPORTS[the.told.story.household.origin.nationality] ?? NOWHERE;
const languageOf = (the: CaseAtHand): string => the.told.story.household.origin.language;

async function booked(the: CaseAtHand): Promise<Booked> {
  const found = await the.find<Booked>(
    'booking',
    `select b.id, b.version, (select json_agg(json_build_object('id', s.id, 'version', s.version) order by s.id)
              from booking_passenger s where s.booking_id = b.id) as seats
       from booking b where b.case_id = $1 order by b.number desc limit 1`,
    the.id,
  );
  return found!;
}

export const DO_TRAVEL: {
  readonly [
    What in
      | 'new-passport'
      | 'check-papers'
      | 'not-examined'
      | 'ask-seats'
      | 'carry-seats'
      | 'offer-seats'
      | 'enter-tickets'
      | 'reconfirm'
      | 'tell-journey'
      | 'await'
      | 'brief'
      | 'see-off'
      | 'arrived'
  ]: Doing<WorkOf<What>>;
} = {
  'new-passport': async (the, { member, issuedOn, expiresOn }) => {
    const { personId } = the.member(member);
    const person = await the.find<{ version: number; held: boolean }>(
      'person_papers',
      `select p.version, exists (select 1 from identity_document d where d.person_id = p.id and d.kind = 'passport'
                and d.original_at = 'with-applicant' and d.expires_on > $2::date) as held
         from person p where p.id = $1`,
      personId,
      issuedOn,
    );
    if (person!.held) return null;
    const number = new Dice(`${the.told.story.household.key} ${member}`).whole('passport', 1_000_000, 9_999_999);
    return () =>
      the.do(AddIdentityDocumentAction).execute(the.actor, {
        ...{ personId, version: person!.version, kind: 'passport', number: `N${number}`, issuedOn, expiresOn },
        ...{ issuingCountryCode: the.told.story.household.origin.nationality, originalAt: 'with-applicant' },
      });
  },

  'check-papers': async (the, { member }) => {
    const { id: memberId, personId } = the.member(member);
    const passport = await the.find<{ id: string; version: number }>(
      'passport',
      `select id, version from identity_document
        where person_id = $1 and kind = 'passport' and original_at = 'with-applicant' order by expires_on desc limit 1`,
      personId,
    );
    if (!passport) return null;
    return () =>
      the.do(CheckDocumentAction).execute(the.actor, the.id, {
        ...{ memberId, documentId: passport.id, version: passport.version, method: 'seen', decision: 'usable' },
      });
  },

  'not-examined':
    (the, { member }) =>
    () =>
      the.do(AskFitnessAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, answer: 'not-required', version: 0 },
      }),

  'ask-seats':
    (the, { from, to }) =>
    () =>
      the.do(RequestBookingAction).execute(the.actor, {
        ...{ caseId: the.id, mode: 'air', wishedFrom: from, wishedTo: to },
        ...{ fromPlace: FROM, toPlace: destinationOf(the)[0] },
        passengers: the.members.map(({ id: memberId }) => ({ memberId })),
      }),

  // The worker does it as soon as it runs; here nobody is asked twice.
  'carry-seats': async (the) => {
    const { id } = await booked(the);
    return () =>
      the.do(Transactions).run(the.actor, (tx) => the.do(CarryBookingRequestAction).execute(tx, the.actor, id));
  },

  'offer-seats': async (the, { flight, until }) => {
    const { id: bookingId, version, seats } = await booked(the);
    const [toPlace] = destinationOf(the);
    return () =>
      the.do(RecordOfferAction).execute(the.actor, {
        ...{ bookingId, version, refundable: true, optionExpiresAt: `${until}T16:00:00Z` },
        legs: [
          {
            ...{ carrier: 'Northern Example', serviceNumber: `NX ${toPlace}1`, fromPlace: FROM, toPlace },
            ...{ departsLocal: `${flight}T12:40`, arrivesLocal: `${flight}T21:55` },
          },
        ],
        fares: seats.map(({ id: passengerId }) => ({
          ...{ passengerId, fareMinor: FARE_MINOR, currency: 'EUR', baggageKg: 30 },
        })),
      });
  },

  'enter-tickets': async (the) => {
    const { id: bookingId, version, seats } = await booked(the);
    const first = new Dice(the.told.story.household.key).whole('ticket', 1_000_000, 8_999_999);
    return () =>
      the.do(IssueTicketsAction).execute(the.actor, {
        ...{ bookingId, version },
        tickets: seats.map(({ id: passengerId }, i) => ({ passengerId, ticketNumber: `999-${first + i}` })),
      });
  },

  reconfirm: async (the, { member }) => {
    const declaration = await the.find<{ id: string; version: number }>(
      'declaration',
      `select id, version from declaration where member_id = $1 order by signed_at desc limit 1`,
      the.member(member).id,
    );
    return () =>
      the.do(ReconfirmDeclarationAction).execute(the.actor, declaration!.id, { version: declaration!.version });
  },

  'tell-journey': async (the) => {
    const language = languageOf(the);
    const text = await the.find<{ id: string }>(
      'orientation_text',
      `select id from orientation_text
        where audience = 'adult' and state = 'published' and programme_code is null and language = any ($1::text[])
        order by language = $2 desc, number desc limit 1`,
      [language, 'en'],
      language,
    );
    return () =>
      the.do(GiveOrientationAction).execute(the.actor, the.id, {
        ...{ memberIds: the.members.map(({ id }) => id), textId: text!.id, mode: 'individual' },
        ...{ language, interpreterUsed: true },
      });
  },

  await: (the) => () =>
    the.do(OpenReceptionAction).execute(the.actor, the.id, {
      ...{ memberIds: the.members.map(({ id }) => id), receivingOfficeId: the.offices.get(MISSION)! },
      basis: 'own-mission',
    }),

  brief:
    (the, { member }) =>
    () =>
      the.do(RecordBriefingAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, answer: 'yes', language: languageOf(the), interpreterUsed: true },
      }),

  'see-off': async (the, { on }) => {
    const { seats } = await booked(the);
    return () =>
      the.do(RecordOutcomesAction).execute(the.actor, {
        ...{ outcome: 'departed', happenedOn: on },
        seats: seats.map(({ id: passengerId, version }) => ({ passengerId, version, baggagePieces: 1 })),
      });
  },

  arrived:
    (the, { on }) =>
    () =>
      the.do(ConfirmArrivalAction).execute(the.actor, {
        ...{ memberIds: the.members.map(({ id }) => id), arrivedOn: on, evidence: 'met-on-arrival' },
        place: destinationOf(the)[1],
      }),
};
