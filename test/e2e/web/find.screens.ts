import type { Page, Request } from 'playwright-core';
import { get, openCase, post, unlike } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

const NAMES = [
  ['Latin', 'Zoë', 'Łukaszewicz'],
  ['Arabic', 'فاطمة', 'الزهراء'],
  ['Georgian', 'ნინო', 'ბერიძე'],
  ['Ethiopic', 'ሰላም', 'ገብረ'],
] as const;

export function finding(the: TheOffice): void {
  describe('finding somebody', () => {
    it('ux 5: should open a case by its number, a misspelt name, a telephone and a document number, by keyboard alone', async () => {
      const page = await the().desk('amina');
      const family = `Qx${unlike()}`;
      const phone = `+32470${String(Date.now()).slice(-6)}`;
      const paper = `P${unlike().slice(0, 4).toUpperCase()}${String(Date.now()).slice(-5)}`;
      const { id, number } = await post<{ id: string; number: string }>(page, 'cases', {
        members: [
          {
            relation: 'principal',
            person: {
              names: [{ kind: 'primary', givenNames: 'Mohammed', familyName: family }],
              ...{
                sex: 'male',
                nationalities: ['IQ'],
                contactChannels: [{ kind: 'phone', value: phone, safety: 'safe' }],
              },
              identityDocuments: [
                { kind: 'passport', issuingCountryCode: 'IQ', number: paper, originalAt: 'with-applicant' },
              ],
            },
          },
        ],
      });
      const asked = addresses(page);
      const words = [
        [number.replaceAll('-', ' ').toLowerCase(), 'Found by case number'],
        [`Muhamed ${family.slice(0, -1)}`, 'Found by a similar name'],
        [phone.replace('+32', '0'), 'Found by telephone or e-mail'],
        [paper.toLowerCase(), 'Found by document number'],
      ] as const;
      for (const [typed, why] of words) {
        await go(page, '/');
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.keyboard.press(typed === words[0][0] ? '/' : 'Control+k');
        const dialog = page.getByRole('dialog', { name: 'Find a person or a case' });
        await dialog.getByRole('textbox').waitFor();
        await page.keyboard.type(typed);
        const hit = dialog.getByRole('button', { name: number });
        await hit.waitFor();
        for (const part of [family, 'Inquiry', 'Brussels', 'Amina', why]) expect(await hit.innerText()).toContain(part);
        await arrowTo(page, number);
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/cases/${id}`);
      }
      expect(asked().filter((address) => address.includes(family) || address.includes(paper))).toEqual([]);
    });

    it('ux 5: should say what can be searched by when nobody is found, and stay usable when the server is gone', async () => {
      const page = await the().desk('amina', { alone: true, viewport: { width: 320, height: 720 } });
      await go(page, '/');
      await page.getByRole('button', { name: 'Search' }).click();
      const dialog = page.getByRole('dialog', { name: 'Find a person or a case' });
      await dialog.getByRole('textbox').fill(`Zq${unlike()} ${unlike()}`);
      await dialog.getByText('Nobody found').waitFor();
      await dialog.getByText('Search is by case number, name in any script, telephone or document.').waitFor();
      await page.route('**/api/persons/search', (route) => route.abort('connectionreset'));
      await dialog.getByRole('textbox').fill('Beridze');
      await dialog.getByText('The server could not be reached').waitFor({ timeout: 20_000 });
      await page.unroute('**/api/persons/search');
      await dialog.getByRole('button', { name: 'Try again' }).click();
      await dialog.getByText('The server could not be reached').waitFor({ state: 'detached' });
      expect(await dialog.getByRole('textbox').inputValue()).toBe('Beridze');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    });
  });

  describe('a new case', () => {
    it('should reach its number in at most 12 keystrokes or clicks beyond what is typed', async () => {
      const page = await the().desk('amina');
      await discardDraft(page, 'new-case');
      await go(page, '/');
      let strokes = 0;
      const press = async (key: string): Promise<void> => {
        strokes += 1;
        await page.keyboard.press(key);
      };
      await page.getByRole('link', { name: 'New case' }).click();
      strokes += 1;
      await focusIn(page, 'Given names');
      await page.keyboard.type(`Nino${unlike()}`);
      await press('Tab');
      await page.keyboard.type(`Zq${unlike()}`);
      await press('Tab');
      await page.keyboard.type('12/1990');
      await press('Tab');
      await page.keyboard.type('Georgia');
      await press('Tab');
      await press('Enter');
      await focusIn(page, 'Sex');
      await page.keyboard.type('Fem');
      await press('Tab');
      await press('Tab');
      await press('Tab');
      await focusIn(page, 'Open the case');
      await press('Enter');
      const number = /[A-Z]{2}-\d{4}-\d{6}/.exec(await opened(page))![0];
      const { rows } = await get<{ rows: { id: string }[] }>(page, `cases?number=${number}`);
      expect(rows).toHaveLength(1);
      expect(strokes).toBeLessThanOrEqual(12);
    });

    it('ux 6: should show who is likely the same, with why, before the form, and ask why they are another', async () => {
      const page = await the().desk('amina');
      await discardDraft(page, 'new-case');
      const { number, principal } = await openCase(page, 1);
      const [given, family] = principal.split(' ') as [string, string];
      await go(page, '/cases/new');
      await page.getByLabel('Given names').fill(given);
      await page.getByLabel('Family name').fill(family);
      await chooseNationality(page, 'Georgia');
      await page.keyboard.press('Enter');
      const found = page.getByRole('region', { name: 'Is it one of these?' });
      await found.getByText('Likely the same').waitFor();
      for (const part of [principal, 'same name', 'same nationality', number, 'Inquiry'])
        expect(await found.innerText()).toContain(part);
      expect(await page.getByRole('button', { name: 'Open the case' }).count()).toBe(0);
      await found.getByRole('button', { name: 'None of these: create anyway' }).click();
      await chooseSex(page);
      await page.getByRole('button', { name: 'Open the case' }).click();
      await page.getByRole('link', { name: 'Say why this is somebody else, in a few words' }).click();
      await page.keyboard.type('A cousin of the same name; they came together.');
      await page.getByRole('button', { name: 'Open the case' }).click();
      await opened(page);
    });

    it('ux 6: should name the office to ask when another one may know the person, and nothing of them', async () => {
      const [here, there] = [await the().desk('amina'), await the().desk('bram')];
      await discardDraft(here, 'new-case');
      const { number, principal } = await openCase(there, 1);
      const [given, family] = principal.split(' ') as [string, string];
      await go(here, '/cases/new');
      await here.getByLabel('Given names').fill(given);
      await here.getByLabel('Family name').fill(family);
      await chooseNationality(here, 'Georgia');
      await here.keyboard.press('Enter');
      const found = here.getByRole('region', { name: 'Is it one of these?' });
      await found.getByText('Ask them before you open a second case.').waitFor();
      expect(await found.innerText()).toMatch(/Ghent[\s\S]*Agrees: name, nationality/);
      for (const secret of [number, family]) expect(await found.innerText()).not.toContain(secret);
    });

    it('should add a family by keyboard, with its name and nationality taken over, in four scripts shown right', async () => {
      const page = await the().desk('amina');
      await discardDraft(page, 'new-case');
      await go(page, '/cases/new');
      const mark = unlike();
      await page.getByLabel('Given names').fill(NAMES[0][1]);
      await page.getByLabel('Family name').fill(`${NAMES[0][2]}${mark}`);
      await chooseNationality(page, 'Eritrea');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Add a family member' }).waitFor();
      await chooseSex(page);
      for (const [index, [, given, family]] of NAMES.slice(1).entries()) {
        await page.getByRole('button', { name: index === 0 ? 'Add a family member' : 'Add another' }).press('Enter');
        const member = page.getByRole('group', { name: `Family member ${index + 2}` });
        await member.getByLabel('Given names').waitFor();
        expect(await member.getByLabel('Family name').inputValue()).not.toBe('');
        expect(await member.innerText()).toContain('Eritrea');
        await page.keyboard.type(`${given}${mark}`);
        await page.keyboard.press('Tab');
        await page.keyboard.type(family);
        await page.keyboard.press('Tab');
        await page.keyboard.type('Child');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Fem');
        await page.keyboard.press('Tab');
        await page.keyboard.type(String(7 + index));
      }
      await page.getByRole('button', { name: 'Open the case' }).press('Enter');
      await opened(page);
      await page.getByRole('link', { name: 'Go to the case' }).click();
      for (const [, given] of NAMES) {
        const name = page.locator('bdi').filter({ hasText: given }).first();
        await name.waitFor();
        expect(await name.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
      }
      await page.evaluate(() => document.fonts.ready.then(() => true));
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      for (const script of ['Arabic', 'Georgian', 'Ethiopic'])
        expect(loaded.join()).toContain(`Noto Sans ${script} Variable`);
    });

    it('ux 12: should save what is typed as "Saved 10:42", and give it back in another browser after the window closed', async () => {
      const page = await the().desk('amina');
      await discardDraft(page, 'new-case');
      await go(page, '/cases/new');
      const family = `Zd${unlike()}`;
      await page.getByLabel('Family name').fill(family);
      await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
      await page.close();
      const other = await the().desk('amina');
      await go(other, '/cases/new');
      await other.getByText(/^You have an unfinished draft from /).waitFor();
      await other.getByRole('button', { name: 'Go on with it' }).click();
      expect(await other.getByLabel('Family name').inputValue()).toBe(family);
      const colleague = await the().desk('bram');
      await go(colleague, '/cases/new');
      await colleague.getByLabel('Family name').waitFor();
      await colleague.waitForLoadState('networkidle');
      expect(await colleague.getByText('You have an unfinished draft').count()).toBe(0);
    });

    it('ux 12: should ask which stands when the same form is written in two windows', async () => {
      const page = await the().desk('amina', { alone: true });
      await discardDraft(page, 'new-case');
      await go(page, '/cases/new');
      await page.getByLabel('Family name').waitFor();
      await page.waitForLoadState('networkidle');
      const other = await page.context().newPage();
      await go(other, '/cases/new');
      await other.getByLabel('Family name').fill(`Two${unlike()}`);
      await other.getByText(/^Saved \d\d:\d\d$/).waitFor();
      const kept = await other.getByLabel('Family name').inputValue();
      await page.getByLabel('Family name').fill(`One${unlike()}`);
      await page.getByText(/^This form was also saved in another window/).waitFor();
      await page.getByRole('button', { name: 'Go on with the other one' }).click();
      expect(await page.getByLabel('Family name').inputValue()).toBe(kept);
    });

    it('ux 12: should ask before work that is not saved yet is left', async () => {
      const page = await the().desk('amina', { alone: true });
      await discardDraft(page, 'new-case');
      await go(page, '/cases/new');
      await page.getByLabel('Family name').waitFor();
      await page.waitForLoadState('networkidle');
      await page.route('**/api/drafts/**', (route) => route.abort('connectionreset'));
      await page.getByLabel('Family name').fill(`Zd${unlike()}`);
      await page.getByText(/^Not saved: the server could not be reached/).waitFor();
      await page.getByRole('link', { name: 'Home' }).click();
      await page
        .getByRole('dialog', { name: 'Leave without sending?' })
        .getByRole('button', { name: 'Stay here' })
        .click();
      expect(new URL(page.url()).pathname).toBe('/cases/new');
      await page.unroute('**/api/drafts/**');
      await page.getByText(/^Saved \d\d:\d\d$/).waitFor({ timeout: 15_000 });
      await page.getByRole('link', { name: 'Home' }).click();
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    });

    it('should open one case over a slow line, however often the button is clicked, and keep the input when the server is gone', async () => {
      const page = await the().desk('amina', { alone: true });
      await discardDraft(page, 'new-case');
      await go(page, '/cases/new');
      const family = `Zs${unlike()}`;
      await page.getByLabel('Given names').fill('Tamar');
      await page.getByLabel('Family name').fill(family);
      await chooseNationality(page, 'Georgia');
      await page.keyboard.press('Enter');
      await chooseSex(page);
      const sent = posts(page, '/api/cases');
      await page.route('**/api/cases', (route) => route.abort('connectionreset'), { times: 1 });
      await page.getByRole('button', { name: 'Open the case' }).click();
      await page.getByRole('alert').filter({ hasText: 'What you typed is kept' }).waitFor();
      expect(await page.getByLabel('Family name').inputValue()).toBe(family);
      await page.route('**/api/cases', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_200));
        await route.continue();
      });
      await page.getByRole('button', { name: 'Open the case' }).dblclick();
      await page.keyboard.press('Enter');
      await opened(page);
      expect(sent).toHaveLength(2);
      expect(new Set(sent.map((request) => request.headers()['idempotency-key'])).size).toBe(1);
      const { page: found } = await post<{ page: { total: number } }>(page, 'persons/search', {
        words: `Tamar ${family}`,
      });
      expect(found.total).toBe(1);
    });

    it('should choose nothing in a list that is only passed through, or whose letters were taken back', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}/counselling/session`);
      const language = page.getByRole('combobox', { name: 'Language spoken' });
      await language.focus();
      await page.keyboard.press('Tab');
      expect(await language.inputValue()).toBe('');
      await language.focus();
      await page.keyboard.type('a');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Tab');
      expect(await language.inputValue()).toBe('');
      await language.focus();
      await page.keyboard.type('georg');
      await page.keyboard.press('Tab');
      expect(await language.inputValue()).toBe('Georgian');
    });

    it('ux 12: should keep a counselling session that was not sent, with its notes', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      await go(page, `/cases/${id}/counselling/session`);
      await page.getByLabel('Note', { exact: true }).fill('Asked about the school of her daughter.');
      await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
      await page.close();
      const again = await the().desk('amina');
      await go(again, `/cases/${id}/counselling/session`);
      await again.getByRole('button', { name: 'Go on with it' }).click();
      expect(await again.getByLabel('Note', { exact: true }).inputValue()).toBe(
        'Asked about the school of her daughter.',
      );
    });
  });
}

