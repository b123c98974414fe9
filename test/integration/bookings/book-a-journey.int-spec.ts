import { TakeStepAction, TimelineQuery } from '@homeward/case';
import { findSensitivePart } from '@homeward/contracts';
import { ChangeBookingAction, ConfirmBookingAction, FollowRefundAction, StopSeatsAction } from '@homeward/travel';
import { saveFundBudget, saveGrant } from '../../support/factories/grants.factory.ts';
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
  stagesOf,
  ticket,
  told,
  type BookingWorld,
} from './rooms.ts';

describe('booking a journey', () => {
  let world: BookingWorld;
  const clock = new TestClock(NOW);
  beforeAll(async () => {
    world = await openBookingWorld(clock);
  });
  beforeEach(() => clock.setTo(NOW));
  afterAll(() => world.close());

  it('should go from a request carried once by the worker to a ticket for each, and book them in the workflow', async () => {
    const file = await saveReadyFamily(world);
    const { id, number } = await request(world, buildRequest(file));
    expect(number).toBe(1);
    expect((await read(world, file))[0]).toMatchObject({ state: 'draft', requestedAt: null });
    const work = await world.database.asOwner(`select payload, status from outbox where key = $1`, [
      `carry-booking-request/${id}`,
    ]);
    expect(work).toMatchObject([{ payload: { bookingId: id } }]);
    await carry(world, id);
    await carry(world, id);
    const [asked] = await read(world, file);
    expect(asked).toMatchObject({ state: 'requested', version: 2 });
    expect(asked!.passengers.map(({ child }) => child)).toEqual([false, false, true]);
    expect(await told(world, file, 'booking-asked')).toEqual([world.officer.userId]);

    await offer(world, buildOffer(asked!));
    const [held] = await read(world, file);
    expect(held).toMatchObject({ state: 'held', version: 3, reference: 'PNR123' });
    // Brussels is an hour before Greenwich on that day, Istanbul and Erbil three.
    expect(held!.legs.map(({ departsAt }) => new Date(departsAt).toISOString())).toEqual([
      '2026-03-24T10:25:00.000Z',
      '2026-03-24T17:10:00.000Z',
    ]);
    expect(held!.sums).toEqual([{ currency: 'EUR', fareMinor: 95_997, refundMinor: 0, costMinor: 95_997 }]);
    expect(held!.passengers.map(({ transit }) => transit)).toEqual(
      Array(3).fill([{ countryCode: 'TR', answer: 'unknown' }]),
    );
    expect(await told(world, file, 'booking-offered')).toEqual([world.caseworker.userId]);

    const refused = await refusalOf(ticket(world, buildTickets(held!)));
    expect(refused).toMatchObject({
      code: 'case.requirement-missing',
      extra: { requirements: ['transit-visas-held'] },
    });
    expect((await read(world, file))[0]).toEqual(held);
  });

  it('should write the tickets and the step together', async () => {
    const { file, booking } = await saveTicketed(world);
    expect(booking).toMatchObject({ state: 'ticketed' });
    expect(booking.passengers.map(({ state }) => state)).toEqual(['ticketed', 'ticketed', 'ticketed']);
    expect(await stagesOf(world, file)).toEqual(['BOOKED', 'BOOKED', 'BOOKED']);
    await world.module.get(ConfirmBookingAction).execute(world.officer, booking.id, booking.version);
    const states = (await world.module.get(TimelineQuery).execute(world.officer, file.id, { kind: 'booking' })).rows;
    expect(states.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['requested', 'held', 'ticketed', 'confirmed']),
    );
  });

  it('should tell what they are due by of the day their seats depart, and of the day the carrier moves them to', async () => {
    const { file, booking } = await saveHeld(world);
    const [father, mother, child] = familyOf(file);
    const planned = async () =>
      (
        await world.database.asOwner<{ day: string; by: string }>(
          `select f.member_id as id, f.value #>> '{}' as day, f.recorded_by as by from member_fact f
            where f.case_id = $1 and f.fact = 'departureOn' order by f.recorded_at, f.member_id`,
          [file.id],
        )
      ).map(({ day, by }) => [day, by]);
    for (const [member, day] of [
      [father, '2026-04-15'],
      [mother, '2026-03-24'],
    ] as const)
      await world.database.asOwner(
        `insert into member_fact (member_id, case_id, office_id, fact, value, established_on, recorded_by, recorded_at)
         values ($1, $2, $3, 'departureOn', to_jsonb($4::text), '2026-03-01', $5, '2026-03-01')`,
        [member.id, file.id, world.office.id, day, world.counsellor.userId],
      );
    expect(child.id).toBeTruthy();
    await ticket(world, buildTickets(booking));
    const before = await planned();
    expect(before).toHaveLength(3);
    expect(before[2]).toEqual(['2026-03-24', world.officer.userId]);
    clock.advance(60_000);
    const [ticketed] = await read(world, file);
    const legs = LEGS.map(({ departsLocal, arrivesLocal, ...leg }) => ({
      ...leg,
      departsLocal: departsLocal.replace('-24T', '-26T'),
      arrivesLocal: arrivesLocal.replace('-24T', '-26T'),
    }));
    const input = { bookingId: booking.id, version: ticketed!.version, legs };
    await world.module.get(ChangeBookingAction).execute(world.officer, input);
    expect((await planned()).slice(3)).toEqual(Array(2).fill(['2026-03-26', world.officer.userId]));
  });

  it('should let one of two officers at once enter the tickets, and tell the other both versions', async () => {
    const { file, booking } = await saveHeld(world);
    const both = await Promise.allSettled([ticket(world, buildTickets(booking)), ticket(world, buildTickets(booking))]);
    const lost = both.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(lost).toHaveLength(1);
    expect(lost[0]!.reason).toMatchObject({
      ...{ code: 'record.version-stale', extra: { versions: { sent: booking.version, current: booking.version + 1 } } },
    });
    expect(await stagesOf(world, file)).toEqual(['BOOKED', 'BOOKED', 'BOOKED']);
  });

  it('should give one seat to a member for whom two colleagues ask at once', async () => {
    const file = await saveReadyFamily(world);
    const both = await Promise.allSettled([request(world, buildRequest(file)), request(world, buildRequest(file))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await read(world, file)).toHaveLength(1);
  });

  it('should stop the child with the father who withdraws, call somebody, and let the mother travel', async () => {
    const { file, booking } = await saveTicketed(world);
    const [father, mother, child] = familyOf(file);
    const [{ version }] = (await world.database.asOwner<{ version: number }>(
      `select version from "case" where id = $1`,
      [file.id],
    )) as [{ version: number }];
    await world.module.get(TakeStepAction).execute(world.counsellor, {
      ...{ caseId: file.id, version, action: 'withdraw', memberIds: [father.id] },
    });
    expect(await stagesOf(world, file)).toEqual(['WITHDRAWN', 'BOOKED', 'PRE_DEPARTURE']);
    const [after] = await read(world, file);
    expect(after).toMatchObject({ state: 'ticketed' });
    const seat = (memberId: string) => after!.passengers.find((each) => each.memberId === memberId);
    expect(seat(father.id)).toMatchObject({ state: 'stopped', stopReason: 'withdrew', refundState: 'to-ask' });
    expect(seat(child.id)).toMatchObject({
      state: 'stopped',
      stopReason: 'caregiver-not-travelling',
      refundState: 'to-ask',
    });
    expect(seat(mother.id)).toMatchObject({ state: 'ticketed', refundState: null });
    expect(after!.tasks).toMatchObject([{ kind: 'child-seat-stopped', passengerId: seat(child.id)!.id }]);
    const called = await told(world, file, 'child-seat-stopped');
    expect(called).toEqual(expect.arrayContaining([world.counsellor.userId, world.officer.userId]));
    expect(booking.passengers).toHaveLength(3);
  });

  it('should prepare anew whoever misses the flight, with nothing held against them, and let them be booked again', async () => {
    const { file, booking } = await saveTicketed(world);
    const mother = booking.passengers.find(({ memberId }) => memberId === file.members[1]!.id)!;
    const stopped = await world.module.get(StopSeatsAction).execute(world.officer, {
      ...{ bookingId: booking.id, version: booking.version, passengerIds: [mother.id], reason: 'no-show' },
    });
    expect(stopped.stopped).toEqual([mother.id]);
    expect(await stagesOf(world, file)).toEqual(['BOOKED', 'PRE_DEPARTURE', 'BOOKED']);
    const again = await request(world, buildRequest(file, { passengers: [{ memberId: mother.memberId }] }));
    expect(again.number).toBe(2);
    const marks = await world.database.asOwner(`select 1 from case_flag where case_id = $1`, [file.id]);
    expect(marks).toEqual([]);
  });

  it('should book the loss of a ticket on the project of the programme, and hold nothing against the person', async () => {
    const { file, booking } = await saveHeld(world);
    for (const place of [0, 1, 2])
      await saveGrant(world.database, file, world.caseworker.userId, { place, openedOn: null });
    await saveFundBudget(world.database, world.office.id, world.caseworker.userId);
    await ticket(world, buildTickets(booking));
    const granted = (): Promise<object[]> =>
      world.database.asOwner(`select id, amount_minor, ended_at from entitlement where case_id = $1 order by id`, [
        file.id,
      ]);
    const before = await granted();
    const [ticketed] = await read(world, file);
    const mother = ticketed!.passengers.find(({ memberId }) => memberId === file.members[1]!.id)!;
    await world.module.get(StopSeatsAction).execute(world.officer, {
      ...{ bookingId: booking.id, version: ticketed!.version, passengerIds: [mother.id], reason: 'no-show' },
    });
    const follow = async (to: object): Promise<unknown> => {
      const seat = (await read(world, file))[0]!.passengers.find(({ id }) => id === mother.id)!;
      return world.module.get(FollowRefundAction).execute(world.officer, {
        ...{ passengerId: mother.id, version: seat.version },
        ...(to as { state: 'asked' }),
      });
    };
    await follow({ state: 'asked' });
    await follow({ state: 'refused' });
    const [lost] = await read(world, file);
    const [{ programme }] = (await world.database.asOwner(
      `select f.programme_code as programme from programme_fund f where f.project_id = $1`,
      [lost!.projectId],
    )) as [{ programme: string }];
    expect(programme).toBe('BE-FEDASIL');
    expect(lost!.sums).toEqual([{ currency: 'EUR', fareMinor: 95_997, refundMinor: 0, costMinor: 95_997 }]);
    expect(await granted()).toEqual(before);
    const owed = await world.database.asOwner<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and column_name ~ '(debt|owed|owes|arrears|repay)'`,
    );
    expect(owed).toEqual([]);
  });

  it('should carry no word that tells of asylum, return, health or protection in what an agency is asked for', async () => {
    const file = await saveReadyFamily(world);
    await request(world, buildRequest(file, { wishes: 'Seats beside each other, please.' }));
    const asked = (await read(world, file))[0]!;
    const words = stringsIn(asked).filter((text) => !/^[0-9a-f-]{36}$|^\d{4}-\d{2}-\d{2}/.test(text));
    expect(words).toContain('Seats beside each other, please.');
    expect(words.filter((text) => findSensitivePart(text) !== null)).toEqual([]);
  });

  it('should stop the child with a father who is refused boarding, and never call a child a no-show', async () => {
    const { file, booking } = await saveTicketed(world);
    const [father, , child] = file.members.map(({ id }) => booking.passengers.find((seat) => seat.memberId === id)!);
    const stop = (passengerIds: string[], reason: 'no-show' | 'boarding-refused') =>
      world.module.get(StopSeatsAction).execute(world.officer, {
        ...{ bookingId: booking.id, version: booking.version, passengerIds, reason },
      });
    const refused = await refusalOf(stop([child!.id], 'no-show'));
    expect(refused.fields['passengerIds']).toContain('a child is never a no-show');
    const { stopped } = await stop([father!.id], 'boarding-refused');
    expect([...stopped].sort()).toEqual([father!.id, child!.id].sort());
    expect(await stagesOf(world, file)).toEqual(['PRE_DEPARTURE', 'BOOKED', 'PRE_DEPARTURE']);
  });

  it('should cancel the booking with its last seat, and say why', async () => {
    const { file, booking } = await saveHeld(world);
    const version = async (): Promise<number> =>
      (await world.database.asOwner<{ version: number }>(`select version from "case" where id = $1`, [file.id]))[0]!
        .version;
    await world.module
      .get(TakeStepAction)
      .execute(world.counsellor, { caseId: file.id, version: await version(), action: 'withdraw' });
    expect((await read(world, file))[0]).toMatchObject({
      state: 'cancelled',
      cancelReason: 'withdrew',
      id: booking.id,
    });
  });
});

/** Every text in what is shown, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
