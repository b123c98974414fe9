import type { Page, Request } from 'playwright-core';

const PATIENCE_MS = 20_000;
/** React holds back for 300 ms what waited for code or words, once it has shown that something waits. */
const HELD_BACK_MS = 350;

/**
 * Listens to what a page asks for; the answer waits until all of it has come and is drawn. A line kept open for news
 * counts for nothing.
 */
export function settling(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let asked = 0;
  let codeCame = 0;
  let wake: () => void = () => undefined;
  page.on('request', (request) => {
    if (request.resourceType() === 'eventsource') return;
    open.add(request);
    asked += 1;
  });
  const ended = (request: Request): void => {
    open.delete(request);
    if (request.resourceType() === 'script') codeCame = Date.now();
    if (open.size === 0) wake();
  };
  page.on('requestfinished', ended).on('requestfailed', ended);
  const answered = async (): Promise<void> => {
    if (open.size === 0) return;
    let late: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, give) => {
      late = setTimeout(() => give(new Error(`${page.url()} still asks for ${open.size} things.`)), PATIENCE_MS);
    });
    await Promise.race([new Promise<void>((resolve) => (wake = resolve)), patience]).finally(() => clearTimeout(late));
  };
  return async () => {
    let before: number;
    do {
      before = asked;
      await answered();
      await page.evaluate(idle);
      const heldBack = codeCame + HELD_BACK_MS - Date.now();
      if (heldBack > 0) await page.waitForTimeout(heldBack).then(() => page.evaluate(idle));
    } while (before !== asked || open.size > 0);
    await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
  };
}

/** What the router says of itself to tools for developers. */
interface Routed {
  readonly __TSR_ROUTER__?: {
    readonly latestLocation: { readonly href: string };
    readonly state: { readonly isLoading: boolean; readonly resolvedLocation?: { readonly href: string } };
  };
}

/** Runs in the page: it has come to where it was led, and has nothing left to do with what it did drawn. */
async function idle(): Promise<void> {
  const pause = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 1000 })));
  const onTheWay = (): boolean => {
    // A screen that waits for its words leaves the one before where it was, out of sight.
    if (!document.querySelector('h1')?.checkVisibility()) return true;
    const router = (globalThis as Routed).__TSR_ROUTER__;
    // Nobody is led anywhere before they signed in.
    if (!router?.state.resolvedLocation) return router?.state.isLoading === true;
    return router.state.isLoading || router.state.resolvedLocation.href !== router.latestLocation.href;
  };
  const latest = performance.now() + 20_000;
  do await pause();
  while (onTheWay() && performance.now() < latest);
  await pause();
  await document.fonts.ready;
}
