import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { ROOT } from '../../support/homeward-process.ts';
import { EVERY_SCREEN, NOT_LOOKED_AT } from './every-screen.ts';
import { PSEUDO, type TheOffice, type Visit } from './office.ts';
import type { Screen } from './screens/screen.ts';
import { unmarkedLetters } from './unmarked-letters.ts';

const PICTURES = path.join(ROOT, 'output', 'screens');
const SCHEMES = ['light', 'dark'] as const;
const DESK = { width: 1366, height: 800 };
const TELEPHONE = { width: 320, height: 720 };
/** WCAG 2.2 at level AA, and the levels below it. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What holds for every screen there is, now and later. */
export function everyScreen(the: TheOffice): void {
  const opened = async (screen: Screen, visit: Visit): Promise<Page> => {
    const whole: Visit = { viewport: DESK, reducedMotion: 'reduce', ...visit };
    const page = screen.as === null ? await the().stranger(whole) : await the().desk(screen.as, whole);
    await watchFaults(page);
    await page.goto(typeof screen.at === 'function' ? await screen.at(page) : (screen.at ?? screen.route));
    await settled(page);
    await screen.open?.(page);
    await settled(page);
    return page;
  };

  describe.each(EVERY_SCREEN)('the screen $name', (screen) => {
    it.each(['en', 'ar'])(
      'should be at WCAG 2.2 AA by day and by night, without a fault of the page, in %s',
      async (language) => {
        mkdirSync(PICTURES, { recursive: true });
        const page = await opened(screen, { language });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.screenshot({
            path: path.join(PICTURES, `${screen.name}.${language}.${colorScheme}.png`),
            fullPage: true,
          });
          const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
          expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes.map((node) => node.html)])).toEqual([]);
        }
        expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
        if (language === 'ar' && screen.as !== null) await isMirrored(page);
        expect(await faultsOf(page)).toEqual([]);
      },
    );

    it('should have one main heading, with the focus, that says where one is', async () => {
      const page = await opened(screen, {});
      const headings = page.locator('h1');
      expect(await headings.count()).toBe(1);
      expect((await headings.textContent())?.trim()).toEqual(
        screen.heading instanceof RegExp ? expect.stringMatching(screen.heading) : screen.heading,
      );
      if (screen.focusElsewhere) return;
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await page.title()).toMatch(/ – Homeward$/);
    });

    it.each(['en', 'ar'])('should need no sideways scroll on a telephone of 320 pixels in %s', async (language) => {
      const page = await opened(screen, { language, viewport: TELEPHONE });
      await page.screenshot({ path: path.join(PICTURES, `${screen.name}.${language}.telephone.png`), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(TELEPHONE.width);
      expect(await page.evaluate(beyondTheEdge)).toEqual([]);
    });

    it('should say nothing that is not in a catalogue', async () => {
      const page = await opened(screen, { language: PSEUDO });
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

/** Whatever was asked for has come, and is drawn. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => true));
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
