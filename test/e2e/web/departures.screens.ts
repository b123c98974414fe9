import { get, openCase, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

export function departures(the: TheOffice): void {
  describe('the last days before a journey', () => {
    it('should give an officer money by two people, counted on both desks', async () => {
      const page = await the().desk('elif');
      await go(page, '/departures/floats');
      await page.getByRole('button', { name: 'Open a float' }).click();
      const list = (name: string) =>
        page
          .getByRole('textbox', { name, exact: true })
          .or(page.getByRole('combobox', { name, exact: true }))
          .first();
      await list('Office').click();
      await page.getByRole('option', { name: 'Brussels desk', exact: true }).click();
      await list('Officer').click();
      await page.getByRole('option', { name: /Yasmine/ }).click();
      await page.getByLabel('Currency').fill('EUR');
      await page.getByLabel('Advance', { exact: true }).fill('500');
      await page.getByRole('button', { name: 'Give the advance' }).click();
      await page.getByRole('region', { name: /Yasmine/ }).waitFor();
      const officer = await the().desk('yasmine');
      const { rows } = await get<{ rows: { balanceMinor: number; version: number; id: string }[] }>(officer, 'floats');
      expect(rows[0]).toMatchObject({ balanceMinor: 50_000 });
      await go(officer, '/departures/floats');
      await officer
        .getByRole('main')
        .getByText(/500\.00/)
        .first()
        .waitFor();
      await post(page, `floats/${rows[0]!.id}/movements`, {
        ...{ version: rows[0]!.version, kind: 'return', amountMinor: 50_000, close: true },
      });
    });

    it('should tell a family what awaits them, from a text that says it is a sample', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}/travel/orientation`);
      await page.getByRole('checkbox').first().check();
      await page.getByLabel('Checklist').first().click();
      await page.getByRole('option', { name: /adults · English/ }).click();
      await page.getByText('Sample: nobody has reviewed this text.').waitFor();
      await page.getByLabel('In person, alone').check();
      await page.getByLabel('Language', { exact: true }).first().fill('Eng');
      await page.getByRole('option', { name: 'English', exact: true }).click();
      await page.getByRole('radio', { name: 'No' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Record the orientation' }).click();
      await page.getByRole('heading', { name: 'The orientation is recorded' }).waitFor();
      const told = await get<{ rows: { what: string }[] }>(page, `cases/${id}/timeline?kind=departure`);
      expect(told.rows.map(({ what }) => what)).toEqual(['orientation']);
    });

    it('should tell a receiving mission whom to await, and open nothing of the case to it', async () => {
      const page = await the().desk('yasmine');
      const { id, number } = await openCase(page, 1);
      await go(page, `/cases/${id}/travel/reception`);
      await page.getByText('They see nothing of counselling', { exact: false }).waitFor();
      await page.getByLabel('Office or partner').first().click();
      await page.getByRole('option', { name: 'Georgia mission', exact: true }).first().click();
      await page.getByLabel('A mission of our own organisation').check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Tell them' }).click();
      await page.getByRole('heading', { name: 'They await the family' }).waitFor();
      const receiver = await the().desk('ketevan');
      await go(receiver, '/arrivals');
      const row = receiver.getByRole('row').filter({ hasText: number });
      await row.getByText('Has not left yet').waitFor();
      const answer = await receiver.request.get(`/api/cases/${id}`);
      expect(answer.status()).toBe(404);
    });
  });
}
