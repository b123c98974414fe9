import { bringHomeGranted, type Granted } from '../back-home.ts';
import { get, post } from '../casework.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import { goOn, offered, take } from '../on-the-way.ts';
import { plansAndPayments } from '../payments.screens.ts';
import { fillPurse, moneyOf } from '../purse.ts';
import { answer, choose } from '../short-forms.ts';

/** The way from an arrival to a closed case on the screens, several people each in a browser of their own. */
export function theJourneyToClosure(the: TheOffice): void {
  describe('the journey to closure', () => {
    let file: Granted;

    beforeAll(async () => {
      const officer = await the().desk('irina');
      file = await bringHomeGranted(await the().desk('amina'), officer, await the().desk('yasmine'));
      await fillPurse(await the().desk('jonas'), (await moneyOf(officer, file)).officeId);
    }, 60_000);

    plansAndPayments(the, () => file);

    it('should keep contact: the round is written down from the calls of the day', async () => {
      const page = await the().desk('irina');
      await go(page, '/calls');
      await page.getByRole('link', { name: file.principal, exact: true }).click();
      const sheet = page.getByRole('region', { name: 'Record a contact' });
      await sheet.getByText(file.number).waitFor();
      await sheet.getByRole('radio', { name: 'Reached', exact: true }).check();
      await sheet.getByRole('button', { name: 'Save the contact' }).click();
      await page.getByRole('status').filter({ hasText: file.principal }).waitFor();
      // What was saved is told before the day is read again.
      await page.getByRole('link', { name: file.principal, exact: true }).waitFor({ state: 'detached' });
    });

    it('should pass to monitoring once every promise of the plan is settled', async () => {
      const page = await the().desk('irina');
      const { disbursements } = await get<{ disbursements: { id: string; version: number; state: string }[] }>(
        page,
        `cases/${file.id}/reintegration`,
      );
      const { id, version } = disbursements.find(({ state }) => state === 'approved')!;
      expect(await offered(page, file)).not.toContain('Start monitoring');
      await post(page, `disbursements/${id}/cancel`, { version, reason: 'She found an oven for less.' });
      await go(page, `/cases/${file.id}/reintegration`);
      await page.getByRole('link', { name: 'Settle or let lapse' }).click();
      await page.getByRole('radio', { name: /^Settled/ }).check();
      await answer(page, { Reason: 'The oven stands.' });
      await goOn(page, 'Settle or let lapse', 'The line is ended');
      await take(page, file, 'Start monitoring');
    });

    it('should close only once somebody said what becomes of what is open, and say so to the colleague who opened it', async () => {
      const counsellor = await the().desk('amina');
      await post(counsellor, `cases/${file.id}/flags`, {
        ...{ memberId: file.memberId, code: 'deadline-near', reason: 'A paper runs out.' },
      });
      const page = await the().desk('elif');
      await go(page, `/cases/${file.id}/close`);
      await page.getByText('One matter has no decision yet.').waitFor();
      expect(await page.getByRole('link', { name: 'Go on to the outcome' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Decide', exact: true }).click();
      await page.getByRole('radio', { name: 'Carried over' }).check();
      await answer(page, { 'Where, to whom, or why': 'The partner renews it.' });
      await goOn(page, 'Record the decision', 'The decision is recorded');
      await page.getByRole('link', { name: 'Back to what is open' }).click();
      await page.getByRole('link', { name: 'Go on to the outcome' }).click();
      await page.getByRole('radio', { name: 'Goals of the plan reached' }).check();
      await choose(page, 'Why assistance ends', 'The returnee no longer wants support');
      await page.getByLabel('What was explored with the person').fill('She stands on her own feet.');
      await goOn(page, 'Close the case', 'The case is closed');
      await go(counsellor, `/cases/${file.id}`);
      await counsellor
        .getByRole('region', { name: 'How it was closed' })
        .getByText('Goals of the plan reached')
        .waitFor();
      expect(await get(counsellor, `cases/${file.id}`)).toMatchObject({ stage: 'CLOSED' });
    });
  });
}
