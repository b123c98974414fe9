import { TakeStepAction, TimelineQuery } from '@homeward/case';
import { ConfirmArrivalAction, DeparturesBoardQuery, type ConfirmArrivalInput } from '@homeward/travel';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AT_AIRPORT, EVE, FLIGHT_DAY, openDepartureWorld, refusalOf, type DepartureWorld } from './rig.ts';

describe('from the last question to the arrival', () => {
  let world: DepartureWorld;
  const clock = new TestClock(EVE);

  beforeAll(async () => {
    world = await openDepartureWorld(clock);
  });
  beforeEach(() => clock.setTo(EVE));
  afterAll(() => world.close());

  const arrive = (file: SavedCase, over: Partial<ConfirmArrivalInput> = {}) =>
    world.module.get(ConfirmArrivalAction).execute(world.reintegration, {
      ...{ memberIds: file.members.map(({ id }) => id), arrivedOn: '2026-03-06', place: 'Tbilisi' },
      ...{ evidence: 'met-on-arrival', ...over },
    });

  it('should let a family go that said yes, keep what was true that day, and open what is due when it arrives', async () => {
    const { file, journey } = await world.family('2015-06-01');
    await world.ask(file, 0);
    clock.setTo(AT_AIRPORT);
    const results = await world.settle('departed', [...journey.seats].reverse());
    expect(results.map(({ recorded, detail }) => [recorded, detail])).toEqual([
      [true, null],
      [true, null],
    ]);
    expect(await world.stagesOf(file)).toEqual(['DEPARTED', 'DEPARTED']);
    expect((await world.seatsOf(journey)).map(({ state }) => state)).toEqual(['departed', 'departed']);
    const [facts] = await world.database.asOwner(
      `select to_char(departed_on, 'YYYY-MM-DD') as day, departed_from, channel, host_country_code as host,
              destination_country_code as destination, sex, age, unaccompanied, family_size as size, reintegration_entitled as entitled
         from departure where member_id = $1`,
      [file.members[1]!.id],
    );
    expect(facts).toMatchObject({
      ...{ day: FLIGHT_DAY, departed_from: world.office.id, channel: 'avrr-programme', host: 'BE', destination: 'GE' },
      ...{ age: 10, unaccompanied: false, size: 2, entitled: false },
    });
    clock.setTo('2026-03-06T09:00:00Z');
    expect((await arrive(file)).stages).toEqual(['ARRIVED', 'ARRIVED']);
    const [booking] = await world.database.asOwner(`select state from booking where id = $1`, [journey.bookingId]);
    expect(booking).toEqual({ state: 'arrived' });
    const told = await world.module.get(TimelineQuery).execute(world.counsellor, file.id, { kind: 'departure' });
    expect(told.rows.map(({ what }) => what)).toEqual([
      ...['arrival', 'arrival', 'airport-departed', 'airport-departed', 'briefing-yes'],
    ]);
  });

  it('should refuse a departure of somebody who was not asked, in words, and save nothing of it', async () => {
    const { file, journey } = await world.family();
    clock.setTo(AT_AIRPORT);
    const [result] = await world.settle('departed', journey.seats);
    expect(result).toMatchObject({
      recorded: false,
      code: 'case.requirement-missing',
      requirements: ['still-wishes-to-go'],
    });
    expect(result!.detail).toContain('still wish to go');
    expect(await world.stagesOf(file)).toEqual(['BOOKED']);
    expect(await world.database.asOwner(`select 1 from airport_outcome where case_id = $1`, [file.id])).toEqual([]);
  });

  it('should withdraw who says no and stop the child whose caregiver it was, in the same breath, and call a person', async () => {
    const { file, journey } = await world.family('2016-06-01');
    const answer = await world.ask(file, 0, 'no');
    expect(answer).toMatchObject({ answer: 'no', stage: 'WITHDRAWN', alsoStopped: [journey.seats[1]!.passengerId] });
    expect(await world.stagesOf(file)).toEqual(['WITHDRAWN', 'PRE_DEPARTURE']);
    expect(await world.seatsOf(journey)).toEqual([
      { state: 'stopped', reason: 'withdrew', refund: 'to-ask' },
      { state: 'stopped', reason: 'caregiver-not-travelling', refund: 'to-ask' },
    ]);
    const told = await world.database.asOwner(
      `select user_id from message_intent where case_id = $1 and template = 'child-seat-stopped'`,
      [file.id],
    );
    expect(told.map(({ user_id: who }) => who).sort()).toEqual([world.counsellor.userId, world.movement.userId].sort());
  });

  it('should hold who is not sure, until a day, and let nobody board on an answer of last week', async () => {
    const { file, journey } = await world.family();
    const refusal = await refusalOf(world.ask(file, 0, 'unsure'));
    expect(refusal).toMatchObject({ code: 'briefing.unsuitable', fields: { reviewOn: expect.any(String) } });
    await world.ask(file, 0, 'unsure', { reviewOn: '2026-03-12' });
    const [member] = await world.database.asOwner(
      `select stage, hold_reason as reason, to_char(hold_review_on, 'YYYY-MM-DD') as on from case_member where case_id = $1`,
      [file.id],
    );
    expect(member).toEqual({ stage: 'BOOKED', reason: 'still-deciding', on: '2026-03-12' });
    clock.setTo(AT_AIRPORT);
    expect((await world.settle('departed', journey.seats))[0]).toMatchObject({
      recorded: false,
      code: 'case.member-on-hold',
    });

    clock.setTo(EVE);
    const late = await world.family();
    const early = await refusalOf(world.ask(late.file, 0, 'yes', { heldAt: new Date('2026-03-02T09:00:00Z') }));
    expect(early).toMatchObject({
      code: 'briefing.unsuitable',
      fields: { heldAt: expect.stringContaining('72 hours') },
    });
  });

  it('should let a child leave only when the person who answers for it has left', async () => {
    const { file, journey } = await world.family('2015-06-01');
    await world.ask(file, 0);
    clock.setTo(AT_AIRPORT);
    const [child] = await world.settle('departed', [journey.seats[1]!]);
    expect(child).toMatchObject({ recorded: false, requirements: ['caregiver-departs'] });
    await world.settle('departed', [journey.seats[0]!]);
    expect((await world.settle('departed', [journey.seats[1]!]))[0]).toMatchObject({ recorded: true });
  });

  it('should settle each of a flight alone: some go, one is not there, and nothing is held against anybody', async () => {
    const [one, two] = [await world.family(), await world.family('2014-02-02')];
    await world.ask(one.file, 0);
    clock.setTo(AT_AIRPORT);
    expect((await world.settle('departed', one.journey.seats)).map(({ recorded }) => recorded)).toEqual([true]);
    const [parent] = await world.settle('no-show', [two.journey.seats[0]!]);
    expect(parent).toMatchObject({ recorded: true, alsoStopped: [two.journey.seats[1]!.passengerId] });
    expect(await world.stagesOf(two.file)).toEqual(['PRE_DEPARTURE', 'PRE_DEPARTURE']);
    expect((await world.seatsOf(two.journey)).map(({ state }) => state)).toEqual(['no-show', 'stopped']);
    const again = await world.settle('departed', one.journey.seats);
    expect(again[0]).toMatchObject({ recorded: false, alsoStopped: [] });
  });

  it('should look for a child without caregiver who is not there, and never call it a no-show', async () => {
    const { file, journey } = await world.family('2014-02-02');
    await world.database.asOwner(`delete from member_relation where case_id = $1`, [file.id]);
    clock.setTo(AT_AIRPORT);
    const [result] = await world.settle('no-show', [journey.seats[1]!]);
    expect(result).toMatchObject({ recorded: true });
    const alerts = await world.database.asOwner(`select occasion from missing_child_alert where case_id = $1`, [
      file.id,
    ]);
    expect(alerts).toEqual([{ occasion: 'check-in' }]);
    expect((await world.seatsOf(journey))[1]).toMatchObject({ state: 'stopped' });
    expect(await world.database.asOwner(`select 1 from airport_outcome where case_id = $1`, [file.id])).toEqual([]);
    expect(
      await world.database.asOwner(`select 1 from case_history where case_id = $1 and reason_code = 'no-show'`, [
        file.id,
      ]),
    ).toEqual([]);
  });

  it('should refuse days and versions that cannot be, naming the field', async () => {
    const { file, journey } = await world.family();
    await world.ask(file, 0);
    const seats = journey.seats;
    expect((await world.settle('departed', seats, '2026-03-04'))[0]).toMatchObject({ code: 'departure.day-wrong' });
    expect((await world.settle('departed', seats))[0]).toMatchObject({ code: 'departure.day-wrong' });
    clock.setTo('2026-03-05T05:00:00Z');
    expect((await world.settle('departed', seats))[0]).toMatchObject({ code: 'departure.not-begun' });
    clock.setTo(AT_AIRPORT);
    expect((await world.settle('departed', [{ ...seats[0]!, version: 9 }]))[0]).toMatchObject({
      code: 'record.version-stale',
    });
    expect((await world.settle('departed', [{ passengerId: file.id }]))[0]).toMatchObject({ code: 'record.not-found' });
    expect(await world.stagesOf(file)).toEqual(['BOOKED']);
    expect(await refusalOf(arrive(file, { arrivedOn: FLIGHT_DAY }))).toMatchObject({
      code: 'arrival.unsuitable',
      fields: { memberIds: expect.any(String) },
    });
    await world.settle('departed', seats);
    clock.setTo('2026-03-06T09:00:00Z');
    for (const arrivedOn of ['2026-03-04', '2026-03-09'])
      expect(await refusalOf(arrive(file, { arrivedOn }))).toMatchObject({
        code: 'arrival.day-wrong',
        fields: { arrivedOn: expect.any(String) },
      });
    expect(await world.stagesOf(file)).toEqual(['DEPARTED']);
  });

  it('should take both steps nowhere but where their matter is told', async () => {
    const { file } = await world.family();
    const step = world.module.get(TakeStepAction).execute(world.movement, {
      ...{ action: 'confirm-departure', caseId: file.id, version: 1, happenedOn: FLIGHT_DAY },
    });
    expect(await refusalOf(step)).toMatchObject({ code: 'case.step-not-alone' });
  });

  it('should write down whoever came back by their own means, and count nobody twice who left with us', async () => {
    const returned = async (personId?: string): Promise<SavedCase> => {
      const file = await saveCase(world.database, world.office, world.counsellor.userId, { stage: 'INQUIRY' });
      if (personId)
        await world.database.asOwner(`update case_member set person_id = $2 where case_id = $1`, [file.id, personId]);
      await world.module.get(TakeStepAction).execute(world.supervisor, {
        ...{ action: 'register-returned', caseId: file.id, version: 1, happenedOn: FLIGHT_DAY, reason: 'Came back' },
      });
      expect(await world.stagesOf(file)).toEqual(['ARRIVED']);
      return file;
    };
    const departures = (file: SavedCase) =>
      world.database.asOwner(
        `select to_char(departed_on, 'YYYY-MM-DD') as day, channel, passenger_id as seat from departure where case_id = $1`,
        [file.id],
      );
    clock.setTo(AT_AIRPORT);
    const own = await returned();
    expect(await departures(own)).toEqual([{ day: FLIGHT_DAY, channel: 'own-means', seat: null }]);
    expect(await departures(await returned(own.members[0]!.personId))).toEqual([]);
  });

  it('should show on the board what each traveller lacks, and no board of another office', async () => {
    const { file, journey } = await world.family('2015-06-01');
    const board = (actor = world.movement) =>
      world.module.get(DeparturesBoardQuery).execute(actor, { from: FLIGHT_DAY, to: FLIGHT_DAY });
    const mine = async () => (await board()).find(({ serviceNumber }) => serviceNumber === journey.flight)!;
    expect(await mine()).toMatchObject({ fromPlace: 'BRU', toPlace: 'TBS', departsLocal: '2026-03-05T10:40' });
    expect((await mine()).travellers.map(({ child, lacks }) => [child, lacks])).toEqual([
      [false, ['not-briefed', 'no-orientation']],
      [true, ['no-orientation']],
    ]);
    await world.ask(file, 0);
    expect((await mine()).travellers[0]!.lacks).toEqual(['no-orientation']);
    expect(await board(world.stranger)).toEqual([]);
  });
});
