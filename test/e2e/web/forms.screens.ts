import { get, openCase } from './casework.ts';
import type { TheOffice } from './office.ts';
import { goOn, interpreted } from './on-the-way.ts';
import { day } from './review.ts';
import { choose } from './short-forms.ts';

const typed = (on: string): string => on.split('-').reverse().join('/');
/** What is alike in every form. */
export function forms(the: TheOffice): void {
  describe('a form', () => {
    it('ux 13: should say above what is wrong and how to mend it, lead to each field, and keep what was typed', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await page.goto(`/cases/${id}/counselling/data-notice`);
      await page.getByLabel('Version').fill(' ');
      await page.getByRole('textbox', { name: 'Day' }).fill('31/2/2026');
      await page.getByRole('button', { name: 'Continue' }).click();
      const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
      await summary.waitFor();
      expect(
        await summary.evaluate((alert) => alert === document.activeElement || document.activeElement!.contains(alert)),
      ).toBe(true);
      expect(await page.title()).toMatch(/^Error: /);
      const links = await summary.getByRole('link').allInnerTexts();
      expect(links).toHaveLength(3);
      for (const words of links) {
        expect(words).toMatch(/^(Choose|Enter|Write|Type) /);
        await summary.getByRole('link', { name: words }).click();
        const field = page.locator(':focus');
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        const told = await field.getAttribute('aria-describedby');
        const beside = await page.evaluate(
          (ids) => ids.map((each) => document.getElementById(each)?.textContent ?? '').join(' '),
          told!.split(' '),
        );
        expect(beside).toContain(words);
        // A list opens where one is led to it, over what stands there.
        await page.keyboard.press('Escape');
      }
      expect(await page.getByRole('textbox', { name: 'Day' }).inputValue()).toBe('31/2/2026');
      await choose(page, 'Language of the notice', 'Arabic');
      await page.getByLabel('Version').fill('2026-1');
      await page.getByRole('textbox', { name: 'Day' }).fill(typed(day(0)));
      await goOn(page, 'Record the notice', 'Notice recorded');
      expect(await page.title()).not.toMatch(/^Error/);
    });

    it('ux 23: should take a day typed or picked, show the order it is typed in, and name the clock of the hours', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await page.goto(`/cases/${id}/counselling/session`);
      const held = page.getByRole('textbox', { name: 'Day', exact: true }).first();
      await page.getByText('Day, month and year, such as 31/12/1990.').first().waitFor();
      await page.getByText('Hours by the clock of the office: Europe/Brussels').waitFor();
      await held.fill('3 2 2026');
      await held.press('Tab');
      await page.getByRole('button', { name: 'Choose from a calendar: Day' }).first().click();
      // The calendar opens on the day that was typed.
      await page.getByRole('button', { name: /\b5 February 2026$/ }).click();
      expect(await held.inputValue()).toBe('05/02/2026');
      await held.fill('3/2/2026');
      await page.getByLabel('Began at').fill('09:30');
      await interpreted(page);
      await choose(page, 'Language spoken', 'Arabic');
      await goOn(page, 'Record the session', 'Session recorded');
      const { rows } = await get<{ rows: { heldAt: string }[] }>(page, `cases/${id}/sessions`);
      expect(rows.map(({ heldAt }) => new Date(heldAt).toISOString())).toEqual(['2026-02-03T08:30:00.000Z']);
    });
  });
}
