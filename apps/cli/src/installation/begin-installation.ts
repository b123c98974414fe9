import {
  completeBeginning,
  databaseUrls,
  findInstallation,
  InstallationProblem,
  markInstallation,
  modesDoNotMix,
  type DatabaseUrls,
} from '@homeward/database';
import type { InstallationMode } from '@homeward/contracts';
import { SystemClock, type Config } from '@homeward/platform';
import type { Terminal } from '../terminal.ts';
import type { LiveAnswers } from './ask-for-beginning.ts';

/** How an empty database begins: with the demonstration, or as an office's own. */
export type Beginning = { readonly mode: 'demo' } | { readonly mode: 'live'; readonly given: Partial<LiveAnswers> };

export interface BegunInstallation {
  readonly mode: InstallationMode;
  /** The first administrator's link, at the one moment it is known. */
  readonly firstLink: string | null;
}

export interface BeginOptions {
  readonly config: Config;
  readonly urls: DatabaseUrls & { owner: string };
  readonly secret: string;
  readonly terminal: Terminal;
  readonly beginning: Beginning;
  readonly signal?: AbortSignal;
}

/**
 * Gives an empty database its beginning, and does nothing to one that has begun: whoever wants the other kind needs
 * another database.
 * @throws InstallationProblem
 */
export async function beginInstallation(options: BeginOptions): Promise<BegunInstallation> {
  const { urls, beginning } = options;
  const stands = await findInstallation(urls.owner);
  if (stands?.mode === 'demo' && beginning.mode === 'live') throw modesDoNotMix(stands.mode);
  if (stands?.begun) return { mode: stands.mode, firstLink: null };
  if (stands?.mode === 'live' && beginning.mode === 'demo') throw liveNotBegun();
  const begun = beginning.mode === 'live' ? await beginEmpty(options, beginning.given) : await beginDemo(options);
  await completeBeginning(urls.owner, new Date());
  return begun;
}

/** Marked first: whatever happens afterwards, no real person can land among the made-up ones. */
async function beginDemo(options: BeginOptions): Promise<BegunInstallation> {
  const { config, urls, secret, terminal, signal } = options;
  // Loaded here, because every later start finds an installation that has begun.
  const { DEMO_ROOMS, loadDemo } = await import('../demo/load-demo.ts');
  const { ToldClock } = await import('../demo/told-clock.ts');
  const { inApplication } = await import('./application.ts');
  await markInstallation(urls.owner, 'demo', new Date());
  const clock = new ToldClock(new SystemClock(config.HOMEWARD_CLOCK_OFFSET_MS));
  const swift = databaseUrls(config) === null ? { ...urls, app: withoutWaitingForTheDisk(urls.app) } : urls;
  await inApplication({ config, urls: swift, secret, clock, rooms: DEMO_ROOMS, keepPlans: true }, (application) =>
    loadDemo({ application, clock, terminal, signal }),
  );
  return { mode: 'demo', firstLink: null };
}

/**
 * A thousand commits need not reach the disk one by one: completing the beginning writes them all down, and a load that
 * was cut short before that is gone on with. For our own server only; one in between may refuse such a setting.
 */
function withoutWaitingForTheDisk(url: string): string {
  const swift = new URL(url);
  swift.searchParams.set('options', '-c synchronous_commit=off');
  return swift.href;
}

async function beginEmpty(options: BeginOptions, given: Partial<LiveAnswers>): Promise<BegunInstallation> {
  const { config, urls, secret, terminal } = options;
  const { askForBeginning } = await import('./ask-for-beginning.ts');
  const { inApplication } = await import('./application.ts');
  const { beginLive } = await import('./begin-live.ts');
  const answers = await askForBeginning(given, terminal, options.signal);
  await markInstallation(urls.owner, 'live', new Date());
  const firstLink = await inApplication({ config, urls, secret }, (application) => beginLive(application, answers));
  return { mode: 'live', firstLink };
}

function liveNotBegun(): InstallationProblem {
  return new InstallationProblem(
    'This installation was marked as live, and its first administrator was not yet invited.',
    'Go on with it: npx homeward start --empty',
  );
}
