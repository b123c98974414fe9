import type { Page } from 'playwright-core';
import type { CaseFile } from '../../journey/case-file.ts';
import { callsOf } from '../../journey-to-closure/contact.ts';
import { goOn, offered, take } from '../on-the-way.ts';
import { answer, choose } from '../short-forms.ts';
import { NAMES, partOf, type TheMovedOffice } from './acts.ts';
import { tabOf } from './help.story.ts';

const closeOf = ({ id }: CaseFile): string => `/cases/${id}/close`;

/** Nobody’s help ends with a promise half kept, and no case with something nobody has answered for. */
export function theClosingOnScreens(the: TheMovedOffice): void {
  /** Whoever follows an open matter says what becomes of it. */
  const decideEach = async (who: 'supervisor' | 'movement' | 'reintegration', file: CaseFile): Promise<void> => {
    for (;;) {
      const page = await the().desks.at(who, closeOf(file));
      await page
        .getByText('No decision yet')
        .or(page.getByText(/^Decided: /))
        .first()
        .waitFor();
      const decide = page.getByRole('link', { name: 'Decide', exact: true });
      if ((await decide.count()) === 0) return;
      await decide.first().click();
      await page.getByRole('radio', { name: 'Carried over' }).check();
      await answer(page, { 'Where, to whom, or why': 'The association goes on with it.' });
      await goOn(page, 'Record the decision', 'The decision is recorded');
    }
  };
  const close = async (
    page: Page,
    told: { readonly outcome: string; readonly reason: string; readonly explored?: string },
  ): Promise<void> => {
    await page.getByRole('link', { name: 'Go on to the outcome' }).click();
    await page.getByRole('radio', { name: told.outcome }).check();
    for (const one of await page.getByRole('group', { name: 'For whom' }).getByRole('checkbox').all())
      await one.check();
    await choose(page, 'Why assistance ends', told.reason);
    if (told.explored) await page.getByLabel('What was explored with the person').fill(told.explored);
    await goOn(page, 'Close the case', 'The case is closed');
  };
  const closedFor = async (who: 'counsellor', file: CaseFile, outcome: string): Promise<void> => {
    const page = await the().desks.at(who, `/cases/${file.id}`);
    await page.getByRole('region', { name: 'How it was closed' }).getByText(outcome).first().waitFor();
    const { counsellor } = the().voyage.field.cast;
    expect(new Set(await file.stages(counsellor))).toEqual(new Set(['CLOSED']));
  };

  describe('the end', () => {
    it('should settle what the plan promised, and pass to monitoring', async () => {
      const { desks, voyage } = the();
      const page = await desks.desk('reintegration');
      expect(await offered(page, voyage.family)).not.toContain('Start monitoring');
      await desks.at('reintegration', tabOf(voyage));
      await partOf(page, NAMES.father).getByRole('link', { name: 'Settle or let lapse' }).click();
      await page.getByRole('radio', { name: /^Settled/ }).check();
      await answer(page, { Reason: 'The workshop stands.' });
      await goOn(page, 'Settle or let lapse', 'The line is ended');
      await take(page, voyage.family, 'Start monitoring');
    });

    it('should close the family’s case once what is open has a decision, and with it every call', async () => {
      const { desks, voyage } = the();
      const { counsellor, reintegration } = voyage.field.cast;
      await voyage.family.post(counsellor, 'flags', {
        ...{ memberId: voyage.family.member().id, code: 'deadline-near', reason: 'A paper runs out.' },
      });
      const page = await desks.at('supervisor', closeOf(voyage.family));
      await page.getByText('2 matters have no decision yet.').waitFor();
      await page.getByText('A colleague who follows this decides about it.').waitFor();
      await decideEach('movement', voyage.family);
      await decideEach('supervisor', voyage.family);
      await close(page, { outcome: 'Goals of the plan reached', reason: 'Support period ended' });
      await closedFor('counsellor', voyage.family, 'Goals of the plan reached');
      expect(await callsOf(reintegration, voyage.family)).toEqual([]);
    });

    it('should close the single man’s case early because he wishes so, with what was explored with him', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('supervisor', closeOf(voyage.single));
      // The money of the flight he missed never came back.
      await page.getByText('A refund').first().waitFor();
      for (const who of ['movement', 'reintegration', 'supervisor'] as const) await decideEach(who, voyage.single);
      await close(page, {
        ...{ outcome: 'Not known', reason: 'The returnee no longer wants support' },
        explored: 'He works with his brothers.',
      });
      await closedFor('counsellor', voyage.single, 'Not known');
    });
  });
}
