import type { Page } from 'playwright-core';
import { barriers } from './barriers.ts';
import { get, openCase, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

interface Offered {
  readonly action: string;
  readonly allowed: boolean;
  readonly missing: readonly { readonly requirement: string }[];
}

const TABS = [
  ...['Overview', 'People', 'Counselling', 'Eligibility', 'Documents and travel', 'Reintegration', 'Follow-up'],
  ...['Files', 'Timeline', 'Access'],
];

export function theCasePage(the: TheOffice): void {
  describe('the page of a case', () => {
    it('ux 7: should show on every tab whose case it is, where each member stands and what is due', async () => {
      const page = await the().desk('amina');
      const { id, number, principal, members, version } = await openCase(page, 3);
      await post(page, `cases/${id}/steps`, { version, action: 'withdraw', memberIds: [members[2]!.id] });
      await go(page, `/cases/${id}`);
      const bar = page.getByRole('heading', { level: 1, name: principal }).locator('xpath=ancestor::header');
      for (const tab of TABS) {
        await page.getByRole('link', { name: tab, exact: true }).click();
        await page.locator(`nav a[aria-current=page]:text-is("${tab}")`).waitFor();
        const words = await bar.innerText();
        for (const part of [number, '2 at inquiry, 1 withdrawn', 'Amina', 'Care level', 'Standard', 'Next due'])
          expect(words).toContain(part);
        expect(await page.locator('h1').count()).toBe(1);
      }
    });

    it('ux 8: should say where the case is and why the next stage is not open yet', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}`);
      const bar = page.getByRole('region', { name: 'Where they stand' });
      expect(await bar.locator('[aria-current=step]').innerText()).toContain('Inquiry');
      await bar.getByText('The next stage is not open yet: Counselling').waitFor();
      await bar.getByText('Record a counselling session with each of these members, under Counselling.').waitFor();
      await bar.getByRole('link', { name: 'Go there' }).click();
      await page.getByRole('heading', { name: 'Sessions' }).waitFor();
    });

    it('ux 9: should offer each colleague what they may do, by the rule of the server', async () => {
      const counsellor = await the().desk('amina');
      const { id } = await openCase(counsellor, 1);
      const supervisor = await the().desk('elif');
      for (const page of [counsellor, supervisor]) {
        const { rows } = await get<{ rows: Offered[] }>(page, `cases/${id}/actions`);
        await go(page, `/cases/${id}`);
        const steps = page.getByRole('region', { name: 'Steps', exact: true });
        await steps.getByRole('link').first().waitFor();
        const led = await steps
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => /step\/([a-z-]+)$/.exec((link as HTMLAnchorElement).href)?.[1]));
        const open = rows.filter(
          ({ allowed, missing, action }) => allowed && missing.length === 0 && action !== 'correct-step',
        );
        expect(new Set(led)).toEqual(new Set(open.map(({ action }) => action)));
      }
      const steps = counsellor.getByRole('region', { name: 'Steps', exact: true });
      expect(await steps.innerText()).toMatch(/Start counselling\s+Not possible yet. Missing: First conversation held/);
      expect(await supervisor.getByRole('region', { name: 'Steps', exact: true }).innerText()).not.toContain(
        'Start counselling',
      );
    });

    it('ux 10: should tell what happened newest first, by kind, with from and to and the zone, and no hour nobody knows', async () => {
      const page = await the().desk('amina');
      const { id, version } = await openCase(page, 1);
      await post(page, `cases/${id}/steps`, { version, action: 'withdraw', happenedOn: await today(page, id) });
      await go(page, `/cases/${id}/timeline`);
      const entries = page.getByRole('region', { name: 'What happened' }).locator('ol > li');
      await entries.first().waitFor();
      expect(await entries.first().innerText()).toMatch(
        /Withdraw[\s\S]*from Inquiry to Withdrawn[\s\S]*Amina[\s\S]*CES?T/,
      );
      await page.getByRole('link', { name: 'Note', exact: true }).click();
      await page.getByText('Nothing of this kind yet').waitFor();
      expect(new URL(page.url()).search).toBe('?kind=note');
      await page.goBack();
      await entries.first().waitFor();
      expect(await page.getByRole('main').innerText()).not.toContain('00:00');
    });

    it('ux 11: should say of each task how far it is, in words', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}`);
      const tasks = page.getByRole('region', { name: 'What there is to do' }).getByRole('listitem');
      await tasks.first().waitFor();
      expect((await tasks.allInnerTexts()).map((words) => words.replaceAll(/\s+/g, ' '))).toEqual([
        'First conversation held Not yet started',
        'Start counselling Cannot start yet',
        'Submit the application Cannot start yet',
      ]);
      await tasks.getByRole('link', { name: 'First conversation held' }).click();
      await page.waitForURL(/\/counselling$/);
    });

    it('ux 17: should interrupt a withdrawal by naming whose it is, with a way out as plain as the way on', async () => {
      const page = await the().desk('amina');
      const { id, number, principal } = await openCase(page, 1);
      await go(page, `/cases/${id}`);
      await page.getByRole('link', { name: 'Withdraw', exact: true }).click();
      await page.getByRole('heading', { level: 2, name: `Withdraw: ${principal}, ${number}` }).waitFor();
      const main = page.getByRole('main');
      expect(
        await main
          .getByRole('textbox')
          .or(main.getByRole('button', { name: 'Withdraw' }))
          .count(),
      ).toBe(0);
      await page.getByRole('link', { name: 'Leave it', exact: true }).click();
      await page.waitForURL(new RegExp(`/cases/${id}$`));
      expect((await get<{ stage: string }>(page, `cases/${id}`)).stage).toBe('INQUIRY');
    });

    it('ux 14: should show the answers once more before they are sent, what was not given too, and let each be changed', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await toTheAnswers(page, id);
      expect(await page.getByRole('main').innerText()).toMatch(/Why, in words\s+Not provided/);
      await page.getByRole('button', { name: 'Change: Why, in words', exact: true }).click();
      const why = page.getByLabel('Why, in words');
      await why.and(page.locator(':focus')).waitFor();
      await why.fill('Found work nearby.');
      await page.getByRole('button', { name: 'Go on to check' }).click();
      await page.getByText('Found work nearby.').waitFor();
      expect((await get<{ stage: string }>(page, `cases/${id}`)).stage).toBe('INQUIRY');
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await page.getByRole('status').filter({ hasText: 'Done: Withdraw' }).waitFor();
      const told = await get<{ rows: { more: object }[] }>(page, `cases/${id}/timeline?size=1`);
      expect(told.rows[0]).toMatchObject({ more: { reason: 'Found work nearby.' } });
    });

    it('ux 14, ux 15: should do so in the forms of every part of the case: look once more, change, confirm', async () => {
      const page = await the().desk('amina');
      const { id, number } = await openCase(page, 1);
      const kept = async (): Promise<{ recipientName: string }[]> =>
        (await get<{ rows: { recipientName: string }[] }>(page, `cases/${id}/consents`)).rows;
      await go(page, `/cases/${id}/counselling/consent`);
      await page.getByRole('radio', { name: 'Sharing with a partner' }).check();
      await page.getByRole('radio', { name: 'Partner', exact: true }).check();
      const recipient = page.getByLabel('Name of the recipient');
      await recipient.fill('Caritas');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
      expect(await page.getByRole('main').innerText()).toMatch(/Name of the recipient\s+Caritas\s+Change/);
      expect(await kept()).toEqual([]);
      await page.getByRole('button', { name: 'Change: Name of the recipient' }).click();
      await recipient.and(page.locator(':focus')).waitFor();
      expect(await page.getByRole('radio', { name: 'Partner', exact: true }).isChecked()).toBe(true);
      await recipient.fill('Caritas Tbilisi');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Record the consent', exact: true }).click();
      await page.getByRole('heading', { name: 'Consent recorded' }).waitFor();
      expect(await page.getByRole('status').filter({ hasText: 'Saved' }).innerText()).toContain(number);
      await page.getByRole('region', { name: 'What happens next' }).getByText('may withdraw it at any time').waitFor();
      expect(await kept()).toMatchObject([{ recipientName: 'Caritas Tbilisi' }]);
    });

    it('ux 15: should confirm with the number, and say what happens next', async () => {
      const page = await the().desk('amina');
      const { id, number } = await openCase(page, 1);
      await toTheAnswers(page, id);
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      const done = page.getByRole('status').filter({ hasText: 'Done: Withdraw' });
      await done.waitFor();
      expect(await done.innerText()).toContain(number);
      expect(await done.innerText()).toContain('the place in the queue is kept');
      expect((await get<{ stage: string }>(page, `cases/${id}`)).stage).toBe('WITHDRAWN');
    });

    it('ux 22: should show both versions when somebody else changed the case meanwhile, and keep nothing unasked', async () => {
      const page = await the().desk('amina');
      const { id, version } = await openCase(page, 1);
      await go(page, `/cases/${id}/step/withdraw`);
      await page.getByRole('button', { name: 'Go on', exact: true }).click();
      await page.getByRole('button', { name: 'Go on to check' }).click();
      const supervisor = await the().desk('elif');
      const reviewOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
      const hold = { action: 'hold', reasonCode: 'still-deciding', reviewOn };
      await post(supervisor, `cases/${id}/steps`, { version, ...hold });
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await page.getByText('Somebody else changed this meanwhile').waitFor();
      const versions = page.getByRole('table').getByRole('row').nth(1);
      expect(await versions.getByRole('cell').first().innerText()).toBe('Inquiry');
      expect(await versions.getByRole('cell').last().innerText()).toContain('Still deciding');
      expect((await get<{ stage: string }>(page, `cases/${id}`)).stage).toBe('INQUIRY');
      await page.getByRole('button', { name: 'Go on with the record as it stands now' }).click();
      await page.getByRole('status').filter({ hasText: 'Done: Withdraw' }).waitFor();
    });

    it('should keep a note that was not saved over a reload, and save it afterwards', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}`);
      await page.getByLabel('New note').fill('Asked for a word about the journey.');
      await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
      await page.reload();
      const note = page.getByLabel('New note');
      await page.getByRole('button', { name: 'Go on with it' }).click();
      expect(await note.inputValue()).toBe('Asked for a word about the journey.');
      await page.getByRole('button', { name: 'Save note' }).click();
      await page.getByRole('listitem').filter({ hasText: 'Asked for a word about the journey.' }).first().waitFor();
      expect(await note.inputValue()).toBe('');
    });

    it('should say that a note is too long, keep every letter of it, and save it once it is shorter', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}`);
      const note = page.getByLabel('New note');
      const long = `${'Told slowly. '.repeat(800)}The end.`;
      await note.fill(long);
      await page.getByRole('button', { name: 'Save note' }).click();
      await page
        .getByRole('alert')

        .getByText('This is too long: 10000 characters at most')
        .first()
        .waitFor();
      expect(await note.inputValue()).toBe(long);
      await note.fill(long.slice(-10_000));
      await page.getByRole('button', { name: 'Save note' }).click();
      await page.getByRole('listitem').filter({ hasText: 'The end.' }).first().waitFor();
      const { rows } = await get<{ rows: { text: string }[] }>(page, `cases/${id}/notes`);
      expect(rows.map(({ text }) => text.length)).toEqual([10_000]);
    });

    it('should be read by everybody: axe on each tab, and nothing sideways on a narrow screen', async () => {
      const page = await the().desk('amina', { viewport: { width: 320, height: 700 } });
      const { id } = await openCase(page, 2);
      for (const tab of ['', '/people', '/timeline', '/access', '/step/hold']) {
        await go(page, `/cases/${id}${tab}`);
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        expect([tab, await barriers(page)]).toEqual([tab, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
    });
  });
}

async function today(page: Page, id: string): Promise<string> {
  return (await get<{ openedOn: string }>(page, `cases/${id}`)).openedOn;
}

/** Through a withdrawal, up to what is sent. */
async function toTheAnswers(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/step/withdraw`);
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  const toCheck = page.getByRole('button', { name: 'Go on to check' });
  await goOn.or(toCheck).first().waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await toCheck.click();
  await page.getByRole('heading', { name: 'Check before you go on: Withdraw' }).waitFor();
}
