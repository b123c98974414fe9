import type { Page } from 'playwright-core';
import { day } from '../../journey/days.ts';
import { contactWith } from '../../journey-to-closure/contact.ts';
import { PLAN } from '../../journey-to-closure/voyage.ts';
import { goOn } from '../on-the-way.ts';
import { answer, chooseByLetters } from '../short-forms.ts';
import { nowItIs, typed, type TheMovedOffice } from './acts.ts';

/** Contact is kept by rounds that follow the arrival: each from the calls of its day, on a clock put forward. */
export function theContactOnScreens(the: TheMovedOffice): void {
  const rounds = async (): Promise<string[]> => {
    const { family, field } = the().voyage;
    return (await contactWith(field.cast.reintegration, family)).rounds.map(({ code, state }) => `${code} ${state}`);
  };
  /** One of the family is called, and the others sit beside. */
  const reachFamily = async (): Promise<void> => {
    const { desks, voyage } = the();
    const page = await desks.at('reintegration', '/calls');
    const theirs = page.getByRole('listitem').filter({ hasText: voyage.family.number });
    await theirs.nth(3).waitFor();
    await theirs.first().getByRole('link').first().click();
    const sheet = page.getByRole('region', { name: 'Record a contact' });
    await sheet.getByText(voyage.family.number).first().waitFor();
    await sheet.getByRole('radio', { name: 'Reached', exact: true }).check();
    await sheet.getByRole('group', { name: 'The call was also for' }).getByRole('checkbox').nth(2).waitFor();
    await sheet.getByRole('button', { name: 'Save the contact' }).click();
    await page.getByRole('status').filter({ hasText: 'Contact recorded:' }).waitFor();
    await theirs.first().waitFor({ state: 'detached' });
  };

  describe('contact with who is back', () => {
    it('should hold the first round with the whole family, and keep how content the mother is', async () => {
      const { desks, voyage } = the();
      await reachFamily();
      expect(await rounds()).toContain('P7D held');
      const page = await desks.at('reintegration', `/cases/${voyage.family.id}/follow-up`);
      await page.getByRole('link', { name: 'Record how content they are' }).first().click();
      await page.getByRole('radiogroup', { name: 'Reintegration support as a whole' }).waitFor();
      for (const grade of await page.getByRole('radio', { name: 'Satisfied', exact: true }).all()) await grade.check();
      await chooseByLetters(page, { 'Language it was asked in': 'Arabic' });
      await page.getByRole('radio', { name: 'In person' }).check();
      await goOn(page, 'Save the answers', 'The answers are kept');
    });

    it('should be lost with the single man after three days in vain, and go on when he is found', async () => {
      const { desks, voyage } = the();
      const { single, field } = voyage;
      const tab = `/cases/${single.id}/follow-up`;
      const tryToReach = async (outcome: string, on: string): Promise<Page> => {
        const page = await desks.at('reintegration', tab);
        await page.getByRole('link', { name: 'Record a contact' }).first().click();
        await page.getByRole('radio', { name: outcome, exact: true }).check();
        await answer(page, { Day: typed(on), Time: '08:30' });
        await page.getByRole('button', { name: 'Save the contact' }).click();
        await page.getByRole('status').filter({ hasText: 'Contact recorded:' }).waitFor();
        return page;
      };
      await tryToReach('No answer', day(0));
      await nowItIs(the(), PLAN.lost, '10:00');
      await tryToReach('No answer', day(-1));
      const page = await tryToReach('Wrong number', day(0));
      await page.getByText('contact now counts as lost', { exact: false }).waitFor();
      await desks.at('reintegration', '/calls');
      await page.getByRole('heading', { level: 1, name: 'Calls of today' }).waitFor();
      expect(await page.getByText(single.number).count()).toBe(0);
      await field.work();
      const owner = await desks.at('counsellor', '/notices');
      await owner
        .getByText(/contact.*lost/i)
        .first()
        .waitFor();
      await desks.at('reintegration', tab);
      await page.getByText('nothing is held against anybody', { exact: false }).first().waitFor();
      await page.getByRole('link', { name: 'They were found' }).click();
      await page.getByRole('radio', { name: 'They were found again' }).check();
      await goOn(page, 'Go on with contact', 'Contact goes on');
      await tryToReach('Reached', day(0));
      expect((await contactWith(field.cast.reintegration, single)).rounds[0]).toMatchObject({ state: 'held' });
    });

    it('should hold the second round a month after the arrival', async () => {
      await nowItIs(the(), PLAN.secondRound, '10:00');
      await reachFamily();
      expect(await rounds()).toEqual(['P7D held', 'P30D held', 'P3M open', 'P6M open', 'P12M open']);
    });

    it('should hold the third round after three months', async () => {
      await nowItIs(the(), PLAN.thirdRound, '10:00');
      await reachFamily();
      expect(await rounds()).toEqual(['P7D held', 'P30D held', 'P3M held', 'P6M open', 'P12M open']);
    });
  });
}
