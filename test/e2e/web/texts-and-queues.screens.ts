import type { Page } from 'playwright-core';
import { get, unlike } from './casework.ts';
import { go } from './go.ts';
import { aProgrammeManager } from './new-colleagues.ts';
import { asOwner, type TheOffice } from './office.ts';

interface LetterTexts {
  readonly rows: readonly { readonly id: string; readonly title: string; readonly state: string }[];
}

/** What an office writes to people, and what its programs could not do. */
export function textsAndQueues(the: TheOffice): void {
  describe('texts and queues', () => {
    it('should show how a letter will read while it is worded, and use it once another person has published it', async () => {
      const author = await the().desk('jonas');
      const title = `Come to see us ${unlike()}`;
      await go(author, '/administration/letters/new');
      await author.getByLabel('Heading').fill(title);
      await author.getByLabel('Text', { exact: true }).fill('Dear ');
      await author.getByRole('button', { name: 'Name of the person' }).click();
      await author.keyboard.press('End');
      await author.keyboard.type(', come on {{appointment.day}} at {{appointment.hour}}, {{appointment.place}}.');
      await author.getByLabel('Answers for it in law').fill('The Brussels desk');
      const preview = author.getByRole('region', { name: 'How it will read' });
      await preview.getByText(title).waitFor();
      expect((await preview.innerText()).replaceAll(/[\u2066-\u2069]/g, '')).toContain(
        'Dear Samira Example, come on 9 March 2027 at 10:30, Example street 1.',
      );
      await author.getByRole('button', { name: 'Keep the draft' }).click();
      await author.getByText('It is used once another person has read and published it.').waitFor();

      const { rows } = await get<LetterTexts>(author, 'letter-templates?size=100');
      const { id } = rows.find((row) => row.title === title)!;
      await go(author, `/administration/letters/${id}`);
      await author.getByText('You drafted it, so another person must read and publish it.').waitFor();
      expect(await author.getByRole('button', { name: 'Publish' }).count()).toBe(0);

      const colleague = await aProgrammeManager(the);
      await go(colleague, `/administration/letters/${id}`);
      await colleague.getByText('Somebody else drafted it. Read the whole text, then publish it.').waitFor();
      await colleague.getByRole('textbox', { name: 'Used from', exact: true }).fill('1 1 2090');
      await colleague.getByRole('button', { name: 'Publish' }).click();
      await colleague.getByText('The text is published.').waitFor();
      const published = (await get<LetterTexts>(author, 'letter-templates?size=100')).rows.find((row) => row.id === id);
      expect(published).toMatchObject({ title, state: 'published' });
    });

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
