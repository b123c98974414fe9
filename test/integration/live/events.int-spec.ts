import { randomBytes } from 'node:crypto';
import { createApi } from '@homeward/api';
import { createLogger, loadConfig, type Actor } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventReader } from '../../support/event-reader.ts';
import { saveFile, type FileRow } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { until } from '../../support/jobs-worker.ts';
import { callerOf } from '../../support/test-api.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

type Staff = Actor & { userId: string };
interface Reader {
  readonly actor: Staff;
  readonly session: SessionHeaders;
}
interface Changes {
  latest: { part: string; actorId: string; actorName: string }[];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than changes are gathered and asked for. */
const TOLD_WITHIN_MS = 400;

describe('what is told to pages that listen', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let address: string;
  let office: OfficeRow;
  let writer: Reader;
  let colleague: Reader;
  let protection: Reader;
  let elsewhere: Reader;
  let file: FileRow;
  const open: EventReader[] = [];
  const clock = new TestClock(new Date().toISOString());
  const call = callerOf<Changes & { id: string; version: number }>(() => app);

  const secret = randomBytes(32).toString('hex');
  const settings = () =>
    loadConfig({ DATABASE_APP_URL: database.appUrl, HOMEWARD_SECRET: secret, RATE_LIMIT_PER_MINUTE: '0' });

  async function reader(role: Parameters<typeof saveActor>[1], at: OfficeRow): Promise<Reader> {
    const actor = await saveActor(database, role, at, { secondFactor: true });
    await database.asOwner('insert into credential (user_id, totp_confirmed_at) values ($1, now())', [actor.userId]);
    return { actor, session: await saveSession(database, actor) };
  }

  async function listen({ session }: Reader): Promise<EventReader> {
    const stream = await EventReader.open(`${address}/api/events`, session.cookie);
    open.push(stream);
    return stream;
  }

  const note = async (matterClass: string, { session } = writer): Promise<void> => {
    const body = { memberId: file.memberId, matterClass, text: 'Called about the date.' };
    const answer = await call('POST', `cases/${file.caseId}/notes`, session, body);
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  };
  /** As the installation does by itself. */
  const write = (): Promise<unknown> =>
    database.asOwner('update case_member set travelling = not travelling where id = $1', [file.memberId]);
  const cases = (stream: EventReader): unknown[] => stream.named('case').map(({ id }) => id);
  const changesFor = async ({ session }: Reader): Promise<Changes['latest']> =>
    (await call('GET', `cases/${file.caseId}/changes`, session)).body.latest;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createApi(settings(), { logger: createLogger('silent'), clock });
    await app.listen({ port: 0, host: '127.0.0.1' });
    address = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`;
    office = await saveOffice(database);
    writer = await reader('counsellor', office);
    colleague = await reader('caseworker', office);
    protection = await reader('protection-officer', office);
    elsewhere = await reader('counsellor', await saveOffice(database));
  });
  beforeEach(async () => {
    file = await saveFile(database, office, writer.actor);
    await pause(TOLD_WITHIN_MS);
  });
  afterEach(() => {
    for (const stream of open.splice(0)) stream.close();
    clock.setTo(new Date().toISOString());
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('should be an id and a version, to those of the office and to nobody of another', async () => {
    const [near, far] = [await listen(colleague), await listen(elsewhere)];
    await note('ordinary');
    await until('the colleague is told', () => Promise.resolve(near.named('case').length > 0));
    expect(near.events).toEqual([{ name: 'case', data: { id: file.caseId, version: 1 } }]);
    await pause(TOLD_WITHIN_MS);
    expect(far.events).toEqual([]);
    expect((await call('GET', `cases/${file.caseId}/changes`, elsewhere.session)).status).toBe(404);
  });

  it('should reach the pages of every process that serves the installation', async () => {
    const other = await createApi(settings(), { logger: createLogger('silent'), clock });
    await other.listen({ port: 0, host: '127.0.0.1' });
    try {
      const { port } = other.getHttpServer().address() as { port: number };
      const there = await EventReader.open(`http://127.0.0.1:${port}/api/events`, colleague.session.cookie);
      open.push(there);
      await note('ordinary');
      await until('the colleague is told by the other process', () => Promise.resolve(there.named('case').length > 0));
      expect(cases(there)).toEqual([file.caseId]);
    } finally {
      for (const stream of open.splice(0)) stream.close();
      await other.close();
    }
  });

  it('should tell who wrote into which part of the page, and one’s own writing to nobody as a colleague’s', async () => {
    await note('ordinary');
    const channel = { kind: 'phone', value: '+32 470 12 34 56', safety: 'safe', version: 1 };
    await call('POST', `persons/${file.personId}/contact-channels`, writer.session, channel);
    await pause(TOLD_WITHIN_MS);
    const rows = await changesFor(colleague);
    expect(rows.map(({ part, actorName }) => [part, actorName]).sort()).toEqual([
      ['overview', 'Test counsellor'],
      ['people', 'Test counsellor'],
    ]);
    expect(await changesFor(writer)).toEqual([]);
  });

  it('should betray nothing of sealed matter, neither by an event nor by who wrote', async () => {
    const [near, officer, author] = [await listen(colleague), await listen(protection), await listen(writer)];
    await note('protection');
    await until('the officer is told', () => Promise.resolve(officer.named('case').length > 0));
    await until('the author is told', () => Promise.resolve(author.named('case').length > 0));
    await pause(TOLD_WITHIN_MS);
    expect(near.events).toEqual([]);
    expect(await changesFor(colleague)).toEqual([]);
    expect(await changesFor(protection)).toMatchObject([{ part: 'overview', actorId: writer.actor.userId }]);
  });

  it('should be silent about a member of whom only what a sealed finding counts up has changed', async () => {
    const near = await listen(colleague);
    await database.asOwner('update case_member set version = version + 1, care_level_floor = $2 where id = $1', [
      file.memberId,
      'raised',
    ]);
    await database.asOwner('update "case" set version = version + 1 where id = $1', [file.caseId]);
    await pause(TOLD_WITHIN_MS);
    expect(near.events).toEqual([]);
    await database.asOwner(`update case_member set care_level = 'raised' where id = $1`, [file.memberId]);
    await until('what shows is told', () => Promise.resolve(near.named('case').length > 0));
  });

  it('should tell how far an import and an export have come to whoever asked for them, and to nobody else', async () => {
    const [mine, theirs] = [await listen(colleague), await listen(writer)];
    const { userId } = colleague.actor;
    const [run] = await database.asOwner<{ id: string }>(
      `insert into caseload_import (office_id, started_by, state, options, received_at)
       values ($1, $2, 'checking', '{}', now()) returning id`,
      [office.id, userId],
    );
    const [out] = await database.asOwner<{ id: string }>(
      `insert into caseload_export (office_id, started_by, state, options, asked_at)
       values ($1, $2, 'writing', '{}', now()) returning id`,
      [office.id, userId],
    );
    await database.asOwner(`update caseload_import set progress = '{"phase": "persons", "done": 5}' where id = $1`, [
      run!.id,
    ]);
    await database.asOwner(`update caseload_export set state = 'failed', finished_at = now() where id = $1`, [out!.id]);
    await until('they are told', () => Promise.resolve(mine.named('caseload').length > 1));
    expect(new Set(mine.named('caseload').map(({ id }) => id))).toEqual(new Set([run!.id, out!.id]));
    await pause(TOLD_WITHIN_MS);
    expect(theirs.events).toEqual([]);
  });

  it('should tell a notice to the one it is for', async () => {
    const [mine, theirs] = [await listen(colleague), await listen(writer)];
    const [intent] = await database.asOwner<{ id: string }>(
      `insert into message_intent (key, template, office_id, user_id, case_id, due_at, created_at)
       values ('live', 'sealed-matter-opened', $1, $2, $3, now(), now()) returning id`,
      [office.id, colleague.actor.userId, file.caseId],
    );
    await database.asOwner(
      `insert into notice (intent_id, user_id, office_id, template, record_type, record_id, created_at)
       values ($1, $2, $3, 'sealed-matter-opened', 'case', $4, now())`,
      [intent!.id, colleague.actor.userId, office.id, file.caseId],
    );
    await until('the reader is told', () => Promise.resolve(mine.named('notice').length > 0));
    expect(mine.named('notice')).toEqual([{ id: expect.any(String) as string, version: 1 }]);
    await pause(TOLD_WITHIN_MS);
    expect(theirs.events).toEqual([]);
  });

  it('should follow rights as they are when something is sent, not as they were when the page opened', async () => {
    const mover = await reader('counsellor', office);
    const stream = await listen(mover);
    await note('ordinary');
    await until('told while the role holds', () => Promise.resolve(cases(stream).length > 0));
    await database.asOwner('delete from role_assignment where user_id = $1', [mover.actor.userId]);
    await note('ordinary');
    await until('the stream ends', () => Promise.resolve(stream.ended));
    expect(stream.events.map(({ name }) => name)).toEqual(['case', 'over']);
  });

  it('should end when the session does: signed out elsewhere, or unused for too long', async () => {
    const [leaver, idler] = [await reader('counsellor', office), await reader('counsellor', office)];
    const [left, idle] = [await listen(leaver), await listen(idler)];
    await app.inject({ method: 'DELETE', url: '/api/sessions', headers: { ...leaver.session } });
    await until('the signed-out page is told', () => Promise.resolve(left.ended));
    expect(left.named('over')).toEqual([{}]);

    // Twenty-nine minutes with the page open, and colleagues who write, are still half an hour of nobody being there.
    clock.advance(29 * 60_000);
    await write();
    await until('told while the session stands', () => Promise.resolve(cases(idle).length > 0));
    expect((await call('GET', 'notices', { ...idler.session, 'x-unattended': 'true' } as SessionHeaders)).status).toBe(
      200,
    );
    clock.advance(2 * 60_000);
    await write();
    await until('the idle page is told', () => Promise.resolve(idle.ended));
    expect(idle.named('over')).toEqual([{}]);
    expect((await call('GET', 'notices', idler.session)).status).toBe(401);
  });

  it('should say after a lost connection that something may have gone unheard, and go on', async () => {
    const late = await reader('caseworker', office);
    const author = await reader('counsellor', office);
    const stream = await listen(late);
    await database.asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'homeward-listener' and datname = current_database()`,
    );
    await until('the page is told to read afresh', () => Promise.resolve(stream.named('missed').length > 0));
    await note('ordinary', author);
    await until('told again', () => Promise.resolve(cases(stream).length > 0));
  });

  it('should be refused to whoever is not signed in, asks for no events, or listens from too many places', async () => {
    const busy = await reader('caseworker', office);
    expect((await EventReader.open(`${address}/api/events`, '')).status).toBe(401);
    const other = await EventReader.open(`${address}/api/events`, busy.session.cookie, 'application/json');
    expect(other.status).toBe(406);
    for (let i = 0; i < 12; i += 1) expect((await listen(busy)).status).toBe(200);
    expect((await listen(busy)).status).toBe(429);
    open.splice(0).forEach((stream) => stream.close());
    await until('there is room again', async () => (await listen(busy)).status === 200);
  });

  it('should not keep the server from stopping', async () => {
    const other = await createApi(
      loadConfig({ DATABASE_APP_URL: database.appUrl, HOMEWARD_SECRET: randomBytes(32).toString('hex') }),
      { logger: createLogger('silent') },
    );
    await other.listen({ port: 0, host: '127.0.0.1' });
    const { port } = other.getHttpServer().address() as { port: number };
    const late = await reader('caseworker', office);
    const stream = await EventReader.open(`http://127.0.0.1:${port}/api/events`, late.session.cookie);
    await other.close();
    await until('the stream is ended', () => Promise.resolve(stream.ended));
  });
});

describe('the tables whose rows are told', () => {
  it('should be every table of cases, so that a new one cannot be forgotten', async () => {
    const database = await createTestDatabase();
    const untold = await database.asOwner<{ relname: string }>(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
          and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'announces_added')
        order by 1`,
    );
    expect(untold.map(({ relname }) => relname).sort()).toEqual(
      [
        // Each is written with a row that is told: a step with its member, a result with its evaluation, an opening with
        // the departure or arrival, a service with its seat, a sheet with its sending, an approval with its payment, the
        // terms of a line with their version. A draft is its owner's alone until it is sent.
        ...['case_history', 'case_transfer_note', 'disbursement_approval', 'entitlement_opening', 'evaluation_result'],
        ...['form_draft', 'plan_line_terms'],
        // How a file names what it brought, and what of it an import wrote last.
        ...['caseload_case_ref', 'caseload_member_ref', 'caseload_service_ref'],
        // Figures are written with the step, the departure or the service they count.
        ...['figure_event', 'figure_payment', 'figure_service'],
        // That something sealed is open is told to nobody but whoever closes.
        ...['message_intent', 'passenger_service', 'referral_sheet', 'sealed_open_matter', 'step_reason'],
      ].sort(),
    );
    await database.drop();
  });
});
