import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { barriers } from './barriers.ts';
import { asked, numbersShown, totalShown, type Listed } from './asked.ts';
import { openCase, post, unlike } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

async function openList(page: Page, search = ''): Promise<void> {
  await go(page, `/cases${search}`);
  await page.getByRole('table', { name: 'Cases' }).waitFor();
}

export function caseList(the: TheOffice): void {
  describe('the case list', () => {
    it('should open on the reader’s own open cases, saying how many (ux 1)', async () => {
      const page = await the().desk('amina');
      await openList(page);
      const own = await asked<Listed>(page, '/api/cases?whose=mine');
      expect(own.page.total).toBeGreaterThan(25);
      await page.getByText(`1–25 of ${own.page.total}`).first().waitFor();
      expect(await numbersShown(page)).toEqual(own.rows.map(({ number }) => number));
      expect(await page.getByRole('button', { name: 'Clear all' }).count()).toBe(0);
    });

    it('should show filters as removable tags that Back and a shared link restore (ux 2)', async () => {
      const page = await the().desk('elif');
      await openList(page, '?whose=anyone');
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await page.getByRole('combobox', { name: 'Stage', exact: true }).click();
      await page.getByRole('option', { name: 'Counselling', exact: true }).click();
      const tag = page.getByRole('button', { name: /Stage: Counselling/ });
      await tag.waitFor();
      const narrowed = await asked<Listed>(page, '/api/cases?whose=anyone&stage=COUNSELLING');
      await page
        .getByText(new RegExp(`of ${narrowed.page.total}$`))
        .first()
        .waitFor();
      const shared = page.url();
      expect(shared).toMatch(/\?whose=anyone&stage=COUNSELLING$/);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await tag.waitFor({ state: 'detached' });
      await page.goBack();
      await tag.waitFor();
      const colleague = await the().desk('elif');
      await go(colleague, shared);
      await colleague.getByRole('button', { name: /Stage: Counselling/ }).waitFor();
      expect(await totalShown(colleague)).toBe(narrowed.page.total);
      await colleague.getByRole('button', { name: /Stage: Counselling/ }).click();
      await colleague.waitForURL(/whose=anyone$/);
    });

    it('should sort by column heads, with aria-sort, kept in the address (ux 3)', async () => {
      const page = await the().desk('amina');
      await openList(page);
      const head = page.getByRole('columnheader', { name: 'Next due' });
      expect(await head.getAttribute('aria-sort')).toBe('none');
      await head.getByRole('button').click();
      await page.waitForURL(/sort=nextDueOn/);
      await page.locator('th[aria-sort=ascending]', { hasText: 'Next due' }).waitFor();
      const soonest = await asked<Listed>(page, '/api/cases?sort=nextDueOn&order=asc');
      await page.getByRole('row', { name: new RegExp(soonest.rows[0]!.number) }).waitFor();
      await page.reload();
      await page.locator('th[aria-sort=ascending]', { hasText: 'Next due' }).waitFor();
      expect(await numbersShown(page)).toEqual(soonest.rows.map(({ number }) => number));
      await head.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await page.locator('th[aria-sort=descending]', { hasText: 'Next due' }).waitFor();
    });

    it('should keep filters, columns and order under a name and share them with a role (ux 4)', async () => {
      const page = await the().desk('elif');
      const name = `All by number ${unlike()}`;
      await openList(page, '?whose=anyone&sort=number&columns=number.stage');
      await page.getByRole('button', { name: 'Views', exact: true }).click();
      await page.getByRole('button', { name: 'Keep this view' }).click();
      await page.getByLabel('Name of the view').fill(name);
      await page.getByRole('combobox', { name: 'Who sees it' }).click();
      await page.getByRole('option', { name: 'Counsellor', exact: true }).click();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const colleague = await the().desk('amina');
      await openList(colleague);
      await colleague.getByRole('button', { name: 'Views', exact: true }).click();
      await colleague.getByRole('link', { name }).click();
      await colleague.waitForURL(/whose=anyone/);
      await colleague.locator('th[aria-sort=ascending]', { hasText: 'Number' }).waitFor();
      expect(await colleague.getByRole('columnheader', { name: 'Owner' }).count()).toBe(0);
      expect(await colleague.getByRole('columnheader', { name: 'Stage' }).count()).toBe(1);
      // Shared with counsellors, and with nobody of another role.
      const other = await the().desk('yasmine');
      await openList(other);
      await other.getByRole('button', { name: 'Views', exact: true }).click();
      await other.getByRole('button', { name: 'Keep this view' }).waitFor();
      expect(await other.getByRole('link', { name }).count()).toBe(0);
    });

    it('should do one thing to many cases and say what came of each (ux 18)', async () => {
      const page = await the().desk('amina');
      await openList(page);
      await page.getByRole('button', { name: 'Flag', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: 'Select at least one case' }).waitFor();
      await page.getByRole('checkbox', { name: 'Select all rows on this page' }).check();
      await page.getByText('25 selected').waitFor();
      const { page: own } = await asked<Listed>(page, '/api/cases');
      await page.getByRole('button', { name: `Select all ${own.total} matching` }).click();
      await page.getByText(`${own.total} selected`).waitFor();
      await page.getByRole('button', { name: 'Clear selection' }).click();
      const [first, second] = await numbersShown(page);
      for (const number of [first!, second!]) await page.getByRole('checkbox', { name: `Select ${number}` }).check();
      await page.getByRole('button', { name: 'Flag', exact: true }).click();
      await page.getByRole('combobox', { name: 'Flag' }).click();
      await page.getByRole('option', { name: 'Deadline near' }).click();
      await page.getByLabel('Why').fill('The programme closes at the end of the month.');
      await page.getByRole('button', { name: 'Raise the flag' }).click();
      await page.getByText('2 of 2 done.').waitFor();
      const results = await page
        .getByRole('list', { name: 'Result for each case' })
        .getByRole('listitem')
        .allTextContents();
      expect(results.sort()).toEqual([`${first} Done`, `${second} Done`].sort());
    });

    it('should give chosen cases to a colleague, saying of each what came of it, also of one that changed meanwhile', async () => {
      const counsellor = await the().desk('amina');
      const [stays, goes] = [await openCase(counsellor, 1), await openCase(counsellor, 1)];
      const page = await the().desk('elif');
      await openList(page, '?whose=anyone');
      for (const { number } of [stays, goes]) await page.getByRole('checkbox', { name: `Select ${number}` }).check();
      // Its counsellor is faster by a moment.
      await page.route(`**/api/cases/${stays.id}/assign`, async (route) => {
        await post(counsellor, `cases/${stays.id}/steps`, { version: stays.version, action: 'withdraw' });
        await route.continue();
      });
      await page.getByRole('button', { name: 'Assign', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'New owner' }).click();
      await page.getByRole('option', { name: /Yasmine/ }).click();
      await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
      await dialog.getByText('1 of 2 done.').waitFor();
      const results = dialog.getByRole('list', { name: 'Result for each case' }).getByRole('listitem');
      await results.filter({ hasText: goes.number }).filter({ hasText: 'Done' }).waitFor();
      expect(await results.filter({ hasText: stays.number }).innerText()).not.toContain('Done');
      const owners = await Promise.all(
        [stays, goes].map(async ({ id }) => (await asked<{ ownerName: string }>(page, `/api/cases/${id}`)).ownerName),
      );
      expect(owners).toEqual([expect.stringContaining('Amina'), expect.stringContaining('Yasmine')]);
    });

    it('should export what the filters mean, as many rows as the list counts', async () => {
      const page = await the().desk('elif');
      await openList(page, '?whose=anyone&sort=number');
      const total = await totalShown(page);
      await page.getByRole('checkbox', { name: 'Select all rows on this page' }).check();
      await page.getByRole('button', { name: `Select all ${total} matching` }).click();
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Make the file' }).click(),
      ]);
      const lines = readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines).toHaveLength(total + 1);
      expect(lines[0]).toContain('number,principalName,stage');
      await page.getByText(`${total} cases are in the file.`).waitFor();
    });

    it('should be worked by keyboard, pass axe, and stand on a telephone without sideways scroll', async () => {
      const page = await the().desk('amina', { viewport: { width: 320, height: 800 } });
      await openList(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await barriers(page)).toEqual([]);
      const links = page.getByRole('rowheader').getByRole('link');
      await links.first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });
}
