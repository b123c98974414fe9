import type { Page } from 'playwright-core';
import { get, openCase, type Opened } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { drawSignature, giveNotice, goOn, readOut } from './on-the-way.ts';
import { choose } from './short-forms.ts';

/** The forms of counselling that end in a paper, a promise or a yes, each driven to its end. */
export function counsellingForms(the: TheOffice): void {
  describe('declarations, consents and notices', () => {
    /** An adult of the demonstration who applied and has not signed yet. */
    const adult = async (page: Page): Promise<{ id: string; memberId: string }> => {
      const { rows } = await get<{ rows: { id: string }[] }>(page, 'cases?whose=anyone&stage=APPLIED');
      for (const { id } of rows) {
        const { members } = await get<Opened>(page, `cases/${id}`);
        if ((await declared(page, { id })) === 0) return { id, memberId: members[0]!.id };
      }
      throw new Error('Everybody in the demonstration who applied has signed.');
    };
    const declared = async (page: Page, { id }: { id: string }): Promise<number> =>
      (await get<{ declarations: object[] }>(page, `cases/${id}/declarations`)).declarations.length;
    const filed = async (page: Page, { id }: { id: string }): Promise<string[]> =>
      (await get<{ rows: { fileName: string }[] }>(page, `cases/${id}/attachments`)).rows.map(
        ({ fileName }) => fileName,
      );

    it('should record a declaration signed on the screen, and keep the signature with the file', async () => {
      const page = await the().desk('amina');
      const file = await adult(page);
      await go(page, `/cases/${file.id}/counselling/declaration/${file.memberId}`);
      await readOut(page);
      await page.getByRole('radio', { name: 'On this screen' }).check();
      await drawSignature(page);
      await goOn(page, 'Record the declaration', 'Declaration recorded');
      expect([await declared(page, file), await filed(page, file)]).toEqual([
        1,
        expect.arrayContaining(['signature.png']),
      ]);
    });

    it('should record a declaration signed on paper, with its scan', async () => {
      const page = await the().desk('amina');
      const file = await adult(page);
      await go(page, `/cases/${file.id}/counselling/declaration/${file.memberId}`);
      await readOut(page);
      await page.getByRole('radio', { name: 'On paper, scanned' }).check();
      await page.locator('input[type=file]').setInputFiles({
        ...{ name: 'declaration.pdf', mimeType: 'application/pdf' },
        buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
      });
      await goOn(page, 'Record the declaration', 'Declaration recorded');
      expect([await declared(page, file), await filed(page, file)]).toEqual([
        1,
        expect.arrayContaining(['declaration.pdf']),
      ]);
    });

    it('should record a consent, what was shared on it, and its withdrawal', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 1);
      await go(page, `/cases/${file.id}/counselling/consent`);
      await page.getByRole('radio', { name: 'Sharing with a partner' }).check();
      await page.getByRole('radio', { name: 'Partner', exact: true }).check();
      await page.getByLabel('Name of the recipient').fill('Caritas Tbilisi');
      await goOn(page, 'Record the consent', 'Consent recorded');

      await go(page, `/cases/${file.id}/counselling/sharing`);
      await choose(page, 'Kind of recipient', 'Partner');
      await page.getByLabel('Name of the recipient').fill('Caritas Tbilisi');
      await page.getByRole('checkbox', { name: 'Needs for reintegration' }).check();
      await page.getByRole('radio', { name: 'Consent of the person' }).check();
      await choose(page, 'The consent it rests on', 'Sharing with a partner: Caritas Tbilisi');
      await goOn(page, 'Record what was shared', 'Sharing recorded');
      expect((await get<{ rows: object[] }>(page, `cases/${file.id}/sharings`)).rows).toMatchObject([
        { recipientName: 'Caritas Tbilisi', categories: ['reintegration-needs'], basis: 'consent' },
      ]);

      await go(page, `/cases/${file.id}/counselling`);
      await page.getByRole('link', { name: 'Withdraw', exact: true }).click();
      await page.getByRole('heading', { name: 'Withdraw a consent' }).waitFor();
      await goOn(page, 'Withdraw the consent', 'Consent withdrawn');
      const { rows } = await get<{ rows: { withdrawnOn: string | null }[] }>(page, `cases/${file.id}/consents`);
      expect(rows.map(({ withdrawnOn }) => withdrawnOn !== null)).toEqual([true]);
    });

    it('should record the notice on personal data, and sealed information on asylum', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 1);
      await giveNotice(page, file, 'Georgian');
      expect((await get<{ rows: object[] }>(page, `cases/${file.id}/data-notices`)).rows).toMatchObject([
        { language: 'ka', noticeVersion: '2026-1' },
      ]);
      await go(page, `/cases/${file.id}/counselling/asylum-information`);
      await page.getByLabel('What was told').fill('Told where to find a lawyer free of charge.');
      await page.getByRole('button', { name: 'Continue' }).click();
      const record = page.getByRole('button', { name: 'Record the information', exact: true });
      await record.waitFor();
      expect(await page.getByRole('main').innerText()).not.toContain('lawyer');
      await record.click();
      await page.getByRole('heading', { name: 'Information recorded' }).waitFor();
    });
  });
}
