import { get, openCase, post, unlike, type Opened } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { choose } from './short-forms.ts';
import type { Locator, Page } from 'playwright-core';

interface Person {
  readonly names: readonly { readonly givenNames: string }[];
  readonly nationalities: readonly string[];
  readonly contactChannels: readonly Record<string, unknown>[];
  readonly identityDocuments: readonly Record<string, unknown>[];
}
interface Family {
  readonly members: readonly {
    readonly id: string;
    readonly personId: string;
    readonly destinationCountryCode: string | null;
    readonly travelling: boolean;
    readonly kin: readonly object[];
  }[];
}

/** What is written about people, a section at a time. */
export function people(the: TheOffice): void {
  describe('the people of a case', () => {
    const familyOf = (page: Page, { id }: Opened): Promise<Family> => get(page, `cases/${id}`);
    const personOf = async (page: Page, file: Opened): Promise<Person> =>
      get(page, `persons/${(await familyOf(page, file)).members[0]!.personId}`);
    /** The link of the first of two members, who may come later than the second. */
    const ofTheFirst = async (page: Page, name: RegExp): Promise<Locator> => {
      const links = page.getByRole('link', { name });
      await links.nth(1).waitFor();
      return links.first();
    };
    const saved = (page: Page): Promise<void> => page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();

    it('ux 12: should save each section alone: a way to reach somebody with what makes it safe, changed, and ended', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 1);
      await go(page, `/cases/${file.id}/people`);
      await page.getByRole('link', { name: /^Add a way to reach them/ }).click();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('link', { name: 'Choose how it reaches the person' }).waitFor();
      await choose(page, 'How it reaches the person', 'Telephone');
      await page.getByLabel('Number or address').fill('+32 470 55 12 90');
      await page.getByRole('radio', { name: 'Safe to use' }).check();
      await page.getByLabel('Whose it is').fill('her sister');
      await page.getByLabel(/^Safe from/).fill('09:00');
      await page.getByLabel(/^Safe until/).fill('12:00');
      await page.getByRole('checkbox', { name: 'Tuesday' }).check();
      await page.getByLabel('Words to avoid').fill('return, IOM');
      await page.getByRole('button', { name: 'Save' }).click();
      await saved(page);
      expect((await personOf(page, file)).contactChannels).toMatchObject([
        { kind: 'phone', safety: 'safe', belongsTo: 'her sister', weekdays: [2], wordsToAvoid: ['return', 'IOM'] },
      ]);
      await page.getByRole('link', { name: 'Back to the people' }).click();
      await page.getByRole('link', { name: /^Change: \+32/ }).click();
      await page.getByRole('radio', { name: 'Not safe' }).check();
      await page.getByRole('button', { name: 'Save' }).click();
      await saved(page);
      await page.getByRole('link', { name: 'Back to the people' }).click();
      await page.getByRole('link', { name: /^End: \+32/ }).click();
      await page.getByLabel('Why it is not used any more').fill('The number is off.');
      await page.getByRole('button', { name: 'End it' }).click();
      await saved(page);
      expect((await personOf(page, file)).contactChannels).toMatchObject([{ safety: 'unsafe', ended: true }]);
    });

    it('should add a paper and change where its original is', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 1);
      await go(page, `/cases/${file.id}/people`);
      await page.getByRole('link', { name: /^Add a paper/ }).click();
      const number = unlike().toUpperCase();
      await choose(page, 'Kind of paper', 'Passport');
      await page.getByLabel('Number').fill(number);
      await choose(page, 'Country that gave it', 'Georgia');
      await choose(page, 'Where the original is', 'With the applicant');
      await page.getByRole('button', { name: 'Save' }).click();
      await saved(page);
      await page.getByRole('link', { name: 'Back to the people' }).click();
      await page.getByRole('link', { name: `Change: Passport ${number}` }).click();
      await choose(page, 'Where the original is', 'Lost');
      await page.getByLabel('Reference of that report').fill('PV 12/2026');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('link', { name: 'Say on which day it was reported' }).waitFor();
      await page.getByRole('textbox', { name: 'Loss or theft reported on' }).fill('3/2/2026');
      await page.getByRole('button', { name: 'Save' }).click();
      await saved(page);
      expect((await personOf(page, file)).identityDocuments).toMatchObject([
        { kind: 'passport', number, originalAt: 'lost', lossReportedOn: '2026-02-03', lossReference: 'PV 12/2026' },
      ]);
    });

    it('should correct what is on file with its reason, showing before and after', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 1);
      await go(page, `/cases/${file.id}/people`);
      await page.getByRole('link', { name: /^Correct: / }).click();
      const name = `Nino${unlike()}`;
      await page.getByLabel('Given names').fill(name);
      await page.getByLabel('Born').fill('12/1990');
      const changes = page.getByRole('table', { name: 'What changes' });
      expect(await changes.getByRole('row', { name: /Given names/ }).innerText()).toContain(name);
      await page.getByRole('button', { name: 'Correct', exact: true }).click();
      await page.getByRole('link', { name: 'Say why, in a sentence' }).waitFor();
      await page.getByLabel('Why it is corrected').fill('A birth certificate was seen.');
      await page.getByRole('button', { name: 'Correct', exact: true }).click();
      await saved(page);
      expect(await personOf(page, file)).toMatchObject({
        names: [{ givenNames: name }],
        birthDate: '1990-12-01',
        birthDatePrecision: 'month',
      });
    });

    it('should say who travels where, and who is whose kin, and take that back', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 2);
      await go(page, `/cases/${file.id}/people`);
      await ofTheFirst(page, /^Change the journey/).then((link) => link.click());
      await page.getByRole('radio', { name: 'No', exact: true }).check();
      await choose(page, 'Destination', 'Georgia');
      await page.getByRole('button', { name: 'Save' }).click();
      await saved(page);
      await page.getByRole('link', { name: 'Back to the people' }).click();
      await ofTheFirst(page, /^State kinship/).then((link) => link.click());
      await choose(page, 'This member is the', 'Brother or sister');
      await page.getByRole('button', { name: 'State it' }).click();
      await page.getByRole('button', { name: /^Take back/ }).waitFor();
      const { members } = await familyOf(page, file);
      expect(members[0]).toMatchObject({
        travelling: false,
        destinationCountryCode: 'GE',
        kin: [{ kind: 'sibling', ofPersonId: members[1]!.personId }],
      });
      await page.getByRole('button', { name: /^Take back/ }).click();
      await page.getByText('Nothing was said yet of whom they are kin to.').waitFor();
    });

    it('should add a member to a family, and let one go their own way', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 2);
      await go(page, `/cases/${file.id}/people`);
      await page.getByRole('link', { name: 'Add a family member' }).click();
      await page.getByLabel('Given names').fill(`Tamar${unlike()}`);
      await page.getByLabel('Family name').fill(`Q${unlike()}`);
      await choose(page, 'Relation to the principal applicant', 'Child');
      await choose(page, 'Sex', 'Female');
      await choose(page, 'Nationalities', 'Georgia');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add a family member' }).click();
      await page.getByRole('status').filter({ hasText: 'The family has a new member' }).waitFor();
      expect((await familyOf(page, file)).members).toHaveLength(3);

      await go(page, `/cases/${file.id}/people/split`);
      await page.getByRole('button', { name: 'Go on', exact: true }).click();
      const other = await page
        .getByRole('checkbox')
        .nth(1)
        .evaluate((box) => (box as HTMLInputElement).value);
      await page.getByRole('checkbox').nth(1).check();
      await page
        .getByRole('combobox', { name: 'Principal applicant of the new case' })
        .or(page.getByRole('textbox', { name: 'Principal applicant of the new case' }))
        .first()
        .click();
      await page.getByRole('option').first().click();
      await page.getByLabel('Why, in words').fill('They decided to go apart.');
      await page.getByRole('button', { name: 'Go on to check' }).click();
      await page.getByRole('button', { name: 'Split the family' }).click();
      await page.getByRole('status').filter({ hasText: 'The family is split' }).waitFor();
      const { members } = await familyOf(page, file);
      expect(members.map(({ id }) => id)).not.toContain(other);
      expect(members).toHaveLength(2);
      await page.getByRole('link', { name: 'Open the new case' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    });

    it('should show what a person agreed to, with the way to withdraw it', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 1);
      const { personId } = (await familyOf(page, file)).members[0]!;
      const grantedOn = new Date().toISOString().slice(0, 10);
      await post(page, `persons/${personId}/consents`, {
        purpose: 'picture-or-story',
        recipientKind: 'media',
        recipientName: 'Radio Tbilisi',
        grantedOn,
      });
      await go(page, `/cases/${file.id}/people`);
      await page.getByText('Radio Tbilisi').waitFor();
      await page.getByRole('link', { name: 'Withdraw', exact: true }).click();
      await page.getByRole('heading', { name: 'Withdraw a consent' }).waitFor();
    });
  });
}
