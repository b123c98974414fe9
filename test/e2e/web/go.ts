import type { Page } from 'playwright-core';

/** An address of no screen: what stood on the last one is gone from the page. */
export const NOWHERE = '/nothing-is-here';

/** As a link of the app does: what was loaded stays. */
export const lead = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => history.pushState(null, '', to), address);

/**
 * Opens an address as whoever comes to it for the first time: the screen before is left, and what was asked there is
 * asked anew. The app itself is loaded only where it does not stand yet, which takes five times as long as the rest.
 */
export async function go(page: Page, address: string): Promise<void> {
  if (!(await leave(page)) || !(await page.evaluate(arrive, address))) await page.goto(address);
}

/**
 * Leaves what somebody stood at, with all they did and read there.
 * @returns false when something of it stays, or nobody is signed in, so that only loading the app anew forgets it
 */
export async function leave(page: Page): Promise<boolean> {
  return page.url().startsWith('http') && (await page.evaluate(forget, NOWHERE));
}

/** What the router says of itself to tools for developers. */
interface Routed {
  readonly __TSR_ROUTER__?: {
    readonly state: { readonly isLoading: boolean; readonly resolvedLocation?: { readonly pathname: string } };
  };
}
/** Of what React keeps of the page, all that leads to what it asked. */
interface Fiber {
  readonly memoizedProps?: { readonly client?: Asked } | null;
  readonly child?: Fiber | null;
  readonly sibling?: Fiber | null;
}
interface Asked {
  removeQueries(which: { readonly type: 'inactive' }): void;
  invalidateQueries(): Promise<void>;
}

/** Runs in the page. */
async function forget(nowhere: string): Promise<boolean> {
  const router = (globalThis as Routed).__TSR_ROUTER__;
  const isShown = (selector: string): boolean =>
    [...document.querySelectorAll(selector)].some((each) => each.checkVisibility());
  if (!router?.state.resolvedLocation || !isShown('nav')) return false;
  history.pushState(null, '', nowhere);
  const latest = performance.now() + 5_000;
  const isThere = (): boolean =>
    !router.state.isLoading && router.state.resolvedLocation?.pathname === nowhere && isShown('main h1');
  do await new Promise((resolve) => setTimeout(resolve, 10));
  while (!isThere() && performance.now() < latest);
  if (!isThere() || isShown('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')) return false;
  const root = document.getElementById('root')!;
  const key = Object.keys(root).find((each) => each.startsWith('__reactContainer$'))!;
  const within = [(root as unknown as Record<string, Fiber>)[key]!];
  let asked: Asked | undefined;
  for (let fiber = within.pop(); fiber && !asked; fiber = within.pop()) {
    if (fiber.memoizedProps?.client?.invalidateQueries) asked = fiber.memoizedProps.client;
    within.push(...[fiber.sibling, fiber.child].filter((each) => each !== null && each !== undefined));
  }
  asked?.removeQueries({ type: 'inactive' });
  void asked?.invalidateQueries();
  return asked !== undefined;
}

/** Runs in the page: back leads to what was left before. @returns false when there is nothing, or the app did not follow */
async function arrive(address: string): Promise<boolean> {
  const nowhere = document.querySelector('main h1');
  const router = (globalThis as Routed).__TSR_ROUTER__!;
  history.replaceState(null, '', address);
  const begun = performance.now();
  // An address that leads nowhere either has the same heading.
  const stays = (): boolean => performance.now() - begun > 2_000 && !router.state.isLoading;
  do await new Promise((resolve) => setTimeout(resolve, 10));
  while (nowhere?.checkVisibility() && !stays());
  return !nowhere?.checkVisibility();
}
