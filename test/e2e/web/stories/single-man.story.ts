import type { Page } from 'playwright-core';
import { pdfText } from '../../../support/pdf-text.ts';
import { get, unlike } from '../casework.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import {
  decide,
  findsNothing,
  giveNotice,
  holdSession,
  offered,
  planJourney,
  screenRapidly,
  signDeclaration,
  stageBar,
  take,
  type Followed,
} from '../on-the-way.ts';
import { answer, chooseByLetters } from '../short-forms.ts';
import { answerTheRules } from './families.ts';

interface Entitled {
  readonly entitlements: readonly {
    readonly component: string;
    readonly amount: { readonly amountMinor: number } | null;
    readonly endedAt: string | null;
  }[];
}

/** He asks, is heard, applies, is decided upon, signs, changes his mind and comes back: nothing is held against him. */
export function aSingleMan(the: TheOffice): void {
  describe('a single man who withdraws and comes back', () => {
    let file: Followed & { number: string };
    const name = `Haidar${unlike()}`;
    const promised = async (page: Page): Promise<unknown> =>
      (await get<Entitled>(page, `cases/${file.id}/eligibility`)).entitlements
        .filter(({ endedAt }) => endedAt === null)
        .map(({ component, amount }) => [component, amount?.amountMinor ?? null]);

    it('should come from the information desk to a case, and be nobody’s business but that of the desk he came to', async () => {
      const counsellor = await the().desk('amina');
      await go(counsellor, '/information-desk');
      await counsellor.getByRole('region', { name: 'Contacts of the last' }).getByRole('table').waitFor();
      for (const key of [...'arab', 'Enter', 'Tab', ...'re', 'Enter', 'Enter']) await counsellor.keyboard.press(key);
      // From what is said of this very contact: the list may still show the one before it first.
      const saved = counsellor.getByRole('status').filter({ hasText: /^Saved at/ });
      await saved.filter({ hasText: 'Arabic · Return' }).getByRole('link', { name: 'Make a case of it' }).click();
      await answer(counsellor, { 'Given names': name, 'Family name': `Q${unlike()}`, Born: '2/5/1990' });
      await chooseByLetters(counsellor, { Sex: 'Male', Nationalities: 'Iraq' });
      await counsellor.getByRole('button', { name: 'Open the case' }).click();
      await counsellor.getByRole('link', { name: 'Go to the case' }).click();
      await counsellor.getByRole('heading', { level: 1, name }).waitFor();
      const id = /cases\/([0-9a-f-]+)/.exec(counsellor.url())![1]!;
      const { number, members } = await get<{ number: string; members: { id: string }[] }>(counsellor, `cases/${id}`);
      file = { id, number, memberId: members[0]!.id };

      await findsNothing(await the().desk('bram'), `/cases/${id}`);
      const manager = await the().desk('jonas');
      expect(await offered(manager, file)).toEqual([]);
    });

    it('should be told by the bar of stages what stands between him and an application, until nothing does', async () => {
      const counsellor = await the().desk('amina');
      expect(await stageBar(counsellor, file)).toMatch(/not open yet: Counselling\s+Record a counselling session/);
      await holdSession(counsellor, file);
      expect(await stageBar(counsellor, file)).toMatch(/not open yet: Applied[\s\S]*The notice on personal data/);
      expect(await offered(counsellor, file)).not.toContain('Submit the application');
      await giveNotice(counsellor, file, 'Arabic');
      expect(await stageBar(counsellor, file)).toContain('The next stage is open: Applied.');
      await findsNothing(await the().desk('bram'), `/cases/${file.id}/step/submit-application`);
      await take(counsellor, file, 'Submit the application');
    });

    it('should be screened once it is known where he goes', async () => {
      const counsellor = await the().desk('amina');
      expect(await stageBar(counsellor, file)).toMatch(/not open yet: Screening[\s\S]*not fully registered/);
      await planJourney(counsellor, file, 'Iraq');
      await take(counsellor, file, 'Start screening');
      expect(await stageBar(counsellor, file)).toContain('The rapid screening is missing');
      await screenRapidly(counsellor, file);
      await findsNothing(await the().desk('bram'), `/cases/${file.id}/counselling/screenings`);
      await take(counsellor, file, 'Complete screening');
    });

    it('should be decided upon by a colleague who did not counsel him, who prints the letter in his language', async () => {
      const counsellor = await the().desk('amina');
      await answerTheRules(counsellor, file);
      expect(await counsellor.getByRole('link', { name: 'Decide', exact: true }).count()).toBe(0);
      await findsNothing(await the().desk('bram'), `/cases/${file.id}/eligibility`);

      const decider = await the().desk('yasmine');
      await decide(decider, file, 'Approve', 'Every condition is met.');
      await decider.getByRole('link', { name: 'Write the decision letter' }).click();
      await decider.getByRole('button', { name: 'Write it' }).click();
      await decider.getByRole('button', { name: 'File the letter' }).click();
      await decider.getByRole('button', { name: 'File it' }).click();
      await decider.getByRole('button', { name: 'Print the letter' }).click();
      const print = (await decider.getByRole('link', { name: 'Open the print' }).getAttribute('href'))!;
      const paper = await decider.request.get(print);
      expect(paper.headers()['content-type']).toBe('application/pdf');
      const words = (await pdfText(await paper.body())).join(' ');
      expect(words).toContain(file.number);
      expect(words).toMatch(/\p{Script=Arabic}{3}/u);
      expect((await (await the().desk('bram')).request.get(print)).status()).toBe(404);
      expect(await promised(decider)).toContainEqual(['premium', 35_000]);
    });

    it('should sign alone what he declares, and have his journey prepared', async () => {
      const counsellor = await the().desk('amina');
      expect(await stageBar(counsellor, file)).toContain('Not every adult has declared that they return freely');
      await findsNothing(await the().desk('bram'), `/cases/${file.id}/counselling/declaration/${file.memberId}`);
      await signDeclaration(counsellor, file);
      await take(counsellor, file, 'Start preparation');
      const bar = await stageBar(counsellor, file);
      expect(bar).toMatch(/Preparation, current stage/);
      expect(bar).toContain('The next stage is not open yet: Ready to travel');
    });

    it('should withdraw over an interruption, and come back to the same case with what was promised', async () => {
      const counsellor = await the().desk('amina');
      const before = await promised(counsellor);
      expect(before).toContainEqual(['premium', 35_000]);
      await findsNothing(await the().desk('bram'), `/cases/${file.id}/step/withdraw`);
      const manager = await the().desk('jonas');
      await go(manager, `/cases/${file.id}/step/withdraw`);
      await manager.getByText('This step cannot be taken now').waitFor();
      await take(counsellor, file, 'Withdraw');
      expect(await counsellor.getByRole('main').innerText()).toContain('the place in the queue is kept');
      await take(counsellor, file, 'Reopen');
      await go(counsellor, `/cases/${file.id}`);
      const bar = counsellor.getByRole('heading', { level: 1, name }).locator('xpath=ancestor::header');
      expect(await bar.innerText()).toContain(file.number);
      expect(await stageBar(counsellor, file)).toMatch(
        /Counselling, current stage[\s\S]*The next stage is open: Applied/,
      );
      await counsellor.getByRole('region', { name: 'Members' }).getByText('In the queue since').waitFor();
      expect(await promised(counsellor)).toEqual(before);
      await go(counsellor, `/cases/${file.id}/eligibility`);
      await counsellor.getByRole('region', { name: 'Entitlements' }).getByText('€350').first().waitFor();
    });
  });
}
