import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const OF_THE_SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Nothing is asked of the network but what the page asks. */
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The Chromium of the machine, else the one that npm brings, which unpacks what it needs of the system too. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = OF_THE_SYSTEM.find((file) => existsSync(file)) ?? (await unpacked());
  return chromium.launch({ executablePath, args: QUIET });
}

async function unpacked(): Promise<string> {
  // Says that the machine has no libraries of its own for a browser; read when the package is loaded.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
