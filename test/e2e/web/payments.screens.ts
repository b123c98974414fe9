import type { Page } from 'playwright-core';
import { totalShown } from './asked.ts';
import type { Granted } from './back-home.ts';
import { go } from './go.ts';
import { asOwner, type TheOffice } from './office.ts';
import { goOn } from './on-the-way.ts';
import { aPaper, ask, lineOf } from './purse.ts';
import { answer, choose } from './short-forms.ts';

/** Plan, budget, payments and approvals of somebody who is back: from the first draft to the receipt. */
export function plansAndPayments(the: TheOffice, of: () => Granted): void {
  describe('money for a plan', () => {
    const tab = (): string => `/cases/${of().id}/reintegration`;
    /** The payment of this case with this amount among all that waits. */
    const row = (page: Page, amount: string) =>
      page.getByRole('row').filter({ hasText: of().number }).filter({ hasText: amount });

    it('should be planned line by line out of what was granted, and agreed to by the person', async () => {
      const page = await the().desk('irina');
      await go(page, tab());
      await page.getByRole('link', { name: 'Draft a plan' }).click();
      await page.getByLabel('What the person wants to reach').fill('To open a bakery with her sister.');
      await page.getByRole('button', { name: 'Add a line' }).click();
      await page.getByRole('combobox', { name: 'Out of which entitlement' }).click();
      await page.getByRole('option', { name: /^Basic reintegration budget · .*2,000/ }).click();
      await choose(page, 'Dimension', 'Economic');
      await choose(page, 'Level', 'Individual');
      await choose(page, 'Kind of help', 'Microbusiness');
      await choose(page, 'How it reaches the person', 'Paid to the supplier');
      await answer(page, { 'What is meant': 'Two ovens', 'Planned amount': '1000' });
      await goOn(page, 'Keep the draft', 'The draft is kept');
      await page.getByRole('link', { name: 'Back to reintegration' }).first().click();
      await page.getByRole('link', { name: 'Record the agreement' }).click();
      await page.getByRole('radio', { name: 'The person' }).check();
      await choose(page, 'Read in', 'Arabic');
      await page.locator('input[type=file]').setInputFiles(aPaper('plan.pdf'));
      await goOn(page, 'Record the agreement', 'The agreement is recorded');
      await go(page, tab());
      await page.getByText('Version 1, agreed on').waitFor();
      expect(await budget(page)).toMatchObject({ Granted: '€2,000.00', Planned: '€1,000.00', Left: '€2,000.00' });
    });

    it('should be asked for in parts, and never decided on by whoever asked', async () => {
      const page = await the().desk('irina');
      await go(page, tab());
      await page.getByRole('link', { name: 'Request payment' }).click();
      await answer(page, { Amount: '400' });
      await page.getByRole('radio', { name: 'Supplier' }).check();
      await answer(page, { Payee: 'Ovens Ltd' });
      await page.getByRole('combobox', { name: 'Fund' }).click();
      await page.getByRole('option').first().click();
      // Quotes stand before it.
      await page.locator('input[type=file]').last().setInputFiles(aPaper('invoice.pdf'));
      await goOn(page, 'Request payment', 'The payment is requested');
      const { id: large } = await ask(page, of(), await lineOf(page, of()), 60_000);

      const approver = await the().desk('elif');
      const asked = (by: string): Promise<unknown> =>
        asOwner(`update disbursement set requested_by = (select id from app_user where email = $2) where id = $1`, [
          ...[large, `${by}@homeward.example`],
        ]);
      await asked('elif');
      await go(approver, '/payments');
      await row(approver, '€600').getByText('You requested it').waitFor();
      await row(approver, '€600').getByRole('checkbox').check();
      expect(await approver.getByRole('button', { name: 'Approve', exact: true }).isDisabled()).toBe(true);
      await asked('irina');
    });

    it('should be approved from the queue by one person up to the office’s sum and by two above it', async () => {
      const finance = await the().desk('pia');
      await go(finance, '/');
      const waiting = finance.locator('a[data-figure][href="/payments"]');
      const count = Number(await waiting.getAttribute('data-figure'));
      await waiting.click();
      expect(await totalShown(finance)).toBe(count);
      for (const amount of ['€400', '€600']) await row(finance, amount).getByRole('checkbox').check();
      await approveChosen(finance, '2 payments: €1,000.00');
      await finance.getByText('1 is approved').waitFor();
      await finance.getByText('1 waits for a second approval').waitFor();
      await row(finance, '€600').getByText('You approved it').waitFor();

      const manager = await the().desk('jonas');
      await go(manager, '/payments');
      await row(manager, '€600').getByText('1 of 2 approvals').waitFor();
      await row(manager, '€600').getByRole('checkbox').check();
      await approveChosen(manager, '1 payment: €600.00');
      await manager.getByText('1 is approved').waitFor();
      // What was decided is told before the queue is read again.
      await row(manager, '€600').waitFor({ state: 'detached' });
    });

    it('should be paid once it is approved, receipted once, and leave the budget what is left', async () => {
      const page = await the().desk('irina');
      await go(page, tab());
      expect(await budget(page)).toMatchObject({ Approved: '€1,000.00', Left: '€1,000.00' });
      await page.getByRole('link', { name: 'Payment 1 · €400.00' }).click();
      await page.getByRole('link', { name: 'Record the payment' }).click();
      await goOn(page, 'Record the payment', 'It is recorded');
      await page.getByRole('link', { name: 'Back to the payment' }).first().click();
      await page.getByText('Paid, receipt missing').first().waitFor();
      await page.getByRole('link', { name: 'File the receipt' }).click();
      await page.getByRole('radio', { name: 'The person' }).check();
      await page.locator('input[type=file]').setInputFiles(aPaper('receipt.pdf'));
      await goOn(page, 'File the receipt', 'The receipt is filed');
      await page.getByRole('link', { name: 'Back to the payment' }).first().click();
      await page.getByText('Receipted').first().waitFor();
      expect(await page.getByRole('link', { name: 'File the receipt' }).count()).toBe(0);
      await go(page, tab());
      expect(await budget(page)).toMatchObject({
        ...{ Approved: '€600.00', 'Paid or delivered': '€400.00', Left: '€1,000.00' },
      });
    });
  });
}

async function approveChosen(page: Page, sum: string): Promise<void> {
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await page.getByText(sum).waitFor();
  await page.getByRole('button', { name: 'Approve these' }).click();
}

/** What the table of the budget says of the reintegration budget, by its heads. */
async function budget(page: Page): Promise<Record<string, string>> {
  const line = page.getByRole('row', { name: /^Basic reintegration budget/ });
  await line.waitFor();
  const heads = await line.locator('xpath=ancestor::table').getByRole('columnheader').allInnerTexts();
  const cells = await line.locator('th, td').allInnerTexts();
  return Object.fromEntries(heads.map((head, i) => [head, cells[i]!.replaceAll(/[\u2066-\u2069]/g, '')]));
}
