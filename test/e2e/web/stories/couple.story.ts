import { get } from '../casework.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import { aloneInTheRoom, findsNothing, offered, stageBar, take } from '../on-the-way.ts';
import { settling } from '../settling.ts';
import { choose } from '../short-forms.ts';
import { approve, Casework, openFamily, type Family } from './families.ts';

const [WIFE, HUSBAND] = [0, 1] as const;
/** What no screen may let anybody guess; that asylum exists is told to everybody. */
const THE_REASON = /\bfear|asylum|persecut|threat|brothers/i;

/** She says it alone; he need not know. Everything towards the journey stops, and no screen says why. */
export function aCoupleOfWhomOneFears(the: TheOffice): void {
  describe('a couple of whom one fears return', () => {
    let family: Family;
    const of = (place: number): string => family.members[place]!.id;

    it('should be approved together, with the way to the journey open', async () => {
      const counsellor = await the().desk('amina');
      family = await openFamily(counsellor, [
        { givenNames: 'Huda', relation: 'principal', sex: 'female', age: 33 },
        { givenNames: 'Wisam', relation: 'spouse', sex: 'male', age: 36 },
      ]);
      const work = new Casework(counsellor, family);
      for (const place of [WIFE, HUSBAND]) await work.hear(of(place), 12 - place);
      await work.giveNotice([of(WIFE), of(HUSBAND)]);
      await work.step('submit-application');
      await work.planJourneys();
      await work.step('start-screening');
      for (const place of [WIFE, HUSBAND]) await work.screen(of(place));
      await work.step('complete-screening');
      await approve(await the().desk('yasmine'), await work.askTheRules(), family);
      for (const place of [WIFE, HUSBAND]) await work.declare(of(place));
      expect(await stageBar(counsellor, family)).toContain('The next stage is open: Preparation.');
    });

    it('should hide her answer the moment it is given, and stop her steps', async () => {
      const page = await the().desk('amina');
      await go(page, `/cases/${family.id}/counselling/session`);
      await page
        .getByRole('checkbox', { name: /^Wisam/ })
        .first()
        .uncheck();
      await choose(page, 'How it was held', 'One to one');
      await aloneInTheRoom(page);
      expect(await page.getByText('Does the person fear to return?').count()).toBe(0);
      await page.getByRole('button', { name: 'Open the question' }).click();
      await page.getByRole('button', { name: 'Yes, fears it' }).click();
      await page.getByText('Answer taken and hidden.').waitFor();
      await page.getByRole('radio', { name: /^Protection, sealed/ }).check();
      await page.getByLabel('Note', { exact: true }).fill('Her brothers threatened her.');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Record the session', exact: true }).waitFor();
      const check = await page.getByRole('main').innerText();
      for (const said of ['Yes, fears it', 'brothers']) expect(check).not.toContain(said);
      await page.getByRole('button', { name: 'Record the session', exact: true }).click();
      await page.getByRole('heading', { name: 'Session recorded' }).waitFor();
      const { members } = await get<{ members: { id: string; stepsStopped: boolean }[] }>(page, `cases/${family.id}`);
      expect(members.filter(({ stepsStopped }) => stepsStopped).map(({ id }) => id)).toEqual([of(WIFE)]);
    });

    it.each(['amina', 'yasmine', 'elif'])(
      'should show %s that the way is closed, and on no screen why',
      async (name) => {
        const page = await the().desk(name);
        expect(await stageBar(page, family)).toMatch(
          /not open yet: Preparation\s+Somebody’s steps are stopped: ask the protection officer before anything goes on\. Missing for: Huda/,
        );
        expect(await offered(page, family)).not.toContain('Start preparation');
        await page.locator('header').getByText('steps towards travel are stopped').first().waitFor();
        const settled = settling(page);
        for (const tab of ['', '/people', '/timeline', '/files', '/access', '/step/start-preparation']) {
          await go(page, `/cases/${family.id}${tab}`);
          await page.getByRole('heading', { level: 1, name: /^Huda/ }).waitFor();
          await settled();
          expect(`${tab}: ${await page.getByRole('main').innerText()}`).not.toMatch(THE_REASON);
        }
      },
    );

    it('should call the protection officer, who alone reads what was said', async () => {
      const officer = await the().desk('greta');
      const until = Date.now() + 30_000;
      const told = async (): Promise<boolean> =>
        (await get<{ rows: { recordId: string }[] }>(officer, 'notices')).rows.some(
          ({ recordId }) => recordId === family.id,
        );
      while (!(await told())) {
        if (Date.now() > until) throw new Error('The protection officer was not called.');
        await officer.waitForTimeout(250);
      }
      const { rows } = await get<{ rows: { id: string; heldAt: string }[] }>(officer, `cases/${family.id}/sessions`);
      const latest = rows.toSorted((a, b) => b.heldAt.localeCompare(a.heldAt))[0]!;
      const session = `/cases/${family.id}/counselling/sessions/${latest.id}`;
      await go(officer, session);
      await officer.getByText('Her brothers threatened her.').first().waitFor();
      const colleague = await the().desk('yasmine');
      await go(colleague, session);
      await colleague.getByText('There is no note that you may read.').waitFor();
      expect(await colleague.getByRole('main').innerText()).not.toMatch(/brothers|fears it/);
      await findsNothing(await the().desk('bram'), `/cases/${family.id}/counselling`);
    });

    it('should let the husband go on, who said nothing of the kind, and keep her where she is', async () => {
      const page = await the().desk('amina');
      await go(page, `/cases/${family.id}`);
      await page
        .getByRole('region', { name: 'Steps', exact: true })
        .locator('div')
        .filter({ has: page.getByText('Start preparation', { exact: true }) })
        .getByRole('link', { name: 'Choose for whom it is' })
        .first()
        .click();
      await page.getByRole('checkbox', { name: /^Huda/ }).uncheck();
      await page.getByRole('button', { name: 'Go on to check' }).click();
      await page.getByRole('button', { name: 'Start preparation', exact: true }).click();
      await page.getByRole('status').filter({ hasText: 'Done: Start preparation' }).waitFor();
      await go(page, `/cases/${family.id}`);
      await page.locator('header').getByText('1 approved, 1 in preparation').waitFor();
    });

    it('should not ask her a second time within seven days, and let them turn back at any time', async () => {
      const page = await the().desk('amina');
      const again = new Casework(page, family).hear(of(WIFE), 0, { fearOfReturn: 'no' });
      await expect(again).rejects.toThrow('fear-of-return.asked-lately');
      await take(page, family, 'Withdraw');
      expect(await stageBar(page, family)).toContain('Nobody here is under way any more.');
    });
  });
}
