import { randomUUID } from 'node:crypto';
import { ReadTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { CORRELATION_HEADER } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { saveFile, type FileRow } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession } from '../../support/factories/session.factory.ts';
import { startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface Reader {
  readonly userId: string;
  readonly cookie: string;
}

describe('the trace of many reads at once', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let url: string;
  let office: OfficeRow;
  const readers: Reader[] = [];
  const files: FileRow[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await saveOffice(database);
    for (let i = 0; i < 5; i += 1) {
      const actor = await saveActor(database, 'counsellor', office);
      readers.push({ userId: actor.userId, cookie: (await saveSession(database, actor)).cookie });
    }
    for (let i = 0; i < 10; i += 1) files.push(await saveFile(database, office, readers[0]!));
    app = await startTestApi(database);
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(() => database.asOwner('truncate audit_event'));

  const open = async ({ cookie }: Reader, path: string) => {
    const answer = await fetch(`${url}/api/${path}`, { headers: { cookie } });
    return { status: answer.status, correlationId: answer.headers.get(CORRELATION_HEADER), body: await answer.text() };
  };
  const traces = () =>
    database.asOwner<Record<string, string>>(
      `select actor_id, actor_kind, action, record_type, record_id, office_id, correlation_id from audit_event`,
    );
  const trace = (reader: Reader, action: string, recordType: string, recordId: string, correlationId: string | null) =>
    [reader.userId, 'person', action, recordType, recordId, office.id, correlationId].join(' ');

  /** Holds back every write to the trail while the work runs; the work may let go earlier. */
  async function holdingTrail(work: (letGo: () => Promise<unknown>) => Promise<void>): Promise<void> {
    const holder = new pg.Client({ connectionString: database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('begin; lock table audit_event in share row exclusive mode');
      await work(() => holder.query('commit'));
    } finally {
      await holder.end();
    }
  }
  async function untilTrailWaits(): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      const waiting = await database.asOwner(
        `select 1 from pg_locks where relation = 'audit_event'::regclass and not granted`,
      );
      if (waiting.length > 0) return;
    }
    throw new Error('Nothing waits for the trail.');
  }

  it('should leave one event of each, with its own reader, record and request', async () => {
    const expected = await Promise.all(
      readers.flatMap((reader, i) =>
        files.map(async (file, k) => {
          const person = (i + k) % 3 === 0;
          const id = person ? file.personId : file.caseId;
          const { status, correlationId } = await open(reader, person ? `persons/${id}` : `cases/${id}`);
          expect(status).toBe(200);
          return trace(reader, person ? 'read-person' : 'read-case', person ? 'person' : 'case', id, correlationId);
        }),
      ),
    );
    const rows = (await traces()).map((row) => Object.values(row).join(' '));
    expect(rows).toHaveLength(50);
    expect(rows.sort()).toEqual(expected.sort());
    // A batch is one commit and waits for the reads under way: one for every two reads would mean that it did not.
    const [batches] = await database.asOwner<{ n: number }>(
      'select count(distinct xmin::text)::int as n from audit_event',
    );
    expect(batches!.n).toBeLessThan(25);
  });

  it('should leave no event of a record the reader may not see', async () => {
    const elsewhere = await saveActor(database, 'counsellor', await saveOffice(database));
    const { cookie } = await saveSession(database, elsewhere);
    const stranger = { userId: elsewhere.userId, cookie };
    const answers = await Promise.all([
      open(stranger, `cases/${files[0]!.caseId}`),
      open(readers[0]!, `cases/${files[0]!.caseId}`),
      open(stranger, `cases/${randomUUID()}/timeline`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 200, 404]);
    const reads = (await traces()).filter(({ action }) => action!.startsWith('read-'));
    expect(reads.map(({ actor_id }) => actor_id)).toEqual([readers[0]!.userId]);
  });

  it('should show nothing before its event is committed', async () => {
    let shown = 0;
    await holdingTrail(async (letGo) => {
      const reads = files.map(async ({ caseId }) => {
        const { status } = await open(readers[1]!, `cases/${caseId}`);
        shown += 1;
        return status;
      });
      await untilTrailWaits();
      // What leaves no trace is answered meanwhile: it is the trail they wait for, not the server.
      expect((await open(readers[1]!, 'cases')).status).toBe(200);
      expect(shown).toBe(0);
      await letGo();
      expect(await Promise.all(reads)).toEqual(files.map(() => 200));
    });
    expect(await traces()).toHaveLength(files.length);
  });

  it('should show nothing when the event cannot be written, and go on when it can', async () => {
    const read = () => Promise.all(files.map(({ caseId }) => open(readers[2]!, `cases/${caseId}`)));
    await database.asOwner(`alter table audit_event add constraint refused check (action <> 'read-case')`);
    for (const { status, body } of await read()) {
      expect(status).toBe(500);
      expect(body).not.toContain('Beridze');
      expect(body).not.toContain('audit_event');
    }
    await database.asOwner('alter table audit_event drop constraint refused');
    expect((await traces()).filter(({ action }) => action === 'read-case')).toEqual([]);
    expect((await read()).map(({ status }) => status)).toEqual(files.map(() => 200));
    expect(await traces()).toHaveLength(files.length);
  });

  it('should open records again when more readings failed than are opened at once', async () => {
    const actor = await saveActor(database, 'counsellor', office);
    const failing = { name: 'failing_reading', text: `select 1 / $1::int as "officeId"`, values: [0] };
    const record = { action: 'read-case', recordType: 'case', recordId: files[0]!.caseId } as const;
    const readings = await Promise.allSettled(
      Array.from({ length: 40 }, () => app.get(ReadTrail).read(actor, failing, record)),
    );
    expect(new Set(readings.map(({ status }) => status))).toEqual(new Set(['rejected']));
    const opened = await Promise.all(files.map(({ caseId }) => open(readers[4]!, `cases/${caseId}`)));
    expect(opened.map(({ status }) => status)).toEqual(files.map(() => 200));
    expect(await traces()).toHaveLength(files.length);
  });

  it('should let a batch write plain events of the people it names, and nothing else', async () => {
    const [named, other] = [readers[0]!.userId, readers[1]!.userId];
    const leave = (actorId: string, kind = 'person', digests = '{}') =>
      app.get(Transactions).leaveTraces([named], {
        name: 'one_trace',
        text: `insert into audit_event (at, actor_kind, actor_id, correlation_id, action, record_type, record_id, value_digests)
          values (now(), $2, $1, 'c', 'read-case', 'case', 'x', $3)`,
        values: [actorId, kind, digests],
      });
    await leave(named);
    const refused = { code: '42501' };
    await expect(leave(other)).rejects.toMatchObject(refused);
    await expect(leave(named, 'system')).rejects.toMatchObject(refused);
    await expect(leave(named, 'person', '{"name":"ab"}')).rejects.toMatchObject(refused);
    expect(await traces()).toHaveLength(1);
  });

  it('should write what still waits when the server stops, and answer it', async () => {
    await holdingTrail(async (letGo) => {
      const reads = files.map(({ caseId }) => open(readers[3]!, `cases/${caseId}`));
      await untilTrailWaits();
      const closed = app.close();
      await letGo();
      expect((await Promise.all(reads)).map(({ status }) => status)).toEqual(files.map(() => 200));
      await closed;
    });
    expect(await traces()).toHaveLength(files.length);
  });
});
