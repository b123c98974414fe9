import { randomUUID } from 'node:crypto';
import { CalendarQuery, type CalendarFilters } from '@homeward/case';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import ICAL from 'ical.js';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { callerOf, startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

interface Planned {
  readonly startsAt: string;
  readonly withUserId: string;
  readonly state?: string;
  readonly interpreter?: 'needed' | 'booked';
  readonly place?: string;
}

async function plan(database: TestDatabase, file: SavedCase, at: Planned): Promise<string> {
  const [row] = await database.asOwner<{ id: string }>(
    `insert into appointment (case_id, office_id, member_id, with_user_id, starts_at, duration_minutes, place, state,
       interpreter_needed, interpreter_booked, interpreter_mode, created_by, created_at)
     values ($1, $2, $3, $4, $5, 45, $6, $7, $8, $9, $10, $4, now()) returning id`,
    [
      ...[file.id, file.officeId, file.members[0]!.id, at.withUserId, at.startsAt, at.place ?? 'At the desk'],
      ...[at.state ?? 'planned', at.interpreter !== undefined, at.interpreter === 'booked'],
      at.interpreter === 'booked' ? 'phone' : null,
    ],
  );
  return row!.id;
}

describe('the calendar', () => {
  let world: CaseWorld;
  let file: SavedCase;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  const ids = async (filters: Partial<CalendarFilters> = {}, actor: Staff = world.counsellor): Promise<string[]> =>
    (await world.module.get(CalendarQuery).execute(actor, { from: '2026-03-02', to: '2026-03-08', ...filters })).map(
      ({ id }) => id,
    );

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    file = await saveCase(world.database, world.office, world.counsellor.userId);
  });
  afterAll(() => world.close());

  it('should show the days of the office’s clock, one’s own or the office’s, by room and interpreter', async () => {
    const { database, counsellor, supervisor } = world;
    const of = (startsAt: string, more: Partial<Planned> = {}): Promise<string> =>
      plan(database, file, { startsAt, withUserId: counsellor.userId, ...more });
    // Half past eleven at night in UTC is the next day in Brussels.
    const monday = await of('2026-03-01T23:30:00Z');
    const booked = await of('2026-03-03T10:00:00Z', { interpreter: 'booked' });
    const missing = await of('2026-03-04T10:00:00Z', { interpreter: 'needed' });
    const came = await of('2026-03-02T08:00:00Z', { state: 'attended' });
    await of('2026-03-05T08:00:00Z', { state: 'cancelled' });
    const theirs = await of('2026-03-03T14:00:00Z', { withUserId: supervisor.userId });
    await of('2026-03-08T23:30:00Z');
    expect(await ids()).toEqual([monday, came, booked, missing]);
    expect(await ids({ whose: 'office' })).toEqual([monday, came, booked, theirs, missing]);
    expect(await ids({ interpreter: 'needed' })).toEqual([booked, missing]);
    expect(await ids({ interpreter: 'missing' })).toEqual([missing]);
    expect(await ids({ interpreter: 'booked' })).toEqual([booked]);
    const [room] = await database.asOwner<{ id: string }>(
      `insert into office_room (office_id, name, places, created_by, created_at) values ($1, 'Room 1', 4, $2, now()) returning id`,
      [world.office.id, supervisor.userId],
    );
    await database.asOwner(`update appointment set room_id = $1 where id = $2`, [room!.id, theirs]);
    expect(await ids({ whose: 'office', roomId: room!.id })).toEqual([theirs]);
    expect(await ids({ whose: 'office' }, world.stranger)).toEqual([]);
    expect(await refusalOf(ids({ to: '2026-06-01' }))).toMatchObject({ code: 'input.invalid' });
    expect(await refusalOf(ids({ officeId: world.elsewhere.id }))).toMatchObject({ code: 'permission.missing' });
  });
});

