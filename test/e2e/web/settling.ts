import type { Page, Request } from 'playwright-core';

const QUIET_MS = 120;
const PATIENCE_MS = 20_000;

const known = new WeakMap<Page, () => Promise<void>>();

/**
 * Listens to what a page asks for; the answer waits until all of it has come and is drawn. A line kept open for news
 * counts for nothing.
 */
export function settling(page: Page): () => Promise<void> {
  const settled = known.get(page) ?? listen(page);
  known.set(page, settled);
  return settled;
}

function listen(page: Page): () => Promise<void> {
  let asked = 0;
  let since = Date.now();
  const counts = (request: Request): boolean => request.resourceType() !== 'eventsource';
  const begun = (request: Request): void => void (counts(request) && (asked += 1));
  const ended = (request: Request): void => {
    if (!counts(request)) return;
    asked -= 1;
    since = Date.now();
  };
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  return async () => {
    await page.locator('h1').first().waitFor();
    const latest = Date.now() + PATIENCE_MS;
    while (asked > 0 || Date.now() - since < QUIET_MS) {
      if (Date.now() > latest) throw new Error(`${page.url()} still asks for ${asked} things.`);
      await page.waitForTimeout(QUIET_MS / 4);
    }
    await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
    await page.evaluate(() => document.fonts.ready.then(() => true));
  };
}
