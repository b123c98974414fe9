import type { Locator } from 'playwright-core';
import { asked, totalShown, type Listed } from './asked.ts';
import { barriers } from './barriers.ts';
import { get, unlike } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

export function home(the: TheOffice): void {
  describe('the home page', () => {
    it.each(['amina', 'yasmine', 'elif', 'greta'])(
      'should open from each number of %s the list that makes it, with the same count (ux 20)',
      async (colleague) => {
        const page = await the().desk(colleague);
        await go(page, '/');
        await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
        const figures = page.locator('a[data-figure]');
        await figures.first().waitFor();
        const promised = await figures.evaluateAll((links) =>
          links.map((link) => ({ to: link.getAttribute('href')!, count: Number(link.getAttribute('data-figure')) })),
        );
        expect(promised.length).toBeGreaterThan(1);
        for (const { to, count } of promised) {
          await page.locator(`a[data-figure][href="${to}"]`).first().click();
          expect({ to, total: await totalShown(page) }).toEqual({ to, total: count });
          await page.goBack();
        }
      },
    );

    it('should tell what is overdue by a word, a sign and the full day (ux 19)', async () => {
      const page = await the().desk('amina');
      await go(page, '/cases?due=overdue&sort=nextDueOn');
      const late = await asked<Listed & { rows: { nextDueOn: string }[] }>(
        page,
        '/api/cases?due=overdue&sort=nextDueOn',
      );
      if (late.page.total === 0) {
        await page.getByText('No case matches these filters').waitFor();
        await go(page, '/cases?due=week&sort=nextDueOn');
      }
      const due = page
        .getByRole('row')
        .nth(1)
        .getByRole('cell')
        .filter({ has: page.locator('time') })
        .first();
      await due.locator('svg').waitFor();
      expect(await due.textContent()).toMatch(/(Overdue|today|tomorrow|in \d+ days).*\d{1,2} \w{3,4} \d{4}/);
    });

    it('should tell a care level by a word and a sign (ux 19)', async () => {
      const page = await the().desk('elif');
      for (const [level, words] of [
        ['standard', 'Standard'],
        ['high', 'High, ask the protection officer'],
      ] as const) {
        const { rows } = await get<{ rows: { id: string }[] }>(page, `cases?whose=anyone&careLevel=${level}&size=1`);
        await go(page, `/cases/${rows[0]!.id}`);
        const told = page.locator('header span').filter({ has: page.locator('svg'), hasText: words });
        await told.first().waitFor();
      }
    });

    it('should take a note on today’s first case in at most 3 clicks or keys beyond what is typed', async () => {
      const page = await the().desk('amina');
      await go(page, '/');
      const first = await asked<Listed>(page, '/api/cases?whose=mine&sort=nextDueOn&order=asc&size=1');
      let strokes = 0;
      const click = async (target: Locator): Promise<void> => {
        strokes += 1;
        await target.click();
      };
      await click(page.getByRole('region', { name: 'Next due' }).getByRole('link').nth(1));
      await page.waitForURL(new RegExp(`/cases/${first.rows[0]!.id}`));
      await click(page.getByLabel('New note'));
      const words = `Called, comes on Thursday (${unlike()}).`;
      await page.keyboard.type(words);
      await click(page.getByRole('button', { name: 'Save note' }));
      await page.getByRole('listitem').filter({ hasText: words }).first().waitFor();
      const { rows } = await asked<{ rows: { text: string }[] }>(page, `/api/cases/${first.rows[0]!.id}/notes?size=1`);
      expect(rows.map(({ text }) => text)).toEqual([words]);
      expect(strokes).toBeLessThanOrEqual(3);
    });

    it('should pass axe and stand on a telephone without sideways scroll', async () => {
      const page = await the().desk('elif', { viewport: { width: 320, height: 800 } });
      await go(page, '/');
      await page.locator('a[data-figure]').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await barriers(page)).toEqual([]);
    });
  });
}
