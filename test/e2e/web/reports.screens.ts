import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { totalShown } from './asked.ts';
import { get, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

interface Promised {
  readonly to: string;
  readonly count: number;
}
interface Contacts {
  readonly contacts: number;
  readonly heads: number;
  readonly byChannel: Readonly<Record<string, { readonly contacts: number; readonly heads: number }>>;
}

/** The numbers of a page that open lists of cases. */
const promisedOn = (page: Page): Promise<Promised[]> =>
  page
    .locator('main a[data-figure]')
    .evaluateAll((links) =>
      links.map((link) => ({ to: link.getAttribute('href')!, count: Number(link.getAttribute('data-figure')) })),
    );

export function reports(the: TheOffice): void {
  describe('the reports beside the key figures', () => {
    it.each([
      ['stages', 'Cases by stage', 'Cases by stage and age in stage'],
      ['workload', 'Caseload per worker', 'Caseload per worker'],
      ['deadlines', 'Deadlines ahead', 'How far ahead'],
    ])('should open from each number of %s the list of just those cases', async (path, link, table) => {
      const page = await the().desk('elif');
      await go(page, '/figures');
      await page.getByRole('navigation', { name: 'Reports' }).getByRole('link', { name: link }).click();
      await page.getByRole('table', { name: table }).waitFor();
      const promised = await promisedOn(page);
      expect(promised.length).toBeGreaterThan(3);
      for (const { to, count } of promised) {
        const query = new URL(to, 'http://office').searchParams;
        const listed = await get<{ page: { total: number } }>(page, `cases?${query.toString()}`);
        expect({ to, total: listed.page.total }).toEqual({ to, total: count });
      }
      const { to, count } = promised[0]!;
      await page.locator(`main a[data-figure][href="${to}"]`).first().click();
      await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
      expect(await totalShown(page)).toBe(count);
      await page.goBack();
      await page.waitForURL(new RegExp(`/figures/${path}$`));
    });

    it('should keep the office asked for in the address, and write the same numbers into the file', async () => {
      const page = await the().desk('elif');
      const { rows } = await get<{ rows: { id: string; name: string }[] }>(page, 'offices?size=100');
      const desk = rows.find(({ name }) => name === 'Brussels desk')!;
      await go(page, `/figures/stages?officeId=${desk.id}`);
      const table = page.getByRole('table', { name: 'Cases by stage and age in stage' });
      await table.waitFor();
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Counselling' }) });
      const counted = Number(await row.getByRole('link', { name: /^Counselling: / }).getAttribute('data-figure'));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'As CSV' }).click(),
      ]);
      const csv = (await readFile(await download.path())).toString();
      expect(csv).toContain(`byStage,COUNSELLING,total,,${counted}`);
      expect(csv).toMatch(/^.?report,cases-by-stage/);
      await page.getByLabel('Offices', { exact: true }).and(page.locator('input')).press('Backspace');
      await page.waitForURL(/\/figures\/stages$/);
    });

    it('should count whoever asks today without a case, and open the contacts behind the number', async () => {
      const desk = await the().desk('amina');
      const page = await the().desk('elif');
      const day = new Date().toISOString().slice(0, 10);
      const month = day.slice(0, 7);
      const told = (): Promise<Contacts> => get(page, `reports/information-contacts?from=${month}&to=${month}`);
      const before = await told();
      const contact = { channel: 'group-session', topic: 'return', languages: ['fa'], day, heads: 3 };
      await post(desk, 'information-contacts', contact);
      const after = await told();
      expect([after.contacts, after.heads]).toEqual([before.contacts + 1, before.heads + 3]);
      await go(page, `/figures/contacts?from=${month}&to=${month}`);
      const table = page.getByRole('table', { name: 'By way of asking' });
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Group session' }) });
      const link = row.getByRole('link');
      expect(await link.innerText()).toBe(String(after.byChannel['group-session']!.contacts));
      await link.click();
      await page.waitForURL(/\/information-desk\?.*channel=group-session/);
      const listed = await get<{ page: { total: number } }>(
        page,
        `information-contacts?channel=group-session&from=${month}-01&to=${month}-31`.replace(
          '-31',
          `-${lastDay(month)}`,
        ),
      );
      expect(listed.page.total).toBe(after.byChannel['group-session']!.contacts);
    });

    it('should tell a supervisor the month on the home page, each number opening who it counts', async () => {
      const page = await the().desk('elif');
      await go(page, '/');
      const table = page.getByRole('table', { name: 'This month in figures' });
      await table.waitFor();
      const counselled = table.getByRole('link', { name: /^Counselled: / });
      const count = Number(await counselled.innerText());
      await counselled.click();
      await page.getByRole('heading', { level: 1, name: 'Cases behind a number' }).waitFor();
      expect(await page.getByText(/^Shown \d+ of \d+$/).innerText()).toContain(` of ${count}`);
    });
  });
}

const lastDay = (month: string): number => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
};
