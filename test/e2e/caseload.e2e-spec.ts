import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildOnce, HOMEWARD, type, TypedCommand, type Ran } from '../support/homeward-process.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const SLOWLY = 180_000;
const HEAD =
  'case_ref,person_ref,role,family_name,given_names,sex,birth_date,nationality,host_country,destination,office,programme,return_type,legal_status,vulnerabilities,phone,departed_on';
const row = (n: number, sex = 'F'): string =>
  `C${n},P${n},principal,Nikolić,Ana,${sex},1990-05-01,RS,BE,RS,BRU,BE-FEDASIL,avrr,asylum_rejected,vot,0470 12 34 56,2026-03-01`;
const SERVICE_HEAD = 'case_ref,person_ref,service,level,phase,modality,delivered_on,amount,currency';
const KEYS = 'saved dryRun encoding persons cases services conflicts errors warnings';

describe('homeward import and export', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'caseload-'));
  const at = (name: string): string => path.join(folder, name);
  let database: TestDatabase;

  beforeAll(async () => {
    await buildOnce();
    database = await createTestDatabase();
  }, SLOWLY);
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const env = (): NodeJS.ProcessEnv => ({
    ...{ DATABASE_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl, HOMEWARD_SECRET: 'c'.repeat(64) },
    ...{ HOMEWARD_HOME: at('home') },
  });
  const homeward = (...args: string[]): Promise<Ran> => type([...HOMEWARD, ...args], { env: env(), cwd: folder });
  const write = (name: string, lines: readonly string[]): string => {
    writeFileSync(at(name), `${lines.join('\n')}\n`);
    return at(name);
  };
  const persons = async (): Promise<number> =>
    (await database.asOwner<{ n: number }>('select count(*)::integer as n from person'))[0]!.n;

  it(
    'R7 should save nothing of a file with an error, exit 1 and say what to mend in words, as JSON and as a table',
    async () => {
      const file = write('persons.csv', [HEAD, row(1), row(2, 'Q')]);
      const services = write('services.csv', [
        SERVICE_HEAD,
        'C1,P1,housing,individual,post_arrival,cash,2026-04-01,"1.234",EUR',
      ]);
      const said = await homeward('import', file, services, '--create-offices');
      expect(said.code).toBe(1);
      expect(said.stdout).toContain('Nothing was saved.');
      expect(said.stdout).toContain('persons, row 3, sex "Q": This code is not known; write one of: F, M, X.');
      expect(said.stdout).toContain('services, row 2, amount "1.234": This may be two amounts: write 1234.00 or 1.23.');
      expect(said.stdout).not.toMatch(/[{}]/);
      const table = readFileSync(at('ERRORS.csv'), 'utf8');
      expect(table.split('\r\n')[0]).toBe('\ufeffkind,sheet,row,column,value,in_homeward,code,message');
      expect(table).toContain('error,persons,3,sex,Q,,code.unknown,');
      expect(statSync(at('ERRORS.csv')).mode & 0o777).toBe(0o600);

      const json = await homeward('import', file, services, '--create-offices', '--json');
      const result = JSON.parse(json.stdout) as { errors: Record<string, unknown>[] } & Record<string, unknown>;
      expect([json.code, Object.keys(result).join(' ')]).toEqual([1, KEYS]);
      expect(result).toMatchObject({ saved: false, dryRun: false, persons: { read: 2, new: 0, changed: 0, same: 0 } });
      expect(result.errors.map(({ sheet, row: at, column, value, code }) => [sheet, at, column, value, code])).toEqual([
        ['persons', 3, 'sex', 'Q', 'code.unknown'],
        ['services', 2, 'amount', '1.234', 'amount.ambiguous'],
      ]);
      expect(await persons()).toBe(0);
      expect(await database.asOwner('select 1 from office union all select 1 from app_user')).toEqual([]);
    },
    SLOWLY,
  );

  it(
    'R7, R9 should exit 3 when a part is left out, as its trial does, and 0 when all is there and nothing changes',
    async () => {
      const file = write('persons.csv', [HEAD, row(1), row(2, 'Q')]);
      const trial = await homeward('import', file, '--create-offices', '--only-valid', '--dry-run', '--json');
      expect([trial.code, (JSON.parse(trial.stdout) as { saved: boolean }).saved, await persons()]).toEqual([
        3,
        false,
        0,
      ]);
      const part = await homeward(
        'import',
        file,
        '--create-offices',
        '--only-valid',
        '--errors',
        at('left.csv'),
        '--json',
      );
      expect([part.code, JSON.parse(part.stdout)]).toEqual([
        3,
        expect.objectContaining({ saved: true, persons: { read: 2, new: 1, changed: 0, same: 0 } }),
      ]);
      expect(readFileSync(at('left.csv'), 'utf8')).toContain('error,persons,3,sex,Q');
      const whole = await homeward('import', write('persons.csv', [HEAD, row(1), row(2)]));
      expect([whole.code, whole.stdout]).toEqual([0, expect.stringContaining('Saved: the whole file.')]);
      const again = await homeward('import', at('persons.csv'));
      expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('2 read: 0 new, 0 changed, 2 the same')]);
    },
    SLOWLY,
  );

  it(
    'should refuse what is no caseload, and two gigabytes before they are read',
    async () => {
      writeFileSync(at('large.csv'), `${HEAD}\n`);
      truncateSync(at('large.csv'), 2 * 1024 ** 3);
      const large = await homeward('import', at('large.csv'));
      expect([large.code, large.stdout]).toEqual([1, expect.stringContaining('larger than 512 MB')]);
      writeFileSync(at('cut.xlsx'), Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(500)]));
      const cut = await homeward('import', at('cut.xlsx'), '--json');
      expect([cut.code, JSON.parse(cut.stdout)]).toEqual([
        1,
        expect.objectContaining({ saved: false, errors: [expect.objectContaining({ code: 'file.broken', row: 1 })] }),
      ]);
      const none = await homeward('import', at('nowhere.csv'));
      expect([none.code, none.stdout]).toEqual([1, expect.stringContaining('There is no file nowhere.csv')]);
    },
    SLOWLY,
  );

  it(
    'should write what was brought in, and sensitive columns for a reason only, under a password said once',
    async () => {
      const out = await homeward('export', '--to', at('out'), '--office', 'bru', '--json');
      expect([out.code, JSON.parse(out.stdout)]).toEqual([
        0,
        { persons: 2, cases: 2, services: 0, files: [at('out/persons.csv'), at('out/services.csv')] },
      ]);
      expect(readFileSync(at('out/persons.csv'), 'utf8').split('\r\n')[0]).not.toMatch(/vulnerabilities|phone|email/);
      const asked = await homeward('export', '--to', at('secret'), '--with-sensitive');
      expect([asked.code, asked.stderr]).toEqual([1, expect.stringContaining('--reason')]);
      const secret = await homeward(
        'export',
        '--to',
        at('secret.xlsx'),
        '--with-sensitive',
        '--reason',
        'a move',
        '--json',
      );
      expect((JSON.parse(secret.stdout) as { files: string[] }).files).toEqual([at('secret.xlsx.zip')]);
      expect(secret.stderr).toMatch(/kept nowhere: \S{20}/);
      expect(statSync(at('secret.xlsx.zip')).mode & 0o777).toBe(0o600);
      const nowhere = await homeward('export', '--to', at('none'), '--office', 'XYZ');
      expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('BRU')]);
    },
    SLOWLY,
  );

  it(
    'should have saved nothing when it is killed half-way, and all of it when it is begun again',
    async () => {
      const many = 4_000;
      const before = await persons();
      const file = write('many.csv', [HEAD, ...Array.from({ length: many }, (_, i) => row(i + 10))]);
      const command = new TypedCommand([...HOMEWARD, 'import', file, '--create-offices'], { env: env(), cwd: folder });
      const writing = async (): Promise<boolean> => {
        const found = await database.asOwner(
          `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
              and state = 'active' and query ~ 'into (case_history|member_fact|departure|caseload_member_ref)'`,
        );
        return found.length > 0;
      };
      for (const until = Date.now() + 60_000; !(await writing());) {
        if (Date.now() > until) throw new Error(`It never wrote. It said:\n${command.stderr}`);
        await sleep(5);
      }
      command.signalGroup('SIGKILL');
      await command.ended;
      expect(await persons()).toBe(before);
      const again = await homeward('import', file, '--create-offices', '--json');
      expect([again.code, JSON.parse(again.stdout)]).toEqual([
        0,
        expect.objectContaining({ persons: { read: many, new: many, changed: 0, same: 0 } }),
      ]);
    },
    SLOWLY,
  );
});