/** Each address asked for; to look for words that must not stand in one. */
function addresses(page: Page): () => string[] {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(decodeURIComponent(request.url())));
  return () => seen;
}

function posts(page: Page, address: string): Request[] {
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === address) sent.push(request);
  });
  return sent;
}

/** Down the list, until the line with these words is chosen. */
async function arrowTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    const chosen = page.locator('[data-action][data-selected]');
    await chosen.waitFor();
    if ((await chosen.innerText()).includes(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not lead to ${words}.`);
}

/** Until the focus stands in what is called so: the screen puts it there by itself. */
async function focusIn(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const active = document.activeElement;
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
    return label?.startsWith(wanted) ?? false;
  }, name);
}

/** As somebody does by keyboard: its first letters, and on to the next field. */
async function chooseSex(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Sex' }).first().focus();
  await page.keyboard.type('Fem');
  await page.keyboard.press('Tab');
}

/** @returns what the screen says once the case is open; @throws Error with what it says when it is not */
async function opened(page: Page): Promise<string> {
  const done = page.getByRole('status').filter({ hasText: 'The case is open' });
  await done.waitFor({ timeout: 15_000 }).catch(async () => {
    throw new Error(`The case was not opened: ${await page.getByRole('main').innerText()}`);
  });
  return done.innerText();
}

async function chooseNationality(page: Page, country: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Nationalities' });
  await field.fill(country);
  await page.getByRole('option', { name: country, exact: true }).waitFor();
  await page.keyboard.press('Tab');
}

async function discardDraft(page: Page, kind: string): Promise<void> {
  await go(page, '/');
  const { csrfToken } = await get<{ csrfToken: string }>(page, 'session');
  await page.request.delete(`/api/drafts/${kind}`, {
    headers: { 'X-CSRF-Token': csrfToken, 'Idempotency-Key': unlike() },
  });
}
