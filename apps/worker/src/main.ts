import { loadConfig, settingsFromParent } from '@homeward/platform';
import { runWorker } from './run-worker.ts';

try {
  await settingsFromParent();
  const worker = await runWorker(loadConfig());
  const stop = (): void => {
    // Work cut short is no loss: its transaction is undone and another worker gets it, so the end is always in order.
    void worker.stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // The channel closes when the parent dies, however it dies.
  process.on('disconnect', stop);
  process.send?.({ ready: true });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
