import { randomUUID } from 'node:crypto';
import {
  ArrangeInterpreterAction,
  CancelAppointmentAction,
  CaseQueries,
  CloseRoomAction,
  MakeAppointmentAction,
  MoveAppointmentAction,
  OpenRoomAction,
  RoomsQueries,
  type ArrangeInterpreterInput,
  type MadeAppointment,
  type MakeAppointmentInput,
} from '@homeward/case';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

describe('a room, a colleague and an interpreter', () => {
  let world: CaseWorld;
  let [one, other]: SavedCase[] = [];
  let roomId: string;
  let colleague: Staff;
  const clock = new TestClock('2026-03-02T09:00:00Z');
  let day = 1;

  const room = (name: string = randomUUID(), actor: Staff = world.supervisor) =>
    world.module.get(OpenRoomAction).execute(actor, { officeId: world.office.id, name, places: 4 });
  /** From ten to eleven on a day of its own for each test. */
  const make = (file: SavedCase, overrides: Partial<MakeAppointmentInput> = {}): Promise<MadeAppointment> =>
    world.module.get(MakeAppointmentAction).execute(world.counsellor, {
      ...{ caseId: file.id, memberId: file.members[0]!.id, startsAt: at('10:00'), durationMinutes: 60, place: 'here' },
      ...overrides,
    });
  const at = (hour: string): Date => new Date(`2026-04-${String(day).padStart(2, '0')}T${hour}:00Z`);
  const inRoom = (): Partial<MakeAppointmentInput> => ({ roomId, withUserId: colleague.userId });

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    colleague = await saveActor(world.database, 'counsellor', world.office);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    day += 1;
    [one, other] = [
      await saveCase(world.database, world.office, world.counsellor.userId, { members: [{}, {}] }),
      await saveCase(world.database, world.office, world.counsellor.userId),
    ];
    ({ id: roomId } = await room());
  });

  it('should not be booked twice for the same time, and the refusal say for what they are', async () => {
    const first = await make(one!, { roomId });
    expect(await refusalOf(make(other!, { ...inRoom(), startsAt: at('10:30') }))).toMatchObject({
      code: 'appointment.room-taken',
      fields: { roomId: expect.stringContaining(one!.number) },
      extra: { collidesWith: { appointmentId: first.id, caseId: one!.id, startsAt: at('10:00'), endsAt: at('11:00') } },
    });
    expect(await refusalOf(make(other!, { startsAt: at('09:30') }))).toMatchObject({
      code: 'appointment.colleague-taken',
      fields: { withUserId: expect.stringContaining(one!.number) },
      extra: { collidesWith: { appointmentId: first.id } },
    });
    await make(other!, { ...inRoom(), startsAt: at('11:00') });
    await make(other!, { ...inRoom(), startsAt: at('09:00') });
  });

  it('should be shared by members of one family, who come together', async () => {
    await make(one!, { roomId });
    await make(one!, { roomId, memberId: one!.members[1]!.id });
  });

  it('should be free again when the appointment was cancelled or moved away', async () => {
    const first = await make(one!, { roomId });
    await world.module.get(CancelAppointmentAction).execute(world.counsellor, { appointmentId: first.id, version: 1 });
    const second = await make(other!, { roomId });
    const move = (appointmentId: string, version: number, hour: string, changed: { roomId?: string | null } = {}) =>
      world.module
        .get(MoveAppointmentAction)
        .execute(world.counsellor, { appointmentId, version, startsAt: at(hour), ...changed });
    await move(second.id, 1, '15:00');
    const third = await make(one!, { roomId });
    expect(await refusalOf(move(third.id, 1, '15:30'))).toMatchObject({
      code: 'appointment.room-taken',
      extra: { collidesWith: { appointmentId: second.id } },
    });
    expect(await refusalOf(move(third.id, 1, '15:30', { roomId: null }))).toMatchObject({
      code: 'appointment.colleague-taken',
    });
    const view = await world.module.get(CaseQueries).get(world.counsellor, one!.id);
    expect(view.appointments).toMatchObject([{ id: third.id, roomId, startsAt: expect.stringContaining('10:00') }]);
  });

  it('should be given to one of two who book it at once', async () => {
    const outcomes = await Promise.allSettled([make(one!, { roomId }), make(other!, inRoom())]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'appointment.room-taken', extra: { collidesWith: expect.anything() } },
    });
  });

  it('should not be a room that is closed, of another office, or of a name that is taken', async () => {
    const late = world.module.get(CloseRoomAction).execute(world.supervisor, { roomId, version: 9 });
    expect(await refusalOf(late)).toMatchObject({ code: 'record.version-stale' });
    await world.module.get(CloseRoomAction).execute(world.supervisor, { roomId, version: 1 });
    expect(await refusalOf(make(one!, { roomId }))).toMatchObject({
      code: 'room.closed',
      fields: { roomId: expect.anything() },
    });
    const theirs = randomUUID();
    await world.database.asOwner(
      `insert into office_room (id, office_id, name, places, created_by, created_at) values ($1, $2, 'Room', 2, $3, now())`,
      [theirs, world.elsewhere.id, world.stranger.userId],
    );
    expect(await refusalOf(make(one!, { roomId: theirs }))).toMatchObject({ code: 'room.closed' });
    await room('Blue room');
    expect(await refusalOf(room('Blue room'))).toMatchObject({ code: 'room.name-taken' });
    expect(await refusalOf(room('Red room', world.counsellor))).toMatchObject({ code: 'permission.missing' });
    const rooms = await world.module.get(RoomsQueries).list(world.counsellor);
    expect(rooms.map(({ name }) => name)).toContain('Blue room');
    expect(rooms.find(({ id }) => id === roomId)).toMatchObject({ closedOn: '2026-03-02' });
    expect(rooms.map(({ id }) => id)).not.toContain(theirs);
  });

  describe('and the interpreter', () => {
    const arrange = (appointmentId: string, version: number, wish: Partial<ArrangeInterpreterInput>) =>
      world.module.get(ArrangeInterpreterAction).execute(world.counsellor, { appointmentId, version, ...wish });

    it('should be noted as needed, then booked, without a second reminder to the person', async () => {
      const { id } = await make(one!, { interpreterNeeded: true, language: 'ti' });
      const shown = async () => (await world.module.get(CaseQueries).get(world.counsellor, one!.id)).appointments[0];
      expect(await shown()).toMatchObject({ interpreterNeeded: true, interpreterBooked: false, interpreterMode: null });
      await arrange(id, 1, { interpreterNeeded: true, interpreterBooked: true, interpreterMode: 'phone' });
      expect(await shown()).toMatchObject({
        interpreterBooked: true,
        interpreterMode: 'phone',
        language: 'ti',
        version: 2,
      });
      const intents = await world.database.asOwner(
        `select state, appointment_version from message_intent where appointment_id = $1`,
        [id],
      );
      expect(intents).toEqual([{ state: 'waiting', appointment_version: 2 }]);
      expect(await refusalOf(arrange(id, 1, { interpreterNeeded: false }))).toMatchObject({
        code: 'record.version-stale',
      });
    });

    it.each<[string, Partial<MakeAppointmentInput>, string]>([
      ['booked and not needed', { interpreterBooked: true }, 'interpreterNeeded'],
      ['booked in no way', { interpreterNeeded: true, interpreterBooked: true, language: 'ti' }, 'interpreterMode'],
      [
        'booked in no language',
        { interpreterNeeded: true, interpreterBooked: true, interpreterMode: 'video' },
        'language',
      ],
    ])('should not be %s', async (_, wish, field) => {
      expect(await refusalOf(make(one!, wish))).toMatchObject({
        code: 'appointment.interpreter-wrong',
        fields: { [field]: expect.any(String) },
      });
    });
  });
});
