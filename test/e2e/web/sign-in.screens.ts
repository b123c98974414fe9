import type { TheOffice } from './office.ts';

export function signingIn(the: TheOffice): void {
  describe('signing in', () => {
    it('should open the address that was asked for, in the language of the account', async () => {
      const page = await the().stranger();
      await page.addInitScript(() => localStorage.removeItem('homeward.language'));
      await page.goto('/cases');
      await the().signIn(page, 'amina');
      await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/cases');
      expect(await page.getAttribute('html', 'lang')).toBe('fr');
    });

    it('should keep what was typed and say how to mend it when the password is wrong', async () => {
      const page = await the().stranger();
      await page.goto('/');
      await page.getByLabel('E-mail address').fill('amina@homeward.example');
      await page.getByLabel('Password', { exact: true }).fill('not the password at all');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.title()).toMatch(/^Error:/);
      expect(await page.getByRole('textbox', { name: 'E-mail address' }).inputValue()).toBe('amina@homeward.example');
    });

    it('should ask a protection officer for the code of their telephone as well', async () => {
      const page = await the().desk('greta');
      await page.getByRole('navigation').first().waitFor();
    });

    it('should let somebody with a one-time link choose a password, and keep the link out of the address', async () => {
      const page = await the().stranger();
      await page.goto(await the().linkFor('quirine'));
      await page.getByRole('heading', { level: 1, name: 'Choose a password' }).waitFor();
      expect(page.url()).not.toContain('token');
      await page.getByLabel('Password', { exact: true }).fill('walking home by the river at dawn');
      await page.getByRole('button', { name: 'Set the password' }).click();
      await page.getByRole('heading', { level: 1, name: 'Your password is set' }).waitFor();
      await page.getByRole('link', { name: 'Sign in' }).click();
      await page.getByLabel('E-mail address').fill('quirine@homeward.example');
      await page.getByLabel('Password', { exact: true }).fill('walking home by the river at dawn');
      await page.keyboard.press('Enter');
      await page.getByRole('navigation').first().waitFor();
    });
  });
}
