import { goOn } from '../on-the-way.ts';
import { aPaper } from '../purse.ts';
import { chooseByLetters } from '../short-forms.ts';
import { NAMES, type TheMovedOffice } from './acts.ts';

/** Others help as well, only by words the person agreed to, from an app in which there is nothing else of them. */
export function theReferralOnScreens(the: TheMovedOffice): void {
  describe('somebody who is sent to a partner', () => {
    const tab = (): string => `/cases/${the().voyage.single.id}/reintegration`;

    it('should be sent by the very words he agreed to', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('reintegration', `${tab()}/refer`);
      for (const [question, chosen] of [
        ['Which help', 'Vocational training'],
        ['Partner organisation', 'Homecoming association'],
      ] as const) {
        await page.getByRole('combobox', { name: question }).click();
        await page.getByRole('option', { name: chosen, exact: true }).click();
      }
      await page.getByLabel('Why they need it').fill('Was a welder before.');
      await page.getByLabel('What they are asked to do').fill('A welding course.');
      await goOn(page, 'Save the proposal', 'The referral is proposed');
      const answer = await page.request.get(`/api/cases/${voyage.single.id}/service-referrals`);
      const { rows } = (await answer.json()) as { rows: [{ id: string }] };
      const referral = `${tab()}/referrals/${rows[0].id}`;
      await desks.at('reintegration', `${referral}/consent`);
      expect(await page.getByLabel('The text to show or read out').inputValue()).toContain('A welding course.');
      await chooseByLetters(page, { 'In which language': 'Arabic' });
      await goOn(page, 'They agreed to this text', 'The consent is recorded');
      await desks.at('reintegration', `${referral}/send`);
      await page.getByLabel('Agreement with the receiver').fill('Agreement 2026/4');
      await goOn(page, 'Send it now', 'The referral is sent');
    });

    it('should be helped by the partner, who proves what was given', async () => {
      const { desks } = the();
      const page = await desks.at('partner', '/sent-to-us');
      await page.getByRole('link', { name: new RegExp(`^${NAMES.single}`) }).click();
      await page.getByText('A welding course.').waitFor();
      await page.getByRole('link', { name: 'Answer', exact: true }).click();
      await page.getByLabel('Yes, we help').check();
      await goOn(page, 'Send the answer', 'The answer is recorded');
      await desks.at('partner', '/services-to-record');
      const row = page.getByRole('row').filter({ hasText: NAMES.single });
      await row.getByRole('link', { name: /Record a service/ }).click();
      await page.getByLabel('Where').fill('Training centre');
      await goOn(page, 'Record it', 'The service is recorded');
      await desks.at('partner', '/sent-to-us');
      await page.getByRole('link', { name: new RegExp(`^${NAMES.single}`) }).click();
      await page.getByRole('link', { name: 'Add a proof' }).click();
      await page.getByLabel('Attendance record').check();
      await page.locator('input[type=file]').setInputFiles(aPaper('hours.pdf'));
      await goOn(page, 'Add it', 'The proof is kept');
      const officer = await desks.at('reintegration', tab());
      await officer.getByText('Training centre', { exact: false }).first().waitFor();
      await officer.getByText('Attendance record').first().waitFor();
    });
  });
}
