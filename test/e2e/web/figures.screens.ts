import type { Page } from 'playwright-core';
import { get, post, unlike } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

interface KeyFigures {
  readonly funnel: Readonly<Record<string, number>>;
  readonly departures: { readonly total: number; readonly bySex: Readonly<Record<string, number>> };
}

/** A year in which the demonstration works: the one before this. */
const YEAR = String(new Date().getFullYear() - 1);
const PERIOD = `from=${YEAR}-01-01&to=${YEAR}-12-31`;

/** What stands on the screen is what was let out. @returns how many numbers are withheld */
async function tellsNothingSmall(page: Page): Promise<number> {
  await page.getByRole('main').getByRole('cell').first().waitFor();
  const { rows } = await get<{ rows: { part: string; name: string; value: number | null }[] }>(
    page,
    `reports/published-figures/${page.url().split('/').at(-1)}`,
  );
  const counts = rows.filter(({ part, name }) => part !== 'waitingDays' && name !== 'amountMinor');
  expect(counts.filter(({ value }) => value !== null && value >= 1 && value <= 4)).toEqual([]);
  const withheld = rows.filter(({ value }) => value === null).length;
  expect(await page.getByRole('img', { name: 'Withheld' }).count()).toBe(withheld);
  return withheld;
}

export function figures(the: TheOffice): void {
  describe('the key figures', () => {
    const figuresOf = (page: Page, query: string): Promise<KeyFigures> => get(page, `reports/key-figures?${query}`);
    it('should keep what is asked for in the address, and open from a number the cases that the reader may see of it', async () => {
      const page = await the().desk('elif');
      await go(page, '/figures');
      await page.getByRole('combobox', { name: 'Year' }).click();
      await page.getByRole('option', { name: YEAR, exact: true }).click();
      await page.waitForURL(new RegExp(`from=${YEAR}-01-01`));
      // Of two years, so that something was decided whatever day it is.
      const years = `from=${YEAR}-01-01&to=${Number(YEAR) + 1}-12-31`;
      await go(page, `/figures?${years}`);
      await page.getByLabel('Programmes', { exact: true }).and(page.locator('input')).click();
      await page.getByRole('option', { name: 'BE-FEDASIL' }).click();
      await page.waitForURL(/programme/);
      await page.keyboard.press('Escape');
      const told = await figuresOf(page, `${years}&programme=BE-FEDASIL`);
      expect(told.funnel['approved']).toBeGreaterThan(0);
      const way = 'The way of the people counted';
      const number = page
        .getByRole('table', { name: way })
        .getByRole('link', { name: `Approved: ${told.funnel['approved']!.toLocaleString('en-GB')}` });
      await number.waitFor();
      const asked = page.url();
      await number.click();
      await page.getByRole('heading', { level: 1, name: 'Cases behind a number' }).waitFor();
      const shown = await page.getByText(/^Shown [\d,]+ of [\d,]+$/).innerText();
      const [seen, of] = [...shown.matchAll(/[\d,]+/g)].map(([n]) => Number(n.replaceAll(',', '')));
      expect(of).toBe(told.funnel['approved']);
      const listed = await get<{ page: { total: number }; rows: object[] }>(
        page,
        `reports/key-figures/cases?${years}&programme=BE-FEDASIL&number=funnel.approved`,
      );
      expect(seen).toBe(listed.page.total);
      expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(listed.rows.length);
      await page.goBack();
      await page.waitForURL(asked);
    });

    it('should stand beside the year before, each chart with a table that says the same, whole on paper too', async () => {
      const page = await the().desk('elif');
      const [now, before] = [
        await figuresOf(page, PERIOD),
        await figuresOf(page, `from=${Number(YEAR) - 1}-01-01&to=${Number(YEAR) - 1}-12-31`),
      ];
      await go(page, `/figures?${PERIOD}`);
      const table = page.getByRole('table', { name: 'The way of the people counted' });
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Applied', exact: true }) });
      await row.waitFor();
      await page.waitForFunction(
        ([text, count]) => document.querySelector('main')?.innerText.includes(text!) && count !== undefined,
        ['The year before', '1'],
      );
      expect((await row.getByRole('cell').allInnerTexts()).map((n) => Number(n.replaceAll(',', '')))).toEqual([
        now.funnel['applied'],
        before.funnel['applied'],
      ]);
      const drawn = page
        .locator('main section, main [role=region]')
        .filter({ has: page.locator('svg.recharts-surface') });
      await drawn.first().waitFor();
      for (const panel of await drawn.all()) expect(await panel.getByRole('table').count()).toBeGreaterThan(0);
      await page.getByRole('table', { name: 'Beside the published figures' }).waitFor();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.getByRole('button', { name: /^Show all/ }).count()).toBe(0);
    });

    it('should let figures out for a purpose, without small numbers, and refuse what would open them', async () => {
      const page = await the().desk('elif');
      const purpose = `For the ministry ${unlike()}`;
      await go(page, `/figures?${PERIOD}`);
      await page.getByRole('link', { name: 'Publish these figures' }).click();
      await page.getByRole('button', { name: 'See what readers will find' }).click();
      await page.getByText('A dash is a number that is withheld').waitFor();
      await page.getByRole('textbox', { name: 'For whom and what for' }).fill(purpose);
      await page
        .getByRole('button', { name: 'Continue' })
        .or(page.getByRole('button', { name: 'Publish' }))
        .first()
        .click();
      const goOn = page.getByRole('button', { name: 'Publish', exact: true });
      const done = page.getByText('The figures are published');
      await done.or(goOn).first().waitFor();
      if (await goOn.isVisible()) await goOn.click();
      await done.waitFor();
      await page.getByRole('link', { name: 'Open what was published' }).click();
      await page.getByRole('heading', { level: 1, name: 'Figures as they were published' }).waitFor();
      await tellsNothingSmall(page);
      await page.getByRole('link', { name: 'All published figures' }).click();
      await page.getByRole('row').filter({ hasText: purpose }).waitFor();
    });

    it('should give a donor the figures that were published, without small numbers, and no case, no name and no way to one', async () => {
      const page = await the().desk('elif');
      const purpose = `For those who pay ${unlike()}`;
      const asked = { from: `${YEAR}-01-01`, to: `${YEAR}-12-31`, purpose };
      const { id } = await post<{ id: string }>(page, 'reports/published-figures', asked);
      const { user } = await get<{ user: { displayName: string } }>(page, 'session');
      const donor = await the().desk('rafael');
      await go(donor, '/');
      const latest = donor.getByRole('region', { name: 'Published figures' }).getByRole('listitem').first();
      await latest.getByRole('link').click();
      await donor.waitForURL(new RegExp(`/figures/published/${id}$`));
      await donor.getByRole('heading', { level: 1, name: 'Figures as they were published' }).waitFor();
      expect(await tellsNothingSmall(donor)).toBeGreaterThan(0);
      await donor.getByRole('link', { name: 'All published figures' }).click();
      await donor.getByRole('heading', { level: 1, name: 'Published figures' }).waitFor();
      await donor.getByRole('main').getByRole('rowheader').first().waitFor();
      const words = await donor.getByRole('main').innerText();
      for (const hidden of [purpose, user.displayName]) expect(words).not.toContain(hidden);
      const places = await donor.getByRole('navigation').first().getByRole('link').allInnerTexts();
      expect(places.map((place) => place.trim())).toEqual(['Home', 'Key figures']);
      expect(await donor.getByRole('button', { name: 'Search' }).count()).toBe(0);
      const refused = [
        'cases',
        `reports/key-figures?${PERIOD}`,
        `reports/key-figures/cases?${PERIOD}&number=funnel.applied`,
      ];
      for (const path of refused)
        expect([path, (await donor.request.get(`/api/${path}`)).status()]).toEqual([path, 403]);
      for (const screen of ['/cases', `/figures?${PERIOD}`]) {
        await go(donor, screen);
        await donor.getByRole('main').getByRole('alert').first().waitFor();
        expect(await donor.getByRole('main').getByRole('row').count()).toBe(0);
      }
    });
  });
}
