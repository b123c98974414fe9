import path from 'node:path';
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
import { environmentOfChild, type Config } from '@homeward/platform';
import { beginInstallation, type Beginning } from '../installation/begin-installation.ts';
import { bringUpToDate } from '../installation/bring-up-to-date.ts';
import { demandOwner, installationSecret } from '../installation/reach-database.ts';
import { readConfig } from '../installation/read-config.ts';
import type { Terminal } from '../terminal.ts';
import { Part } from './part.ts';
import { demandFreePort } from './port.ts';
import { API_PROGRAM, WORKER_PROGRAM } from './programs.ts';
import { localAddress, waitUntilReady } from './readiness.ts';
import { StopSignals } from './stop-signals.ts';
import { showSummary } from './summary.ts';
import { apiFailure, keepDatabaseRunning, keepWorkerRunning } from './supervisor.ts';

export interface StartOptions {
  /** Show every log line of the api and the worker instead of warnings only. */
  readonly verbose: boolean;
  /** How an empty database begins. */
  readonly beginning: Beginning;
}

const READY_WITHIN_MS = 120_000;
/** Longer than the api and the worker give their own work in hand. */
const DRAIN_MS = 40_000;
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
  const undo: (() => Promise<void> | void)[] = [];
  let ready = true;
  try {
    await run(options, config, terminal, signals, undo);
  } catch (error) {
    if (!signals.signal.aborted) throw error;
    ready = false;
    process.exitCode = INTERRUPTED;
  } finally {
    for (const step of undo.reverse()) await step();
  }
  terminal.say(ready ? 'Stopped. Everything is saved.' : 'Stopped before it was ready.');
}

type Undo = (() => Promise<void> | void)[];

async function run(options: StartOptions, config: Config, terminal: Terminal, signals: StopSignals, undo: Undo) {
  const home = openHome(config.HOMEWARD_HOME);
  const lock = await claimHome(home, 'start', HOME_WITHIN_MS);
  undo.push(() => lock.release());
  const port = await demandFreePort(config.HOST, config.PORT);
  const lost = new AbortController();
  const ending = AbortSignal.any([signals.signal, lost.signal]);

  const { urls, watch } = await openDatabase(config, home, terminal, ending, undo);
  signals.signal.throwIfAborted();
  terminal.step('Bringing the database to this version …');
  await bringUpToDate(urls);
  signals.signal.throwIfAborted();
  const secret = installationSecret(config);
  const begun = await beginInstallation({
    config,
    urls,
    secret,
    terminal,
    beginning: options.beginning,
    signal: signals.signal,
  });
  demandModeRules(begun.mode, config);
  signals.signal.throwIfAborted();

  terminal.step('Starting the API and the worker …');
  const env = environmentOfChild({
    HOMEWARD_HOME: home.directory,
    PORT: String(port),
    DATABASE_APP_URL: urls.app,
    // The owner could look past row security: the processes people reach are not told its name or password.
    DATABASE_URL: '',
    HOMEWARD_SECRET: secret,
  });
  const part = (name: 'api' | 'worker', program: string): Part =>
    new Part({
      ...{ name, program, env, logFile: path.join(home.logs, `${name}.log`) },
      ...{
        shows: options.verbose ? 0 : 40,
        show: (line) => (signals.signal.aborted && !options.verbose ? undefined : terminal.say(line)),
      },
    });
  const api = part('api', API_PROGRAM);
  const worker = part('worker', WORKER_PROGRAM);
  signals.onInsisted(() => [api, worker].forEach((each) => each.kill()));

  const apiEnded = api.start().then((reason) => {
    if (!signals.signal.aborted) lost.abort(apiFailure(api, reason, home.logs));
  });
  const workerKept = keepWorkerRunning(worker, terminal, ending);
  const databaseKept = watch().catch((error: unknown) => lost.abort(error));
  undo.push(async () => {
    lost.abort();
    await api.stop(DRAIN_MS);
    await worker.stop(DRAIN_MS);
    await Promise.all([apiEnded, workerKept, databaseKept]);
  });
  await untilReady(localAddress(config.HOST, port), ending, home);
  const address = config.PUBLIC_URL ?? localAddress(config.HOST, port);
  lock.markReady(address);
  showSummary(terminal, { address, home, begun, external: databaseUrls(config) !== null });
  await untilAborted(ending);
  if (!signals.signal.aborted) throw lost.signal.reason;
}

interface OpenedDatabase {
  readonly urls: DatabaseUrls & { owner: string };
  /** Settles when the signal is aborted; rejects when the database cannot be kept running. */
  readonly watch: () => Promise<void>;
}

async function openDatabase(
  config: Config,
  home: Home,
  terminal: Terminal,
  ending: AbortSignal,
  undo: Undo,
): Promise<OpenedDatabase> {
  const external = databaseUrls(config);
  if (external) return { urls: demandOwner(external), watch: () => Promise.resolve() };
  terminal.step('Starting the database …');
  // Also when the start is interrupted half-way, what did come up is taken down.
  undo.push(async () => findRunningServer(home.postgres)?.stop());
  const server = await startServer({ directory: home.postgres, notice: (line) => terminal.warn(line) });
  return { urls: server.urls, watch: () => keepDatabaseRunning(server, home, terminal, ending) };
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
