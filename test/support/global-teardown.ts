import { rm } from 'node:fs/promises';
import './global-setup.ts';

export default async function teardown(): Promise<void> {
  const running = globalThis.homewardTestServer;
  if (!running) return;
  globalThis.homewardTestServer = undefined;
  await running.server.stop();
  await rm(running.directory, { recursive: true, force: true });
}
