import { totalShown } from './asked.ts';
import { get, openCase, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

interface Me {
  readonly user: { readonly id: string; readonly officeId: string };
}

export function team(the: TheOffice): void {
  describe('the team’s board', () => {
    it('ux 20: should open from each number the list that makes it, with the same count', async () => {
      const page = await the().desk('elif');
      await go(page, '/team');
      await page.getByRole('table', { name: 'Who answers for what' }).waitFor();
      await page.getByRole('table', { name: 'Cases and persons by office' }).waitFor();
      const promised = await page
        .locator('main a[data-figure]')
        .evaluateAll((links) =>
          links.map((link) => ({ to: link.getAttribute('href')!, count: Number(link.getAttribute('data-figure')) })),
        );
      expect(promised.length).toBeGreaterThan(40);
      const kinds = new Set<string>();
      for (const { to, count } of promised) {
        // Each kind of number is opened in the browser once; the others are asked of the API with what stands in the link.
        const query = new URL(to, 'http://office').searchParams;
        for (const name of ['columns', 'page']) query.delete(name);
        const listed = await get<{ page: { total: number } }>(page, `cases?${query.toString()}`);
        expect({ to, total: listed.page.total }).toEqual({ to, total: count });
        const kind = [...query].map(([name, code]) => (name === 'matter' ? code : name)).join(' ');
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        await page.locator(`main a[data-figure][href="${to}"]`).first().click();
        await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
        await page.getByRole('table').waitFor();
        expect({ to, total: await totalShown(page) }).toEqual({ to, total: count });
        await page.goBack();
      }
      expect(kinds.size).toBeGreaterThan(8);
    });

    it('should give all open cases of one colleague to another, with a note, and say what came of each', async () => {
      const amina = await the().desk('amina');
      const { id, number } = await openCase(amina, 1);
      const { user } = await get<Me>(amina, 'session');
      const page = await the().desk('elif');
      const list = `cases?officeId=${user.officeId}&ownerId=${user.id}&size=100`;
      const before = await get<{ rows: { id: string }[] }>(page, list);
      await go(page, `/team?officeId=${user.officeId}`);
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Amina/ }) });
      const open = Number(await row.getByRole('link', { name: /, Open:/ }).getAttribute('data-figure'));
      expect(open).toBe(before.rows.length);
      await row.getByRole('button', { name: /Reassign/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'New owner' }).click();
      await page.getByRole('option', { name: /Yasmine/ }).click();
      await dialog.getByLabel('What they must know').fill('Hold the Thursday hours.');
      await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
      await dialog.getByText(`${open} of ${open} done.`).waitFor();
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await row.waitFor({ state: 'detached' });
      const now = await get<{ ownerName: string }>(page, `cases/${id}`);
      expect([number, now.ownerName]).toEqual([number, expect.stringContaining('Yasmine')]);
      await go(page, `/cases/${id}/timeline`);
      await page.getByText('Hold the Thursday hours.').waitFor();
      // Given back, because other tests ask for her cases.
      for (const { id: given } of before.rows) {
        const { version } = await get<{ version: number }>(page, `cases/${given}`);
        await post(page, `cases/${given}/assign`, { version, ownerId: user.id });
      }
    });

    it('should cover for an absence with a deputy and a note, and end it', async () => {
      const page = await the().desk('elif');
      await go(page, '/team');
      const panel = page.getByRole('region', { name: 'Cover for absence' });
      await panel.getByRole('button', { name: 'Record an absence' }).click();
      await panel.getByRole('button', { name: 'Save' }).click();
      await panel.getByText('Choose who is away').first().waitFor();
      const office = panel.getByRole('combobox', { name: 'Office' });
      if (await office.count()) {
        await office.click();
        await page.getByRole('option', { name: 'Brussels desk' }).click();
      }
      for (const [field, name] of [
        ['Who is away', /Yasmine/],
        ['Deputy', /Amina/],
      ] as const) {
        await panel.getByRole('combobox', { name: field }).click();
        await page.getByRole('option', { name }).first().click();
      }
      const day = (days: number): string =>
        new Intl.DateTimeFormat('en-GB').format(new Date(Date.now() + days * 86_400_000));
      await panel.getByRole('textbox', { name: 'First day' }).fill(day(20));
      await panel.getByRole('textbox', { name: 'Last day' }).fill(day(24));
      await panel.getByLabel(/Hand-over note/).fill('BE-2026-000001 waits for a paper.');
      await panel.getByRole('button', { name: 'Save' }).click();
      await panel.getByText('Recorded. The deputy finds').waitFor();
      const line = panel.getByRole('listitem').filter({ hasText: 'BE-2026-000001 waits for a paper.' });
      expect(await line.innerText()).toMatch(/Yasmine[\s\S]*Deputy: Amina/);
      await line.getByRole('button').click();
      await panel.getByText('The absence has ended.').waitFor();
      await line.waitFor({ state: 'detached' });
    });
  });
}
