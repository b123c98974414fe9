import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProgrammes } from '@homeward/programme';
import type pg from 'pg';
import { writeCaseloadFiles } from './caseload-file.ts';
import { processorSeconds } from './processes.ts';
import { argument, onAStand } from './stand.ts';
import { round, timed } from './turns.ts';

/**
 * `npm run bench -- --import`: the command brings in 100,000 persons with 300,000 services, beside a COPY of the rows it
 * wrote, goes through them once more without changing any, and takes them out again.
 */
const PERSONS = Number(argument('persons') ?? 100_000);
const PROMISED = { seconds: 300, mebibytes: 400 } as const;
const CLI = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../apps/cli/dist/bundle/main.js');
const BRING = ['--create-offices', '--past-retention', 'keep', '--json'];
/** Every table an import writes, with its indexes and without what refers to others. */
const WRITTEN = [
  ...['person', 'person_name', 'person_nationality', 'contact_channel', 'case', 'case_member', 'case_history'],
  ...['member_relation', 'member_fact', 'departure', 'case_closure', 'declared_vulnerability'],
  ...['statistical_vulnerability', 'recorded_service', 'caseload_reference', 'caseload_case_ref'],
  ...['caseload_person_ref', 'caseload_member_ref', 'caseload_service_ref', 'follow_up', 'follow_up_round'],
  ...['follow_up_event', 'figure_event', 'figure_service', 'figure_payment', 'audit_event'],
];

await onAStand(async ({ urls, client }) => {
  const directory = await mkdtemp(path.join(tmpdir(), 'homeward-import-'));
  try {
    await loadProgrammes(urls.owner);
    console.error(`Writing a caseload of ${PERSONS.toLocaleString('en')} persons ...`);
    const files = await writeCaseloadFiles(directory, PERSONS, ['BRU', 'GNT', 'ANR', 'LIE']);
    const command = await commandOf(client, {
      ...{ DATABASE_URL: urls.owner, DATABASE_APP_URL: urls.app, HOMEWARD_SECRET: 'b'.repeat(64) },
      HOMEWARD_HOME: directory,
    });
    const first = await command('import', [...files, ...BRING]);
    const copied = await copyRows(client, directory);
    console.log('COPY of the rows written', JSON.stringify(copied));
    console.log('the import as COPY', round(first.seconds / copied.seconds));
    const again = await command('import', [...files, ...BRING]);
    const out = await command('export', ['--to', path.join(directory, 'out'), '--json']);
    const [brought, same] = [counts(first.answer), counts(again.answer)];
    const kept = [first, again, out].every(
      ({ seconds, mebibytes }) => seconds <= PROMISED.seconds && mebibytes <= PROMISED.mebibytes,
    );
    return kept && brought.persons === PERSONS && same.persons + same.services === 0;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

interface Run {
  readonly seconds: number;
  readonly mebibytes: number;
  readonly answer: string;
}

type Counted = Readonly<Record<'new' | 'changed', number>>;

/** New or changed. */
function counts(answer: string): { persons: number; services: number } {
  const { persons, services } = JSON.parse(answer) as { persons: Counted; services: Counted };
  return { persons: persons.new + persons.changed, services: services.new + services.changed };
}

/** Runs the command as anybody would, and says what it took of it and of PostgreSQL. */
async function commandOf(
  client: pg.Client,
  env: Record<string, string>,
): Promise<(name: 'import' | 'export', args: readonly string[]) => Promise<Run>> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  const postmaster = Number.parseInt(await readFile(path.join(rows[0]!.data_directory, 'postmaster.pid'), 'utf8'), 10);
  return async (name, args) => {
    const before = await processorSeconds(postmaster);
    const child = spawn(process.execPath, [CLI, name, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let [answer, peak, own] = ['', 0, null as number | null];
    child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    const looking = setInterval(() => {
      void readFile(`/proc/${child.pid}/status`, 'utf8').then(
        (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0))),
        () => undefined,
      );
      void processorSeconds(child.pid!).then((spent) => (own = spent ?? own));
    }, 500);
    const { milliseconds } = await timed(() => once(child, 'close'));
    clearInterval(looking);
    if (child.exitCode !== 0) throw new Error(`${name} ended with ${child.exitCode}: ${answer.slice(0, 2_000)}`);
    const spent = (await processorSeconds(postmaster)) ?? 0;
    const run = { seconds: round(milliseconds / 1_000), mebibytes: Math.round(peak / 1024), answer };
    console.log(
      name,
      JSON.stringify({
        ...{ persons: PERSONS, seconds: run.seconds, 'peak MiB': run.mebibytes },
        'processor seconds': { command: own, PostgreSQL: round(spent - (before ?? 0)) },
        load: round(loadavg()[0]!),
      }),
    );
    return run;
  };
}

/** The rows themselves, into empty tables of the same columns and indexes. */
async function copyRows(client: pg.Client, directory: string): Promise<{ seconds: number; rows: number }> {
  let [milliseconds, rows] = [0, 0];
  for (const table of WRITTEN) {
    const file = path.join(directory, 'copied');
    await client.query(`copy (select * from "${table}") to '${file}'`);
    await client.query(`create table bench_copy (like "${table}" including defaults including indexes)`);
    const { value, milliseconds: taken } = await timed(async () => ({
      answer: await client.query(`copy bench_copy from '${file}'`),
    }));
    milliseconds += taken;
    rows += value.answer.rowCount ?? 0;
    await client.query('drop table bench_copy');
  }
  return { seconds: round(milliseconds / 1_000), rows };
}
