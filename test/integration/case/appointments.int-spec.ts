import {
  CancelAppointmentAction,
  CaseQueries,
  MakeAppointmentAction,
  MoveAppointmentAction,
  RecordAttendanceAction,
  TimelineQuery,
  type MadeAppointment,
  type MakeAppointmentInput,
} from '@homeward/case';
import type { Attendance } from '@homeward/contracts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld } from './rooms.ts';

interface Intent {
  key: string;
  due_at: Date;
  state: string;
  appointment_version: number;
}

describe('appointments', () => {
  let world: CaseWorld;
  let file: SavedCase;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  const make = (overrides: Partial<MakeAppointmentInput> = {}, actor = world.counsellor): Promise<MadeAppointment> =>
    world.module.get(MakeAppointmentAction).execute(actor, {
      caseId: file.id,
      memberId: file.members[0]!.id,
      startsAt: new Date('2026-03-30T08:00:00Z'),
      durationMinutes: 60,
      place: 'room 4',
      language: 'ar',
      interpreterNeeded: true,
      ...overrides,
    });
  const move = (appointmentId: string, version: number, startsAt: string, actor = world.counsellor) =>
    world.module.get(MoveAppointmentAction).execute(actor, { appointmentId, version, startsAt: new Date(startsAt) });
  const cancel = (appointmentId: string, version: number, actor = world.counsellor) =>
    world.module.get(CancelAppointmentAction).execute(actor, { appointmentId, version });
  const intentsOf = (appointmentId: string): Promise<Intent[]> =>
    world.database.asOwner(
      `select key, due_at, state, appointment_version from message_intent where appointment_id = $1 order by created_at, key`,
      [appointmentId],
    );
  const nextDue = async (): Promise<string | null> =>
    (await world.module.get(CaseQueries).get(world.counsellor, file.id)).nextDueOn;

  beforeAll(async () => {
    world = await openCaseWorld(clock);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    clock.setTo('2026-03-02T09:00:00Z');
    // The hours of the test before are given back: a colleague is booked once.
    await world.database.asOwner(`update appointment set state = 'cancelled' where state in ('planned', 'moved')`);
    file = await saveCase(world.database, world.office, world.counsellor.userId, { members: [{}, {}] });
  });

  it('should be made with the maker when nobody else is named, and ask to remind at nine the day before', async () => {
    const made = await make();
    expect(made).toMatchObject({ version: 1, timeZone: 'Europe/Brussels' });
    const view = await world.module.get(CaseQueries).get(world.counsellor, file.id);
    expect(view.appointments).toEqual([
      expect.objectContaining({
        id: made.id,
        withUserId: world.counsellor.userId,
        place: 'room 4',
        language: 'ar',
        interpreterNeeded: true,
        state: 'planned',
      }),
    ]);
    expect(view.nextDueOn).toBe('2026-03-30');
    // Summer time began in Brussels the day before: nine on the wall is 07:00 UTC.
    expect(await intentsOf(made.id)).toEqual([
      {
        key: `appointment/${made.id}/1`,
        due_at: new Date('2026-03-29T07:00:00Z'),
        state: 'waiting',
        appointment_version: 1,
      },
    ]);
    const work = await world.database.asOwner(
      `select due_at from outbox where job = 'deliver-message' and office_id = $1`,
      [world.office.id],
    );
    expect(work).toContainEqual({ due_at: new Date('2026-03-29T07:00:00Z') });
  });

  it('should remind at once when the day before has passed, and never when it begins within two hours', async () => {
    const soon = await make({ startsAt: new Date('2026-03-02T12:00:00Z') });
    expect((await intentsOf(soon.id)).map(({ due_at }) => due_at)).toEqual([new Date('2026-03-02T09:00:00Z')]);
    const now = await make({ startsAt: new Date('2026-03-02T10:30:00Z') });
    expect(await intentsOf(now.id)).toEqual([]);
  });

  it('should take the old reminder back and promise a new one when it is moved', async () => {
    const made = await make();
    await expect(move(made.id, 1, '2026-04-02T08:00:00Z')).resolves.toMatchObject({ version: 2 });
    expect(
      (await intentsOf(made.id)).map(({ state, due_at, appointment_version }) => [state, due_at, appointment_version]),
    ).toEqual([
      ['cancelled', new Date('2026-03-29T07:00:00Z'), 1],
      ['waiting', new Date('2026-04-01T07:00:00Z'), 2],
    ]);
    expect(await nextDue()).toBe('2026-04-02');
  });

  it('should keep one waiting reminder when it is moved again and again, and none when it is cancelled', async () => {
    const made = await make();
    for (let version = 1; version < 6; version += 1) await move(made.id, version, `2026-04-0${version}T08:00:00Z`);
    const waiting = (await intentsOf(made.id)).filter(({ state }) => state === 'waiting');
    expect(waiting).toEqual([expect.objectContaining({ appointment_version: 6 })]);
    await cancel(made.id, 6);
    expect((await intentsOf(made.id)).every(({ state }) => state === 'cancelled')).toBe(true);
    expect(await nextDue()).toBeNull();
    expect(await refusalOf(move(made.id, 7, '2026-05-01T08:00:00Z'))).toMatchObject({ code: 'appointment.not-open' });
  });

  it('should not touch the reminder of another appointment when one is cancelled', async () => {
    const [one, other] = [await make(), await make({ memberId: file.members[1]!.id })];
    await cancel(one.id, 1);
    expect((await intentsOf(other.id)).map(({ state }) => state)).toEqual(['waiting']);
    expect(await nextDue()).toBe('2026-03-30');
  });

  it('should keep the right next day when two appointments of a case change at once', async () => {
    const first = await make({ startsAt: new Date('2026-03-10T08:00:00Z') });
    const second = await make({ startsAt: new Date('2026-03-11T08:00:00Z') });
    await Promise.all([cancel(first.id, 1), move(second.id, 1, '2026-03-20T08:00:00Z'), make()]);
    expect(await nextDue()).toBe('2026-03-20');
  });

  describe('once its hour has begun', () => {
    const attend = (appointmentId: string, version: number, attendance: Attendance, actor = world.counsellor) =>
      world.module.get(RecordAttendanceAction).execute(actor, { appointmentId, version, attendance });

    it('should tell what became of it, in the timeline and in the trail, and be due no more', async () => {
      const { id } = await make();
      expect(await refusalOf(attend(id, 1, 'attended'))).toMatchObject({ code: 'appointment.not-begun' });
      clock.setTo('2026-03-30T08:00:00Z');
      expect(await attend(id, 1, 'missed')).toEqual({ id, version: 2 });
      const { rows } = await world.module
        .get(TimelineQuery)
        .execute(world.counsellor, file.id, { kind: 'appointment' });
      expect(rows).toMatchObject([{ what: 'missed', memberId: file.members[0]!.id }]);
      expect(await nextDue()).toBeNull();
      expect(
        await world.database.asOwner(
          `select e.actor_id, v.before, v.after from audit_event e join audit_value v on v.event_id = e.id
            where e.action = 'record-attendance' and e.record_id = $1`,
          [id],
        ),
      ).toEqual([{ actor_id: world.counsellor.userId, before: 'planned', after: 'missed' }]);
      expect((await intentsOf(id)).map(({ state }) => state)).toEqual(['cancelled']);
    });

    it('should be told once, by whoever works there, and not of one that was cancelled', async () => {
      const [{ id }, cancelled] = [await make(), await make()];
      await cancel(cancelled.id, 1);
      clock.setTo('2026-03-30T09:00:00Z');
      expect(await refusalOf(attend(id, 1, 'attended', world.stranger))).toMatchObject({ code: 'record.not-found' });
      await attend(id, 1, 'cancelled-by-office');
      expect(await refusalOf(attend(id, 1, 'attended'))).toMatchObject({ code: 'record.version-stale' });
      expect(await refusalOf(attend(id, 2, 'attended'))).toMatchObject({ code: 'appointment.not-open' });
      expect(await refusalOf(attend(cancelled.id, 2, 'missed'))).toMatchObject({ code: 'appointment.not-open' });
    });
  });

  it('should refuse with both versions when it was moved meanwhile, and let one of several win at once', async () => {
    const made = await make();
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((day) => move(made.id, 1, `2026-05-0${day}T08:00:00Z`)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusalOf(cancel(made.id, 1))).toMatchObject({
      code: 'record.version-stale',
      extra: { versions: { sent: 1, current: 2 } },
    });
  });

  it.each<[string, Partial<MakeAppointmentInput>, string, string]>([
    ['lies in the past', { startsAt: new Date('2026-03-02T08:59:00Z') }, 'appointment.time-wrong', 'startsAt'],
    ['lies beyond two years', { startsAt: new Date('2029-03-02T08:59:00Z') }, 'appointment.time-wrong', 'startsAt'],
    ['is in no known language', { language: 'qq' }, 'appointment.code-unknown', 'language'],
  ])('should be refused, naming the field, when it %s', async (_, overrides, code, field) => {
    const refused = await refusalOf(make(overrides));
    expect([refused.code, Object.keys(refused.fields)]).toEqual([code, [field]]);
  });

  it('should be refused when it is with somebody who does not work here, or for a member of another case', async () => {
    expect(await refusalOf(make({ withUserId: world.stranger.userId }))).toMatchObject({
      code: 'case.staff-unsuitable',
      fields: { withUserId: expect.any(String) },
    });
    const other = await saveCase(world.database, world.office, world.counsellor.userId);
    expect(await refusalOf(make({ memberId: other.members[0]!.id }))).toMatchObject({ code: 'record.not-found' });
  });

  it('should not be found for another office, and be refused to a role that makes none', async () => {
    const made = await make();
    expect(await refusalOf(make({}, world.stranger))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(move(made.id, 1, '2026-05-01T08:00:00Z', world.stranger))).toMatchObject({
      code: 'record.not-found',
    });
    expect(await refusalOf(cancel(made.id, 1, world.stranger))).toMatchObject({ code: 'record.not-found' });
    const partner = await saveActor(world.database, 'partner', world.office);
    expect(await refusalOf(make({}, partner))).toMatchObject({ code: 'permission.missing' });
    expect(await refusalOf(cancel(made.id, 1, partner))).toMatchObject({ code: 'permission.missing' });
  });
});
