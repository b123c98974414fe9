import type { Page } from 'playwright-core';
import { get, post } from './casework.ts';
import { enterTwice, mergeBoth, type EnteredTwice } from './entered-twice.ts';
import type { TheOffice } from './office.ts';

interface Person {
  readonly birthDate: string;
  readonly mergedIntoId: string | null;
  readonly names: readonly { readonly kind: string }[];
}

/** One person who was registered twice, and one return that had two cases. */
export function merging(the: TheOffice): void {
  describe('two that were found to be one', () => {
    /** Which of the two files a search finds; a like name may find others too. */
    const foundBy = async (page: Page, { first, second }: EnteredTwice, words: string): Promise<string[]> => {
      const { rows } = await post<{ rows: { id: string }[] }>(page, 'persons/search', { words, size: 10 });
      const found = rows.map(({ id }) => id);
      return [first.personId, second.personId].filter((id) => found.includes(id));
    };
    const figure = async (page: Page, number: string): Promise<number> => {
      await page.goto('/figures');
      const shown = page.locator(`a[href*="number=${number}"]`).first();
      return Number((await shown.innerText()).replaceAll(/\D/g, ''));
    };
    const goOn = async (page: Page, send: string): Promise<void> => {
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByText('Before you go on').waitFor();
      await page.getByRole('button', { name: send, exact: true }).click();
      await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    };
    const twoDesks = async (): Promise<{ page: Page; twice: EnteredTwice }> => ({
      twice: await enterTwice(await the().desk('amina'), { heard: true }),
      page: await the().desk('elif'),
    });

    it('should make two registrations of one person one, found once, counted once, and undone as they stood', async () => {
      const { page, twice } = await twoDesks();
      const { first, second, family } = twice;
      expect(await foundBy(page, twice, family)).toEqual([first.personId, second.personId]);
      const [left, counselled] = [await figure(page, 'departures.persons'), await figure(page, 'funnel.counselled')];

      await page.goto(`/cases/${first.id}/people`);
      await page.getByRole('link', { name: `Merge with another file: ${first.name}` }).click();
      await page.getByRole('button', { name: `Compare with ${second.name}` }).click();
      await page.getByRole('heading', { name: 'What the two say differently' }).waitFor();
      const main = page.getByRole('main');
      expect(await main.innerText()).toMatch(/Counselling sessions: 1/);
      expect(await main.getByRole('row', { name: /^People counselled/ }).innerText()).toMatch(/2\s+1$/);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('link', { name: 'Born: choose which one stays' }).waitFor();
      await page.getByRole('radio', { name: first.name }).first().check();
      await page.getByRole('radio', { name: '20 Apr 1990' }).check();
      await page.getByLabel('How it was found that the two are one').fill('Both carry the same passport.');
      await goOn(page, 'Merge the two files');

      expect(await foundBy(page, twice, first.name)).toEqual([first.personId]);
      expect(await foundBy(page, twice, second.name)).toEqual([first.personId]);
      expect(await get<Person>(page, `persons/${first.personId}`)).toMatchObject({ birthDate: '1990-04-20' });
      expect((await get<Person>(page, `persons/${second.personId}`)).mergedIntoId).toBe(first.personId);
      expect(await figure(page, 'departures.persons')).toBe(left);
      expect(await figure(page, 'funnel.counselled')).toBe(counselled - 1);

      await page.goto(`/cases/${first.id}/merge/person/${second.personId}`);
      await page.getByText('was merged into it').getByRole('link', { name: first.name }).click();
      await page.getByRole('link', { name: `Undo the merge: ${first.name}` }).click();
      await page.getByLabel('How it was found that they are two').fill('They are two sisters.');
      await goOn(page, 'Undo the merge');
      expect(await foundBy(page, twice, family)).toEqual([first.personId, second.personId]);
      expect(await get<Person>(page, `persons/${first.personId}`)).toMatchObject({ birthDate: '1990-04-02' });
      expect(await get<Person>(page, `persons/${second.personId}`)).toMatchObject({
        ...{ mergedIntoId: null, birthDate: '1990-04-20' },
        names: [{ kind: 'primary' }],
      });
      expect(await figure(page, 'funnel.counselled')).toBe(counselled);
    });

    it('should make two cases of one return one, tell in both where everybody is, and part them again', async () => {
      const { page, twice } = await twoDesks();
      const { first, second } = twice;
      await page.goto(`/cases/${first.id}/merge?other=${second.id}`);
      await page.getByText('Nobody stands in both.').waitFor();
      await mergeBoth(page, twice);
      await page.goto(`/cases/${first.id}/people`);
      await page.getByRole('link', { name: 'Merge with another case' }).click();
      await page.getByRole('button', { name: `Compare with ${second.number}` }).click();
      await page.getByRole('heading', { name: 'Who goes where' }).waitFor();
      expect(await page.getByRole('main').innerText()).toContain(`${first.name}: there at`);
      await page.getByLabel('How it was found that the two are one').fill('Opened at two desks.');
      await goOn(page, 'Merge the two cases');

      await page.goto(`/cases/${second.id}`);
      await page.getByText('These two were found to be one').getByRole('link', { name: first.number }).click();
      const bar = page.getByRole('heading', { level: 1, name: first.name }).locator('xpath=ancestor::header');
      await bar.getByText(first.number).waitFor();
      expect(await bar.innerText()).not.toContain('cancelled');
      await page.getByRole('link', { name: 'People', exact: true }).click();
      await page.getByText('Entered twice, see').waitFor();

      await page.getByRole('link', { name: `Undo the merge: ${second.number}` }).click();
      await page.getByLabel('How it was found that they are two').fill('Two returns after all.');
      await goOn(page, 'Undo the merge');
      await page.getByRole('link', { name: second.number }).click();
      await page.getByRole('heading', { level: 1, name: first.name }).waitFor();
      for (const { id } of [first, second])
        expect(await get<{ joinedInto: null; members: object[] }>(page, `cases/${id}`)).toMatchObject({
          ...{ joinedInto: null, members: [{ principal: true, doublesId: null }] },
        });
    });
  });
}
