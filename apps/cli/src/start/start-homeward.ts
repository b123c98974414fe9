import {
  claimHome,
  databaseUrls,
  demandModeRules,
  findRunningServer,
  InstallationProblem,
  openHome,
  startServer,
  type DatabaseUrls,
  type Home,
} from '@homeward/database';
import type { Config } from '@homeward/platform';
import { beginInstallation, type Beginning } from '../installation/begin-installation.ts';
import type { PastOptions } from '../demo/load-past.ts';
import { bringUpToDate } from '../installation/bring-up-to-date.ts';
import { demandOwner, installationSecret } from '../installation/reach-database.ts';
import { readConfig } from '../installation/read-config.ts';
import type { Terminal } from '../terminal.ts';
import { startParts } from './parts.ts';
import { demandFreePort } from './port.ts';
import { localAddress, waitUntilReady } from './readiness.ts';
import { StopSignals } from './stop-signals.ts';
import { keepDatabaseRunning } from './supervisor.ts';

export interface StartOptions {
  /** Show every log line of the api and the worker instead of warnings only. */
  readonly verbose: boolean;
  /** How an empty database begins. */
  readonly beginning: Beginning;
  /** Whether a demonstration gets its earlier years, once people can use it. */
  readonly past: boolean;
}

const READY_WITHIN_MS = 120_000;
/** How long a command that holds the home is waited for. */
const HOME_WITHIN_MS = 30_000;

/** What shells say of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs an installation until it is asked to stop, and stops it in order: api, worker, database, home. */
export async function startHomeward(options: StartOptions, terminal: Terminal): Promise<void> {
  const config = readConfig();
  const signals = new StopSignals((signal) =>
    terminal.say(`\nStopping (${signal}): work in hand is finished first. Press Ctrl-C again to stop at once.`),
  );
  const undo: Undo = [];
  let ready = true;
  try {
    await run(options, config, terminal, signals, undo);
  } catch (error) {
    if (!signals.signal.aborted) throw error;
    ready = false;
    process.exitCode = INTERRUPTED;
  } finally {
    for (const step of undo.reverse()) await undone(step, terminal);
  }
  terminal.say(ready ? 'Stopped. Everything is saved.' : 'Stopped before it was ready.');
}

/** One part that does not stop as it should must not keep the others from being stopped. */
async function undone(step: Undo[number], terminal: Terminal): Promise<void> {
  try {
    await step();
  } catch (error) {
    terminal.fail(error);
    process.exitCode = 1;
  }
}

type Undo = (() => Promise<void> | void)[];

async function run(options: StartOptions, config: Config, terminal: Terminal, signals: StopSignals, undo: Undo) {
  const home = openHome(config.HOMEWARD_HOME);
  const lock = await claimHome(home, 'start', HOME_WITHIN_MS);
  undo.push(() => lock.release());
  const port = await demandFreePort(config.HOST, config.PORT);
  const secret = installationSecret(config);
  const lost = new AbortController();
  const ending = AbortSignal.any([signals.signal, lost.signal]);

  terminal.step('Starting the database …');
  const database = await openDatabase(config, home, terminal, undo);
  const { urls } = database;
  // They load their code while the database is brought up to date.
  const parts = startParts({ home, terminal, signals, lost, verbose: options.verbose });
  undo.push(() => parts.stop());
  const summary = import('./summary.ts');
  ending.throwIfAborted();
  terminal.step('Bringing it to this version …');
  await bringUpToDate(urls);
  ending.throwIfAborted();
  const { beginning } = options;
  const begun = await beginInstallation({ config, urls, secret, terminal, beginning, signal: signals.signal });
  demandModeRules(begun.mode, config);
  ending.throwIfAborted();

  terminal.step('Starting the API and the worker …');
  parts.begin({ PORT: String(port), DATABASE_APP_URL: urls.app, HOMEWARD_SECRET: secret });
  const watched = database.watch(ending).catch((error: unknown) => lost.abort(error));
  undo.push(async () => {
    lost.abort();
    await watched;
  });
  await untilReady(localAddress(config.HOST, port), ending, home);
  const address = config.PUBLIC_URL ?? localAddress(config.HOST, port);
  lock.markReady(address);
  (await summary).showSummary(terminal, { address, home, begun, external: databaseUrls(config) !== null });
  if (begun.mode === 'demo' && options.past) {
    const past = loadBeside({ config, urls, secret, terminal, signal: ending });
    undo.push(() => past);
  }
  await untilAborted(ending);
  if (!signals.signal.aborted) throw lost.signal.reason;
}

/** Minutes of figures must not keep anybody from the work of today, and neither must their failing. */
async function loadBeside(options: PastOptions & { terminal: Terminal; signal: AbortSignal }): Promise<void> {
  try {
    await (await import('../demo/load-past.ts')).loadPast(options);
  } catch (error) {
    if (options.signal.aborted) return;
    const { problem } = options.terminal.inWords(error);
    options.terminal.warn(`The demonstration runs without some of its earlier years, until the next start: ${problem}`);
  }
}

interface OpenedDatabase {
  readonly urls: DatabaseUrls & { owner: string };
  /** Settles when the signal is aborted; rejects when the database cannot be kept running. */
  readonly watch: (ending: AbortSignal) => Promise<void>;
}

async function openDatabase(config: Config, home: Home, terminal: Terminal, undo: Undo): Promise<OpenedDatabase> {
  const external = databaseUrls(config);
  if (external) return { urls: demandOwner(external), watch: () => Promise.resolve() };
  // Also when the start is interrupted half-way, what did come up is taken down.
  undo.push(async () => findRunningServer(home.postgres)?.stop());
  const server = await startServer({ directory: home.postgres, notice: (line) => terminal.warn(line) });
  return { urls: server.urls, watch: (ending) => keepDatabaseRunning(server, home, terminal, ending) };
}

async function untilReady(address: string, ending: AbortSignal, home: Home): Promise<void> {
  const said = await waitUntilReady(address, READY_WITHIN_MS, ending);
  ending.throwIfAborted();
  if (said === null) return;
  throw new InstallationProblem(
    `Homeward started but was not ready after ${READY_WITHIN_MS / 1_000} s. It said: ${said}`,
    `The logs are in ${home.logs}. \`npx homeward doctor\` checks the installation.`,
  );
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
