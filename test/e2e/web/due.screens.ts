import { go } from './go.ts';
import type { Office } from './office.ts';

/** What is due, the mail of the morning, and an office's own figure. */
export function due(the: () => Office): void {
  describe('deadlines', () => {
    it('should list what is due by kind, and let its reader turn the morning mail off and on again', async () => {
      const page = await the().desk('amina');
      await go(page, '/notices');
      await page.getByRole('link', { name: 'All that is due' }).click();
      await page.getByRole('heading', { level: 1, name: 'Due' }).waitFor();
      await page.getByRole('button', { name: 'Do not send it to me' }).click();
      await page.getByText('You do not get this mail.').waitFor();
      await page.reload();
      await page.getByText('You do not get this mail.').waitFor();
      await page.getByRole('button', { name: 'Send it to me' }).click();
      await page.getByText('You get this mail.').waitFor();
    });

    it('should hold a figure of the office with its policy from its day on, and refuse one without a policy', async () => {
      const page = await the().desk('nadia');
      await go(page, '/administration/deadlines');
      await page.getByRole('button', { name: 'Set a figure of the office' }).click();
      await page.getByRole('combobox', { name: 'Which reminder' }).click();
      await page.getByRole('option', { name: 'The last day of a stay: 14 days before' }).click();
      await page.getByLabel('How long before or after').fill('21');
      await page.getByRole('textbox', { name: 'First day' }).fill('01/02/2027');
      await page.getByRole('button', { name: 'Set it' }).click();
      await page.getByRole('alert').getByText('Name the policy').waitFor();
      await page.getByLabel('Policy of the office').fill('Note of 30 November 2026');
      await page.getByRole('button', { name: 'Set it' }).click();
      await page.getByText('The office’s figure is set').waitFor();
      expect(await page.locator('main').textContent()).toContain('21 days before (Note of 30 November 2026)');
    });
  });
}
