import { randomUUID } from 'node:crypto';
import type { MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import {
  CarryBookingRequestAction,
  CaseBookingsQuery,
  IssueTicketsAction,
  RecordOfferAction,
  RequestBookingAction,
  type BookingView,
  type IssueTicketsInput,
  type RecordOfferInput,
  type RequestBookingInput,
} from '@homeward/travel';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';

export { refusalOf } from '../case/rooms.ts';

/** One office with those who ask for seats and those who book them. */
export interface BookingWorld extends CaseWorld {
  readonly caseworker: Staff;
  readonly officer: Staff;
}

/** A member as a test names them. */
export interface Named {
  readonly id: string;
}

/** Father, mother and child. */
export const familyOf = ({ members }: SavedCase): readonly [Named, Named, Named] => [
  members[0]!,
  members[1]!,
  members[2]!,
];

export const NOW = '2026-03-02T09:00:00Z';
const DAY = '2026-03-01';

export async function openBookingWorld(clock: TestClock): Promise<BookingWorld> {
  const world = await openCaseWorld(clock);
  const { database, office } = world;
  return {
    ...world,
    caseworker: await saveActor(database, 'caseworker', office),
    officer: await saveActor(database, 'movement-officer', office),
  };
}

/** A father, a mother and their child, ready to travel to Iraq: declared, with the consent of both parents. */
export async function saveReadyFamily(
  { database, office, counsellor }: BookingWorld,
  stage: MemberStage = 'READY_TO_TRAVEL',
): Promise<SavedCase> {
  const file = await saveCase(database, office, counsellor.userId, {
    ...{ stage, members: [{}, { relation: 'spouse' }, { relation: 'child' }] },
  });
  const births = ['1984-05-04', '1986-01-12', '2015-09-09'];
  const [template] = await database.asOwner<{ id: string }>(
    `insert into declaration_template (language, number, legal_owner, state, valid_from, sample, text)
     values ('en', $1, 'An office', 'published', '2026-01-01', true, 'I wish to return.') returning id`,
    [1_000 + Math.floor(Math.random() * 1e8)],
  );
  for (const [i, { id, personId }] of file.members.entries()) {
    await database.asOwner(`update person set birth_date = $2, birth_date_precision = 'day' where id = $1`, [
      personId,
      births[i],
    ]);
    await database.asOwner(`delete from person_nationality where person_id = $1`, [personId]);
    await database.asOwner(`insert into person_nationality values ($1, $2, 'IQ')`, [personId, office.id]);
    await database.asOwner(`update case_member set destination_country_code = 'IQ' where id = $1`, [id]);
    if (i < 2)
      await database.asOwner(
        `insert into declaration (case_id, office_id, member_id, template_id, language, template_number, sample, signed_at,
           signed_on, signed_by, in_detention, recorded_by, created_at)
         values ($1, $2, $3, $4, 'en', 1, true, $5::date, $5::date, 'person', false, $6, $5::date)`,
        [file.id, office.id, id, template!.id, DAY, counsellor.userId],
      );
  }
  const child = file.members[2]!;
  for (const parent of file.members.slice(0, 2)) {
    await database.asOwner(
      `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
       values ($1, $2, $3, $4, 'parent', $5, $6)`,
      [file.id, office.id, parent.id, child.personId, counsellor.userId, DAY],
    );
    await database.asOwner(
      `insert into parental_authority (case_id, office_id, member_id, person_id, basis, consented_on, recorded_by, created_at)
       values ($1, $2, $3, $4, 'parent', $5::date, $6, $5::date)`,
      [file.id, office.id, child.id, parent.personId, DAY, counsellor.userId],
    );
  }
  return file;
}

export function buildRequest(file: SavedCase, overrides: Partial<RequestBookingInput> = {}): RequestBookingInput {
  const [father, mother, child] = familyOf(file);
  return {
    caseId: file.id,
    ...{ mode: 'air', wishedFrom: '2026-03-20', wishedTo: '2026-03-30', fromPlace: 'BRU', toPlace: 'EBL' },
    passengers: [
      { memberId: father.id },
      { memberId: mother.id },
      { memberId: child.id, caregiverMemberId: father.id, services: ['STCR'] },
    ],
    ...overrides,
  };
}

export const request = (
  { module, caseworker }: BookingWorld,
  input: RequestBookingInput,
): ReturnType<RequestBookingAction['execute']> => module.get(RequestBookingAction).execute(caseworker, input);

/** Does what the worker does with the request, under the scope it has. */
export const carry = ({ module, office }: BookingWorld, bookingId: string): Promise<void> => {
  const actor = systemActor([office.id]);
  return module
    .get(Transactions)
    .run(actor, (tx) => module.get(CarryBookingRequestAction).execute(tx, actor, bookingId));
};

export async function read(world: BookingWorld, file: SavedCase): Promise<BookingView[]> {
  return world.module.get(CaseBookingsQuery).execute(world.officer, file.id);
}

/** Brussels by way of Istanbul to Erbil. */
export const LEGS = [
  {
    ...{ carrier: 'Carrier One', serviceNumber: 'C1 1938', fromPlace: 'BRU', toPlace: 'IST' },
    ...{ departsLocal: '2026-03-24T11:25', arrivesLocal: '2026-03-24T16:50' },
  },
  {
    ...{ carrier: 'Carrier One', serviceNumber: 'C1 316', fromPlace: 'IST', toPlace: 'EBL' },
    ...{ departsLocal: '2026-03-24T20:10', arrivesLocal: '2026-03-24T22:35' },
  },
];

export function buildOffer(booking: BookingView, overrides: Partial<RecordOfferInput> = {}): RecordOfferInput {
  return {
    ...{ bookingId: booking.id, version: booking.version, legs: LEGS, refundable: true, reference: 'PNR123' },
    ...{ optionExpiresAt: '2026-03-05T18:00:00+01:00', ticketingLimitAt: '2026-03-06T18:00:00+01:00' },
    fares: booking.passengers.map(({ id }) => ({
      ...{ passengerId: id, fareMinor: 31_999, currency: 'EUR', baggageKg: 40 },
    })),
    ...overrides,
  };
}

export const offer = ({ module, officer }: BookingWorld, input: RecordOfferInput, actor: Staff = officer) =>
  module.get(RecordOfferAction).execute(actor, input);

export function buildTickets(booking: BookingView, overrides: Partial<IssueTicketsInput> = {}): IssueTicketsInput {
  return {
    ...{ bookingId: booking.id, version: booking.version },
    tickets: booking.passengers
      .filter(({ state }) => state === 'held')
      .map(({ id }) => ({ passengerId: id, ticketNumber: `T-${randomUUID().slice(0, 13)}` })),
    ...overrides,
  };
}

export const ticket = ({ module, officer }: BookingWorld, input: IssueTicketsInput, actor: Staff = officer) =>
  module.get(IssueTicketsAction).execute(actor, input);

/** A family whose seats are held, with the visas for the country between written down. */
export async function saveHeld(world: BookingWorld): Promise<{ file: SavedCase; booking: BookingView }> {
  const file = await saveReadyFamily(world);
  const { id } = await request(world, buildRequest(file));
  await carry(world, id);
  await offer(world, buildOffer((await read(world, file))[0]!));
  await world.database.asOwner(
    `insert into transit_visa (passenger_id, case_id, office_id, country_code, state, confirmed_by, confirmed_at)
     select id, case_id, office_id, 'TR', 'not-needed', $2, $3 from booking_passenger where booking_id = $1`,
    [id, world.officer.userId, NOW],
  );
  return { file, booking: (await read(world, file))[0]! };
}

export async function saveTicketed(world: BookingWorld): Promise<{ file: SavedCase; booking: BookingView }> {
  const { file, booking } = await saveHeld(world);
  await ticket(world, buildTickets(booking));
  return { file, booking: (await read(world, file))[0]! };
}

export async function stagesOf({ database }: BookingWorld, file: SavedCase): Promise<string[]> {
  const rows = await database.asOwner<{ id: string; stage: string }>(
    `select id, stage from case_member where id = any ($1)`,
    [file.members.map(({ id }) => id)],
  );
  return file.members.map(({ id }) => rows.find((row) => row.id === id)!.stage);
}

export async function told({ database }: BookingWorld, file: SavedCase, template: string): Promise<string[]> {
  const rows = await database.asOwner<{ userId: string }>(
    `select user_id as "userId" from message_intent where case_id = $1 and template = $2 order by key`,
    [file.id, template],
  );
  return rows.map(({ userId }) => userId);
}