describe('a calendar feed over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let owner: Staff;
  let session: SessionHeaders;
  let file: SavedCase;

  const call = callerOf<{ id: string; token: string | null; rows: { id: string; lastReadAt: string | null }[] }>(
    () => app,
  );
  const read = (token: string): Promise<{ status: number; type: string; text: string }> =>
    app
      .inject({ method: 'GET', url: `/api/calendar-feeds/${token}.ics` })
      .then(({ statusCode: status, headers, body: text }) => ({ status, type: String(headers['content-type']), text }));
  const open = async (): Promise<{ id: string; token: string }> => {
    const { status, body } = await call('POST', 'calendar-feeds', session, { language: 'fr' });
    expect(status).toBe(201);
    return { id: body.id, token: body.token! };
  };
  const soon = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 3 * 86_400_000);

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApi(database);
    office = await saveOffice(database);
    owner = await saveActor(database, 'counsellor', office);
    session = await saveSession(database, owner);
    file = await saveCase(database, office, owner.userId, { members: [{ givenNames: 'Rania', familyName: 'Haddad' }] });
    await plan(database, file, {
      startsAt: soon.toISOString(),
      withUserId: owner.userId,
      place: 'The women’s shelter',
    });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('should tell another program the hour, the case number and the kind, and nothing else', async () => {
    const { token } = await open();
    const { status, type, text } = await read(token);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    const event = new ICAL.Event(events[0]!);
    expect(event.summary).toBe(`${file.number} Rendez-vous`);
    expect(event.startDate.toJSDate()).toEqual(soon);
    expect(event.duration.toSeconds()).toBe(45 * 60);
    expect(events[0]!.getAllProperties().map(({ name }) => name)).not.toEqual(
      expect.arrayContaining(['location', 'description', 'organizer', 'attendee']),
    );
    for (const secret of ['Rania', 'Haddad', 'shelter', file.id, owner.userId]) expect(text).not.toContain(secret);
  });

  it('should keep the address as a digest, and leave a trace of being opened, read and revoked', async () => {
    const { id, token } = await open();
    await read(token);
    const kept = JSON.stringify(await database.asOwner(`select to_jsonb(f) from calendar_feed f`));
    expect(kept).not.toContain(token);
    expect((await call('GET', 'calendar-feeds', session)).body.rows).toEqual([
      expect.objectContaining({ id, lastReadAt: expect.any(String) }),
    ]);
    const revoked = await app.inject({ method: 'DELETE', url: `/api/calendar-feeds/${id}`, headers: { ...session } });
    expect(revoked.statusCode).toBe(204);
    expect((await read(token)).status).toBe(404);
    const trail = await database.asOwner<{ action: string }>(
      `select action from audit_event where record_type = 'calendar_feed' and record_id = $1 order by at`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'open-calendar-feed',
      'read-calendar-feed',
      'revoke-calendar-feed',
    ]);
  });

  it('should end the address before when another is asked for, and by itself after its term', async () => {
    const first = await open();
    const second = await open();
    expect((await read(first.token)).status).toBe(404);
    expect((await read(second.token)).status).toBe(200);
    await database.asOwner(`update calendar_feed set expires_at = now() - interval '1 second' where id = $1`, [
      second.id,
    ]);
    expect((await read(second.token)).status).toBe(404);
  });

  it('should be nobody’s without its whole address, and no colleague’s to revoke', async () => {
    const { id, token } = await open();
    for (const wrong of [`${token.slice(0, -1)}_`, 'short', randomUUID()]) expect((await read(wrong)).status).toBe(404);
    const colleague = await saveSession(database, await saveActor(database, 'supervisor', office));
    const revoked = await app.inject({ method: 'DELETE', url: `/api/calendar-feeds/${id}`, headers: { ...colleague } });
    expect(revoked.statusCode).toBe(404);
    expect((await call('GET', 'calendar-feeds', colleague)).body.rows).toEqual([]);
  });

  it('should show no more than its owner may see today, and nothing of a user who was disabled', async () => {
    const { token } = await open();
    const elsewhere = await saveOffice(database);
    await database.asOwner(`update appointment set state = 'cancelled' where case_id = $1`, [file.id]);
    expect((await read(token)).text).not.toContain('BEGIN:VEVENT');
    const theirs = await saveCase(database, elsewhere, owner.userId);
    await plan(database, theirs, { startsAt: soon.toISOString(), withUserId: owner.userId });
    expect((await read(token)).text).not.toContain(theirs.number);
    await database.asOwner(`update app_user set status = 'disabled' where id = $1`, [owner.userId]);
    expect((await read(token)).status).toBe(404);
  });
});
