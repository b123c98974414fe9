import type { Page } from 'playwright-core';
import { get, post, unlike } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { chooseByLetters } from './short-forms.ts';
import { refer } from './screens/arrivals.ts';

export function dutyQueue(the: TheOffice): void {
  describe('the duty queue', () => {
    const unassigned = async (page: Page): Promise<{ id: string; number: string; principal: string }> => {
      const family = `Q${unlike()}`;
      const person = {
        names: [{ kind: 'primary', givenNames: 'Salome', familyName: family }],
        ...{ sex: 'female', nationalities: ['GE'] },
      };
      const opened = await post<{ id: string; number: string }>(page, 'cases', {
        ...{ unassigned: true, members: [{ relation: 'principal', person }] },
      });
      return { ...opened, principal: `Salome ${family}` };
    };

    it('should name who waits and how long in words, give a case by one click, and open it as one’s own', async () => {
      const page = await the().desk('amina');
      const { id, number, principal } = await unassigned(page);
      await go(page, '/duty-queue?kind=case');
      const row = await inQueue(page, number);
      expect(await row.innerText()).toMatch(new RegExp(`${principal}[\\s\\S]*(just now|\\d+ minutes?)`));
      await row.getByRole('button', { name: `Take ${number}` }).click();
      await page.waitForURL(`**/cases/${id}`);
      await page.getByRole('status').filter({ hasText: 'This case is yours now' }).waitFor();
      expect((await get<{ ownerName: string }>(page, `cases/${id}`)).ownerName).toBe('Amina Haddad');
    });

    it('should say who was faster when a colleague took it a moment ago, and change nothing', async () => {
      const page = await the().desk('amina');
      const { id, number } = await unassigned(page);
      await go(page, '/duty-queue?kind=case');
      const row = await inQueue(page, number);
      const colleague = await the().desk('yasmine');
      await post(colleague, `cases/${id}/take`, {});
      await row.getByRole('button', { name: `Take ${number}` }).click();
      const told = page.getByRole('alert').filter({ hasText: `Yasmine Cherif took it a moment ago: ${number}` });
      await told.waitFor();
      await row.waitFor({ state: 'detached' });
      expect((await get<{ ownerName: string }>(page, `cases/${id}`)).ownerName).toBe('Yasmine Cherif');
    });

    it('should carry a referral from the partner’s form to a case, told to whoever referred', async () => {
      const partner = await the().desk('luka');
      await go(partner, '/');
      await partner.getByRole('link', { name: 'Referrals' }).click();
      await partner.getByRole('link', { name: 'Enter a referral' }).click();
      const organisation = `House ${unlike()}`;
      await partner.getByLabel('Office that should meet them').first().click();
      await partner.getByRole('option', { name: 'Brussels desk' }).click();
      await partner.getByLabel('Who refers').fill(organisation);
      await partner.getByLabel('How they may be reached without danger').fill('Through the night desk.');
      await partner.getByLabel('Languages they speak').first().fill('tigrin');
      await partner.getByRole('option', { name: 'Tigrinya' }).click();
      await partner.keyboard.press('Escape');
      await partner.getByLabel('Interpreter').check();
      await partner.getByRole('button', { name: 'Continue' }).click();
      await partner.getByRole('heading', { name: 'Check your answers' }).waitFor();
      await partner.getByRole('button', { name: 'Send the referral' }).click();
      await partner.getByRole('heading', { name: 'The referral is sent' }).waitFor();

      const page = await the().desk('amina');
      await go(page, '/duty-queue?kind=referral');
      const row = await inQueue(page, organisation);
      await row.getByRole('button', { name: `Take ${organisation}` }).click();
      await page.getByRole('status').filter({ hasText: 'You have taken this referral' }).waitFor();
      await page.getByText('Through the night desk.').waitFor();
      await page.getByRole('link', { name: 'Make a case of it' }).click();
      await page.getByLabel('Given names').fill(`Semhar${unlike()}`);
      await page.getByLabel('Family name').fill(`Q${unlike()}`);
      await chooseByLetters(page, { Sex: 'Female', Nationalities: 'Eritrea' });
      await page.getByRole('button', { name: 'Open the case' }).click();
      await page.getByRole('status').filter({ hasText: 'A case is open' }).waitFor();

      await go(partner, '/referral-forms?state=opened');
      await partner.getByRole('row').filter({ hasText: organisation }).getByText('Became a case').waitFor();
    });

    it('should close a referral with the reason that whoever referred reads', async () => {
      const page = await the().desk('amina');
      const { id, organisation } = await refer(page, 'Brussels');
      await go(page, `/referral-forms/${id}`);
      await page.getByLabel('Could not be reached').check();
      await page.getByRole('button', { name: 'Close the referral' }).click();
      await page.getByRole('status').filter({ hasText: 'The referral is closed' }).waitFor();
      await go(page, '/referral-forms?state=closed');
      await page.getByRole('row').filter({ hasText: organisation }).getByText('Could not be reached').waitFor();
    });
  });
}

/** The row of whoever waits, on whatever page of the queue. */
async function inQueue(page: Page, words: string): Promise<ReturnType<Page['locator']>> {
  const row = page.getByRole('row').filter({ hasText: words });
  await page.getByRole('table').waitFor();
  for (let next = 2; !(await row.isVisible()); next += 1) {
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.locator('button[aria-current=page]', { hasText: String(next) }).waitFor();
  }
  return row;
}
