import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProgrammes } from '@homeward/programme';
import type pg from 'pg';
import { writeCaseloadFiles } from './caseload-file.ts';
import { argument, onAStand } from './stand.ts';
import { round, timed } from './turns.ts';

/**
 * `npm run bench -- --import`: the command brings in 100,000 persons with 300,000 services, beside a COPY of the rows it
 * wrote, and goes through them once more without changing any.
 */
const PERSONS = Number(argument('persons') ?? 100_000);
const PROMISED = { minutes: 5, mebibytes: 400 } as const;
const CLI = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../apps/cli/dist/bundle/main.js');
/** Every table an import writes, with its indexes and without what refers to others. */
const WRITTEN = [
  ...['person', 'person_name', 'person_nationality', 'contact_channel', 'case', 'case_member', 'case_history'],
  ...[
    'member_relation',
    'member_fact',
    'departure',
    'case_closure',
    'declared_vulnerability',
    'statistical_vulnerability',
  ],
  ...['recorded_service', 'caseload_reference', 'caseload_case_ref', 'caseload_person_ref', 'caseload_member_ref'],
  ...['caseload_service_ref', 'follow_up', 'follow_up_round', 'follow_up_event', 'figure_event', 'figure_service'],
  ...['figure_payment', 'audit_event'],
];

await onAStand(async ({ urls, client }) => {
  const directory = await mkdtemp(path.join(tmpdir(), 'homeward-import-'));
  try {
    await loadProgrammes(urls.owner);
    console.error(`Writing a caseload of ${PERSONS.toLocaleString('en')} persons ...`);
    const files = await writeCaseloadFiles(directory, PERSONS, ['BRU', 'GNT', 'ANR', 'LIE']);
    const env = {
      ...{ DATABASE_URL: urls.owner, DATABASE_APP_URL: urls.app, HOMEWARD_SECRET: 'b'.repeat(64) },
      HOMEWARD_HOME: directory,
    };
    const first = await bring(files, env);
    const copied = await copyRows(client, directory);
    const again = await bring(files, env);
    const report = (name: string, { seconds, mebibytes, counts }: Brought): void =>
      console.log(
        name,
        JSON.stringify({ ...counts, seconds, 'peak MiB': mebibytes, 'as COPY': round(seconds / copied.seconds) }),
      );
    report('import', first);
    report('import again', again);
    console.log('COPY of the rows written', JSON.stringify({ ...copied, load: round(loadavg()[0]!) }));
    const kept = first.seconds <= PROMISED.minutes * 60 && first.mebibytes <= PROMISED.mebibytes;
    return kept && first.counts.persons === PERSONS && again.counts.persons === 0 && again.counts.services === 0;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

interface Brought {
  readonly seconds: number;
  readonly mebibytes: number;
  /** New or changed. */
  readonly counts: { readonly persons: number; readonly services: number };
}

async function bring(files: readonly string[], env: Record<string, string>): Promise<Brought> {
  const child = spawn(
    process.execPath,
    [CLI, 'import', ...files, '--create-offices', '--past-retention', 'keep', '--json'],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let answer = '';
  let peak = 0;
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  const looking = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0))),
      () => undefined,
    );
  }, 200);
  const { milliseconds } = await timed(() => once(child, 'close'));
  clearInterval(looking);
  if (child.exitCode !== 0) throw new Error(`The import ended with ${child.exitCode}: ${answer.slice(0, 2_000)}`);
  type Counts = Readonly<Record<'new' | 'changed', number>>;
  const { persons, services } = JSON.parse(answer) as { persons: Counts; services: Counts };
  return {
    ...{ seconds: round(milliseconds / 1_000), mebibytes: Math.round(peak / 1024) },
    counts: { persons: persons.new + persons.changed, services: services.new + services.changed },
  };
}

/** The rows themselves, into empty tables of the same columns and indexes. */
async function copyRows(client: pg.Client, directory: string): Promise<{ seconds: number; rows: number }> {
  let [milliseconds, rows] = [0, 0];
  for (const table of WRITTEN) {
    const file = path.join(directory, 'copied');
    await client.query(`copy "${table}" to '${file}'`);
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
