import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addBookings } from '../../support/factories/bookings.fixture.ts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import type { Add } from '../../support/factories/fixture-row.ts';
import { saveAirports, saveJourney } from '../../support/factories/journey.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { addTravelPapers } from '../../support/factories/travel-papers.fixture.ts';
import { callerOf, startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import {
  day,
  document,
  leg,
  LISTS,
  MEMBERS,
  offer,
  RECORDS,
  STALE,
  wish,
  type Ids,
  type Route,
} from './travel-routes.ts';

interface Answer {
  readonly id: string;
  readonly code?: string;
  readonly fields?: readonly { readonly field: string }[];
}

describe('papers, seats and the departure over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let owner: string;
  let ids: Ids;
  let file: SavedCase;
  const staff = new Map<Role, SessionHeaders>();
  let stranger: SessionHeaders;
  let nobody: SessionHeaders;

  const call = callerOf<Answer>(() => app);
  const signIn = async (role: Role, at = office): Promise<SessionHeaders> =>
    saveSession(database, await saveActor(database, role, at, { secondFactor: true }));
  const one = async (sql: string, values: unknown[]): Promise<string> =>
    (await database.asOwner<{ id: string }>(sql, values))[0]!.id;
  const address = (path: string): string => path.replace(/:([a-z]+)/g, (_, name: keyof Ids) => ids[name]);
  /** With its name before it, for the title of a test. */
  const named = (routes: readonly Route[]) =>
    routes.map((route) => [`${route[0]}, ${route[1]} ${route[2].replace(/\?.*/, '')}`, route] as const);
  const ask = ([, method, path, body]: Route, by: SessionHeaders) => call(method, address(path), by, body?.(ids));

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApi(database);
    office = await saveOffice(database);
    const actor = await saveActor(database, 'movement-officer', office);
    owner = actor.userId;
    const roles = new Set([...MEMBERS, ...RECORDS, ...LISTS].map(([role]) => role));
    for (const role of roles) staff.set(role, await signIn(role));
    nobody = await signIn('integrity-officer');
    const elsewhere = await saveOffice(database);
    const other = await saveActor(database, 'caseworker', elsewhere, { secondFactor: true });
    for (const role of roles)
      await database.asOwner(
        `insert into role_assignment (user_id, role, office_id, valid_from) values ($1, $2, $3, '2020-01-01') on conflict do nothing`,
        [other.userId, role, elsewhere.id],
      );
    stranger = await saveSession(database, other);
    await saveAirports(database);
    file = await saveCase(database, office, owner, { stage: 'PRE_DEPARTURE', members: [{}, { relation: 'child' }] });
    ids = await saveEverything();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** One of each record that has an address. */
  async function saveEverything(): Promise<Ids> {
    const [member] = file.members;
    const add: Add = async (table, row) => {
      const columns = Object.keys(row)
        .map((column) => `"${column}"`)
        .join(', ');
      await database.asOwner(
        `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", $1)`,
        [JSON.stringify(row)],
      );
    };
    const ofMember = { office_id: office.id, case_id: file.id, member_id: member!.id };
    const consent = await one(
      `insert into consent (person_id, office_id, purpose, granted_on, recorded_by, created_at)
       values ($1, $2, 'appointment-reminder', current_date, $3, now()) returning id`,
      [member!.personId, office.id, owner],
    );
    await addTravelPapers(add, ofMember, owner, consent);
    await addBookings(add, { officeId: office.id, caseId: file.id, memberId: member!.id, userId: owner });
    const receiving = await saveOffice(database, { kind: 'receiving-mission', countryCode: 'GE' });
    const float = await one(
      `insert into officer_float (office_id, officer_id, currency, balance_minor, opened_on, opened_by, created_at)
       values ($1, $2, 'EUR', 0, current_date, $3, now()) returning id`,
      [office.id, owner, (await saveActor(database, 'supervisor', office)).userId],
    );
    const attachment = await one(
      `insert into attachment (id, case_id, office_id, member_id, matter_class, file_name, media_type, byte_size, author_id, created_at)
       values (gen_random_uuid(), $1, $2, $3, 'ordinary', 'receipt.png', 'image/png', 10, $4, now()) returning id`,
      [file.id, office.id, member!.id, owner],
    );
    const of = (table: string): Promise<string> => one(`select id from ${table} where case_id = $1`, [file.id]);
    return {
      ...{ case: file.id, member: member!.id, companion: file.members[1]!.id, float, office: receiving.id },
      ...(await saveFlown()),
      document: await one(
        `insert into identity_document (person_id, office_id, kind, number, number_key, issuing_country_code, original_at, expires_on, created_at)
         values ($1, $2, 'passport', 'GE1', 'GE1', 'GE', 'with-applicant', '2020-01-01', now()) returning id`,
        [member!.personId, office.id],
      ),
      ...{ retrieval: await of('document_retrieval'), consular: await of('consular_request') },
      ...{ reception: await of('reception'), assessment: await of('fitness_assessment') },
      ...{ booking: await of('booking'), seat: await of('booking_passenger') },
      ...{ escort: await of('booking_escort'), task: await of('booking_task') },
      payment: await one(
        `insert into departure_payment (case_id, office_id, member_id, float_id, kind, proof_id, amount_minor, currency,
           receipt_number, paid_on, paid_by, created_at)
         values ($1, $2, $3, $4, 'document-costs', $5, 100, 'EUR', '2026-00001', current_date, $6, now()) returning id`,
        [file.id, office.id, member!.id, float, attachment, owner],
      ),
      awaited: await one(
        `insert into case_reception (case_id, office_id, member_id, person_id, receiving_office_id, case_number, from_on, basis, opened_by, created_at)
         values ($1, $2, $3, $4, $5, 'BE-1', current_date, 'own-mission', $6, now()) returning id`,
        [file.id, office.id, member!.id, member!.personId, receiving.id, owner],
      ),
    };
  }

  /** Somebody who left yesterday. */
  async function saveFlown(): Promise<Pick<Ids, 'gone' | 'flown'>> {
    const gone = await saveCase(database, office, owner, { stage: 'DEPARTED', members: [{}] });
    const departsAt = `${day(-1)}T09:40:00Z`;
    const { seats } = await saveJourney(database, gone, owner, { departsAt, state: 'departed' });
    const [member] = gone.members;
    await database.asOwner(
      `insert into departure (case_id, office_id, member_id, person_id, passenger_id, departed_on, departed_from, channel,
         host_country_code, sex, age, unaccompanied, family_size, reintegration_entitled, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $2, 'avrr-programme', 'BE', 'female', 37, false, 1, false, $7, now())`,
      [gone.id, office.id, member!.id, member!.personId, seats[0]!.passengerId, day(-1), owner],
    );
    return { gone: gone.id, flown: member!.id };
  }

  it.each(named([...MEMBERS, ...RECORDS, ...LISTS]))(
    'should refuse whoever holds none of its roles: %s',
    async (_, route) => {
      expect(await ask(route, nobody)).toMatchObject({ status: 403, body: { code: 'permission.missing' } });
    },
  );

  it.each(named([...MEMBERS, ...RECORDS]))('should know nothing of another office’s: %s', async (_, route) => {
    expect(await ask(route, stranger)).toMatchObject({ status: 404, body: { code: 'record.not-found' } });
  });

  it.each(named(LISTS.filter(([, method]) => method === 'GET')))(
    'should show whoever may see it and nothing to another office: %s',
    async (_, route) => {
      expect(await ask(route, staff.get(route[0])!)).toMatchObject({ status: 200 });
      expect(await ask(route, stranger)).toMatchObject({ status: 200, body: { rows: [] } });
    },
  );

  it.each(named(RECORDS))('should show both versions to whoever read an older one: %s', async (_, route) => {
    expect(await ask(route, staff.get(route[0])!)).toMatchObject({
      status: 409,
      body: { code: 'record.version-stale', versions: { sent: STALE, current: expect.any(Number) } },
    });
  });

  /** What is wrong, and the field that says so. */
  const WRONG: readonly (readonly [what: string, field: string, route: Route])[] = [
    [
      'an expired document held usable',
      'decision',
      [
        ...(['counsellor', 'POST', 'cases/:case/document-checks'] as const),
        (all) => ({ ...document(all), version: 1, method: 'seen', decision: 'usable' }),
      ],
    ],
    [
      'lines that are no MRZ',
      'mrz',
      ['counsellor', 'POST', 'cases/:case/mrz-readings', (all) => ({ ...document(all), version: 1, mrz: 'P<GEO' })],
    ],
    [
      'an unknown airport',
      'toPlace',
      ['caseworker', 'POST', 'cases/:case/bookings', (all) => ({ ...wish(all), toPlace: 'QQQ' })],
    ],
    [
      'an airport that is none',
      'fromPlace',
      ['caseworker', 'POST', 'cases/:case/bookings', (all) => ({ ...wish(all), fromPlace: 'Brussels' })],
    ],
    [
      'a last day before the first',
      'wishedTo',
      ['caseworker', 'POST', 'cases/:case/bookings', (all) => ({ ...wish(all), wishedTo: day(5) })],
    ],
    [
      'a leg that arrives before it departs',
      'legs.0.arrivesLocal',
      [
        ...(['movement-officer', 'POST', 'bookings/:booking/offer'] as const),
        (all) => ({ ...offer(all), version: 1, legs: [leg(`${day(20)}T18:40`, `${day(20)}T10:40`)] }),
      ],
    ],
    [
      'an hour that no clock shows',
      'legs.0.departsLocal',
      [
        ...(['movement-officer', 'POST', 'bookings/:booking/offer'] as const),
        (all) => ({ ...offer(all), version: 1, legs: [leg(`${day(20)}T25:40`, `${day(20)}T18:40`)] }),
      ],
    ],
    [
      'money in no currency',
      'fares.0.currency',
      [
        ...(['movement-officer', 'POST', 'bookings/:booking/offer'] as const),
        ({ seat }) => ({
          ...offer(ids),
          version: 1,
          fares: [{ passengerId: seat, fareMinor: 1, currency: 'euro' }],
        }),
      ],
    ],
    [
      'a payment without its proof',
      'proofId',
      [
        ...(['movement-officer', 'POST', 'cases/:gone/departure-payments'] as const),
        () => ({
          memberId: ids.flown,
          floatId: ids.float,
          kind: 'document-costs',
          amountMinor: 1,
          currency: 'EUR',
        }),
      ],
    ],
    [
      'an arrival before the departure',
      'arrivedOn',
      ['receiving-office-officer', 'POST', 'arrivals', () => arrival(day(-3))],
    ],
    ['an arrival in the future', 'arrivedOn', ['receiving-office-officer', 'POST', 'arrivals', () => arrival(day(2))]],
  ];
  const arrival = (arrivedOn: string): object => ({
    memberIds: [ids.flown],
    ...{ arrivedOn, place: 'Town', evidence: 'met-on-arrival' },
  });

  const written = async (): Promise<unknown> =>
    database.asOwner(
      `select (select json_agg(m order by id) from case_member m where office_id = $1) as members,
              (select json_agg(b order by id) from booking b where office_id = $1) as bookings,
              (select json_agg(s order by id) from booking_passenger s where office_id = $1) as seats,
              (select json_agg(l order by id) from booking_leg l where office_id = $1) as legs,
              (select count(*) from document_check where office_id = $1) as checks,
              (select count(*) from departure_payment where office_id = $1) as payments,
              (select count(*) from arrival where office_id = $1) as arrivals,
              (select count(*) from case_history where office_id = $1) as history`,
      [office.id],
    );

  it.each(WRONG)('should refuse %s, name %s, and save nothing', async (_, field, route) => {
    const before = await written();
    const answer = await ask(route, staff.get(route[0])!);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.fields?.map((each) => each.field)).toEqual([field]);
    expect(await written()).toEqual(before);
  });

  it('should refuse a ticket for a child for whom nobody answers, and name the seat', async () => {
    const { id, seats } = await aBookingOfParentAndChild();
    const answer = await call('POST', `bookings/${id}/tickets`, staff.get('movement-officer')!, {
      version: 1,
      tickets: seats.map((passengerId, i) => ({ passengerId, ticketNumber: `082-${i}${i}` })),
    });
    expect(answer.status).toBe(422);
    expect(answer.body.fields?.map(({ field }) => field)).toEqual(['tickets.1.caregiver']);
    const held = await database.asOwner(`select state from booking_passenger where booking_id = $1`, [id]);
    expect(held).toEqual([{ state: 'held' }, { state: 'held' }]);
  });

  async function aBookingOfParentAndChild(): Promise<{ id: string; seats: readonly string[] }> {
    const family = await saveCase(database, office, owner, {
      ...{ stage: 'READY_TO_TRAVEL', members: [{}, { relation: 'child' }] },
    });
    for (const [i, born] of ['1988-01-01', day(-3_000)].entries())
      await database.asOwner(`update person set birth_date = $2, birth_date_precision = 'day' where id = $1`, [
        ...[family.members[i]!.personId, born],
      ]);
    const { bookingId, seats } = await saveJourney(database, family, owner, {
      ...{ departsAt: `${day(20)}T09:40:00Z`, state: 'held', adults: [0, 1], fareMinor: 30_000 },
    });
    await database.asOwner(`update booking set state = 'held', option_expires_at = $2 where id = $1`, [
      ...[bookingId, `${day(3)}T12:00:00Z`],
    ]);
    await database.asOwner(`update booking_passenger set ticket_number = null where booking_id = $1`, [bookingId]);
    return { id: bookingId, seats: seats.map(({ passengerId }) => passengerId) };
  }
});
