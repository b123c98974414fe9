/**
 * Loaded before the api and the worker. When `homeward start` is killed its channel closes: they drain as they do on
 * SIGTERM, and end at the latest after a while, so that no process outlives the one that started it. It listens from
 * the first moment, also while the process still boots.
 */
const LONGEST_DRAIN_MS = 20_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), LONGEST_DRAIN_MS).unref();
  // A process that has failed closes the channel itself, and its status says so.
  if (process.exitCode === undefined) process.kill(process.pid, 'SIGTERM');
});
// A process must be able to end when its work is done, with the channel still open.
process.channel?.unref();
// Nobody reads what is written after the parent is gone.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
