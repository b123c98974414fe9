import {
  ChangeBookingAction,
  ConfirmTransitAction,
  FailBookingAction,
  FollowRefundAction,
  NameEscortAction,
  SetSeatAction,
  StopSeatsAction,
} from '@homeward/travel';
import { TestClock } from '../../support/test-clock.ts';
import {
  buildOffer,
  buildRequest,
  buildTickets,
  carry,
  familyOf,
  LEGS,
  NOW,
  offer,
  openBookingWorld,
  read,
  refusalOf,
  request,
  saveHeld,
  saveReadyFamily,
  saveTicketed,
  ticket,
  type BookingWorld,
} from './rooms.ts';

describe('what is wrong with a booking', () => {
  let world: BookingWorld;
  const clock = new TestClock(NOW);
  beforeAll(async () => {
    world = await openBookingWorld(clock);
  });
  afterAll(() => world.close());

  const asked = async () => {
    const file = await saveReadyFamily(world);
    const { id } = await request(world, buildRequest(file));
    await carry(world, id);
    return { file, booking: (await read(world, file))[0]! };
  };

  it('should be named by its field when seats are asked for, and save nothing', async () => {
    const file = await saveReadyFamily(world);
    const stranger = await saveReadyFamily(world);
    const [father, mother, child] = familyOf(file);
    const wrong = async (overrides: object, field: string, words: string) => {
      const refusal = await refusalOf(request(world, buildRequest(file, overrides)));
      expect([refusal.code, refusal.fields[field] ?? refusal.fields]).toEqual([
        'booking.unsuitable',
        expect.stringContaining(words),
      ]);
    };
    await wrong({ toPlace: 'QQQ' }, 'toPlace', 'QQQ is no airport known here');
    await wrong({ toPlace: 'TIA' }, 'passengers.0.memberId', 'returns to IQ, and the journey ends in AL');
    await wrong({ wishedTo: '2026-03-19' }, 'wishedTo', 'lies before the first day');
    await wrong({ wishedFrom: '2026-03-01' }, 'wishedFrom', 'lies before today');
    await wrong({ passengers: [] }, 'passengers', 'is empty');
    await wrong(
      { passengers: [{ memberId: stranger.members[0]!.id }] },
      'passengers.0.memberId',
      'member of this case',
    );
    await wrong(
      { passengers: [{ memberId: father.id }, { memberId: father.id }] },
      'passengers.1.memberId',
      'is named twice',
    );
    await wrong(
      { passengers: [{ memberId: mother.id, caregiverMemberId: child.id }, { memberId: child.id }] },
      'passengers.0.caregiverMemberId',
      'is or may be under 18',
    );
    expect(await read(world, file)).toEqual([]);
    await world.database.asOwner(`update case_member set steps_stopped = true, stops = '{x}' where id = $1`, [
      father.id,
    ]);
    await wrong({}, 'passengers.0.memberId', 'steps towards travel stopped');
    expect(await read(world, file)).toEqual([]);
    expect((await refusalOf(request({ ...world, caseworker: world.stranger }, buildRequest(file)))).code).toBe(
      'record.not-found',
    );
    expect((await refusalOf(request({ ...world, caseworker: world.counsellor }, buildRequest(file)))).code).toBe(
      'permission.missing',
    );
  });

  it('should refuse a second seat for somebody who has one', async () => {
    const { file } = await asked();
    const refusal = await refusalOf(request(world, buildRequest(file)));
    expect(refusal.fields['passengers.0.memberId']).toContain('holds a seat in booking 1 already');
  });

  it('should be named by its field in an offer, and save nothing', async () => {
    const { file, booking } = await asked();
    const [first, second] = LEGS as [(typeof LEGS)[0], (typeof LEGS)[1]];
    const wrong = async (overrides: object, field: string, words: string) => {
      const refusal = await refusalOf(offer(world, buildOffer(booking, overrides)));
      expect([refusal.code, refusal.fields[field] ?? refusal.fields]).toEqual([
        'booking.unsuitable',
        expect.stringContaining(words),
      ]);
    };
    await wrong({ legs: [{ ...first, toPlace: 'QQQ' }] }, 'legs.0.toPlace', 'is no airport known here');
    await wrong(
      { legs: [{ ...first, arrivesLocal: '2026-03-24T12:00' }, second] },
      'legs.0.arrivesLocal',
      'lies before the departure',
    );
    await wrong(
      { legs: [first, { ...second, departsLocal: '2026-03-24T16:30' }] },
      'legs.1.departsLocal',
      'these two overlap',
    );
    await wrong({ legs: [first] }, 'legs.0.toPlace', 'in the country of EBL');
    await wrong(
      { legs: [{ ...first, departsLocal: '2026-03-29T02:30', arrivesLocal: '2026-03-29T08:00' }] },
      'legs.0.departsLocal',
      'the clocks go forward over that hour',
    );
    await wrong({ optionExpiresAt: '2026-03-01T10:00:00Z' }, 'optionExpiresAt', 'has passed already');
    await wrong({ ticketingLimitAt: '2026-03-25T10:00:00Z' }, 'ticketingLimitAt', 'lies after the departure');
    const fares = booking.passengers.map(({ id }) => ({ passengerId: id, fareMinor: 100, currency: 'EUR' }));
    await wrong({ fares: fares.slice(1) }, 'fares', 'lacks 1 of the seats');
    await wrong(
      { fares: fares.map((fare, i) => (i === 1 ? { ...fare, currency: 'USD' } : fare)) },
      'fares.1.currency',
      'must be EUR',
    );
    await wrong({ fares: fares.map((fare) => ({ ...fare, currency: 'QQQ' })) }, 'fares.0.currency', 'is no currency');
    expect(await read(world, file)).toEqual([booking]);
    expect((await refusalOf(offer(world, buildOffer({ ...booking, version: 9 })))).code).toBe('record.version-stale');
    expect((await refusalOf(offer(world, buildOffer(booking), world.caseworker))).code).toBe('permission.missing');
  });

  it('should tell nobody what the journey is about in any text of a booking, and save nothing', async () => {
    const TELLS = 'tells what the journey is about, or names a case; say it without such a word';
    const ready = await saveReadyFamily(world);
    for (const wishes of ['Seats together: voluntary return', 'Demandeurs d’asile', 'For BE-2026-000123']) {
      const refusal = await refusalOf(request(world, buildRequest(ready, { wishes })));
      expect([refusal.code, refusal.fields]).toEqual(['booking.unsuitable', { wishes: TELLS }]);
    }
    expect(await read(world, ready)).toEqual([]);
    await request(world, buildRequest(ready, { wishes: 'Departure in the morning; the transit visa is held' }));

    const { file, booking } = await asked();
    const legs = LEGS.map((leg, i) =>
      i === 1 ? { ...leg, carrier: 'Repatriation Air', serviceNumber: 'ASYL 1' } : leg,
    );
    const offered = await refusalOf(offer(world, buildOffer(booking, { legs, reference: 'BE-2026-000123' })));
    expect(offered.fields).toEqual({ 'legs.1.carrier': TELLS, 'legs.1.serviceNumber': TELLS, reference: TELLS });
    expect(await read(world, file)).toEqual([booking]);

    const held = await saveHeld(world);
    const tickets = buildTickets(held.booking).tickets.map((each, i) =>
      i === 0 ? { ...each, ticketNumber: 'REMOVAL 1' } : each,
    );
    const sold = await refusalOf(ticket(world, { ...buildTickets(held.booking), tickets, reference: 'Rückkehr' }));
    expect(sold.fields).toEqual({ 'tickets.0.ticketNumber': TELLS, reference: TELLS });

    const { booking: ticketed } = await saveTicketed(world);
    const { id: bookingId, version } = ticketed;
    const changed = await refusalOf(
      world.module.get(ChangeBookingAction).execute(world.officer, { bookingId, version, legs }),
    );
    expect(changed.fields).toEqual({ 'legs.1.carrier': TELLS, 'legs.1.serviceNumber': TELLS });
  });

  it('should write no ticket for a child without a caregiver, or in the care of an escort who has not confirmed', async () => {
    const { file, booking } = await saveHeld(world);
    const child = booking.passengers.find((seat) => seat.child)!;
    const at = booking.passengers.indexOf(child);
    const set = async (overrides: object) => {
      const [now] = await read(world, file);
      const { version } = now!.passengers[at]!;
      await world.module.get(SetSeatAction).execute(world.officer, {
        ...{ passengerId: child.id, version, services: ['STCR'], ...overrides },
      });
      return (await read(world, file))[0]!;
    };
    const alone = await set({});
    expect(alone.passengers[at]).toMatchObject({ caregiverMissing: true });
    const refusal = await refusalOf(ticket(world, buildTickets(alone)));
    expect(refusal.fields[`tickets.${at}.caregiver`]).toContain('name the adult or the escort');

    const escort = await world.module
      .get(NameEscortAction)
      .name(world.officer, booking.id, alone.version, { kind: 'social', name: 'Escort of the office' });
    const escorted = await set({ caregiverEscortId: escort.id });
    const still = await refusalOf(ticket(world, buildTickets(escorted)));
    expect(still.fields[`tickets.${at}.caregiver`]).toContain('has not confirmed yet');
    expect((await read(world, file))[0]).toEqual(escorted);

    await world.module
      .get(NameEscortAction)
      .confirm(world.officer, escort.id, { version: 1, confirmedOn: '2026-03-02' });
    const [confirmed] = await read(world, file);
    await ticket(world, buildTickets(confirmed!));
    const [sold] = await read(world, file);
    const left = await refusalOf(
      world.module.get(SetSeatAction).execute(world.officer, {
        ...{ passengerId: child.id, version: sold!.passengers[at]!.version, services: [] },
      }),
    );
    expect(left.fields['caregiverPassengerId']).toContain('travels with somebody who answers for it');
  });

  it('should count whoever’s age is doubted as a child', async () => {
    const { file, booking } = await saveHeld(world);
    await world.database.asOwner(
      `insert into age_doubt (case_id, office_id, member_id, doubted_by, doubted_on, recorded_by, created_at)
       select case_id, office_id, id, 'authority', '2026-03-01'::date, $2, '2026-03-01' from case_member where id = $1`,
      [file.members[1]!.id, world.counsellor.userId],
    );
    const refusal = await refusalOf(ticket(world, buildTickets(booking)));
    const at = booking.passengers.findIndex(({ memberId }) => memberId === file.members[1]!.id);
    expect(refusal.fields[`tickets.${at}.caregiver`]).toContain('under 18 or of doubted age');
  });

  it('should follow money of a seat to its end in its own currency, never more than it cost', async () => {
    const { file, booking } = await saveTicketed(world);
    const mother = booking.passengers.find(({ memberId }) => memberId === file.members[1]!.id)!;
    await world.module.get(StopSeatsAction).execute(world.officer, {
      ...{ bookingId: booking.id, version: booking.version, passengerIds: [mother.id], reason: 'carrier-cancelled' },
    });
    const follow = async (overrides: object) => {
      const seat = (await read(world, file))[0]!.passengers.find(({ id }) => id === mother.id)!;
      return world.module.get(FollowRefundAction).execute(world.officer, {
        ...{ passengerId: mother.id, version: seat.version, state: 'received', ...overrides },
      });
    };
    expect((await refusalOf(follow({ refundMinor: 100, currency: 'EUR' }))).code).toBe('refund.not-now');
    await follow({ state: 'asked' });
    expect((await refusalOf(follow({}))).fields['refundMinor']).toContain('write what came back');
    expect((await refusalOf(follow({ refundMinor: 32_000, currency: 'EUR' }))).fields['refundMinor']).toContain('more');
    expect((await refusalOf(follow({ refundMinor: 100, currency: 'USD' }))).fields['currency']).toContain(
      'must be EUR',
    );
    await follow({ refundMinor: 31_999, currency: 'EUR' });
    expect((await read(world, file))[0]!.sums).toEqual([
      { currency: 'EUR', fareMinor: 95_997, refundMinor: 31_999, costMinor: 63_998 },
    ]);
  });

  it('should leave seats free to be asked for anew when nothing could be sold', async () => {
    const { file, booking } = await asked();
    await world.module
      .get(FailBookingAction)
      .execute(world.officer, { bookingId: booking.id, version: booking.version, reason: 'no-seats' });
    expect((await read(world, file))[0]).toMatchObject({ state: 'failed', failReason: 'no-seats' });
    expect((await request(world, buildRequest(file))).number).toBe(2);
  });

  it('should refuse a visa for a country the journey does not pass through', async () => {
    const { booking } = await saveHeld(world);
    const seat = booking.passengers[0]!;
    const refusal = await refusalOf(
      world.module.get(ConfirmTransitAction).execute(world.officer, {
        ...{ passengerId: seat.id, version: seat.version, countryCode: 'DE', state: 'held' },
      }),
    );
    expect(refusal.fields['countryCode']).toContain('is no country this journey passes through');
  });
});
