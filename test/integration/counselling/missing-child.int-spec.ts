import { MakeAppointmentAction, RecordAttendanceAction, StaffQueries } from '@homeward/case';
import type { Attendance } from '@homeward/contracts';
import {
  ChildrenQueries,
  CloseMissingChildAlertAction,
  MissingChildrenQueries,
  PlaceChildAction,
  RecordGuardianReachedAction,
  ReportMissingChildAction,
  TellChildProtectionAction,
  WatchMissingChildrenAction,
  WriteProtocolAction,
  type ChildProtectionMatter,
} from '@homeward/counselling';
import { Transactions } from '@homeward/database';
import { systemActor, type Actor } from '@homeward/platform';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, refusalOf, TODAY, type ChildWorld } from './child-world.ts';

const GROWN = '1990-05-04';
const CHILD = '2011-06-01';
const PAGE = { size: 100, offset: 0 };

describe('Children: a child without caregiver who is not there', () => {
  let world: ChildWorld;
  const clock = new TestClock(NOON);
  const child = (): Promise<SavedCase> => world.saveFamily([{ born: CHILD }]);

  /** An appointment at 13:00 Brussels time with a colleague who has no other; the clock stands an hour later after it. */
  const appointment = async (file: SavedCase, member = 0, withUserId?: string): Promise<string> => {
    const colleague = withUserId ?? (await saveActor(world.database, 'caseworker', world.office)).userId;
    const { id } = await world.module.get(MakeAppointmentAction).execute(world.caseworker, {
      ...{ caseId: file.id, memberId: file.members[member]!.id, startsAt: new Date(`${TODAY}T12:00:00Z`) },
      ...{ durationMinutes: 60, place: 'Room 4', withUserId: colleague },
    });
    clock.setTo(`${TODAY}T13:00:00Z`);
    return id;
  };
  const attend = (appointmentId: string, attendance: Attendance): Promise<unknown> =>
    world.module.get(RecordAttendanceAction).execute(world.caseworker, { appointmentId, version: 1, attendance });
  const alertsOf = async (file: SavedCase, actor: Actor = world.officer) =>
    (await world.module.get(MissingChildrenQueries).find(actor, PAGE)).alerts.filter(
      ({ caseId }) => caseId === file.id,
    );
  const work = async (file: SavedCase): Promise<ChildProtectionMatter[]> =>
    (
      await world.database.asOwner<{ payload: ChildProtectionMatter }>(
        `select payload from outbox where job = 'tell-child-protection' and payload->>'caseId' = $1 order by created_at`,
        [file.id],
      )
    ).map(({ payload }) => payload);
  const told = async (file: SavedCase): Promise<string[]> => {
    for (const matter of await work(file))
      await world.module
        .get(TellChildProtectionAction)
        .execute(systemActor([file.officeId]), world.module.get(Transactions), file.officeId, matter);
    const rows = await world.database.asOwner<{ user_id: string }>(
      `select user_id from message_intent where case_id = $1 and template = 'missing-child' order by key`,
      [file.id],
    );
    return rows.map((row) => row.user_id);
  };

  beforeAll(async () => {
    world = await openChildWorld(clock);
  });
  beforeEach(() => clock.setTo(NOON));
  afterAll(() => world.close());

  it('should raise an alert in the transaction that writes the absence down, and is never a no-show', async () => {
    const file = await child();
    const id = await appointment(file);
    await attend(id, 'missed');
    expect(await alertsOf(file)).toMatchObject([
      { occasion: 'appointment', appointmentId: id, missedAt: expect.stringContaining('T12:00:00'), closedAt: null },
    ]);
    const [{ state }] = (await world.database.asOwner(`select state from appointment where id = $1`, [id])) as [
      { state: string },
    ];
    expect(state).toBe('missed');
    expect(
      await world.database.asOwner(`select 1 from case_history where case_id = $1 and reason_code = 'no-show'`, [
        file.id,
      ]),
    ).toEqual([]);
  });

  it('should reach protection officer and supervisor within the hour, each once', async () => {
    const file = await child();
    await attend(await appointment(file), 'missed');
    const both = [world.officer.userId, world.supervisor.userId].sort();
    expect((await told(file)).sort()).toEqual(both);
    expect((await told(file)).sort()).toEqual(both);
    const [due] = await world.database.asOwner(
      `select due_at from outbox where job = 'tell-child-protection' and payload->>'caseId' = $1`,
      [file.id],
    );
    expect(due).toEqual({ due_at: new Date(`${TODAY}T13:00:00Z`) });
    expect(await world.module.get(StaffQueries).holders(file.officeId, ['protection-officer'])).toContain(
      both.find((id) => id === world.officer.userId),
    );
  });

  it('should show the guardian of today, the safe contact and the office’s protocol with the alert', async () => {
    const file = await child();
    await world.appoint(file, 0, { validTo: '2026-03-01', guardianName: 'Gone Yesterday' });
    await attend(await appointment(file), 'missed');
    const [before] = await alertsOf(file);
    expect(before).toMatchObject({ guardian: null, placement: null });
    expect(before!.protocol).toMatch(/^SAMPLE.*Child Focus/);
    await world.appoint(file, 0, { validFrom: TODAY });
    await world.module.get(PlaceChildAction).execute(world.caseworker, file.id, {
      ...{ memberId: file.members[0]!.id, kind: 'reception-centre', place: 'Centre A', contactName: 'Mentor' },
      ...{ contact: '+32 2 000 00 20', contactSafe: true, placedOn: TODAY },
    });
    const write = world.module.get(WriteProtocolAction);
    const words = 'Call the guardian, then the centre, then the duty line.';
    await write.execute(world.supervisor, file.officeId, { version: 0, missingChild: words });
    expect(await alertsOf(file)).toMatchObject([
      {
        guardian: { name: 'An Peeters', contact: '+32 2 000 00 17' },
        placement: { place: 'Centre A', contactSafe: true },
        protocol: words,
      },
    ]);
    const stale = write.execute(world.supervisor, file.officeId, { version: 0, missingChild: 'Other.' });
    expect((await refusalOf(stale)).code).toBe('record.version-stale');
    const foreign = write.execute(world.supervisor, world.elsewhere.id, { version: 0, missingChild: 'Other.' });
    expect((await refusalOf(foreign)).code).toBe('permission.missing');
  });

  it('should stay open, be told again after an hour to the case owner too and then daily, until a person closes it', async () => {
    const file = await child();
    await attend(await appointment(file), 'missed');
    const watch = world.module.get(WatchMissingChildrenAction);
    clock.setTo(`${TODAY}T13:59:00Z`);
    await watch.execute();
    expect(await work(file)).toHaveLength(1);
    clock.setTo(`${TODAY}T14:00:00Z`);
    await Promise.all([watch.execute(), watch.execute()]);
    expect((await work(file)).map(({ round }) => round)).toEqual([1, 2]);
    expect(await told(file)).toHaveLength(5);
    expect(await told(file)).toContain(world.caseworker.userId);
    clock.setTo('2026-03-03T14:00:00Z');
    await watch.execute();
    expect((await work(file)).map(({ round }) => round)).toEqual([1, 2, 3]);
    const [alert] = await alertsOf(file);
    const close = (actor: Actor, version: number): Promise<unknown> =>
      world.module.get(CloseMissingChildAlertAction).execute(actor, alert!.id, {
        ...{ version, reason: 'found-safe', words: 'With a friend; seen by the mentor.' },
      });
    expect((await refusalOf(close(world.caseworker, 1))).code).toBe('permission.missing');
    expect((await refusalOf(close(world.officer, 8))).code).toBe('record.version-stale');
    await close(world.officer, 1);
    expect((await refusalOf(close(world.officer, 2))).code).toBe('missing-child.closed');
    clock.setTo('2026-03-09T14:00:00Z');
    await watch.execute();
    expect(await work(file)).toHaveLength(3);
    const queries = world.module.get(ChildrenQueries);
    expect(await queries.recordsOfCase(world.officer, file.id)).toMatchObject([{ kind: 'alert-closing' }]);
    expect(await queries.recordsOfCase(world.caseworker, file.id)).toEqual([]);
  });

  it('should have the guardian called until somebody records that they were reached, and not be closed before', async () => {
    const file = await child();
    await world.appoint(file, 0);
    await attend(await appointment(file), 'missed');
    const toCall = async (): Promise<string[]> => {
      await told(file);
      const rows = await world.database.asOwner<{ user_id: string }>(
        `select user_id from message_intent where case_id = $1 and template = 'guardian-to-call' order by user_id`,
        [file.id],
      );
      return rows.map((row) => row.user_id);
    };
    const both = [world.officer.userId, world.supervisor.userId].sort();
    expect(await toCall()).toEqual(both);
    const [alert] = await alertsOf(file);
    expect(alert).toMatchObject({ guardianReached: null, guardian: { contact: '+32 2 000 00 17' } });
    const close = (version: number): Promise<unknown> =>
      world.module.get(CloseMissingChildAlertAction).execute(world.officer, alert!.id, {
        ...{ version, reason: 'found-safe', words: 'Seen by the mentor.' },
      });
    expect((await refusalOf(close(1))).code).toBe('missing-child.guardian-to-reach');
    const reach = (reachedAt: string, version = 1, actor: Actor = world.officer): Promise<unknown> =>
      world.module.get(RecordGuardianReachedAction).execute(actor, alert!.id, {
        ...{ version, how: 'phone', reachedAt: new Date(reachedAt) },
      });
    clock.setTo(`${TODAY}T13:20:00Z`);
    expect((await refusalOf(reach(`${TODAY}T13:21:00Z`))).fields).toHaveProperty('reachedAt');
    expect((await refusalOf(reach(`${TODAY}T11:59:00Z`))).fields).toHaveProperty('reachedAt');
    expect((await refusalOf(reach(`${TODAY}T13:10:00Z`, 1, world.caseworker))).code).toBe('permission.missing');
    expect((await refusalOf(reach(`${TODAY}T13:10:00Z`, 1, world.stranger))).code).toBe('record.not-found');
    expect((await refusalOf(reach(`${TODAY}T13:10:00Z`, 9))).code).toBe('record.version-stale');
    await reach(`${TODAY}T13:10:00Z`);
    expect((await refusalOf(reach(`${TODAY}T13:10:00Z`, 2))).code).toBe('missing-child.guardian-reached');
    const reached = { at: expect.stringContaining('T13:10:00'), how: 'phone', name: 'An Peeters' };
    expect(await alertsOf(file)).toMatchObject([{ guardianReached: reached, version: 2 }]);
    clock.setTo(`${TODAY}T14:00:00Z`);
    await world.module.get(WatchMissingChildrenAction).execute();
    expect(await toCall()).toEqual(both);
    await close(2);
  });

  it('should not be raised for a child with a parent, an adult, or somebody who came', async () => {
    const family = await world.saveFamily([{ born: GROWN, of: { 1: 'parent' } }, { born: CHILD }]);
    await attend(await appointment(family, 1), 'missed');
    clock.setTo(NOON);
    await attend(await appointment(family, 0), 'missed');
    clock.setTo(NOON);
    const alone = await child();
    await attend(await appointment(alone), 'attended');
    expect([...(await alertsOf(family)), ...(await alertsOf(alone))]).toEqual([]);
  });

  it('should be asked after within the hour when nobody has said whether the child came', async () => {
    const [file, grown] = [await child(), await world.saveFamily([{ born: GROWN }])];
    const id = await appointment(file, 0, world.caseworker.userId);
    clock.setTo(NOON);
    await appointment(grown);
    const asked = (): Promise<object[]> =>
      world.database.asOwner(`select key, user_id from message_intent where template = 'attendance-unrecorded'`);
    clock.setTo(`${TODAY}T12:29:00Z`);
    await world.module.get(WatchMissingChildrenAction).execute();
    expect(await asked()).toEqual([]);
    clock.setTo(`${TODAY}T12:31:00Z`);
    await world.module.get(WatchMissingChildrenAction).execute();
    await world.module.get(WatchMissingChildrenAction).execute();
    expect(await asked()).toEqual([{ key: `attendance-unrecorded/${id}`, user_id: world.caseworker.userId }]);
  });

  it('should be asked after of officer and supervisor before the hour is over, though the worker stood still', async () => {
    const file = await child();
    const waiting = await saveActor(world.database, 'caseworker', world.office);
    const id = await appointment(file, 0, waiting.userId);
    const asked = async (): Promise<string[]> =>
      (
        await world.database.asOwner<{ user_id: string }>(
          `select user_id from message_intent where key like $1 order by user_id`,
          [`attendance-unrecorded/${id}%`],
        )
      ).map((row) => row.user_id);
    clock.setTo(`${TODAY}T12:49:00Z`);
    await world.module.get(WatchMissingChildrenAction).execute();
    expect(await asked()).toEqual([waiting.userId]);
    clock.setTo(`${TODAY}T18:00:00Z`);
    await Promise.all([1, 2].map(() => world.module.get(WatchMissingChildrenAction).execute()));
    expect(await asked()).toEqual([waiting, world.officer, world.supervisor].map((one) => one.userId).sort());
    await attend(id, 'attended');
    clock.setTo('2026-03-03T11:00:00Z');
    await world.module.get(WatchMissingChildrenAction).execute();
    expect(await asked()).toHaveLength(3);
  });

  it('should be reported by anybody who expected the child elsewhere, once', async () => {
    const file = await child();
    const report = (overrides: object = {}, actor: Actor = world.counsellor): Promise<unknown> =>
      world.module.get(ReportMissingChildAction).execute(actor, file.id, {
        ...{
          memberId: file.members[0]!.id,
          occasion: 'round' as const,
          missedAt: new Date(`${TODAY}T09:00:00Z`),
          ...overrides,
        },
      });
    expect((await refusalOf(report({ missedAt: new Date(`${TODAY}T12:00:00Z`) }))).code).toBe('protection.day-wrong');
    expect((await refusalOf(report({}, world.stranger))).code).toBe('record.not-found');
    expect((await refusalOf(report({}, world.medical))).code).toBe('permission.missing');
    const grown = await world.saveFamily([{ born: GROWN }]);
    expect((await refusalOf(report({ memberId: grown.members[0]!.id }))).code).toBe('record.not-found');
    await report();
    expect((await refusalOf(report())).code).toBe('missing-child.open-already');
    await attend(await appointment(file), 'missed');
    expect(await alertsOf(file)).toMatchObject([{ occasion: 'round', appointmentId: null }]);
    expect(await alertsOf(file, world.stranger)).toEqual([]);
  });
});
