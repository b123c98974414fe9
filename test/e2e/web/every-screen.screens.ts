import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Request } from 'playwright-core';
import { ROOT } from '../../support/homeward-process.ts';
import { EVERY_SCREEN, NOT_LOOKED_AT } from './every-screen.ts';
import { PSEUDO, type TheOffice, type Visit } from './office.ts';
import type { Screen } from './screens/screen.ts';
import { unmarkedLetters } from './unmarked-letters.ts';

const PICTURES = path.join(ROOT, 'output', 'screens');
const QUIET_MS = 120;
const PATIENCE_MS = 20_000;
const DESK = { width: 1366, height: 800 };
const TELEPHONE = { width: 320, height: 720 };
/** WCAG 2.2 at level AA, and the levels below it. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What holds for every screen there is, now and later. A screen is opened once in each language, and then looked at. */
export function everyScreen(the: TheOffice): void {
  const opened = async (screen: Screen, language: string): Promise<Page> => {
    const visit: Visit = { viewport: DESK, reducedMotion: 'reduce', colorScheme: 'light', language };
    const page = screen.as === null ? await the().stranger(visit) : await the().desk(screen.as, visit);
    await watchFaults(page);
    const settled = settling(page);
    await page.goto(typeof screen.at === 'function' ? await screen.at(page) : (screen.at ?? screen.route));
    await settled();
    if (screen.open) {
      await screen.open(page);
      await settled();
    }
    return page;
  };

  beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

  describe.each(EVERY_SCREEN)('the screen $name', (screen) => {
    const picture = (page: Page, ...kind: string[]): Promise<unknown> =>
      page.screenshot({ path: path.join(PICTURES, `${[screen.name, ...kind].join('.')}.png`), fullPage: true });

    /** By day, by night, and on a telephone; nobody may be kept out by a disability in either language. */
    const lookedAt = async (page: Page, language: string, axeIn: 'light' | 'dark'): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await picture(page, language, colorScheme);
        if (colorScheme === axeIn) expect(await barriers(page)).toEqual([]);
      }
      await page.setViewportSize(TELEPHONE);
      await picture(page, language, 'telephone');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(TELEPHONE.width);
      expect(await page.evaluate(beyondTheEdge)).toEqual([]);
      expect(await faultsOf(page)).toEqual([]);
    };

    it('should say where one is in one main heading, be open to everybody by day, and fit a telephone', async () => {
      const page = await opened(screen, 'en');
      const headings = page.locator('h1');
      expect(await headings.count()).toBe(1);
      expect((await headings.textContent())?.trim()).toEqual(
        screen.heading instanceof RegExp ? expect.stringMatching(screen.heading) : screen.heading,
      );
      if (!screen.focusElsewhere) {
        expect(await page.evaluate(() => /^H[12]$/.test(document.activeElement?.tagName ?? ''))).toBe(true);
        expect(await page.title()).toMatch(/ – Homeward$/);
      }
      await lookedAt(page, 'en', 'light');
    });

    it('should be mirrored in Arabic, be open to everybody by night, and fit a telephone', async () => {
      const page = await opened(screen, 'ar');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      if (screen.as !== null) await isMirrored(page);
      await lookedAt(page, 'ar', 'dark');
    });

    it('should say nothing that is not in a catalogue', async () => {
      const page = await opened(screen, PSEUDO);
      expect(await page.evaluate(unmarkedLetters)).toEqual([]);
    });
  });

  it('should all be looked at: each address of the router stands in the list of screens', () => {
    const routes = path.join(ROOT, 'apps/web/src/app/routes');
    const addresses = readdirSync(routes)
      .map((file) => readFileSync(path.join(routes, file), 'utf8'))
      .flatMap((file) => [...file.matchAll(/path:\s*'([^']+)'/g)].map(([, address]) => address!));
    const looked = new Set(EVERY_SCREEN.filter(({ as }) => as !== null).map(({ route }) => route));
    expect(addresses.filter((address) => looked.has(address) === NOT_LOOKED_AT.includes(address))).toEqual([]);
    expect([...looked, ...NOT_LOOKED_AT].filter((route) => route !== '*' && !addresses.includes(route))).toEqual([]);
  });
}

/** Waits until whatever the page asked for has come and is drawn; a line kept open for news counts for nothing. */
function settling(page: Page): () => Promise<void> {
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

async function barriers(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

const FAULTS = 'faults-of-this-page';

/** Keeps what the page complains of, and what its security policy refuses. */
async function watchFaults(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    const keep = (words: string): void =>
      sessionStorage.setItem(
        key,
        JSON.stringify([...(JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[]), words]),
      );
    addEventListener('securitypolicyviolation', (event) =>
      keep(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
    addEventListener('error', (event) => keep(`thrown: ${event.message}`));
    addEventListener('unhandledrejection', (event) => keep(`rejected: ${String(event.reason)}`));
    const heard = globalThis.console;
    const spoken = heard.error.bind(heard);
    heard.error = (...words: unknown[]): void => {
      keep(`said: ${words.map(String).join(' ')}`);
      spoken(...words);
    };
  }, FAULTS);
}

const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[], FAULTS);

async function isMirrored(page: Page): Promise<void> {
  const places = await page.getByRole('navigation').first().boundingBox();
  expect(Math.round(places!.x + places!.width)).toBe(DESK.width);
}

/** Runs in the page: what stands over its right or left edge, and is not cut off by something that scrolls by itself. */
function beyondTheEdge(): string[] {
  const width = document.documentElement.clientWidth;
  const cutOff = (element: Element): boolean => {
    for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement)
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(outer).overflowX)) return true;
    return false;
  };
  return [...document.querySelectorAll('main *, header *, [role=dialog] *')]
    .filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || getComputedStyle(element).visibility === 'hidden') return false;
      return (box.right > width + 1 || box.left < -1) && !cutOff(element);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
