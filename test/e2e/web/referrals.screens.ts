import { get, openCase } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { sendToPartner } from './sent-to-partner.ts';

interface Listed {
  readonly rows: readonly { readonly id: string; readonly state: string; readonly textShown: string | null }[];
}

export function referralsAndServices(the: TheOffice): void {
  describe('somebody who is sent to a partner', () => {
    it('should be asked by the exact text, seen by the partner alone, and helped or not: a partner’s day on a telephone', async () => {
      const page = await the().desk('yasmine');
      const { id, number, principal } = await openCase(page, 1);
      await go(page, `/cases/${id}/reintegration/refer`);
      await page.getByRole('combobox', { name: 'Which help' }).click();
      await page.getByRole('option', { name: 'Vocational training' }).click();
      await page.getByRole('combobox', { name: 'Partner organisation' }).click();
      await page.getByRole('option', { name: 'Tbilisi Reintegration Partner' }).click();
      await page.getByLabel('Why they need it').fill('Was a welder before.');
      await page.getByLabel('What they are asked to do').fill('A welding course.');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByText('Safe contacts and languages').waitFor();
      await page.getByRole('button', { name: 'Save the proposal' }).click();
      await page.getByRole('heading', { name: 'The referral is proposed' }).waitFor();

      const partner = await the().desk('luka', { viewport: { width: 320, height: 640 } });
      await go(partner, '/sent-to-us');
      await partner.getByRole('heading', { name: 'People sent to us' }).waitFor();
      expect(await partner.getByText(principal).count()).toBe(0);

      const referrals = () => get<Listed>(page, `cases/${id}/service-referrals`);
      const [{ id: referralId }] = (await referrals()).rows as [Listed['rows'][number]];
      await go(page, `/cases/${id}/reintegration/referrals/${referralId}/consent`);
      const shown = await page.getByLabel('The text to show or read out').inputValue();
      expect(shown).toContain('A welding course.');
      expect(shown).toContain('Tbilisi Reintegration Partner');
      await page.getByRole('combobox', { name: 'In which language' }).fill('Engl');
      await page.getByRole('option', { name: 'English', exact: true }).click();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'They agreed to this text' }).click();
      await page.getByRole('heading', { name: 'The consent is recorded' }).waitFor();
      expect((await referrals()).rows[0]).toMatchObject({ state: 'consented', textShown: shown });

      await go(page, `/cases/${id}/reintegration/referrals/${referralId}/send`);
      await page.getByLabel('Agreement with the receiver').fill('DPA 2025/14');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Send it now' }).click();
      await page.getByRole('heading', { name: 'The referral is sent' }).waitFor();

      await go(partner, '/');
      await partner.getByRole('link', { name: /Waiting for your answer/ }).click();
      await partner.getByRole('link', { name: principal }).first().click();
      await partner.getByText('A welding course.').waitFor();
      expect(await partner.getByText(number).count()).toBe(0);
      await partner.getByRole('link', { name: 'Answer', exact: true }).click();
      await partner.getByLabel('Yes, we help').check();
      await partner.getByRole('button', { name: 'Continue' }).click();
      await partner.getByRole('button', { name: 'Send the answer' }).click();
      await partner.getByRole('heading', { name: 'The answer is recorded' }).waitFor();
      expect((await referrals()).rows[0]).toMatchObject({ state: 'accepted' });
      expect((await partner.request.get(`/api/cases/${id}`)).status()).toBe(404);

      await go(partner, '/services-to-record');
      const row = partner.getByRole('row').filter({ hasText: principal });
      await row.getByRole('link', { name: /Record a service/ }).click();
      await partner.getByLabel('Where').fill('Training centre');
      await partner.getByRole('button', { name: 'Continue' }).click();
      await partner.getByRole('button', { name: 'Record it' }).click();
      // Nobody has confirmed that they are there: nothing is counted.
      await partner
        .getByText('no confirmed arrival', { exact: false })
        .or(partner.getByRole('alert'))
        .first()
        .waitFor();
      expect((await get<Listed>(page, `cases/${id}/reintegration-services`)).rows).toEqual([]);
      const width = await partner.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });

    it('should be "no longer" for the partner once they take their consent back', async () => {
      const page = await the().desk('yasmine');
      const { id, principal } = await openCase(page, 1);
      await sendToPartner(page, id);
      const partner = await the().desk('luka');
      await go(partner, '/sent-to-us');
      await partner.getByRole('link', { name: principal, exact: true }).waitFor();
      await go(page, `/cases/${id}/reintegration`);
      await page.getByRole('link', { name: 'Withdraw' }).click();
      await page.getByLabel('Consent taken back').check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Withdraw it' }).click();
      await page.getByRole('heading', { name: 'The referral is withdrawn' }).waitFor();
      await partner.reload();
      await partner.getByText('No longer').first().waitFor();
      expect(await partner.getByText(principal).count()).toBe(0);
    });
  });
}
