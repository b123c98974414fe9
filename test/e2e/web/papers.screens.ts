import type { Page } from 'playwright-core';
import { go } from './go.ts';
import { pdfText } from '../../support/pdf-text.ts';
import { get, openCase, post } from './casework.ts';
import type { TheOffice } from './office.ts';

const MEGABYTE = 1024 * 1024;
/** The smallest picture there is. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Made {
  readonly id: string;
  readonly token: string;
}

export function papers(the: TheOffice): void {
  describe('papers of a case', () => {
    it('ux 25: should print the case as PDF with a header and page numbers, and lead back by the square on it', async () => {
      const page = await the().desk('amina');
      const { id, number, principal } = await openCase(page, 1);
      await go(page, `/cases/${id}/files`);
      await page.getByRole('combobox', { name: 'Language of the print' }).click();
      await page.getByRole('option', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Print the case' }).click();
      const link = page.getByRole('link', { name: 'Open the print' });
      const address = (await link.getAttribute('href'))!;
      const answer = await page.request.get(address);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      const pages = await pdfText(await answer.body());
      pages.forEach((words, i) => {
        expect(words).toContain(number);
        expect(words.replaceAll(/\s+/g, ' ')).toContain(`Page ${i + 1} of ${pages.length}`);
      });
      expect(pages.join(' ')).toContain(principal.split(' ')[0]!);

      const token = /prints\/([0-9A-Z]{26})\/file/.exec(address)![1]!;
      const colleague = await the().desk('yasmine');
      await go(colleague, `/prints/${token}`);
      await colleague.getByRole('heading', { name: 'The whole case' }).waitFor();
      await colleague.getByRole('link', { name: number }).click();
      await colleague.getByRole('heading', { level: 1, name: principal }).waitFor();
      const stranger = await the().desk('daniel');
      await stranger.goto(`/prints/${token}`);
      await stranger.getByText('No print of yours to see has these letters').waitFor();
    });

    it('should draft a letter in a language, let it be worded, and file it as it stands', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}/files`);
      await page.getByRole('link', { name: 'Write a letter' }).click();
      await page.getByLabel('Referral').check();
      await page.getByRole('button', { name: 'Write it' }).click();
      await page.getByRole('link', { name: 'Say whom the person is referred to' }).waitFor();
      await page.getByLabel('Referred to').fill('The legal desk');
      await page.getByRole('combobox', { name: 'Language' }).click();
      await page.getByRole('option', { name: 'French' }).click();
      await page.getByRole('button', { name: 'Write it' }).click();
      await page.getByRole('heading', { name: 'Letter: Referral' }).waitFor();
      const words = page.getByLabel('Words', { exact: true });
      await words.fill(`${await words.inputValue()}\n\nMerci.`);
      await page.getByRole('button', { name: 'Save the draft' }).click();
      await page.getByText('Draft saved').waitFor();
      await page.getByRole('button', { name: 'File the letter' }).click();
      await page.getByRole('button', { name: 'File it' }).click();
      await page.getByRole('button', { name: 'Print the letter' }).waitFor();
      const { rows } = await get<{ rows: { id: string; state: string; language: string }[] }>(
        page,
        `cases/${id}/letters`,
      );
      expect(rows).toMatchObject([{ state: 'filed', language: 'fr' }]);
      expect(await get(page, `letters/${rows[0]!.id}`)).toMatchObject({ body: expect.stringMatching(/Merci\.$/) });
    });

    it('should show both wordings when somebody else changed a draft meanwhile', async () => {
      const page = await the().desk('amina');
      const { id, members } = await openCase(page, 1);
      const letter = await post<Made & { version: number }>(page, `cases/${id}/letters`, {
        ...{ memberId: members[0]!.id, kind: 'referral', matterClass: 'ordinary', referredTo: 'The legal desk' },
      });
      await go(page, `/cases/${id}/files/letters/${letter.id}`);
      await page.getByLabel('Heading').fill('As I word it');
      await post(page, `letters/${letter.id}/edit`, { version: 1, title: 'As they word it', body: 'Their words.' });
      await page.getByRole('button', { name: 'Save the draft' }).click();
      await page.getByRole('cell', { name: 'As they word it' }).waitFor();
      await page.getByRole('radio', { name: /As I word it/ }).check();
      await page.getByRole('button', { name: 'Save what I chose' }).click();
      await page.getByText('Draft saved').waitFor();
      expect(await get(page, `letters/${letter.id}`)).toMatchObject({ title: 'As I word it', body: 'Their words.' });
    });

    it('should say what is wrong with a file too large or of the wrong kind, keep what was chosen, and keep the rest', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}/files`);
      await page.getByRole('button', { name: 'Add files' }).click();
      await choose(page, [
        { name: 'film.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(12 * MEGABYTE) },
        { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
        { name: 'passport.pdf', mimeType: 'application/pdf', buffer: PICTURE },
        { name: 'passport.png', mimeType: 'image/png', buffer: PICTURE },
      ]);
      await page.getByText('This file has 12 MB; at most 10 MB are kept.').waitFor();
      await page.getByText('A file of this kind is not kept.').waitFor();
      await page.getByRole('button', { name: 'Send the files' }).click();
      await page.getByText('Kept with the case').waitFor();
      await page.getByText('Its name promises something else than it holds.').waitFor();
      const chosen = page.getByRole('list', { name: 'Chosen files' });
      for (const name of ['film.pdf', 'setup.exe', 'passport.pdf']) await chosen.getByText(name).waitFor();
      await page.getByRole('link', { name: 'passport.png' }).waitFor();
      const { rows } = await get<{ rows: { fileName: string }[] }>(page, `cases/${id}/attachments`);
      expect(rows.map(({ fileName }) => fileName)).toEqual(['passport.png']);
    });
  });
}

/** Dropped or picked, files reach the page the same way. */
async function choose(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
}
