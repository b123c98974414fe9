import type { Locator } from 'playwright-core';
import { asked, totalShown, type Listed } from './asked.ts';
import { barriers } from './barriers.ts';
import { get, openCase, unlike } from './casework.ts';
import { go } from './go.ts';
import { asOwner, type TheOffice } from './office.ts';
import { day } from './review.ts';
import { settling } from './settling.ts';

export function home(the: TheOffice): void {
  describe('the home page', () => {
    it.each(['amina', 'yasmine', 'elif', 'greta', 'hugo', 'irina'])(
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
      const late = await openCase(page, 1);
      const coming = await openCase(page, 1);
      for (const [{ id }, days] of [
        [late, -4],
        [coming, 4],
      ] as const)
        await asOwner(`update "case" set next_due_on = $2 where id = $1`, [id, day(days)]);
      const written = (days: number): string =>
        new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(
          new Date(day(days)),
        );
      await go(page, '/cases?due=overdue');
      const dueOf = ({ number }: { number: string }, days: number) =>
        page
          .getByRole('row')
          .filter({ hasText: number })
          .getByRole('cell')
          .filter({ has: page.locator(`time[datetime="${day(days)}"]`) });
      expect(await dueOf(late, -4).innerText()).toMatch(new RegExp(`^Overdue, [345] days ago\\s+${written(-4)}$`));
      const warning = await signOf(dueOf(late, -4));
      expect(await page.getByRole('row').filter({ hasText: coming.number }).count()).toBe(0);
      await go(page, '/cases?due=week');
      expect(await dueOf(coming, 4).innerText()).toMatch(new RegExp(`^in [345] days\\s+${written(4)}$`));
      // Told by a sign of its own too, for whoever sees no colours.
      expect(await signOf(dueOf(coming, 4))).not.toBe(warning);
      await go(page, `/cases/${late.id}/people`);
      const bar = page
        .getByRole('main')
        .locator('header')
        .getByText(/^Overdue, [345] days ago/)
        .locator('..');
      expect(await bar.innerText()).toContain(`(${written(-4)})`);
      expect(await signOf(bar)).toBe(warning);
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
      const settled = settling(page);
      await go(page, '/');
      await page.locator('a[data-figure]').first().waitFor();
      await settled();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await barriers(page)).toEqual([]);
    });
  });
}

/** How the sign before the words is drawn. */
const signOf = (told: Locator): Promise<string> =>
  told
    .locator('svg path')
    .first()
    .getAttribute('d')
    .then((drawn) => drawn ?? '');
