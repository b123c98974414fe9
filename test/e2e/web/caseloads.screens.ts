import { readFile } from 'node:fs/promises';
import { TextWriter, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import type { Download, Page } from 'playwright-core';
import { get, post } from './casework.ts';
import { madeUpCaseload } from './caseloads.ts';
import { asOwner, type TheOffice } from './office.ts';

export function caseloads(the: TheOffice): void {
  describe('caseloads in and out', () => {
    it('should be tried, mended by row and column, saved, found by a search and taken out again', async () => {
      const page = await the().desk('jonas');
      const { family, file } = await madeUpCaseload(page);
      await page.goto('/');
      await page.getByRole('link', { name: 'Import and export' }).click();
      await choose(page, file(false));
      await page.getByRole('button', { name: 'Try it out' }).click();
      await page.getByText('A trial: nothing would be saved.').waitFor();
      const table = page.getByRole('table', { name: 'Errors of the file' });
      const faulty = table.getByRole('row').filter({ hasText: 'persons 3' });
      await faulty.nth(1).waitFor();
      expect(await faulty.count()).toBe(2);
      expect(await faulty.filter({ hasText: 'applied_on' }).innerText()).toContain('2026-13-05');
      const errors = await downloaded(page, () => page.getByRole('link', { name: 'Download ERRORS.csv' }).click());
      expect((await readFile(await errors.path())).toString()).toContain('error,persons,3,sex,Q');
      await page.getByRole('combobox', { name: 'Column' }).click();
      await page.getByRole('option', { name: /sex/ }).click();
      await page.waitForURL(/column=sex/);
      await faulty.filter({ hasText: 'applied_on' }).waitFor({ state: 'hidden' });
      expect(page.url()).not.toContain(family);

      await page.getByRole('link', { name: 'Back to all imports' }).click();
      await choose(page, file(true));
      await page.getByRole('button', { name: 'Try it out' }).click();
      await page.getByText('A trial: the whole file would be saved.').waitFor();
      await page.getByText(`Zoë ${family}`).waitFor();
      const search = () => post<{ rows: object[] }>(page, 'persons/search', { words: family });
      expect((await search()).rows).toEqual([]);
      await page.getByRole('button', { name: 'Save it now' }).click();
      await page.getByText('Saved: the whole file.').waitFor();
      await find(page, family);

      await page.goto('/caseloads/exports');
      await page.getByRole('button', { name: 'All my offices' }).click();
      await page.getByRole('radio', { name: /Two CSV files/ }).check();
      const [before] = await exported(page);
      await page.getByRole('button', { name: 'Start the export' }).click();
      const mine = page.getByRole('list', { name: 'What you exported' }).getByRole('listitem').first();
      let [latest] = await exported(page);
      for (let left = 60; left > 0 && (latest?.id === before?.id || latest?.state !== 'ready'); left -= 1) {
        await page.waitForTimeout(500);
        [latest] = await exported(page);
      }
      await page.reload();
      await mine.getByText('Ready').waitFor();
      const taken = await downloaded(page, () => mine.getByRole('button', { name: 'Download' }).click());
      expect(await persons(await readFile(await taken.path()))).toContain(family);
      await mine.getByText('Downloaded').waitFor();
    });

    it('should show both values of what a colleague changed since, and take the file’s only when asked once more', async () => {
      const page = await the().desk('jonas');
      const { family, file } = await madeUpCaseload(page);
      const bring = async (): Promise<void> => {
        await page.goto('/caseloads');
        await drop(page, file(true));
        await page.getByRole('button', { name: 'Try it out' }).click();
      };
      await bring();
      await page.getByText('A trial: the whole file would be saved.').waitFor();
      await page.getByRole('button', { name: 'Save it now' }).click();
      await page.getByText('Saved: the whole file.').waitFor();
      const corrected = `${family}ska`;
      await asOwner(`update person_name set family_name = $1 where family_name = $2 and given_names = 'Zoë'`, [
        corrected,
        family,
      ]);

      await bring();
      const conflicts = page.getByRole('table', { name: 'Fields changed here since' });
      const both = conflicts.getByRole('row').filter({ hasText: 'family_name' });
      await both.waitFor();
      expect(await both.innerText()).toMatch(new RegExp(`${corrected}\\s+${family}$`));
      await page.getByRole('checkbox', { name: 'Take the file’s value where it was changed here since' }).check();
      await page.getByRole('button', { name: /^Save/ }).click();
      await page.getByRole('heading', { name: /Take the values of the file/ }).waitFor();
      const named = () =>
        asOwner<{ name: string }>(
          `select family_name as name from person_name where given_names = 'Zoë' and family_name = any ($1)`,
          [[family, corrected]],
        );
      expect(await named()).toEqual([{ name: corrected }]);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('Saved: the whole file.').waitFor();
      expect(await named()).toEqual([{ name: family }]);
    });

    it('should say before anything is sent what cannot be sent, and show the password of a sensitive export once', async () => {
      const page = await the().desk('jonas');
      await page.goto('/caseloads');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cases.ods', mimeType: '', buffer: Buffer.from('x') });
      await page.getByText('Choose files that end in .xlsx or .csv').waitFor();
      await page.getByRole('button', { name: 'Remove' }).click();

      await page.goto('/caseloads/exports');
      await page.getByRole('button', { name: 'All my offices' }).click();
      await page.getByRole('checkbox', { name: /Also vulnerabilities/ }).check();
      await page.getByRole('button', { name: 'Start the export' }).click();
      await page.getByText('There is a problem').waitFor();
      await page.getByRole('textbox', { name: 'Why they must go out' }).fill('Asked for by the auditor');
      await page.getByRole('button', { name: 'Start the export' }).click();
      await page.getByText('go out only with your second factor').waitFor();
      // As if they had signed in with it.
      await asOwner(`update session set second_factor_at = now() where user_id = (
        select id from app_user where email = 'jonas@homeward.example')`);
      const password = page.getByRole('button', { name: 'Show the password once' }).first();
      for (let left = 20; left > 0 && !(await password.isVisible()); left -= 1) {
        await page.getByRole('button', { name: 'Start the export' }).click();
        await page.waitForTimeout(1_000);
      }
      await password.click();
      await page.getByText(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/).waitFor();
      await page.reload();
      await page.getByText('With sensitive columns').first().waitFor();
      expect(await page.getByText(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/).count()).toBe(0);
    });
  });
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'persons.csv', mimeType: 'text/csv', buffer });
}

