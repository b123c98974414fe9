import type { Locator, Page, Route } from 'playwright-core';
import { barriers } from './barriers.ts';
import { get } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

interface Awaited {
  readonly what: string;
  readonly as: string;
  /** Where it stands, and what it asks there. */
  readonly at: (page: Page) => Promise<readonly [string, RegExp]>;
  readonly heading: string;
  readonly shown: (page: Page) => Locator;
}

const SCREENS: readonly Awaited[] = [
  {
    ...{
      what: 'a list',
      as: 'elif',
      heading: 'Cases',
      at: async () => ['/cases?whose=anyone', /\/api\/cases\?/] as const,
    },
    shown: (page) => page.getByRole('table', { name: 'Cases' }),
  },
  {
    ...{ what: 'a case', as: 'amina', heading: 'Case' },
    at: async (page) => {
      const { rows } = await get<{ rows: { id: string }[] }>(page, 'cases?size=1');
      return [`/cases/${rows[0]!.id}`, new RegExp(`/api/cases/${rows[0]!.id}$`)] as const;
    },
    shown: (page) => page.getByRole('region', { name: 'Where they stand' }),
  },
  {
    ...{ what: 'figures', as: 'elif', heading: 'Key figures' },
    at: async () => ['/figures', /\/api\/reports\/key-figures\?/] as const,
    shown: (page) => page.getByRole('table', { name: 'The way of the people counted' }),
  },
];
const NO_ANSWER: readonly (readonly [string, (route: Route) => Promise<void>, string])[] = [
  ['the line is cut', (route) => route.abort('connectionreset'), 'The server could not be reached.'],
  [
    'a proxy stands in for a dead server',
    (route) => route.fulfill({ status: 502, body: '<html>Bad gateway</html>' }),
    'The server is in trouble.',
  ],
];

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Holds back what is asked at an address. @returns what lets it go on */
async function held(page: Page, asked: RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(asked, async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
}

/** What stands between a question and its answer. */
export function waiting(the: TheOffice): void {
  const told = (page: Page): Locator => page.getByRole('main').getByRole('status').filter({ hasText: 'Loading' });

  describe.each(SCREENS)('$what that is awaited', ({ as, at, heading, shown }) => {
    it('should say where one is and that it loads, drawn in outline, until it is there', async () => {
      const page = await the().desk(as, { alone: true });
      await page.goto('/');
      const [address, asked] = await at(page);
      const letGo = await held(page, asked);
      await go(page, address);
      await told(page).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
      expect((await told(page).boundingBox())!.height).toBeGreaterThan(60);
      expect(await barriers(page)).toEqual([]);
      expect(await shown(page).count()).toBe(0);
      letGo();
      await shown(page).waitFor();
      await told(page).waitFor({ state: 'detached' });
    });

    it.each(NO_ANSWER)('should say what to do when %s, and do it', async (_, answer, words) => {
      const page = await the().desk(as, { alone: true });
      await page.goto('/');
      const [address, asked] = await at(page);
      await page.route(asked, answer);
      await go(page, address);
      const alert = page.getByRole('main').getByRole('alert').filter({ hasText: words });
      await alert.getByText('try again in a moment').waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
      expect(await barriers(page)).toEqual([]);
      await page.unroute(asked);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await shown(page).waitFor();
      await alert.waitFor({ state: 'detached' });
    });
  });

  it('should keep a list that is asked anew, and say that it loads to whoever does not see it dimmed', async () => {
    const page = await the().desk('elif', { alone: true });
    await page.goto('/cases?whose=anyone');
    const table = page.getByRole('table', { name: 'Cases' });
    await table.getByRole('rowheader').first().waitFor();
    const before = await table.getByRole('rowheader').allTextContents();
    const letGo = await held(page, /\/api\/cases\?.*sort=nextDueOn/);
    await page.getByRole('columnheader', { name: 'Next due' }).getByRole('button').click();
    await told(page).waitFor();
    expect(await page.locator('[aria-busy=true]').filter({ has: table }).count()).toBe(1);
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(before);
    letGo();
    await told(page).waitFor({ state: 'detached' });
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    expect(await table.getByRole('rowheader').allTextContents()).not.toEqual(before);
  });

  it('should not call gone what a server in trouble did not answer', async () => {
    const page = await the().desk('luka', { alone: true });
    await page.goto('/');
    const asked = /\/api\/partner-desk\/referrals\//;
    await page.route(asked, (route) => route.abort('connectionreset'));
    await go(page, `/sent-to-us/${NOBODY}/services/${NOBODY}/proof`);
    const gone = page.getByText('It is not here any more');
    const alert = page.getByRole('main').getByRole('alert');
    await alert.getByText('try again in a moment').waitFor();
    expect(await gone.count()).toBe(0);
    await page.unroute(asked);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await gone.waitFor();
  });
}
