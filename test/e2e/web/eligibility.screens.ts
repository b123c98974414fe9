import type { Page } from 'playwright-core';
import { get } from './casework.ts';
import type { TheOffice } from './office.ts';
import { bringToReview, evaluate, recordFacts } from './review.ts';
import { settling } from './settling.ts';

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
      await page.goto(`/cases/${file.id}/eligibility`);
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
      await counsellor.goto(`/cases/${file.id}/eligibility`);
      await counsellor.getByText('You counselled these people, so a colleague who did not decides.').waitFor();
      expect(await counsellor.getByRole('link', { name: 'Decide', exact: true }).count()).toBe(0);
      await counsellor.goto(`/cases/${file.id}/eligibility/evaluations/${evaluationId}/decision`);
      await decide(counsellor, 'Every condition is met.');
      await counsellor.getByRole('alert').getByText('You counselled these people').waitFor();
      expect((await eligibilityOf(counsellor, file.id)).decisions).toEqual([]);

      const decider = await the().desk('elif');
      await decider.goto(`/cases/${file.id}/eligibility`);
      await decider.getByRole('link', { name: 'Decide', exact: true }).click();
      await decider.getByRole('heading', { name: 'How the person can complain' }).waitFor();
      await decide(decider, 'Every condition is met.');
      await decider.getByRole('heading', { name: 'Approved' }).waitFor();
      await decider.getByRole('link', { name: 'Write the decision letter' }).waitFor();
      expect((await eligibilityOf(decider, file.id)).decisions).toEqual([
        expect.objectContaining({ decision: 'approve', reason: 'Every condition is met.', decidedByName: 'Elif Kaya' }),
      ]);
    });
  });
}

async function decide(page: Page, reason: string): Promise<void> {
  await page.getByRole('radio', { name: 'Approve' }).check();
  await page.getByLabel('Why', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
}
