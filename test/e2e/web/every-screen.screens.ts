import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pseudo } from '../../../apps/web/src/lib/i18n/pseudo.ts';
import { ROOT } from '../../support/homeward-process.ts';
import { barriers } from './barriers.ts';
import { drawn } from './drawn.ts';
import { EVERY_SCREEN, NOT_LOOKED_AT } from './every-screen.ts';
import { DESK, Desks, faultsOf, inOrderOfDesks, TELEPHONE, type Look } from './desks.ts';
import { askedWithNothingFilledIn } from './nothing-filled-in.ts';
import { PSEUDO, type TheOffice } from './office.ts';
import type { Screen } from './screens/screen.ts';
import { unmarkedLetters } from './unmarked-letters.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const UNDER_MARKS = new Map(LETTERS.map((letter) => [pseudo(letter), letter]));
/** Words are English under their marks. */
const MARKED_BY_DAY: Look = { language: PSEUDO, colorScheme: 'light' };
const ARABIC_BY_NIGHT: Look = { language: 'ar', colorScheme: 'dark' };

/**
 * What holds for every screen there is, now and later. Each is opened twice: once in the language of tests, where
 * everything is asked of it, and once in Arabic, where only what a language, a direction or a colour can change is.
 */
export function everyScreen(the: TheOffice): void {
  const desks = new Desks(the);
  const screens = inOrderOfDesks(EVERY_SCREEN);
  const visits = screens.flatMap((screen) => [MARKED_BY_DAY, ARABIC_BY_NIGHT].map((look) => ({ screen, look })));

  const opened = async (screen: Screen, look: Look): Promise<Page> => {
    const page = await desks.showing(screen, look);
    const next = visits[visits.findIndex((visit) => visit.screen === screen && visit.look === look) + 1];
    if (next) desks.ahead(next.screen, next.look);
    return page;
  };

  afterAll(() => desks.leave());

  describe.each(screens)('the screen $name', (screen) => {
    it('should say where one is in words of a catalogue, be open to everybody by day, fit a telephone, and ask for what is missing', async () => {
      const page = await opened(screen, MARKED_BY_DAY);
      const headings = page.locator('h1');
      expect(await headings.count()).toBe(1);
      expect(plain((await headings.textContent()) ?? '')).toEqual(
        screen.heading instanceof RegExp ? expect.stringMatching(screen.heading) : screen.heading,
      );
      if (!screen.focusElsewhere) {
        expect(await page.evaluate(() => /^H[12]$/.test(document.activeElement?.tagName ?? ''))).toBe(true);
        expect(await page.title()).toMatch(/ – Homeward$/);
      }
      expect(await page.evaluate(unmarkedLetters)).toEqual([]);
      await drawn(page);
      expect(await barriers(page)).toEqual([]);
      await fitsTelephone(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await askedWithNothingFilledIn(page)).toEqual([]);
    });

    it('should be mirrored in Arabic, be open to everybody by night, and fit a telephone', async () => {
      const page = await opened(screen, ARABIC_BY_NIGHT);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
      if (screen.as !== null) await isMirrored(page);
      await drawn(page);
      expect(await barriers(page, 'of looks')).toEqual([]);
      await fitsTelephone(page);
      expect(await faultsOf(page)).toEqual([]);
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

/** Nothing stands beyond the edge of a small screen. */
async function fitsTelephone(page: Page): Promise<void> {
  await page.setViewportSize(TELEPHONE);
  await drawn(page);
  // A list that lies open over a form follows its field, which takes some frames more.
  const fits = (width: number): boolean => document.documentElement.scrollWidth <= width;
  await page.waitForFunction(fits, TELEPHONE.width, { timeout: 2_000 }).catch(() => undefined);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(TELEPHONE.width);
  expect(await page.evaluate(beyondTheEdge)).toEqual([]);
}

/** The words under the marks of the language of tests. */
const plain = (marked: string): string =>
  [...marked.replaceAll(/[⟦⟧]/g, '')]
    .map((letter) => UNDER_MARKS.get(letter) ?? letter)
    .join('')
    .trim();

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