/** As with the mouse, from a window of files. */
async function drop(page: Page, content: Buffer): Promise<void> {
  const button = page.getByRole('button', { name: 'Choose files' });
  await button.waitFor();
  const files = await page.evaluateHandle((text) => {
    const dragged = new DataTransfer();
    dragged.items.add(new File([text], 'persons.csv', { type: 'text/csv' }));
    return dragged;
  }, content.toString());
  await button.dispatchEvent('drop', { dataTransfer: files });
  await page.getByRole('list', { name: 'Chosen files' }).getByText('persons.csv').waitFor();
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** Found as anybody is: by the search of every screen. */
async function find(page: Page, family: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Find a person or a case' });
  await dialog.getByRole('textbox').fill(family);
  await dialog.getByRole('button').filter({ hasText: family }).first().waitFor();
  await page.keyboard.press('Escape');
}

/** The newest first. */
async function exported(page: Page): Promise<readonly { readonly id: string; readonly state: string }[]> {
  return (await get<{ rows: { id: string; state: string }[] }>(page, 'caseload-exports')).rows;
}

async function persons(archive: Buffer): Promise<string> {
  const entries = await new ZipReader(new Uint8ArrayReader(new Uint8Array(archive))).getEntries();
  const sheet = entries.find(({ filename }) => filename === 'persons.csv') as FileEntry;
  return sheet.getData(new TextWriter());
}
