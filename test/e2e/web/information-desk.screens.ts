import type { Page } from 'playwright-core';
import { asked } from './asked.ts';
import { openCase, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { chooseByLetters } from './short-forms.ts';

interface Contacts {
  readonly rows: readonly {
    readonly id: string;
    readonly topic: string;
    readonly channel: string;
    readonly languages: readonly string[];
    readonly heads: number;
    readonly place: string | null;
  }[];
  readonly page: { readonly total: number };
}

export function informationDesk(the: TheOffice): void {
  describe('the information desk', () => {
    const latest = async (page: Page): Promise<Contacts['rows'][number]> =>
      (await asked<Contacts>(page, '/api/information-contacts')).rows[0]!;

    it('should take a contact by keyboard only, in a dozen keys, and be ready for the next', async () => {
      const page = await the().desk('amina');
      await go(page, '/information-desk');
      await page.getByRole('region', { name: 'Contacts of the last' }).getByRole('table').waitFor();
      const before = (await asked<Contacts>(page, '/api/information-contacts')).page.total;
      let keys = 0;
      const press = async (...pressed: string[]): Promise<void> => {
        for (const key of pressed) await page.keyboard.press(key);
        keys += pressed.length;
      };
      // Nothing is clicked: the focus is where one begins.
      await press(...'tigri', 'Enter', 'Tab', ...'re', 'Enter', 'Enter');
      const saved = page.getByRole('status').filter({ hasText: /^Saved at \d\d:\d\d/ });
      await saved.waitFor();
      expect(await saved.innerText()).toMatch(/Tigrinya · Return\s+The form is ready for the next one/);
      expect(keys).toBeLessThanOrEqual(12);
      await press(...'ara', 'Enter', 'Tab', ...'asy', 'Enter', 'Enter');
      await saved.filter({ hasText: 'Arabic · Asylum' }).waitFor();
      expect((await asked<Contacts>(page, '/api/information-contacts')).page.total).toBe(before + 2);
      expect(await latest(page)).toMatchObject({ topic: 'asylum', languages: ['ar'], channel: 'desk', heads: 1 });
      await page.getByRole('table').getByRole('row').nth(1).getByText('Asylum').waitFor();
    });

    it('should take a group session with its head-count, and say what lacks in words', async () => {
      const page = await the().desk('amina');
      await go(page, '/information-desk');
      // Letter by letter, as people type: a list that opens with its first letter has chosen nothing yet.
      await page.getByLabel('Languages spoken').first().pressSequentially('dari');
      await page.keyboard.press('Enter');
      await page.getByLabel('What it was about').first().pressSequentially('heal');
      await page.getByLabel('How they asked').first().selectText();
      await page.keyboard.type('group');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Save contact' }).click();
      const lacks = page.getByRole('alert').filter({ hasText: 'There is a problem' });
      await lacks.waitFor();
      expect(await page.title()).toMatch(/^Error: /);
      expect(
        await lacks.evaluate(
          (alert) => alert.contains(document.activeElement) || document.activeElement!.contains(alert),
        ),
      ).toBe(true);
      await lacks.getByRole('link', { name: 'Say how many people were there, two at least' }).click();
      await page.keyboard.type('24');
      await page.getByLabel('Where (optional)').fill('Petit-Château');
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: '24 people' }).waitFor();
      expect(await page.title()).not.toMatch(/^Error/);
      expect(await latest(page)).toMatchObject({
        ...{ channel: 'group-session', heads: 24, place: 'Petit-Château', topic: 'health' },
      });
    });

    it('should make a case of a contact in one action, and show likely duplicates before somebody is doubled', async () => {
      const page = await the().desk('amina');
      const known = await openCase(page, 1);
      const contact = { channel: 'phone', topic: 'return', languages: ['ka'] };
      await post(page, 'information-contacts', contact);
      await go(page, '/information-desk?channel=phone');
      await page
        .getByRole('row')
        .nth(1)
        .getByRole('link', { name: /^Make a case of the contact of/ })
        .click();
      const [givenNames, familyName] = known.principal.split(' ') as [string, string];
      await page.getByLabel('Given names').fill(givenNames);
      await page.getByLabel('Family name').fill(familyName);
      await chooseByLetters(page, { Sex: 'Female', Nationalities: 'Georgia' });
      expect(await page.getByLabel('Preferred language').first().inputValue()).toBe('Georgian');
      await page.getByRole('button', { name: 'Open the case' }).click();
      await page.getByText('Somebody like this is already known').first().waitFor();
      await page.getByText(known.principal).first().waitFor();
      await page.getByLabel('Why this is somebody else').fill('Her sister, of the same name; both were here.');
      await page.getByRole('button', { name: 'Open the case' }).click();
      const done = page.getByRole('status').filter({ hasText: 'A case is open' });
      await done.waitFor();
      const number = /BE-\d{4}-\d{6}/.exec(await done.innerText())![0];
      await page.getByRole('link', { name: 'Go to the case' }).click();
      await page.locator('header').getByText(number).first().waitFor();
    });

    it('should narrow the list by codes and days in the address, and tell that old details are forgotten', async () => {
      const page = await the().desk('amina');
      const [day, other] = [1, 3].map((ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10));
      for (const on of [day, other])
        await post(page, 'information-contacts', {
          channel: 'email',
          topic: 'host_country',
          languages: ['fr'],
          day: on,
        });
      await go(page, '/information-desk?topic=host_country&channel=email');
      const total = async (query: string): Promise<number> =>
        (await asked<Contacts>(page, `/api/information-contacts?${query}`)).page.total;
      const [year, month, dayOf] = day!.split('-');
      await page.getByLabel('From', { exact: true }).fill(`${dayOf}/${month}/${year}`);
      await page.waitForURL(/from=\d{4}-\d\d-\d\d/);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        ...{ topic: 'host_country', channel: 'email', from: day },
      });
      const narrowed = await total(`topic=host_country&channel=email&from=${day}`);
      await page.getByText(`1–${narrowed} of ${narrowed}`).first().waitFor();
      await page
        .getByRole('button', { name: /Remove filter/ })
        .last()
        .click();
      const wide = await total('topic=host_country&channel=email');
      await page
        .getByText(new RegExp(`of ${wide}$`))
        .first()
        .waitFor();
      expect(wide).toBeGreaterThan(narrowed);
      await page.getByText(/Details of contacts before .+ are forgotten/).waitFor();
    });

    it('should give a supervisor the figures with what they mean', async () => {
      const page = await the().desk('elif');
      const year = new Date().getFullYear();
      const { rows } = await asked<{ rows: { language: string; contacts: number; heads: number }[] }>(
        page,
        `/api/figures/information?year=${year}`,
      );
      const all = rows.filter(({ language }) => language === 'all');
      const [contacts, heads] = (['contacts', 'heads'] as const).map((name) =>
        all.reduce((sum, row) => sum + row[name], 0),
      );
      await go(page, '/');
      await page.getByRole('link', { name: 'Information desk' }).click();
      await page.getByText(`In the whole year: ${contacts} contacts, ${heads} people`).waitFor();
      await page.getByText('A contact in two languages counts under each').waitFor();
    });
  });
}
