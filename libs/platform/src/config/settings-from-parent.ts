import { adoptSettings, type Config } from './config.ts';

export type GivenSettings = Partial<Record<keyof Config, string>>;

/** With it a program waits for its settings on the channel to its parent, so that no secret stands in its environment. */
export const SETTINGS_FROM_PARENT = '--settings-from-parent';

const LONGEST_DRAIN_MS = 20_000;

/**
 * `homeward start` starts the api and the worker while the database still is: they have loaded their code when they come
 * here, and go on when they are told. Resolves at once in a process that was not started so.
 */
export async function settingsFromParent(): Promise<void> {
  if (!process.argv.includes(SETTINGS_FROM_PARENT)) return;
  // When the parent is killed its channel closes: they drain as they do on SIGTERM, and end at the latest after a while,
  // so that no process outlives the one that started it.
  process.once('disconnect', endWithParent);
  if (!process.connected) endWithParent();
  // Nobody reads what is written after the parent is gone.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  adoptSettings(await new Promise<GivenSettings>((resolve) => process.once('message', resolve)));
  // A process must be able to end when its work is done, with the channel still open.
  process.channel?.unref();
}

function endWithParent(): void {
  setTimeout(() => process.exit(1), LONGEST_DRAIN_MS).unref();
  // A process that has failed closes the channel itself, and its status says so.
  if (process.exitCode === undefined) process.kill(process.pid, 'SIGTERM');
}
