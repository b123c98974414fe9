import type { Locator, Page } from 'playwright-core';
import { agreePlan } from '../../journey-to-closure/help.ts';
import { fundTheProgramme } from '../../journey-to-closure/money.ts';
import { DAUGHTER, MOTHER, SON, type Voyage } from '../../journey-to-closure/voyage.ts';
import { goOn, take } from '../on-the-way.ts';
import { aPaper } from '../purse.ts';
import { answer, choose } from '../short-forms.ts';
import { NAMES, partOf, type TheMovedOffice } from './acts.ts';

/** What the office’s own figures are, which nobody publishes. */
const FIGURES = { adult: 200_000, child: 50_000 } as const;

export const tabOf = ({ family }: Voyage): string => `/cases/${family.id}/reintegration`;

/** A plan with the person, and money for it that one asks for, two approve and the person signs for. */
export function theHelpOnScreens(the: TheMovedOffice): void {
  describe('help where they are', () => {
    const queueRow = (page: Page): Locator => page.getByRole('row').filter({ hasText: the().voyage.family.number });
    const approve = async (who: 'finance' | 'supervisor'): Promise<Page> => {
      const page = await the().desks.at(who, '/payments');
      await queueRow(page).getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await page.getByText('1 payment: €1,200.00').waitFor();
      await page.getByRole('button', { name: 'Approve these' }).click();
      return page;
    };

    it('should be planned with the father although nobody knows the amount here, and be agreed to by him', async () => {
      const { desks, voyage } = the();
      const { reintegration } = voyage.field.cast;
      const page = await desks.desk('reintegration');
      await take(page, voyage.family, 'Open reintegration');
      await desks.at('reintegration', tabOf(voyage));
      await partOf(page, NAMES.father).getByRole('link', { name: 'Draft a plan' }).click();
      await page.getByLabel('What the person wants to reach').fill('A small workshop of my own, near my parents.');
      await page.getByRole('button', { name: 'Add a line' }).click();
      await page.getByRole('combobox', { name: 'Out of which entitlement' }).click();
      await page.getByRole('option', { name: /^Basic reintegration budget/ }).click();
      for (const [label, chosen] of [
        ['Dimension', 'Economic'],
        ['Level', 'Individual'],
        ['Kind of help', 'Microbusiness'],
        ['How it reaches the person', 'Paid to the supplier'],
      ] as const)
        await choose(page, label, chosen);
      await answer(page, { 'What is meant': 'Tools and a bench for a workshop.', 'Planned amount': '1200' });
      await goOn(page, 'Keep the draft', 'The draft is kept');
      await page.getByRole('link', { name: 'Back to reintegration' }).first().click();
      await partOf(page, NAMES.father).getByRole('link', { name: 'Record the agreement' }).click();
      await page.getByRole('radio', { name: 'The person' }).check();
      await choose(page, 'Read in', 'Arabic');
      await page.locator('input[type=file]').setInputFiles(aPaper('plan.pdf'));
      await goOn(page, 'Record the agreement', 'The agreement is recorded');
      // The others want none of the help; each says so themselves.
      for (const [place, signedBy] of [
        [MOTHER, 'self'],
        [SON, 'parent'],
        [DAUGHTER, 'parent'],
      ] as const)
        await agreePlan(reintegration, voyage.family, place, { lines: [], signedBy });
      await desks.at('reintegration', tabOf(voyage));
      await partOf(page, NAMES.father).getByText('Not known here').first().waitFor();
      await partOf(page, NAMES.mother).getByText('The person agreed to a plan without help.').waitFor();
    });

    it('should be asked for by one, and approved by two others once two people told the amount', async () => {
      const { desks, voyage } = the();
      await fundTheProgramme(voyage.field, { startsOn: voyage.on(0), endsOn: voyage.on(400) });
      const page = await desks.at('reintegration', tabOf(voyage));
      await partOf(page, NAMES.father).getByRole('link', { name: 'Request payment' }).click();
      await answer(page, { Amount: '1200' });
      await page.getByRole('radio', { name: 'Supplier' }).check();
      await answer(page, { Payee: 'Al Nahrain Tools' });
      await page.getByRole('combobox', { name: 'Fund' }).click();
      await page.getByRole('option').first().click();
      await page.locator('input[type=file]').last().setInputFiles(aPaper('invoice.pdf'));
      await goOn(page, 'Request payment', 'The payment is requested');
      expect((await page.request.get('/api/payments-to-approve')).status()).toBe(403);

      const finance = await approve('finance');
      await finance.getByText('The amount granted is not known here.', { exact: false }).waitFor();
      await tellFigures(voyage);
      await approve('finance');
      await finance.getByText('1 waits for a second approval').waitFor();
      await queueRow(finance).getByText('You approved it').waitFor();
      const supervisor = await approve('supervisor');
      await supervisor.getByText('1 is approved').waitFor();
    });

    it('should be paid, signed for once, and leave sums that are exact', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('reintegration', tabOf(voyage));
      await page.getByRole('link', { name: 'Payment 1 · €1,200.00' }).click();
      await page.getByRole('link', { name: 'Record the payment' }).click();
      await goOn(page, 'Record the payment', 'It is recorded');
      await page.getByRole('link', { name: 'Back to the payment' }).first().click();
      await page.getByRole('link', { name: 'File the receipt' }).click();
      await page.getByRole('radio', { name: 'The person' }).check();
      await page.locator('input[type=file]').setInputFiles(aPaper('receipt.pdf'));
      await goOn(page, 'File the receipt', 'The receipt is filed');
      await page.getByRole('link', { name: 'Back to the payment' }).first().click();
      await page.getByText('Receipted').first().waitFor();
      expect(await page.getByRole('link', { name: 'File the receipt' }).count()).toBe(0);
      await desks.at('reintegration', tabOf(voyage));
      const budget = partOf(page, NAMES.father).getByRole('row', { name: /^Basic reintegration budget/ });
      await budget.getByText('€2,000.00').waitFor();
      await budget.getByText('€800.00').waitFor();
    });
  });
}

/** One enters what a person is granted, another confirms it. */
async function tellFigures({ field }: Voyage): Promise<void> {
  const { manager, reviewer } = field.cast;
  for (const [role, amountMinor] of Object.entries(FIGURES)) {
    const figure = {
      ...{ officeId: field.offices.brussels, component: 'reintegration', role, validFrom: '2020-01-01' },
      ...{ amount: { amountMinor, currency: 'EUR' }, source: 'Letter of the agency' },
    };
    const answer = manager.post('programmes/BE-FEDASIL/local-figures', figure);
    const { id, version } = (await manager.expect<{ id: string; version: number }>(200, answer)).body;
    await reviewer.expect(200, reviewer.post(`local-figures/${id}/confirm`, { version }));
  }
}
