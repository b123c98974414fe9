import { asked } from './asked.ts';
import { openCase } from './casework.ts';
import { go } from './go.ts';
import { asOwner, type TheOffice } from './office.ts';

interface Notices {
  readonly rows: readonly { readonly recordId: string; readonly readAt: string | null }[];
  readonly unread: number;
}

export function notices(the: TheOffice): void {
  describe('notices', () => {
    it('should count the unread in a bell, lead each to its record, and be marked read (ux 21)', async () => {
      // Whoever tries this again reads what they have read anew.
      await asOwner(`update notice set read_at = null where user_id =
        (select id from app_user where email = 'yasmine@homeward.example')`);
      const page = await the().desk('yasmine');
      await go(page, '/');
      const before = await asked<Notices>(page, '/api/notices');
      expect(before.unread).toBeGreaterThan(2);
      const bell = (unread: number): ReturnType<typeof page.getByRole> =>
        page.getByRole('link', { name: unread > 0 ? `Notices: ${unread} unread` : 'Notices: All read' });
      await bell(before.unread).click();
      await page.getByRole('heading', { level: 1, name: 'Notices' }).waitFor();
      await page.getByRole('button', { name: 'Mark as read', exact: true }).first().click();
      await bell(before.unread - 1).waitFor();
      const next = before.rows[1]!;
      await page.getByRole('main').getByRole('listitem').nth(1).getByRole('link').click();
      await page.waitForURL(new RegExp(`/(cases|transfers)/${next.recordId}`));
      await bell(before.unread - 2).click();
      await page.getByRole('button', { name: 'Mark all as read' }).click();
      await bell(0).waitFor();
      expect((await asked<Notices>(page, '/api/notices')).unread).toBe(0);
    });

    it('should count no more than 99 in the bell, by sight and by voice (ux 21)', async () => {
      const page = await the().desk('yasmine', { alone: true });
      await page.route(/\/api\/notices\?/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...((await response.json()) as Notices), unread: 130 } });
      });
      await page.goto('/');
      const bell = page.getByRole('link', { name: 'Notices: 99+ unread' });
      await bell.waitFor();
      expect(await bell.innerText()).toBe('99+');
    });

    it('should leave what was done said until it was read, however long that takes (ux 21)', async () => {
      const page = await the().desk('amina', { alone: true });
      const { id } = await openCase(page, 1);
      await page.clock.install();
      await go(page, `/cases/${id}/step/withdraw`);
      await page.getByRole('button', { name: 'Go on', exact: true }).click();
      await page.getByRole('button', { name: 'Go on to check' }).click();
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      const done = page.getByRole('status').filter({ hasText: 'Done: Withdraw' });
      await done.waitFor();
      await page.clock.fastForward('10:00');
      // What was meant to go by then would be gone once the page has drawn anew.
      await page.getByRole('link', { name: 'Back to the case' }).hover();
      expect(await done.isVisible()).toBe(true);
      await page.getByRole('link', { name: 'Back to the case' }).click();
      await done.waitFor({ state: 'detached' });
    });
  });
}
