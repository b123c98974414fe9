import type { Page } from 'playwright-core';
import { get, openCase, post, unlike } from './casework.ts';
import { go } from './go.ts';
import { aProgrammeManager, chooseByKey as choose, choosePassword, invited, typeSignIn } from './new-colleagues.ts';
import type { TheOffice } from './office.ts';

const PROGRAMME = '/administration/programmes/BE-FEDASIL';

export function administration(the: TheOffice): void {
  describe('administration', () => {
    it('should show each colleague the places they may open, and nobody else the way there', async () => {
      for (const [colleague, sees, not] of [
        ['nadia', 'Users and roles', 'Trail'],
        ['marie', 'Trail', 'Users and roles'],
        ['jonas', 'Letters', 'Failed work'],
      ] as const) {
        const page = await the().desk(colleague);
        await go(page, '/');
        await page.getByRole('link', { name: 'Administration' }).click();
        await page.getByRole('main').getByRole('link', { name: sees, exact: true }).waitFor();
        expect(await page.getByRole('main').getByRole('link', { name: not, exact: true }).count()).toBe(0);
      }
      const counsellor = await the().desk('amina');
      await go(counsellor, '/');
      await counsellor.getByRole('link', { name: 'Cases', exact: true }).first().waitFor();
      expect(await counsellor.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    });

    it('should let in a colleague by a link shown once, and a rule be published only by another person than drafted it', async () => {
      const colleague = await aProgrammeManager(the);
      const code = `tested-${unlike()}`;
      const author = await the().desk('jonas');
      await draftRule(author, code);

      const rule = await ruleOf(author, code);
      await go(author, `${PROGRAMME}/rules/${rule}`);
      await author.getByText('You drafted it, so another person must read and publish it.').waitFor();
      expect(await author.getByRole('button', { name: 'Publish this version' }).count()).toBe(0);

      await tryOnAnExample(author);

      await go(colleague, `${PROGRAMME}/rules/${rule}`);
      await colleague.getByText('Legal status: one of irregular stay').waitFor();
      await colleague.getByRole('button', { name: 'Publish this version' }).click();
      await colleague.getByText('It holds from').waitFor();
      await colleague.getByRole('button', { name: 'Go on' }).click();
      await colleague.getByText('The rule is published.').waitFor();
      await colleague.getByText(/Not in force yet, from 1 Jan 2090/).waitFor();
    });

    it('should let people be told by a text that one person wrote, point by point, and another read and published', async () => {
      const colleague = await aProgrammeManager(the);
      const author = await the().desk('jonas');
      const point = `Somebody waits for you at gate ${unlike()}.`;
      await go(author, '/administration/orientation-texts');
      await author.getByText('Sample, reviewed by nobody').first().waitFor();
      await author
        .getByRole('link', { name: /^English · version/ })
        .first()
        .click();
      await author.getByRole('link', { name: 'Draft the next version' }).click();
      const airport = author.getByRole('group', { name: 'The airport.' });
      await airport.getByRole('button', { name: 'Add a point: The airport.' }).click();
      await author.keyboard.type(point);
      await author.getByRole('region', { name: 'How it will read' }).getByText(point).waitFor();
      await author.getByRole('button', { name: 'Keep the draft' }).click();
      await author.getByText('It is used once another person has read and published it.').waitFor();

      const { rows } = await get<{ rows: readonly { id: string; items: readonly { text: string }[] }[] }>(
        author,
        'orientation-texts',
      );
      const { id } = rows.find(({ items }) => items.some(({ text }) => text === point))!;
      await go(author, `/administration/orientation-texts/${id}`);
      await author.getByText('You drafted it, so another person must read and publish it.').waitFor();
      expect(await author.getByRole('button', { name: 'Publish' }).count()).toBe(0);

      await go(colleague, `/administration/orientation-texts/${id}`);
      await colleague.getByText(point).waitFor();
      await colleague.getByRole('textbox', { name: 'Used from', exact: true }).fill('1 1 2090');
      await colleague.getByRole('textbox', { name: 'No longer used from' }).fill('1 1 2089');
      await colleague.getByRole('button', { name: 'Publish' }).click();
      await colleague.locator('main [aria-invalid=true]').waitFor();
      await colleague.getByRole('textbox', { name: 'No longer used from' }).fill('1 1 2091');
      await colleague.getByRole('button', { name: 'Publish' }).click();
      await colleague.getByText('The text is published.').waitFor();
      await colleague.getByText('Published from 1 Jan 2090').waitFor();
    });

    it('should open an office under another, and show it in the tree', async () => {
      const page = await the().desk('nadia');
      const name = `Desk ${unlike()}`;
      await go(page, '/administration/offices');
      const tree = page.getByRole('region', { name: 'The tree of offices' });
      const above = (await tree.getByRole('link').first().innerText()).trim();
      await page.getByRole('link', { name: 'Add an office' }).click();
      await page.getByRole('button', { name: 'Add the office' }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Enter the name of the office' }).waitFor();
      await choose(page, 'Country', 'Belgium');
      await choose(page, 'Lies under', above);
      await page.getByLabel('Name', { exact: true }).fill(name);
      await choose(page, 'Languages', 'Dutch');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add the office' }).click();
      await page.getByRole('heading', { level: 1, name: 'Office added' }).waitFor();
      await page.getByRole('link', { name: 'Back to all offices' }).click();
      const parent = tree.getByRole('listitem').filter({ has: page.getByRole('link', { name: above, exact: true }) });
      await parent.last().getByRole('listitem').filter({ hasText: name }).waitFor();
    });

    it('should name the person and their cases before an account is closed, and keep them out afterwards', async () => {
      const page = await the().desk('nadia');
      const { email, link } = await invited(page, 'Counsellor');
      const stranger = await the().stranger();
      await choosePassword(stranger, link);
      await page.getByRole('link', { name: 'Open this user' }).click();
      await page.getByRole('link', { name: 'Close the account' }).click();
      await page.getByLabel('Reason').fill('Left the organisation');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByText(/Cases they own stay with them by name/).waitFor();
      await page.getByRole('button', { name: 'Close the account' }).click();
      await page.getByRole('heading', { level: 1, name: 'The account is closed' }).waitFor();
      await typeSignIn(stranger, email);
      await stranger.getByRole('alert').first().waitFor();
    });

    it('should read a kept mail as plain text, and write in the trail that it was read', async () => {
      const supervisor = await the().desk('elif');
      await go(supervisor, '/administration/mails');
      await supervisor.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await supervisor.getByRole('heading', { level: 1, name: 'A kept mail' }).waitFor();
      await supervisor.getByRole('region', { name: 'Text' }).locator('pre').waitFor();
      const id = supervisor.url().split('/').at(-1)!;
      const officer = await the().desk('marie');
      await go(officer, `/administration/trail?recordType=kept_mail&recordId=${id}`);
      await officer.getByRole('button', { name: /Elif/ }).first().waitFor();
    });

    it('should say in a sentence whether the trail still says what was written in it', async () => {
      const page = await the().desk('marie');
      await go(page, '/administration/verification');
      await page.getByText('The trail of this month says what was written in it.').waitFor();
    });

    it('should erase a person after saying what goes and what stays, so that the case holds their name no longer', async () => {
      const counsellor = await the().desk('amina');
      const { id, version, principal } = await openCase(counsellor, 1);
      const { members } = await get<{ members: readonly { personId: string }[] }>(counsellor, `cases/${id}`);
      await post(counsellor, `cases/${id}/steps`, { version, action: 'withdraw' });
      const page = await the().desk('marie');
      await go(page, '/administration/erasures');
      await page.getByLabel('Number of the person').fill(members[0]!.personId);
      await page.getByLabel('The data were held unlawfully').check();
      await page.getByLabel('Reason').fill('Decision of the authority, granted');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByText(/^What stays:/).waitFor();
      await page.getByRole('button', { name: 'Erase for good' }).click();
      await page.getByRole('heading', { level: 1, name: 'The person is erased' }).waitFor();
      await go(counsellor, `/cases/${id}`);
      await counsellor.getByRole('heading', { level: 1 }).waitFor();
      expect(await counsellor.getByRole('main').innerText()).not.toContain(principal);
    });
  });
}

/** A requirement of one question, as a programme manager clicks it together. */
async function draftRule(page: Page, code: string): Promise<void> {
  await go(page, `${PROGRAMME}/rules/new`);
  await page.getByLabel('Code of the rule').fill(code);
  await page.getByLabel('Title', { exact: true }).fill('Not staying by right');
  await page.getByLabel('Explanation for the person').fill('This help is for people who may not stay.');
  await page.getByLabel('Legal reference').fill('Act of 1 January 2089, article 1');
  await page.getByLabel('Our reading').fill('Read so by the office.');
  await page.getByRole('textbox', { name: 'Holds from' }).fill('1 1 2090');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await choose(page, 'Asked', 'Legal status');
  await choose(page, 'Compared', 'is one of');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'Say with what it is compared' }).waitFor();
  await choose(page, 'With', 'irregular stay');
  await page.keyboard.press('Escape');
  // Whoever pastes too much is told so, and keeps every letter.
  const refusal = page.getByLabel('Told when it does not hold');
  const long = `${'You may stay by right. '.repeat(100)}This help is not for you.`;
  await refusal.fill(long);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'This is too long: 2000 characters at most' }).click();
  await refusal.and(page.locator(':focus')).waitFor();
  expect(await refusal.inputValue()).toBe(long);
  await refusal.fill('You may stay by right, so this help is not for you.');
  await page.getByRole('region', { name: 'What this means, in words' }).getByText('Legal status: one of').waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Keep the draft' }).click();
  await page.getByRole('heading', { level: 1, name: 'The draft is kept' }).waitFor();
}

const ruleOf = async (page: Page, code: string): Promise<string> => {
  const { rules } = await get<{ rules: readonly { id: string; code: string }[] }>(page, 'programmes/BE-FEDASIL');
  return rules.find((rule) => rule.code === code)!.id;
};

/** A made-up person who may stay: the draft says no to them, in its own words. */
async function tryOnAnExample(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Try it on an example' }).click();
  await choose(page, 'Nationalities', 'Georgia');
  await page.keyboard.press('Escape');
  await choose(page, 'Legal status', 'regular stay');
  await page.getByRole('textbox', { name: 'Day of departure' }).fill('1 2 2090');
  await page.getByRole('textbox', { name: 'Day of the application' }).fill('1 2 2090');
  await page.getByRole('button', { name: 'Try', exact: true }).click();
  const result = page.getByRole('region', { name: 'What the rules say of person 1' });
  await result.getByText('You may stay by right, so this help is not for you.').first().waitFor();
  await result.getByText('Would not be eligible').waitFor();
}
