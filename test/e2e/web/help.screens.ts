import type { Page } from 'playwright-core';
import { openCase } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

const TITLES = { en: 'A case and its steps', ar: 'الملف وخطواته' };
const drawer = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

/** Opened at the page of a new case, once its heading has the focus. */
async function atTheCase(page: Page): Promise<void> {
  const { id } = await openCase(page, 1);
  await go(page, `/cases/${id}`);
  await page.locator('h1').waitFor();
  await page.getByRole('button', { name: /^(Help|مساعدة)$/ }).waitFor();
}

export function help(the: TheOffice): void {
  describe('the manual', () => {
    it('should open at the page of the screen by `?`, not while somebody writes, and give the focus back', async () => {
      const page = await the().desk('amina');
      await atTheCase(page);
      const note = page.getByRole('textbox', { name: 'New note' });
      await note.focus();
      await page.keyboard.type('Really?');
      expect(await note.inputValue()).toBe('Really?');
      expect(await drawer(page).count()).toBe(0);
      const tab = page.getByRole('link', { name: 'Overview', exact: true });
      await tab.focus();
      await page.keyboard.press('?');
      await drawer(page).getByRole('heading', { level: 2, name: TITLES.en }).waitFor();
      const words = await drawer(page).innerText();
      // A step of the table by which the server decides, in the words of the screens.
      expect(words).toMatch(
        /Submit the application\s+From Counselling to Applied\.\s+Requires: .*Notice on personal data/,
      );
      expect(words).toContain('“What there is to do”');
      expect(words).not.toContain('$t(');
      await page.keyboard.press('Escape');
      await drawer(page).waitFor({ state: 'detached' });
      expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    it('should lead by its button to every other page, each without a dead name', async () => {
      const page = await the().desk('amina');
      await go(page, '/');
      await page.getByRole('button', { name: 'Help' }).click();
      await drawer(page).getByRole('heading', { level: 2, name: 'Today and notices' }).waitFor();
      const pages = drawer(page).getByRole('navigation').getByRole('button');
      for (const topic of await pages.all()) {
        const title = await topic.innerText();
        await topic.click();
        const heading = drawer(page).locator('article').getByRole('heading', { level: 2, name: title, exact: true });
        await heading.waitFor();
        if (!title.startsWith('Today'))
          expect(await heading.evaluate((it) => it === document.activeElement)).toBe(true);
        expect(await drawer(page).innerText()).not.toMatch(/\$t\(|“[\w-]+[:.][\w.-]+”/);
      }
    });

    it('should stand on the other side in Arabic', async () => {
      const page = await the().desk('amina', { language: 'ar' });
      await atTheCase(page);
      // As an Arabic keyboard sends it, which the browser of tests has none of.
      await page.locator('body').dispatchEvent('keydown', { key: '؟', bubbles: true });
      await drawer(page).getByRole('heading', { level: 2, name: TITLES.ar }).waitFor();
      await page.waitForFunction(() => document.querySelector('[role=dialog]')?.getBoundingClientRect().left === 0);
    });
  });
}
