import type { Page } from 'playwright-core';
import { get, openCase } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { offer } from './screens/arrivals.ts';

export function transfers(the: TheOffice): void {
  describe('a transfer between offices', () => {
    it('should offer a case with its deadline typed, interrupted once, and say what happens next', async () => {
      const page = await the().desk('amina');
      const { id, number } = await openCase(page, 1);
      await go(page, `/cases/${id}`);
      await page.getByRole('link', { name: 'Offer to another office' }).click();
      await page.getByLabel('Office that should take over').first().click();
      await page.getByRole('option', { name: 'Ghent desk' }).click();
      await page.getByLabel('The person moved').check();
      const deadline = page.getByLabel('Answer by', { exact: true });
      const zone = page.getByText('by the clock of your office: Europe/Brussels');
      await zone.waitFor();
      await deadline.fill('1/1/2020');
      await page.getByRole('button', { name: 'Continue' }).click();
      const wrong = page
        .getByRole('alert')
        .getByRole('link', { name: 'Give a day after today and within thirty days' });
      await wrong.click();
      await page.keyboard.press('Control+A');
      const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
      await page.keyboard.type(day.split('-').reverse().join('.'));
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByText('Your office then keeps a summary only', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Offer the case' }).click();
      await page.getByRole('heading', { name: 'The case is offered' }).waitFor();
      await page.getByText('It stays yours until the other office accepts').waitFor();
      expect((await get<{ transfer: { deadlineOn: string } }>(page, `cases/${id}`)).transfer.deadlineOn).toBe(day);
      await page.getByRole('link', { name: 'Back to the case' }).click();
      const panel = page.getByRole('region', { name: 'Another office' });
      expect(await panel.innerText()).toMatch(/Offered to Ghent desk[\s\S]*in 10 days/);
      await panel.getByRole('link', { name: 'Open the offer' }).click();
      await page.getByRole('button', { name: 'Take the offer back' }).click();
      await page.getByRole('heading', { name: `Take the offer back: ${number}` }).waitFor();
      await page.getByRole('button', { name: 'Go on', exact: true }).click();
      await page.getByRole('status').filter({ hasText: 'The offer is taken back' }).waitFor();
      expect((await get<{ transfer: unknown }>(page, `cases/${id}`)).transfer).toBeNull();
    });

    it('should refuse with a reason that the giver reads, led there by a notice', async () => {
      const giver = await the().desk('yasmine');
      const { id } = await offer(giver, 'Charleroi');
      const page = await the().desk('thomas');
      await go(page, `/transfers/${id}/refuse`);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page
        .getByRole('alert')
        .getByRole('link', { name: /^Say why/ })
        .click();
      await page.keyboard.type('We have no interpreter for months.');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Refuse the offer' }).click();
      await page.getByRole('heading', { name: 'The offer is refused' }).waitFor();
      await told(giver, id);
      await go(giver, '/notices');
      await giver.getByRole('link', { name: 'An offered case was answered' }).first().click();
      await giver.waitForURL(`**/transfers/${id}`);
      await giver.getByText('We have no interpreter for months.').waitFor();
    });

    /** The worker carries the notice within its tick. */
    const told = async (page: Page, id: string): Promise<void> => {
      const until = Date.now() + 30_000;
      for (;;) {
        const { rows } = await get<{ rows: { recordId: string }[] }>(page, 'notices');
        if (rows.some(({ recordId }) => recordId === id)) return;
        if (Date.now() > until) throw new Error('Nobody was told of the answer.');
        await page.waitForTimeout(250);
      }
    };
  });
}
