import { get, openCase, post } from './casework.ts';
import { go } from './go.ts';
import { asOwner, type TheOffice } from './office.ts';
import { complain } from './screens/closing.ts';
import { choose } from './short-forms.ts';

/** As they would be months after they came back. */
async function backForMonths(caseId: string): Promise<void> {
  await asOwner(`update case_member set stage = 'MONITORING' where case_id = $1`, [caseId]);
  await asOwner(`update "case" set stage = 'MONITORING' where id = $1`, [caseId]);
}

export function closing(the: TheOffice): void {
  describe('closing a case', () => {
    it('ux 16: should list what is open, go on once it is decided, and say on the case how it was closed', async () => {
      const counsellor = await the().desk('amina');
      const { id, members, principal } = await openCase(counsellor, 1);
      await post(counsellor, `cases/${id}/flags`, {
        ...{ memberId: members[0]!.id, code: 'deadline-near', reason: 'A paper runs out.' },
      });
      await backForMonths(id);
      const page = await the().desk('irina');
      await go(page, `/cases/${id}`);
      await page.getByRole('link', { name: 'See what is still open' }).first().click();
      await page.getByText('One matter has no decision yet.').waitFor();
      expect(await page.getByRole('link', { name: 'Go on to the outcome' }).count()).toBe(0);

      await page.getByRole('link', { name: 'Decide', exact: true }).click();
      await page.getByRole('radio', { name: 'Carried over' }).check();
      await page.getByLabel('Where, to whom, or why').fill('The partner in Tbilisi renews it.');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Record the decision' }).click();
      await page.getByRole('heading', { name: 'The decision is recorded' }).waitFor();
      await page.getByRole('link', { name: 'Back to what is open' }).click();
      await page.getByText('Decided: Carried over').waitFor();

      await page.getByRole('link', { name: 'Go on to the outcome' }).click();
      await page.getByRole('radio', { name: 'Goals of the plan reached' }).check();
      await choose(page, 'Why assistance ends', 'The returnee no longer wants support');
      await page.getByLabel('What was explored with the person').fill('They wish no more visits.');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Close the case', exact: true }).click();
      await page.getByRole('heading', { name: 'The case is closed' }).waitFor();

      await go(page, `/cases/${id}`);
      const closed = page.getByRole('region', { name: 'How it was closed' });
      await closed.getByText('Goals of the plan reached').waitFor();
      await closed.getByText('They wish no more visits.').waitFor();
      await closed.getByText(principal).first().waitFor();
      expect(await get(page, `cases/${id}`)).toMatchObject({ stage: 'CLOSED' });
    });
  });

  describe('complaints', () => {
    it('should be taken from somebody without a name, answered, and read with the receipt', async () => {
      const stranger = await the().stranger();
      await stranger.goto('/complain');
      await choose(stranger, 'Which office is it about?', 'Brussels desk');
      await stranger.getByLabel('Waiting too long').check();
      await stranger.getByLabel('What happened?').fill('Nobody calls me back.');
      await stranger.getByRole('button', { name: 'Send' }).click();
      await stranger.getByRole('heading', { name: 'It has arrived' }).waitFor();
      const [number, secret] = await stranger.locator('[role=status] strong').allInnerTexts();

      const page = await the().desk('elif');
      await go(page, '/complaints');
      await page.getByRole('link', { name: number! }).click();
      await page.getByText('Nobody calls me back.').waitFor();
      const complaintId = page.url().split('/').at(-1)!;
      const { handlers } = await get<{ handlers: { id: string; name: string }[] }>(page, `complaints/${complaintId}`);
      const elif = handlers.find(({ name }) => name.startsWith('Elif'))!;
      await post(page, `complaints/${complaintId}/moves`, { version: 1, move: 'assign', handlerId: elif.id });
      await post(page, `complaints/${complaintId}/moves`, {
        ...{ version: 2, move: 'decide', outcome: 'upheld', words: 'The desk was closed.' },
      });
      await go(page, `/complaints/${complaintId}/answer`);
      await page.getByLabel('The answer, as it was given').fill('You are called on Monday.');
      await page.getByLabel('With the receipt').check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Record the answer' }).click();
      await page.getByRole('heading', { name: 'It is answered' }).waitFor();

      await stranger.goto('/complain');
      await stranger.getByRole('button', { name: 'I have a receipt and ask for the answer' }).click();
      await stranger.getByRole('textbox', { name: 'Number' }).fill(number!);
      await stranger.getByRole('textbox', { name: 'Secret' }).fill('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
      await stranger.getByRole('button', { name: 'Show the answer' }).click();
      await stranger.getByText('No complaint belongs to this receipt', { exact: false }).first().waitFor();
      await stranger.getByRole('textbox', { name: 'Secret' }).fill(secret!);
      await stranger.getByRole('button', { name: 'Show the answer' }).click();
      await stranger.getByText('You are called on Monday.').waitFor();
      expect(await stranger.getByText('The desk was closed.').count()).toBe(0);
    });

    it('should go past the line of management when it is sensitive: the supervisor finds nothing, the focal point it', async () => {
      const counsellor = await the().desk('amina');
      const { id, members } = await openCase(counsellor, 1);
      await go(counsellor, `/cases/${id}/complaint`);
      await counsellor.getByLabel('In person').first().check();
      await counsellor.getByLabel('Sexual exploitation or abuse').check();
      await counsellor.getByLabel('What was said').fill('He asked for something in return.');
      await counsellor.getByRole('button', { name: 'Continue' }).click();
      await counsellor.getByRole('button', { name: 'Record the complaint' }).click();
      await counsellor.getByText('It went to the focal point outside the line.', { exact: false }).waitFor();
      const number = await counsellor.getByText('Its number is').locator('strong').innerText();
      const numbers = async (who: string): Promise<string[]> => {
        const { rows } = await get<{ rows: { number: string }[] }>(await the().desk(who), 'complaints?size=100');
        return rows.map((row) => row.number);
      };
      expect(await numbers('elif')).not.toContain(number);
      expect(await numbers('olena')).toContain(number);
      const ordinary = await complain(counsellor, { caseId: id, memberId: members[0]!.id });
      expect(await numbers('elif')).toContain(ordinary.number);
      expect(await numbers('olena')).not.toContain(ordinary.number);
    });
  });
}
