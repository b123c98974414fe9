import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { get, openCase, post, type Opened } from './casework.ts';
import { go } from './go.ts';
import { choosePassword, invited, typeSignIn } from './new-colleagues.ts';
import type { TheOffice } from './office.ts';
import { choose } from './short-forms.ts';

const SEALED = 'Fears a man who waits at the door.';
const WHY = 'The medical officer cares for this person as well.';

/** Who can see a case and its sealed matter, and how somebody else is let in. */
export function sealedAccess(the: TheOffice): void {
  describe('the access to a case', () => {
    const sealed = async (): Promise<Opened> => {
      const page = await the().desk('amina');
      const file = await openCase(page, 1);
      const note = { memberId: file.members[0]!.id, matterClass: 'protection', text: SEALED };
      await post(page, `cases/${file.id}/notes`, note);
      return file;
    };
    const reads = async (page: Page, { id }: Opened): Promise<boolean> =>
      (await get<{ rows: { text: string }[] }>(page, `cases/${id}/notes`)).rows.some(({ text }) => text === SEALED);

    const readersOf = async (page: Page, { id }: Opened): Promise<object[]> =>
      (await get<{ readers: object[] }>(page, `cases/${id}`)).readers;

    it('should say who sees the case and why, let a colleague be named for one matter, and end that', async () => {
      const file = await sealed();
      const officer = await the().desk('greta');
      expect([await reads(officer, file), await reads(await the().desk('amina'), file)]).toEqual([true, false]);
      await go(officer, `/cases/${file.id}/access`);
      const seeing = officer.getByRole('region', { name: 'Who can see this case, and why' });
      expect(await seeing.getByRole('listitem').first().innerText()).toMatch(/^Amina .*\s+Answers for the case$/);
      const named = officer.getByRole('region', { name: 'Sealed matter' }).getByRole('listitem');
      expect(await named.count()).toBe(0);
      await officer.getByRole('button', { name: 'Let a colleague read sealed matter' }).click();
      await officer.getByRole('combobox', { name: 'Colleague' }).click();
      // Of the whole office, not of those alone who own cases; and not the officer, who reads it already.
      const offered = await officer.getByRole('option').allInnerTexts();
      for (const name of ['Amina', 'Elif', 'Farid', 'Hugo', 'Yasmine']) expect(offered.join()).toContain(name);
      expect(offered.join()).not.toMatch(/Greta|Luka|Nadia/);
      await officer.getByRole('option', { name: /^Farid/ }).click();
      await officer.getByLabel('Why they need it').fill(WHY);
      await officer.getByRole('button', { name: 'Let them read it' }).click();
      await named.filter({ hasText: /Farid.*protection.*named for this case/is }).waitFor();
      expect(await readersOf(officer, file)).toMatchObject([{ matterClass: 'protection', kind: 'named' }]);
      const carer = await the().desk('farid');
      expect(await reads(carer, file)).toBe(true);
      await named.getByRole('button', { name: 'End it' }).click();
      await officer.getByRole('button', { name: 'End this access now' }).click();
      await named.waitFor({ state: 'detached' });
      expect(await readersOf(officer, file)).toEqual([]);
      expect(await reads(carer, file)).toBe(false);
    });

    it('should open sealed matter in an emergency over an interruption, to who has a second factor, and tell its officer', async () => {
      const file = await sealed();
      const { email, link } = await invited(await the().desk('nadia'), 'Counsellor');
      const page = await the().stranger();
      await choosePassword(page, link);
      await typeSignIn(page, email);
      await page.getByRole('navigation').first().waitFor();
      const opening = async (): Promise<void> => {
        await page.goto(`/cases/${file.id}/access`);
        await page.getByRole('button', { name: 'Open sealed matter in an emergency' }).click();
        await page.getByRole('heading', { name: `Open sealed matter of case ${file.number}` }).waitFor();
        await page.getByRole('button', { name: 'Go on', exact: true }).click();
        await choose(page, 'Which matter', 'Protection, sealed');
        await page.getByLabel('Why it cannot wait').fill('They stand at the desk and nobody of protection answers.');
        await page.getByRole('button', { name: 'Open sealed matter in an emergency' }).click();
      };
      await opening();
      await page.getByRole('alert').getByText('second factor').first().waitFor();
      expect(await reads(page, file)).toBe(false);

      const { secret } = await post<{ secret: string }>(page, 'account/second-factor', {});
      const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
      await post(page, 'account/second-factor/confirm', { code });
      await opening();
      await page.getByText(/^Open to you until/).waitFor();
      expect(await reads(page, file)).toBe(true);
      const officer = await the().desk('greta');
      await go(officer, '/notices');
      await officer.locator(`main a[href*="${file.id}"]`).first().waitFor();
    });
  });
}
