import { Transactions } from '@homeward/database';
import {
  CarryBookingRequestAction,
  ConfirmBookingAction,
  FailBookingAction,
  IssueTicketsAction,
  RecordOfferAction,
  RecordOutcomesAction,
  RequestBookingAction,
  SetSeatAction,
  type RequestBookingInput,
} from '@homeward/travel';
import type { CaseAtHand, Doing } from './case-at-hand.ts';
import { destinationOf } from './destinations.ts';
import { Dice } from './dice.ts';
import { isAdult } from './people.ts';
import type { WorkOf } from './story-work.ts';

const FROM = 'BRU';
const FARE_MINOR = 31_500;

interface Booked {
  readonly id: string;
  readonly version: number;
  readonly seats: readonly { readonly id: string; readonly version: number }[];
}

/** The newest request of a case. */
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

/** A parent answers for their children on the way; a child in the care of kin flies alone, with somebody who brings it. */
function seatsOf(
  the: CaseAtHand,
  confirmedOn: string,
  escorted: boolean,
): { seats: RequestBookingInput['passengers']; escorts: RequestBookingInput['escorts'] } {
  const { members } = the.told.story.household;
  const alone = members.findIndex(({ relation }) => relation === 'other-relative');
  const escort = { kind: alone < 0 ? 'medical' : 'operational', name: 'Sofie Maes' } as const;
  if (alone >= 0)
    return {
      escorts: [{ ...escort, confirmedOn }],
      seats: [{ memberId: the.member(alone).id, caregiverEscort: 0, services: ['UMNR'] }],
    };
  return {
    escorts: escorted ? [{ ...escort, confirmedOn }] : [],
    seats: the.members.map(({ id: memberId }, place) =>
      isAdult(members[place]!)
        ? { memberId, services: escorted && place === 0 ? (['MEDA'] as const) : [] }
        : { memberId, caregiverMemberId: the.member(0).id },
    ),
  };
}

export const DO_SEATS: {
  readonly [
    What in
      | 'ask-seats'
      | 'carry-seats'
      | 'offer-seats'
      | 'enter-tickets'
      | 'bring-wheelchair'
      | 'confirm-seats'
      | 'no-seats-sold'
      | 'see-off'
      | 'missed'
  ]: Doing<WorkOf<What>>;
} = {
  'ask-seats': (the, { on, from, to, escorted }) => {
    const { seats, escorts } = seatsOf(the, on, escorted ?? false);
    return () =>
      the.do(RequestBookingAction).execute(the.actor, {
        ...{ caseId: the.id, mode: 'air', wishedFrom: from, wishedTo: to },
        ...{ fromPlace: FROM, toPlace: destinationOf(the)[0], passengers: seats, escorts },
      });
  },

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

  'bring-wheelchair': async (the) => {
    const { seats } = await booked(the);
    const [seat] = seats;
    return () =>
      the.do(SetSeatAction).execute(the.actor, {
        ...{ passengerId: seat!.id, version: seat!.version, services: ['WCHR'], baggageKg: 40 },
      });
  },

  'confirm-seats': async (the) => {
    const { id, version } = await booked(the);
    return () => the.do(ConfirmBookingAction).execute(the.actor, id, version);
  },

  'no-seats-sold': async (the) => {
    const { id: bookingId, version } = await booked(the);
    return () => the.do(FailBookingAction).execute(the.actor, { bookingId, version, reason: 'no-seats' });
  },

  'see-off': async (the, { on }) => {
    const { seats } = await booked(the);
    return () =>
      the.do(RecordOutcomesAction).execute(the.actor, {
        ...{ outcome: 'departed', happenedOn: on },
        seats: seats.map(({ id: passengerId, version }) => ({ passengerId, version, baggagePieces: 1 })),
      });
  },

  missed: async (the, { on }) => {
    const { seats } = await booked(the);
    return () =>
      the.do(RecordOutcomesAction).execute(the.actor, {
        ...{ outcome: 'no-show', happenedOn: on },
        seats: seats.map(({ id: passengerId, version }) => ({ passengerId, version })),
      });
  },
};
