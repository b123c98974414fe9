import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { get, openCase, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { day, openTravelCase } from './travel-casework.ts';

const MEGABYTE = 1024 * 1024;

/** Somebody else was faster, and what the server refuses: told so that one can go on, in one's own language. */
export function overtaken(the: TheOffice): void {
  describe('what somebody else did first, and what is refused', () => {
    /** The line of both versions in which something differs. */
    const line = async (page: Page, label: string): Promise<string[]> => {
      const row = page.getByRole('alert').getByRole('row').filter({ hasText: label });
      await row.waitFor();
      return row.getByRole('cell').allInnerTexts();
    };
    const year = String(new Date().getFullYear());

    it('ux 22: should show both versions of a consent that was withdrawn meanwhile', async () => {
      const page = await the().desk('amina');
      const file = await openCase(page, 1);
      const { members } = await get<{ members: { personId: string }[] }>(page, `cases/${file.id}`);
      const day = new Date().toISOString().slice(0, 10);
      await post(page, `persons/${members[0]!.personId}/consents`, {
        ...{ purpose: 'sharing-with-partner', recipientKind: 'partner', recipientName: 'Caritas', grantedOn: day },
      });
      const { rows } = await get<{ rows: { id: string; version: number }[] }>(page, `cases/${file.id}/consents`);
      const { id, version } = rows[0]!;
      await go(page, `/cases/${file.id}/counselling/consents/${id}/withdraw`);
      await page.getByRole('button', { name: 'Continue' }).click();
      await post(page, `consents/${id}/withdraw`, { version });
      await page.getByRole('button', { name: 'Withdraw the consent' }).click();
      const [was, is] = await line(page, 'Withdrawn on');
      expect([was, is]).toEqual(['None', expect.stringContaining(year)]);
      await page.getByRole('button', { name: 'Go on with the record as it stands now' }).click();
      await page.getByText('This consent was withdrawn before.').waitFor();
    });

    it('ux 22: should show both versions of a flag that was lowered meanwhile, and keep the reason that was typed', async () => {
      const [page, colleague] = [await the().desk('amina'), await the().desk('elif')];
      const file = await openCase(page, 1);
      const { members } = await get<{ members: { id: string }[] }>(page, `cases/${file.id}`);
      const body = { memberId: members[0]!.id, code: 'no-travel-document', reason: 'Lost on the way.' };
      const { id } = await post<{ id: string }>(page, `cases/${file.id}/flags`, body);
      await go(page, `/cases/${file.id}`);
      await page.getByRole('button', { name: 'Lower', exact: true }).click();
      await page.getByLabel('Why it no longer holds').fill('The passport came.');
      await post(colleague, `flags/${id}/lower`, { version: 1, reason: 'Found at the border.' });
      await page.getByRole('button', { name: 'Lower', exact: true }).last().click();
      expect(await line(page, 'Why it was lowered')).toEqual(['None', 'Found at the border.']);
      await page.getByRole('button', { name: 'Go back to my answers' }).click();
      expect(await page.getByLabel('Why it no longer holds').inputValue()).toBe('The passport came.');
    });

    it('ux 22: should show both versions of a declaration that was taken back meanwhile', async () => {
      const page = await the().desk('amina');
      const found = await declared(page);
      await go(page, `/cases/${found.caseId}/counselling/declarations/${found.id}/revoke`);
      await page.getByRole('button', { name: 'Continue' }).click();
      await post(page, `declarations/${found.id}/revoke`, { version: found.version });
      await page.getByRole('button', { name: 'Take it back', exact: true }).click();
      const [was, is] = await line(page, 'No longer valid since');
      expect([was, is]).toEqual(['None', expect.stringContaining(year)]);
    });

    it('ux 22: should show both versions of a passport that came back meanwhile', async () => {
      const page = await the().desk('amina');
      const { id, memberId, documentId } = await openTravelCase(page, 'authorities');
      const retrieval = await post<{ id: string }>(page, `cases/${id}/document-retrievals`, {
        ...{ memberId, documentId, version: 1, holder: 'authorities', holderName: 'Desk 4', askedOn: day(0) },
      });
      await go(page, `/cases/${id}/travel/papers/${memberId}/retrieval/${retrieval.id}`);
      await page.getByRole('radio', { name: 'Refused' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await post(page, `document-retrievals/${retrieval.id}/move`, { version: 1, state: 'received', on: day(0) });
      await page.getByRole('button', { name: 'Record it', exact: true }).click();
      const [was, is] = await line(page, 'What happened?');
      expect([was, is]).toEqual(['Asked for', 'Received at the office']);
      await page.getByRole('button', { name: 'Go back to my answers' }).click();
      await page.getByRole('heading', { name: 'What came of asking' }).waitFor();
    });

    it('should tell a refusal in the reader’s language, for the whole and beside a field', async () => {
      const page = await the().desk('amina', { language: 'de' });
      const file = await openCase(page, 1);
      const { members } = await get<{ members: { id: string }[] }>(page, `cases/${file.id}`);
      const body = { memberId: members[0]!.id, code: 'no-travel-document', reason: 'Lost on the way.' };
      await post(page, `cases/${file.id}/flags`, body);
      await go(page, `/cases/${file.id}`);
      await page.getByRole('button', { name: 'Markierung setzen' }).click();
      await page
        .getByRole('combobox', { name: 'Was Aufmerksamkeit braucht' })
        .or(page.getByRole('textbox', { name: 'Was Aufmerksamkeit braucht' }))
        .click();
      await page.getByRole('option', { name: 'Kein Reisedokument' }).click();
      await page.getByLabel('Warum').first().fill('Verloren.');
      await page.getByRole('button', { name: 'Markierung setzen' }).last().click();
      await page.getByText('Diese Markierung ist schon gesetzt').first().waitFor();
      expect(await page.getByRole('main').innerText()).not.toContain('is raised for this member');
    });

    it('should refuse a file of 50 MB before it is sent, and on the server, and keep what was chosen beside it', async () => {
      const page = await the().desk('amina');
      const { id } = await openCase(page, 1);
      const folder = await mkdtemp(path.join(tmpdir(), 'homeward-'));
      const film = path.join(folder, 'film.pdf');
      const handle = await open(film, 'w');
      await handle.truncate(50 * MEGABYTE);
      await handle.close();
      const sent: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
      await go(page, `/cases/${id}/files`);
      await page.getByRole('button', { name: 'Add files' }).click();
      await page.getByRole('radio', { name: /Health/ }).check();
      await page.locator('input[type=file]').setInputFiles(film);
      await page.getByText('This file has 50 MB; at most 10 MB are kept.').waitFor();
      await page.getByRole('button', { name: 'Send the files' }).click();
      await page.getByText('Choose at least one file that can be kept').waitFor();
      expect(await page.getByRole('radio', { name: /Health/ }).isChecked()).toBe(true);
      await page.getByRole('list', { name: 'Chosen files' }).getByText('film.pdf').waitFor();
      expect(sent.filter((url) => url.includes('/attachments'))).toEqual([]);

      const { members } = await get<{ members: { id: string }[] }>(page, `cases/${id}`);
      const { csrfToken } = await get<{ csrfToken: string }>(page, 'session');
      const answer = await page.evaluate(
        async ({ url, memberId, token, size }) => {
          const form = new FormData();
          form.append('memberId', memberId);
          form.append('matterClass', 'ordinary');
          form.append('file', new Blob([new Uint8Array(size)], { type: 'application/pdf' }), 'film.pdf');
          const headers = { 'X-CSRF-Token': token, 'Idempotency-Key': crypto.randomUUID() };
          const response = await fetch(url, { method: 'POST', body: form, headers });
          return { status: response.status, code: ((await response.json()) as { code: string }).code };
        },
        { url: `/api/cases/${id}/attachments`, memberId: members[0]!.id, token: csrfToken, size: 50 * MEGABYTE },
      );
      expect(answer).toEqual({ status: 413, code: 'attachment.too-large' });
      await rm(folder, { recursive: true });
    });

    it('should choose nothing in a list that somebody only passes through by keyboard', async () => {
      const page = await the().desk('amina');
      await go(page, '/information-desk');
      const { id } = await post<{ id: string }>(page, 'information-contacts', {
        ...{ channel: 'desk', topic: 'return', languages: ['ar', 'fr'] },
      });
      await go(page, `/information-desk/${id}/case`);
      const language = page.getByLabel('Preferred language').first();
      await language.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await language.fill('');
      await page.keyboard.press('Tab');
      await language.focus();
      await page.keyboard.press('Tab');
      expect(await language.inputValue()).toBe('');
    });

    it('ux 20: should open from a figure of the information desk the contacts that make it, as many', async () => {
      const page = await the().desk('elif');
      await go(page, '/information-desk');
      const link = page.getByRole('row').getByRole('link', { name: /^\d+$/ }).first();
      await link.waitFor();
      const counted = Number(await link.innerText());
      await link.click();
      await page
        .getByText(new RegExp(`of ${counted}$`))
        .first()
        .waitFor();
      expect(new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d-01$/);
    });
  });
}

/** A declaration of the demonstration that still holds. */
async function declared(page: Page): Promise<{ id: string; version: number; caseId: string }> {
  const { rows } = await get<{ rows: { id: string }[] }>(page, 'cases?whose=anyone&size=100');
  for (const { id: caseId } of rows) {
    const { declarations } = await get<{
      declarations: { id: string; version: number; lapsedOn: string | null }[];
    }>(page, `cases/${caseId}/declarations`);
    const standing = declarations.find(({ lapsedOn }) => lapsedOn === null);
    if (standing) return { ...standing, caseId };
  }
  throw new Error('No declaration of the demonstration holds.');
}
