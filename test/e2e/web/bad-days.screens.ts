import type { Page, Request } from 'playwright-core';
import { unseenOnTheWayTo } from './focus-walk.ts';
import type { TheOffice } from './office.ts';

const MINUTE_MS = 60_000;

/** What the line, the server and the clock do to people, at whatever screen. */
export function badDays(the: TheOffice): void {
  const menuOf = async (page: Page): Promise<void> => {
    await page.locator('header button[aria-haspopup=menu]').click();
    await page.getByRole('menu').waitFor();
  };

  describe('bad days', () => {
    it('should say when the line is gone, and stop saying so when it is back', async () => {
      const page = await the().desk('amina', { alone: true });
      await page.goto('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const band = page.getByRole('alert').filter({ hasText: 'You are offline' });
      await page.context().setOffline(true);
      await band.waitFor();
      await page.context().setOffline(false);
      await band.waitFor({ state: 'detached' });
    });

    it('should let somebody sign in over a slow line, once, however often they click', async () => {
      const page = await the().stranger();
      await page.goto('/');
      const sent = posts(page, '/api/session');
      await page.route('**/api/session', async (route) => {
        if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.continue();
      });
      await page.getByLabel('E-mail address').fill('bram@homeward.example');
      await page.getByLabel('Password', { exact: true }).fill('walk-the-long-road-home');
      await page.getByRole('button', { name: 'Sign in' }).dblclick();
      await page.keyboard.press('Enter');
      await page.getByRole('navigation').first().waitFor();
      expect(sent).toHaveLength(1);
    });

    it('should keep what was typed when the server is gone, and send it as the same wish afterwards', async () => {
      const page = await the().stranger();
      await page.goto('/');
      const sent = posts(page, '/api/session');
      await page.getByLabel('E-mail address').waitFor();
      await page.route('**/api/session', (route) => route.abort('connectionreset'), { times: 1 });
      await page.getByLabel('E-mail address').fill('bram@homeward.example');
      await page.getByLabel('Password', { exact: true }).fill('walk-the-long-road-home');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').filter({ hasText: 'What you typed is kept' }).waitFor();
      expect(await page.getByLabel('E-mail address').inputValue()).toBe('bram@homeward.example');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('navigation').first().waitFor();
      const keys = sent.map((request) => request.headers()['idempotency-key']);
      expect(keys).toHaveLength(2);
      expect(new Set(keys).size).toBe(1);
    });

    it('should come back with the back button to where one was', async () => {
      const page = await the().desk('amina');
      await page.goto('/');
      await page.getByRole('link', { name: 'Cases' }).click();
      await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      await page.goForward();
      await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
    });

    it('ux 24: should announce the end of a session at least two minutes ahead, and stay when asked to', async () => {
      const page = await the().desk('amina', { alone: true });
      await page.clock.install();
      await page.goto('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const warning = page.getByRole('dialog', { name: 'Your session ends soon' });
      await page.clock.runFor(26 * MINUTE_MS);
      expect(await warning.isVisible()).toBe(false);
      await page.clock.runFor(1.5 * MINUTE_MS);
      await warning.waitFor();
      expect(await warning.textContent()).toMatch(/In [23] minutes/);
      const asked = page.waitForResponse((response) => response.url().endsWith('/api/session'));
      await warning.getByRole('button', { name: 'Stay signed in' }).click();
      expect((await asked).status()).toBe(200);
      await page.clock.runFor(MINUTE_MS);
      await warning.waitFor({ state: 'detached' });
    });

    it('ux 24: should ask for the password over the page when the session has ended, and then do what was asked', async () => {
      const page = await the().stranger();
      await page.goto('/cases');
      await the().signIn(page, 'yasmine');
      await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
      await page.context().clearCookies({ name: 'homeward_session' });
      const answered = await page.evaluate(() => history.length);
      await menuOf(page);
      await page.getByRole('menuitem', { name: 'Sign out on every device' }).click();
      const again = page.getByRole('dialog', { name: 'Your session has ended' });
      await again.waitFor();
      expect(await again.getByLabel('E-mail address').inputValue()).toBe('yasmine@homeward.example');
      const sentAgain = page.waitForRequest(
        (request) => request.method() === 'DELETE' && request.url().endsWith('/api/sessions'),
      );
      await again.getByLabel('Password', { exact: true }).fill('walk-the-long-road-home');
      await page.keyboard.press('Enter');
      expect((await (await sentAgain).response())?.status()).toBe(204);
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      expect(await page.evaluate(() => history.length)).toBe(answered);
    });

    it('should leave nothing of one person to another who signs in over an ended session', async () => {
      const page = await the().stranger();
      await page.goto('/cases');
      await the().signIn(page, 'yasmine');
      await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
      await page.context().clearCookies({ name: 'homeward_session' });
      await menuOf(page);
      await page.getByRole('menuitem', { name: 'Sign out on every device' }).click();
      const again = page.getByRole('dialog', { name: 'Your session has ended' });
      await again.getByLabel('E-mail address').fill('bram@homeward.example');
      await again.getByLabel('Password', { exact: true }).fill('walk-the-long-road-home');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
    });

    it('should follow in one tab what was done in the other: signed out here is signed out there', async () => {
      const page = await the().stranger();
      await page.goto('/');
      await the().signIn(page, 'bram');
      const other = await page.context().newPage();
      await other.goto('/cases');
      await other.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
      await menuOf(page);
      await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      await other.reload();
      await other.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    });

    it('ux 25: should let somebody sign in, go from place to place and sign out by keyboard alone', async () => {
      // What moves gently has arrived at once.
      const page = await the().stranger({ reducedMotion: 'reduce' });
      await page.goto('/');
      const email = page.getByLabel('E-mail address');
      await email.waitFor();
      expect(await unseenOnTheWayTo(page, 'input[type=email]')).toEqual([]);
      await page.keyboard.type('bram@homeward.example');
      expect(await unseenOnTheWayTo(page, 'input[type=password]')).toEqual([]);
      await page.keyboard.type('walk-the-long-road-home');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      expect(await page.locator('h1').count()).toBe(1);
      await page.locator('a[data-figure]').first().waitFor();
      expect(await unseenOnTheWayTo(page, 'nav a[href="/cases"]')).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
      expect(await page.locator('h1').count()).toBe(1);
      await page.getByRole('table', { name: 'Cases' }).getByRole('link').first().waitFor();
      // Through the whole list with its filters, heads and rows, and round again.
      expect(await unseenOnTheWayTo(page, 'header button[aria-haspopup=menu]')).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
      await page.getByRole('menuitem', { name: 'Sign out', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    });

    it('should move nothing for whoever asked for less motion, and something for others', async () => {
      for (const [reducedMotion, moves] of [
        ['reduce', false],
        ['no-preference', true],
      ] as const) {
        const page = await the().desk('amina', { reducedMotion, alone: true });
        await page.goto('/cases');
        await page.getByRole('table', { name: 'Cases' }).getByRole('link').first().waitFor();
        await menuOf(page);
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .map((element) => getComputedStyle(element))
            .flatMap(({ transitionDuration, animationDuration }) => [transitionDuration, animationDuration])
            .flatMap((durations) => durations.split(', '))
            .filter((duration) => Number.parseFloat(duration) * (duration.endsWith('ms') ? 1 : 1_000) > 1),
        );
        expect([reducedMotion, moving.length > 0]).toEqual([reducedMotion, moves]);
      }
    });
  });
}

/** Keeps each POST to an address, as it was sent. */
function posts(page: Page, address: string): Request[] {
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === address) sent.push(request);
  });
  return sent;
}
