/**
 * Loaded before the api's and the worker's own program. They are started while the database still is: here they load
 * their code and wait for their settings, which come over the channel, so that no secret stands in their environment.
 */
import { pathToFileURL } from 'node:url';
import { adoptSettings, type Config } from '@homeward/platform';

const LONGEST_DRAIN_MS = 20_000;

// When `homeward start` is killed its channel closes: they drain as they do on SIGTERM, and end at the latest after a
// while, so that no process outlives the one that started it.
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), LONGEST_DRAIN_MS).unref();
  // A process that has failed closes the channel itself, and its status says so.
  if (process.exitCode === undefined) process.kill(process.pid, 'SIGTERM');
});
// Nobody reads what is written after the parent is gone.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const settings = new Promise<Partial<Record<keyof Config, string>>>((resolve) => {
  process.once('message', (message) => resolve(message as Partial<Record<keyof Config, string>>));
});
// What cannot be loaded is told by the program itself, in its own words.
const loaded = import(new URL('index.js', pathToFileURL(process.argv[1]!)).href).catch(() => undefined);
adoptSettings((await Promise.all([settings, loaded]))[0]);
// A process must be able to end when its work is done, with the channel still open.
process.channel?.unref();
