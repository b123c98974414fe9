import type { Page } from 'playwright-core';
import { get } from '../casework.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import { findsNothing, offered, signDeclaration, stageBar, take } from '../on-the-way.ts';
import { settling } from '../settling.ts';
import { bringCoupleToApproval, openSessionAloneWith, type Family } from './families.ts';

const [WIFE, HUSBAND] = [0, 1] as const;
/** What no screen may let anybody guess; that asylum exists is told to everybody. */
const THE_REASON = /\bfear|asylum|persecut|threat|brothers/i;

/** She says it alone; he need not know. Everything towards the journey stops, and no screen says why. */
export function aCoupleOfWhomOneFears(the: TheOffice): void {
  describe('a couple of whom one fears return', () => {
    let family: Family;
    /** The session in which she said it. */
    let saidIn: string;
    const sessionsOf = async (page: Page): Promise<string[]> =>
      (await get<{ rows: { id: string }[] }>(page, `cases/${family.id}/sessions`)).rows.map(({ id }) => id);
    const of = (place: number): string => family.members[place]!.id;

    it('should be approved together, with the way to the journey open', async () => {
      const counsellor = await the().desk('amina');
      family = await bringCoupleToApproval(the, [
        { givenNames: 'Huda', relation: 'Principal applicant', sex: 'Female', age: 33 },
        { givenNames: 'Wisam', relation: 'Spouse or partner', sex: 'Male', age: 36 },
      ]);
      for (const place of [WIFE, HUSBAND]) await signDeclaration(counsellor, { id: family.id, memberId: of(place) });
      expect(await stageBar(counsellor, family)).toContain('The next stage is open: Preparation.');
    }, 180_000);

    it('should hide her answer the moment it is given, and stop her steps', async () => {
      const page = await the().desk('amina');
      const before = await sessionsOf(page);
      await openSessionAloneWith(page, family, 'Huda');
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
      saidIn = (await sessionsOf(page)).find((id) => !before.includes(id))!;
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
      const session = `/cases/${family.id}/counselling/sessions/${saidIn}`;
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
      await openSessionAloneWith(page, family, 'Huda');
      await page.getByRole('button', { name: 'Open the question' }).click();
      await page.getByRole('button', { name: 'No', exact: true }).click();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Record the session', exact: true }).click();
      const refused = page.getByRole('alert').filter({ hasText: 'There is a problem' });
      await refused.waitFor();
      expect(await refused.innerText()).toMatch(/asked again from/);
      await take(page, family, 'Withdraw');
      expect(await stageBar(page, family)).toContain('Nobody here is under way any more.');
    });
  });
}
