import { get, openCase, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

export function correction(the: TheOffice): void {
  describe('the correction of a step', () => {
    it('should tell before what goes back and what stays, interrupt, and keep both days in the timeline', async () => {
      const counsellor = await the().desk('amina');
      const { id, principal, version } = await openCase(counsellor, 1);
      await post(counsellor, `cases/${id}/steps`, { version, action: 'withdraw' });
      await go(counsellor, `/cases/${id}/timeline`);
      await counsellor.getByRole('region', { name: 'What happened' }).getByRole('listitem').first().waitFor();
      expect(await counsellor.getByRole('link', { name: 'Correct this step' }).count()).toBe(0);

      const page = await the().desk('elif');
      await go(page, `/cases/${id}/timeline`);
      await page.getByRole('link', { name: 'Correct this step' }).click();
      await page.getByText('Reminders that the step stopped go out again.').waitFor();
      await page.getByText('Messages already sent stay sent', { exact: false }).waitFor();
      await page.getByLabel('What was wrong with the step').fill('Another family of the same name called.');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { name: `Withdraw: ${principal}` }).waitFor();
      await page.getByText('both stay in the timeline', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Correct the step' }).click();
      await page.getByRole('heading', { name: 'The step is corrected' }).waitFor();
      await page.getByText('They stand again at: Inquiry.').waitFor();
      expect((await get<{ stage: string }>(page, `cases/${id}`)).stage).toBe('INQUIRY');
      await page.getByRole('link', { name: 'Back to the timeline' }).click();
      const entries = page.getByRole('region', { name: 'What happened' }).locator('ol > li');
      await entries.filter({ hasText: 'corrected later' }).waitFor();
      expect(await entries.first().innerText()).toMatch(
        /Correct a step[\s\S]*from Withdrawn to Inquiry[\s\S]*Another family of the same name called\.[\s\S]*Elif/,
      );
    });
  });
}
