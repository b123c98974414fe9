import type { Page } from 'playwright-core';
import { bringHome } from './back-home.ts';
import { get, post } from './casework.ts';
import { go } from './go.ts';
import { officeNamed } from './screens/arrivals.ts';
import type { TheOffice } from './office.ts';

interface Told {
  readonly members: readonly {
    readonly state: string;
    readonly rounds: readonly { code: string; state: string; attempts: object[]; satisfaction: { number: number }[] }[];
  }[];
}

const followUpOf = async (page: Page, id: string) => (await get<Told>(page, `cases/${id}/follow-up`)).members[0]!;

export function followUp(the: TheOffice): void {
  describe('contact with people who are back', () => {
    it('should record a contact from the home page in three actions: whatever is clicked or pressed is counted', async () => {
      const page = await the().desk('irina');
      const { id } = await bringHome(await the().desk('amina'), page);
      // Whoever waits before them is called first, so that theirs is the first call.
      await settleOthers(page, id);
      await go(page, '/');
      const actions = await countActions(page);
      await page.getByRole('region', { name: 'Waiting for you' }).locator('a[href="/calls"]').click();
      await page.getByRole('radio', { name: 'Reached', exact: true }).click();
      await page.getByRole('button', { name: 'Save the contact' }).click();
      await page.getByRole('status').filter({ hasText: 'Contact recorded' }).waitFor();
      expect(await actions()).toBe(3);
      const [round] = (await followUpOf(page, id)).rounds;
      expect(round).toMatchObject({ code: 'P7D', state: 'held' });
      expect(round!.attempts).toHaveLength(1);
    });

    it('should be recorded by keyboard alone', async () => {
      const page = await the().desk('irina');
      const { id } = await bringHome(await the().desk('amina'), page);
      await settleOthers(page, id);
      await go(page, '/calls');
      await page.getByRole('radio', { name: 'Reached', exact: true }).waitFor();
      await tabTo(page, 'input[value=reached]');
      await page.keyboard.press('Space');
      await tabTo(page, 'button[type=submit]');
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Contact recorded' }).waitFor();
      expect((await followUpOf(page, id)).rounds[0]).toMatchObject({ state: 'held' });
    });

    it('should tell in words when contact is lost, find the person again and keep what passed', async () => {
      const page = await the().desk('irina');
      const { id } = await bringHome(await the().desk('amina'), page);
      for (const daysAgo of [3, 2]) await noAnswer(page, id, daysAgo);
      await go(page, `/cases/${id}/follow-up`);
      await page.getByRole('link', { name: 'Record a contact' }).first().click();
      await page.getByRole('radio', { name: 'No answer', exact: true }).check();
      await page.getByRole('button', { name: 'Save the contact' }).click();
      await page.getByText('contact now counts as lost', { exact: false }).waitFor();
      expect((await followUpOf(page, id)).state).toBe('lost');
      await page.getByRole('link', { name: 'Open the follow-up of the case' }).click();
      await page.getByText('nothing is held against anybody', { exact: false }).first().waitFor();
      await page.getByRole('link', { name: 'They were found' }).click();
      await page.getByRole('radio', { name: 'They were found again' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Go on with contact' }).click();
      await page.getByText('The next round appears among the calls', { exact: false }).waitFor();
      expect((await followUpOf(page, id)).state).toBe('open');
    });

    it('should keep how content somebody is, once a round, and correct it by a next answer', async () => {
      const page = await the().desk('irina');
      const { id, rounds } = await bringHome(await the().desk('amina'), page);
      const [first] = rounds;
      await post(page, `follow-up-rounds/${first!.id}/attempts`, {
        ...{ version: first!.version, channel: 'at-office', attemptedAt: new Date(Date.now() - 60_000).toISOString() },
        outcome: 'reached',
      });
      await go(page, `/cases/${id}/follow-up`);
      await page.getByRole('link', { name: 'Record how content they are' }).click();
      await page.getByRole('radiogroup', { name: 'Reintegration support as a whole' }).waitFor();
      for (const group of await page.getByRole('radiogroup').all())
        if (await group.getByRole('radio', { name: 'Satisfied', exact: true }).count())
          await group.getByRole('radio', { name: 'Satisfied', exact: true }).check();
      await page.getByLabel('Language it was asked in').first().fill('Eng');
      await page.getByRole('option', { name: 'English', exact: true }).click();
      await page.getByRole('radio', { name: 'In person' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Save the answers' }).click();
      await page.getByRole('heading', { name: 'The answers are kept' }).waitFor();
      expect((await followUpOf(page, id)).rounds[0]!.satisfaction).toEqual([
        expect.objectContaining({ number: 1, grades: expect.objectContaining({ overall: 4 }) }),
      ]);
    });

    it('should let the mission that received somebody keep contact and ask how content they are, without their case', async () => {
      const officer = await the().desk('irina');
      const { id, number, rounds } = await bringHome(await the().desk('amina'), officer);
      const { members } = await get<{ members: readonly { id: string }[] }>(officer, `cases/${id}`);
      await post(officer, `cases/${id}/case-receptions`, {
        ...{
          memberIds: [members[0]!.id],
          receivingOfficeId: await officeNamed(officer, 'Georgia'),
          basis: 'own-mission',
        },
      });
      const mission = await the().desk('ketevan');
      await go(mission, `/calls?round=${rounds[0]!.id}`);
      const sheet = mission.getByRole('region', { name: 'Record a contact' });
      await sheet.getByText(number, { exact: false }).waitFor();
      await sheet.getByRole('radio', { name: 'Reached', exact: true }).check();
      expect(await mission.locator(`a[href^="/cases/${id}"]`).count()).toBe(0);
      await sheet.getByRole('button', { name: 'Save the contact' }).click();
      await mission.getByRole('status').filter({ hasText: 'Contact recorded' }).getByRole('link').click();
      await mission.getByRole('heading', { name: 'How content are they?' }).waitFor();
      await mission.getByText(number, { exact: false }).waitFor();
      const [round] = (await followUpOf(officer, id)).rounds;
      expect(round).toMatchObject({ code: 'P7D', state: 'held' });
    });

    it('should show a programme manager whose proposal the rounds are, and keep another schedule from a day on', async () => {
      const page = await the().desk('jonas');
      await go(page, '/administration/follow-up-schedules');
      await page.getByText('our proposal', { exact: false }).first().waitFor();
      await page.getByRole('button', { name: 'Enter a new one from a day on' }).first().click();
      await page.getByRole('textbox', { name: 'First day of arrival' }).fill('1/1/2031');
      await page.getByRole('textbox', { name: 'Source' }).fill('Decision of the board');
      await page.getByRole('button', { name: 'Save the schedule' }).click();
      await page.getByRole('status').filter({ hasText: 'The schedule is saved' }).waitFor();
      const { rows } = await get<{ rows: { validFrom: string; source: string | null }[] }>(page, 'follow-up-schedules');
      expect(rows).toContainEqual(
        expect.objectContaining({ validFrom: '2031-01-01', source: 'Decision of the board' }),
      );
    });
  });
}

/** Counts in the page itself what somebody does there with their hands; the page is not loaded anew meanwhile. */
async function countActions(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let count = 0;
    for (const kind of ['pointerdown', 'keydown'] as const)
      document.addEventListener(kind, (event) => event.isTrusted && (count += 1), { capture: true });
    Object.assign(globalThis, { actionsSoFar: () => count });
  });
  return () => page.evaluate(() => (globalThis as unknown as { actionsSoFar: () => number }).actionsSoFar());
}

/** As somebody without a mouse comes there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(`main ${wanted}`), selector)) return;
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

async function noAnswer(page: Page, id: string, daysAgo: number): Promise<void> {
  const { members } = await get<{ members: { rounds: { id: string; version: number }[] }[] }>(
    page,
    `cases/${id}/follow-up`,
  );
  const [round] = members[0]!.rounds;
  await post(page, `follow-up-rounds/${round!.id}/attempts`, {
    ...{ version: round!.version, channel: 'visit', outcome: 'no-answer' },
    ...{ attemptedAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString() },
  });
}

async function settleOthers(page: Page, id: string): Promise<void> {
  const { rows } = await get<{ rows: { roundId: string; caseId: string }[] }>(page, 'calls?size=100');
  for (const { roundId, caseId } of rows) {
    if (caseId === id) continue;
    const { version } = await get<{ version: number }>(page, `follow-up-rounds/${roundId}`);
    await post(page, `follow-up-rounds/${roundId}/waive`, { version, reason: 'not-needed' });
  }
}
