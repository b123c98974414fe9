import type { Page } from 'playwright-core';
import { get } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { bringToReview, day, evaluate, openSingle, planJourney, recordFacts } from './review.ts';
import { settling } from './settling.ts';
import { answer, choose } from './short-forms.ts';

interface Eligibility {
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[];
  readonly decisions: readonly { readonly decision: string; readonly reason: string; readonly decidedByName: string }[];
}

const eligibilityOf = (page: Page, id: string): Promise<Eligibility> => get(page, `cases/${id}/eligibility`);

export function eligibility(the: TheOffice): void {
  describe('eligibility', () => {
    it('should ask in words only for what a rule lacks, and say then what each rule said, by which law and version', async () => {
      const page = await the().desk('amina');
      const file = await bringToReview(page);
      await go(page, `/cases/${file.id}/eligibility`);
      await page.getByRole('button', { name: 'Ask the rules' }).click();
      await page.getByText('Cannot be said yet').first().waitFor();
      await page.getByRole('link', { name: 'Answer what is missing' }).click();
      const asked = page.getByRole('radiogroup', { name: 'Does the person declare to be without means?' });
      await asked.getByLabel('Yes').check();
      await page
        .getByRole('radiogroup', { name: 'What is the legal status?' })
        .getByLabel('Asylum claim rejected')
        .check();
      await page.getByLabel('The person never departed with assistance').check();
      await page.getByRole('button', { name: 'Record and ask the rules again' }).click();
      await page.getByRole('link', { name: 'Back to eligibility' }).click();
      expect((await eligibilityOf(page, file.id)).facts).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ fact: 'lackOfMeans', value: true }),
          expect.objectContaining({ fact: 'previousAssistanceOn', value: null }),
        ]),
      );
      await recordFacts(page, file);
      await page.reload();
      const settled = settling(page);
      await page.getByRole('button', { name: 'Ask the rules again' }).click();
      await page.getByText('The rules were asked about the whole family').waitFor();
      // The answer of before may say so already, and goes away under the hand.
      await settled();
      await page.getByText('Every condition is met').waitFor();
      await page.getByText(/^\d+ conditions met$/).click();
      const rule = page.getByRole('listitem').filter({ hasText: 'Met' }).first();
      await rule.getByText('The rule and what it looked at').click();
      const told = (await rule.innerText()).replaceAll(/\s+/g, ' ');
      for (const part of ['Legal reference', 'Source', 'Version', 'No. 1', 'Looked at']) expect(told).toContain(part);
      expect(await page.getByRole('region', { name: 'What the rules say' }).innerText()).toMatch(/€\d/);
    });

    it('should be decided by somebody who did not counsel: the counsellor is told so in words, the other decides', async () => {
      const counsellor = await the().desk('yasmine');
      const file = await bringToReview(counsellor);
      await recordFacts(counsellor, file);
      const { id: evaluationId } = await evaluate(counsellor, file.id);
      await go(counsellor, `/cases/${file.id}/eligibility`);
      await counsellor.getByText('You counselled these people, so a colleague who did not decides.').waitFor();
      expect(await counsellor.getByRole('link', { name: 'Decide', exact: true }).count()).toBe(0);
      await go(counsellor, `/cases/${file.id}/eligibility/evaluations/${evaluationId}/decision`);
      await decide(counsellor, 'Every condition is met.');
      await counsellor.getByRole('alert').getByText('You counselled these people').waitFor();
      expect((await eligibilityOf(counsellor, file.id)).decisions).toEqual([]);

      const decider = await the().desk('elif');
      await go(decider, `/cases/${file.id}/eligibility`);
      await decider.getByRole('link', { name: 'Decide', exact: true }).click();
      await decider.getByRole('heading', { name: 'How the person can complain' }).waitFor();
      await decide(decider, 'Every condition is met.');
      await decider.getByRole('heading', { name: 'Approved' }).waitFor();
      await decider.getByRole('link', { name: 'Write the decision letter' }).waitFor();
      expect((await eligibilityOf(decider, file.id)).decisions).toEqual([
        expect.objectContaining({ decision: 'approve', reason: 'Every condition is met.', decidedByName: 'Elif Kaya' }),
      ]);
    });

    it('should copy an approval from its paper: what the rules of its day give is open, and the place in the queue is kept', async () => {
      const counsellor = await the().desk('amina');
      const file = await openSingle(counsellor);
      await planJourney(counsellor, file);
      await recordFacts(counsellor, file, {}, day(-6));
      const page = await the().desk('elif');
      await go(page, `/cases/${file.id}/eligibility`);
      await page.getByRole('link', { name: 'Enter a decision taken on paper' }).click();
      await page.getByRole('radio', { name: 'Approved' }).check();
      await choose(page, 'Programme', 'Voluntary return programme of Fedasil');
      await answer(page, {
        ...{ 'The day they applied': day(-10), 'The day on the paper': day(-5) },
        ...{ 'Who decided': 'M. Peeters, return desk', 'The reason on the paper': 'All conditions were met.' },
        'What the paper said about complaining': 'In writing, within a month.',
      });
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Enter the decision' }).click();
      await page.getByRole('heading', { name: 'The decision is entered' }).waitFor();
      await page.getByRole('link', { name: 'Back to eligibility' }).click();
      const decisions = page.getByRole('region', { name: 'Decisions' });
      await decisions.getByText('M. Peeters, return desk').waitFor();
      const shown = await decisions.innerText();
      for (const part of ['Approved', 'Elif Kaya', 'In writing, within a month.']) expect(shown).toContain(part);
      expect(await page.getByRole('region', { name: 'Entitlements' }).innerText()).toMatch(/€\d/);
      expect(await get(page, `cases/${file.id}`)).toMatchObject({
        ...{ stage: 'APPROVED', members: [{ queuedOn: day(-10) }] },
      });
    });
  });
}

async function decide(page: Page, reason: string): Promise<void> {
  await page.getByRole('radio', { name: 'Approve' }).check();
  await page.getByLabel('Why', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
}
