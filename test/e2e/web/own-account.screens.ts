import { DEMO_PASSWORD } from '@homeward/access';
import { unlike } from './casework.ts';
import type { TheOffice } from './office.ts';

export function ownPassword(the: TheOffice): void {
  describe('one’s own password', () => {
    it('should be changed by the rules in words, end other sessions, and open the next sign-in', async () => {
      const other = await the().desk('irina');
      const page = await the().stranger();
      await page.goto('/');
      await the().signIn(page, 'irina');
      await page.locator('header button[aria-haspopup=menu]').click();
      await page.getByRole('menuitem', { name: 'Change your password' }).click();
      await page.getByText('At least 15 characters and at most 128', { exact: false }).waitFor();
      const change = async (from: string, to: string): Promise<void> => {
        await page.getByLabel('Your present password').fill(from);
        await page.getByLabel('New password').fill(to);
        await page.getByRole('button', { name: 'Change the password' }).click();
      };
      await change('not-the-one-i-have', 'seven lanterns over the quiet harbour');
      await page.getByRole('link', { name: /This is not your present password/ }).click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('current-password');
      await change(DEMO_PASSWORD, 'aaaaaaaaaaaaaaaaaaaa');
      await page.getByRole('link', { name: /This password is guessed too easily/ }).waitFor();
      const chosen = `seven lanterns over the quiet harbour ${unlike()}`;
      await change(DEMO_PASSWORD, chosen);
      await page.getByRole('status').filter({ hasText: 'Your password is changed' }).waitFor();
      expect((await other.request.get('/api/session')).status()).toBe(401);
      // What is sent next needs the new token: the way back to the demonstration's own password.
      await change(chosen, DEMO_PASSWORD);
      await page.getByRole('status').filter({ hasText: 'Your password is changed' }).waitFor();
      expect((await page.request.get('/api/session')).status()).toBe(200);
    });
  });
}
