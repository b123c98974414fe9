import type { Page } from 'playwright-core';
import { go } from './go.ts';
import { asOwner, type TheOffice } from './office.ts';

/** What the programs of an office could not do. */
export function queues(the: TheOffice): void {
  describe('queues', () => {
    it('should say which work failed and why, and do it when an administrator has it tried again', async () => {
      const page = await the().desk('nadia');
      // The worker has reminded somebody by now, or does in a moment.
      const failed = await soon(page, async () => {
        const [row] = await asOwner<{ id: string; key: string }>(
          `update outbox set status = 'dead', attempts = 5, reason = 'Error EAUTH', finished_at = now()
            where id = (select id from outbox where job = 'deliver-message' and status = 'done' order by id limit 1)
          returning id, key`,
        );
        return row;
      });
      await go(page, '/administration/queues');
      const line = page.getByRole('main').getByRole('listitem').filter({ hasText: failed.key });
      expect(await line.innerText()).toMatch(/deliver-message[\s\S]*Reason\s+Error EAUTH\s+Tries\s+5/);
      await line.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('status').filter({ hasText: 'It is tried again now' }).waitFor();
      await line.waitFor({ state: 'detached' });
      const done = await soon(page, async () => {
        const [row] = await asOwner(`select id from outbox where id = $1 and status = 'done'`, [failed.id]);
        return row;
      });
      expect(done).toEqual({ id: failed.id });
    });
  });
}

/** Looks until there is something. @throws Error after a minute without */
async function soon<T>(page: Page, look: () => Promise<T | undefined>): Promise<T> {
  for (let looks = 0; looks < 240; looks += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await page.waitForTimeout(250);
  }
  throw new Error('Nothing was found within a minute.');
}
