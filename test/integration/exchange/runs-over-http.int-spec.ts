import { ForgetCaseloadsAction, RunCaseloadImportAction } from '@homeward/exchange';
import { TextWriter, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import pg from 'pg';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { until } from '../../support/jobs-worker.ts';
import { PERSON, PERSON_COLUMNS } from './rig.ts';
import { PART, RunsWorld, type Sent } from './runs-rig.ts';

const HEAD = `${PERSON_COLUMNS},applied_on,phone`;
const row = (reference: string, rest = '2026-01-05,0470 12 34 56'): string =>
  `${PERSON.replace('C1,P1', `C${reference},P${reference}`)},${rest}`;
const persons = (...rows: string[]): string => `${[HEAD, ...rows].join('\n')}\n`;

interface Problems {
  readonly rows: readonly Record<string, unknown>[];
  readonly page: { readonly total: number };
  readonly places: readonly Record<string, unknown>[];
}
interface AskedExport {
  readonly id: string;
  readonly underWay: boolean;
  readonly state: string;
  readonly passwordWaits: boolean;
  readonly fileName: string;
  readonly result: Record<string, number>;
}

describe('caseloads by the API', () => {
  let world: RunsWorld;
  const cases = async (): Promise<number> =>
    (await world.database.asOwner<{ n: number }>('select count(*)::integer as n from "case"'))[0]!.n;
  const problems = async (id: string, query = ''): Promise<Problems> =>
    (await world.ask<Problems>('GET', `caseload-imports/${id}/problems${query}`)).body;

  beforeAll(async () => {
    world = await RunsWorld.open();
  });
  beforeEach(async () => {
    await world.database.asOwner('truncate caseload_import, caseload_reference, "case", person cascade');
  });
  afterAll(() => world.close());

  it('should try a file, then save it, and leave neither it nor a name behind', async () => {
    const sent = await world.send({ 'persons.csv': persons(row('1'), row('2')) });
    expect((await world.onDisk()).some((bytes) => bytes.includes('Nikoli'))).toBe(false);
    const tried = await world.run(sent, { dryRun: true });
    expect(tried).toMatchObject({
      ...{ state: 'checked', names: ['Ana Nikolić', 'Ana Nikolić'], version: 2 },
      result: { saved: false, saves: true, leftOut: false, persons: { read: 2, new: 2 }, errors: 0 },
    });
    expect([await cases(), tried.files.length]).toEqual([0, 1]);
    const saved = await world.run(tried, { dryRun: false });
    expect(saved).toMatchObject({ state: 'saved', files: [], filesUntil: null, result: { saved: true } });
    expect(await cases()).toBe(2);
    await until('the file is gone', async () => (await world.onDisk()).length === 0);
    const events = await world.database.asOwner<{ action: string }>(
      `select action from audit_event where record_id = $1 order by at`,
      [sent.id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      ...['send-caseload', 'start-caseload-import', 'start-caseload-import'],
    ]);
    expect(world.logged.filter((line) => /Nikoli|0470|persons\.csv/.test(line))).toEqual([]);
    const work = await world.database.asOwner('select payload from outbox');
    expect(JSON.stringify(work)).not.toMatch(/Nikoli|persons/);
    // Files that were saved whole are no longer there to be saved twice.
    expect(
      (await world.ask('POST', `caseload-imports/${sent.id}/runs`, { version: 3, dryRun: false })).body['code'],
    ).toBe('caseload.file-gone');
  });

  it('should list what is wrong by row and column, to whoever sent it alone, and save the rest when told to', async () => {
    const wrong = row('2').replace(',F,', ',Q,').replace('1990-05-01', '1890-05-01');
    const sent = await world.send({ 'persons.csv': persons(row('1'), wrong, row('3', '2026-13-05,x')) });
    const tried = await world.run(sent, { dryRun: true });
    expect(tried.result).toMatchObject({ saves: false, errors: 3, warnings: 1 });
    const all = await problems(sent.id, '?kind=error');
    expect(all.rows).toMatchObject([
      { sheet: 'persons', row: 3, column: 'birth_date', value: '1890-05-01', code: 'birth.too-old' },
      { sheet: 'persons', row: 3, column: 'sex', value: 'Q', code: 'code.unknown' },
      { sheet: 'persons', row: 4, column: 'applied_on', value: '2026-13-05', code: 'day.unreadable' },
    ]);
    expect(all.places).toContainEqual({ kind: 'warning', sheet: 'persons', column: 'phone', count: 1 });
    expect((await problems(sent.id, '?sheet=persons&column=sex')).page.total).toBe(1);
    expect((await problems(sent.id, '?kind=error&sort=column')).rows.map(({ column }) => column)).toEqual([
      ...['applied_on', 'birth_date', 'sex'],
    ]);
    const csv = (await world.ask('GET', `caseload-imports/${sent.id}/problems-file`)).raw.toString();
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv).toContain('error,persons,3,sex,Q,,code.unknown,');
    const [reads] = await world.database.asOwner<{ n: number }>(
      `select count(*)::integer as n from audit_event where action = 'read-caseload-problems' and record_id = $1`,
      [sent.id],
    );
    expect(reads!.n).toBe(4);
    const colleague = await world.somebody('programme-manager');
    for (const place of ['', '/problems', '/problems-file'])
      expect((await world.ask('GET', `caseload-imports/${sent.id}${place}`, undefined, colleague)).status).toBe(404);
    const part = await world.run(tried, { dryRun: false, onlyValid: true });
    expect([part.state, part.result!.leftOut, part.files.length, await cases()]).toEqual(['saved', true, 1, 1]);
  });

  it('should leave what colleagues changed alone, show both values, and take the file’s when told to', async () => {
    const sent = await world.send({ 'persons.csv': persons(row('1')) });
    await world.run(sent, { dryRun: false });
    await world.database.asOwner(`update person_name set family_name = 'Petrović'`);
    const later = await world.send({ 'persons.csv': persons(row('1').replace('Nikolić', 'Nikolic')) });
    const first = await world.run(later, { dryRun: false });
    expect(first.result).toMatchObject({ conflicts: 1, leftOut: true });
    expect((await problems(later.id)).rows).toMatchObject([
      { kind: 'conflict', column: 'family_name', value: 'Nikolic', stored: 'Petrović' },
    ]);
    await world.run(first, { dryRun: false, overwrite: true });
    expect(await world.database.asOwner('select family_name from person_name')).toEqual([{ family_name: 'Nikolic' }]);
  });

  it('should refuse whoever may not bring cases in, and rows of an office that is not theirs', async () => {
    for (const role of ['counsellor', 'supervisor', 'administrator', 'data-protection-officer'] as const) {
      const answer = await world.ask(
        ...(['POST', 'caseload-imports', { files: [{ fileName: 'a.csv', byteSize: 1 }] }] as const),
        await world.somebody(role),
      );
      expect([role, answer.status, answer.body['code']]).toEqual([role, 403, 'permission.missing']);
    }
    const other = await saveOffice(world.database);
    await world.database.asOwner(`update office set code = 'GNT' where id = $1`, [other.id]);
    const sent = await world.send({ 'persons.csv': persons(row('1').replace('BRU', 'GNT')) });
    await world.run(sent, { dryRun: false });
    expect((await problems(sent.id)).rows).toMatchObject([{ column: 'office', code: 'office.unknown' }]);
    const opening = { version: 2, dryRun: false, createOffices: true };
    expect((await world.ask('POST', `caseload-imports/${sent.id}/runs`, opening)).body['code']).toBe(
      'caseload.offices-unopened',
    );
    expect(await cases()).toBe(0);
  });

  it('should refuse what is too large before it is sent, and parts that are not in their place', async () => {
    const announce = (byteSize: number) =>
      world.ask('POST', 'caseload-imports', { files: [{ fileName: 'caseload.xlsx', byteSize }] });
    const large = await announce(2 * 1024 ** 3);
    expect([large.status, large.body['code']]).toEqual([413, 'caseload.too-large']);
    expect(large.body['fields']).toMatchObject([{ field: 'files.0.byteSize', rule: 'tooMuch' }]);
    const { id, version } = (await announce(PART + 5)).body as unknown as Sent;
    const early = await world.ask('POST', `caseload-imports/${id}/runs`, { version, dryRun: true });
    expect([early.status, early.body['code']]).toEqual([409, 'caseload.state-wrong']);
    expect((await world.sendPart(id, 1, 0, Buffer.alloc(PART + 1))).body['fields']).toMatchObject([{ field: 'file' }]);
    expect((await world.sendPart(id, 1, PART, Buffer.alloc(5))).body).toMatchObject({
      ...{ code: 'caseload.part-wrong', received: 0 },
    });
    expect((await world.sendPart(id, 1, 0, Buffer.alloc(PART, 1))).body).toEqual({ received: PART });
    expect((await world.sendPart(id, 1, 0, Buffer.alloc(PART, 1))).body).toEqual({ received: PART });
    expect((await world.sendPart(id, 1, PART, Buffer.alloc(6))).body['code']).toBe('caseload.part-wrong');
    expect((await world.sendPart(id, 2, 0, Buffer.alloc(6))).status).toBe(404);
    expect((await world.sendPart(id, 1, PART, Buffer.alloc(5))).body).toEqual({ received: PART + 5 });
    const stale = await world.ask('POST', `caseload-imports/${id}/runs`, { version: 9, dryRun: true });
    expect([stale.status, stale.body['versions']]).toEqual([409, { sent: 9, current: 1 }]);
  });

  it('should say of a workbook that was cut short what is to be done, and save nothing', async () => {
    const sent = await world.send({
      'caseload.xlsx': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(900, 7)]),
    });
    const run = await world.run(sent, { dryRun: false });
    expect([run.state, run.result]).toMatchObject(['refused', { errors: 1, saves: false }]);
    expect((await problems(sent.id)).rows).toMatchObject([
      { code: 'file.broken', message: expect.stringContaining('caseload.xlsx is no whole .xlsx workbook') },
    ]);
    expect(await cases()).toBe(0);
  });

  it('should wait while another import is saved, and then save', async () => {
    const other = new pg.Client({ connectionString: world.database.appUrl });
    await other.connect();
    await other.query(`select pg_advisory_lock(hashtext('homeward-caseload-import'))`);
    const sent = await world.send({ 'persons.csv': persons(row('1')) });
    await world.start(sent, { dryRun: false });
    await until('it waits', async () => (await world.read(sent.id)).progress.phase === 'waiting');
    expect(await cases()).toBe(0);
    await other.end();
    expect((await world.ended(sent.id)).state).toBe('saved');
    expect(await cases()).toBe(1);
  });

  it('should save once, whenever the worker dies with it and however often it is run again', async () => {
    const many = Array.from({ length: 600 }, (_, i) => row(String(i)));
    const sent = await world.send({ 'persons.csv': persons(...many) });
    const going = await world.start(sent, { dryRun: false });
    await until('it has begun', async () => {
      const killed = await world.database.asOwner<{ ended: boolean }>(
        `select pg_terminate_backend(pid) as ended from pg_locks where locktype = 'advisory' and granted
           and objid = (hashtext('homeward-caseload-import')::bigint & 4294967295)::oid and database = (
             select oid from pg_database where datname = current_database())`,
      );
      return killed.some(({ ended }) => ended);
    });
    expect(await cases()).toBe(0);
    const ended = await world.ended(sent.id);
    expect([ended.state, await cases()]).toEqual(['saved', 600]);
    const running = world.app.get(RunCaseloadImportAction, { strict: false });
    await Promise.all([running.execute(sent.id, going.version, 0), running.execute(sent.id, going.version, 0)]);
    expect(await cases()).toBe(600);
    const [row1] = await world.database.asOwner<{ n: number }>('select count(*)::integer as n from person');
    expect(row1!.n).toBe(600);
  });

  it('should forget files after a day, what stood in cells after two weeks, and tell of work laid aside', async () => {
    const sent = await world.send({ 'persons.csv': persons(row('1').replace(',F,', ',Q,')) });
    await world.run(sent, { dryRun: true });
    const forget = () => world.app.get(ForgetCaseloadsAction, { strict: false }).execute();
    await forget();
    expect((await world.read(sent.id)).files).toHaveLength(1);
    await world.database.asOwner(`update caseload_import set finished_at = now() - interval '25 hours'`);
    await forget();
    expect([(await world.read(sent.id)).files, (await problems(sent.id)).page.total]).toEqual([[], 1]);
    await world.database.asOwner(`update caseload_import set finished_at = now() - interval '15 days'`);
    await forget();
    expect(await world.database.asOwner('select id from caseload_problem')).toEqual([]);
    await world.database.asOwner(`update caseload_import set state = 'saving', version = 7`);
    await world.database.asOwner(
      `update outbox set status = 'dead', payload = payload || '{"version": 7}' where job = 'run-caseload-import'`,
    );
    await forget();
    expect((await world.read(sent.id)).state).toBe('failed');
  });

  it('should take the files away when whoever sent them asks', async () => {
    const before = (await world.onDisk()).length;
    const sent = await world.send({ 'persons.csv': persons(row('1')) });
    expect((await world.onDisk()).length).toBe(before + 1);
    const cancelled = await world.ask('POST', `caseload-imports/${sent.id}/cancel`, { version: 1 });
    expect(cancelled.body).toEqual({ id: sent.id, version: 2 });
    expect(await world.read(sent.id)).toMatchObject({ state: 'cancelled', files: [] });
    expect((await world.onDisk()).length).toBe(before);
  });

  describe('going out', () => {
    const asked = async (body: object, headers?: Parameters<RunsWorld['ask']>[3]) =>
      world.ask<Sent & { code?: string }>(
        'POST',
        'caseload-exports',
        { officeIds: [world.office.id], ...body },
        headers,
      );
    const ready = async (id: string): Promise<AskedExport> => {
      const read = async () => (await world.ask<AskedExport>('GET', `caseload-exports/${id}`)).body;
      await until('the export ends', async () => !(await read()).underWay);
      return read();
    };
    const entriesOf = async (bytes: Buffer, password?: string): Promise<Record<string, string>> => {
      const entries = (await new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes))).getEntries()) as FileEntry[];
      const texts = entries.map(async (entry) => [
        entry.filename,
        await entry.getData(new TextWriter(), password === undefined ? {} : { password }),
      ]);
      return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
    };

    it('should be fetched once as a workbook, from which the same cases come in unchanged', async () => {
      await world.run(await world.send({ 'persons.csv': persons(row('1'), row('2')) }), { dryRun: false });
      const { id } = (await asked({ format: 'xlsx', sensitive: false })).body;
      expect(await ready(id)).toMatchObject({
        ...{ state: 'ready', fileName: 'caseload.xlsx', passwordWaits: false },
        result: { persons: 2, cases: 2, services: 0 },
      });
      expect((await world.onDisk()).some((bytes) => bytes.includes('Nikoli') || bytes.includes('xl/worksheets'))).toBe(
        false,
      );
      const colleague = await world.somebody('programme-manager');
      expect((await world.ask('POST', `caseload-exports/${id}/fetch`, undefined, colleague)).status).toBe(404);
      const workbook = await world.ask('POST', `caseload-exports/${id}/fetch`);
      expect(workbook.status).toBe(200);
      await until('it is gone', async () => (await world.ask('POST', `caseload-exports/${id}/fetch`)).status === 410);
      const again = await world.run(await world.send({ 'caseload.xlsx': workbook.raw }), { dryRun: false });
      expect(again.result).toMatchObject({
        persons: { read: 2, new: 0, changed: 0, same: 2 },
        errors: 0,
        conflicts: 0,
      });
    });

    it('should hold two CSV files in an archive when CSV is asked for, without what is sensitive', async () => {
      await world.run(await world.send({ 'persons.csv': persons(row('1')) }), { dryRun: false });
      const { id } = (await asked({ format: 'csv', sensitive: false })).body;
      await ready(id);
      const files = await entriesOf((await world.ask('POST', `caseload-exports/${id}/fetch`)).raw);
      expect(Object.keys(files)).toEqual(['persons.csv', 'services.csv']);
      expect(files['persons.csv']).toContain('Nikolić');
      expect(files['persons.csv']).not.toMatch(/phone|470/);
    });

    it('should hold what is sensitive only for a reason, with a second factor, and under a password shown once', async () => {
      await world.run(await world.send({ 'persons.csv': persons(row('1')) }), { dryRun: false });
      expect((await asked({ format: 'csv', sensitive: true })).body.code).toBe('caseload.reason-missing');
      const manager = await world.somebody('programme-manager');
      await world.database.asOwner(
        `update session set second_factor_at = null where user_id = (select user_id from session order by created_at desc limit 1)`,
      );
      const wanted = { format: 'csv', sensitive: true, reason: 'Audit of the fund' };
      expect((await asked(wanted, manager)).body.code).toBe('caseload.second-factor-needed');
      const elsewhere = await saveOffice(world.database);
      expect((await asked({ ...wanted, officeIds: [elsewhere.id] })).body.code).toBe('caseload.office-not-yours');
      const { id } = (await asked(wanted)).body;
      expect(await ready(id)).toMatchObject({ state: 'ready', passwordWaits: true });
      const { password } = (await world.ask<{ password: string }>('POST', `caseload-exports/${id}/password`)).body;
      expect(password).toMatch(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/);
      expect((await world.ask('POST', `caseload-exports/${id}/password`)).status).toBe(410);
      const { raw } = await world.ask('POST', `caseload-exports/${id}/fetch`);
      await expect(entriesOf(raw)).rejects.toThrow();
      expect((await entriesOf(raw, password))['persons.csv']).toMatch(/470.?12.?34.?56/);
      const trail = await world.database.asOwner<{ action: string }>(
        `select distinct e.action from audit_event e where e.record_type = 'caseload_export' and e.record_id = $1
          or e.action = 'export-caseload' order by 1`,
        [id],
      );
      expect(trail.map(({ action }) => action)).toEqual([
        ...['ask-caseload-export', 'export-caseload', 'fetch-caseload-export', 'give-caseload-password'],
      ]);
      expect(await world.database.asOwner('select reason from caseload_export where reason is not null')).toEqual([]);
    });
  });
});
