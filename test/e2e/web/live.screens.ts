import type { Page } from 'playwright-core';
import { get, openCase, post, unlike, type Opened } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

interface Member {
  readonly id: string;
  readonly personId: string;
}

/** Two colleagues in one file, each in a browser of their own. */
export function twoAtOnce(the: TheOffice): void {
  describe('two people at once', () => {
    const memberOf = async (page: Page, { id }: Opened): Promise<Member> =>
      (await get<{ members: Member[] }>(page, `cases/${id}`)).members[0]!;
    /** What is written is told to whoever listens: a page listens once its desk stands. */
    const listening = (page: Page): Promise<unknown> =>
      page.waitForResponse((response) => response.url().endsWith('/api/events'));

    it('ux 22: should mark what a colleague changed on its part and in the list, until it is seen', async () => {
      const [amina, list, elif] = [await the().desk('amina'), await the().desk('amina'), await the().desk('elif')];
      const file = await openCase(amina, 1);
      await Promise.all([
        ...[listening(amina), listening(list)],
        ...[amina.goto(`/cases/${file.id}/people`), list.goto('/cases?sort=updatedAt&order=desc')],
      ]);
      const row = list.getByRole('row').filter({ hasText: file.number });
      await row.waitFor();
      expect(await row.innerText()).not.toContain('Changed by');

      const { id: memberId } = await memberOf(amina, file);
      await post(elif, `cases/${file.id}/notes`, { memberId, matterClass: 'ordinary', text: 'Called about the date.' });
      const overview = amina.getByRole('link', { name: 'Overview' });
      await overview.getByText('changed').waitFor();
      await amina
        .getByRole('status')
        .filter({ hasText: /Changed by .*: the overview/ })
        .waitFor();
      await row.getByText(/Changed by/).waitFor();

      await overview.click();
      await amina.getByText(/Changed by .* What you see is how it stands now/).waitFor();
      await amina.getByText('Called about the date.').first().waitFor();
      expect(await overview.innerText()).toBe('Overview');
      await amina.getByRole('button', { name: 'Seen' }).click();
      await amina.getByText(/What you see is how it stands now/).waitFor({ state: 'detached' });
    });

    it('ux 22: should show both versions of a stale save field by field, and keep of each what is chosen', async () => {
      const [amina, elif] = [await the().desk('amina'), await the().desk('elif')];
      const file = await openCase(amina, 1);
      const { id, personId } = await memberOf(amina, file);
      const [theirs, mine] = [`Theirs${unlike()}`, `Mine${unlike()}`];
      for (const page of [amina, elif]) {
        await go(page, `/cases/${file.id}/people/${id}/correct`);
        await page.getByLabel('Given names').waitFor();
      }
      await elif.getByLabel('Family name').fill(theirs);
      await elif.getByLabel('Why it is corrected').fill('A passport was seen.');
      await elif.getByRole('button', { name: 'Correct', exact: true }).click();
      await elif.getByRole('status').filter({ hasText: 'Saved' }).waitFor();

      await amina.getByLabel('Given names').fill(mine);
      await amina.getByLabel('Why it is corrected').fill('She spells it so herself.');
      await amina.getByRole('button', { name: 'Correct', exact: true }).click();
      const conflict = amina.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile' });
      await conflict.waitFor();
      const family = conflict.getByRole('row', { name: /Family name/ });
      expect(await family.innerText()).toContain(theirs);
      expect(await family.getByRole('radio', { name: new RegExp(theirs) }).isChecked()).toBe(true);
      expect(
        await conflict
          .getByRole('row', { name: /Given names/ })
          .getByRole('radio', { name: new RegExp(mine) })
          .isChecked(),
      ).toBe(true);
      await amina.getByRole('button', { name: 'Save what I chose' }).click();
      await amina.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
      const person = await get<{ names: object[]; version: number }>(amina, `persons/${personId}`);
      expect(person.names[0]).toMatchObject({ givenNames: mine, familyName: theirs });
      expect(person.version).toBe(3);
    });

    it('should close the page of somebody who signed out elsewhere, without a click', async () => {
      const page = await the().stranger();
      await go(page, '/cases');
      const heard = listening(page);
      await the().signIn(page, 'lotte');
      await heard;
      const other = await the().stranger();
      await go(other, '/');
      await the().signIn(other, 'lotte');
      await other.locator('header button[aria-haspopup=menu]').click();
      await other.getByRole('menuitem', { name: 'Sign out on every device' }).click();
      await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
    });
  });
}
