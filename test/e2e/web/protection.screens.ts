import type { Page } from 'playwright-core';
import { get, post } from './casework.ts';
import { appointGuardian, LAST_WEEK, openChildCase, screenRapidly, TODAY } from './children-casework.ts';
import { fillGuardian, fillOpening, hearTheChild, weighAndDetermine } from './children-steps.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { answer, sendOff } from './short-forms.ts';

interface ChildNow {
  readonly procedure: { readonly state: string; readonly favoursReturn: boolean } | null;
  readonly consents: readonly { readonly giver: string; readonly withdrawnOn: string | null }[];
  readonly hearings: readonly { readonly decision: string }[];
  readonly guardianships: readonly { readonly id: string; readonly validTo: string | null }[];
}

const childOf = async (page: Page, id: string): Promise<ChildNow> =>
  (await get<{ rows: ChildNow[] }>(page, `cases/${id}/children`)).rows[0]!;
const typed = (day: string): string => day.split('-').reverse().join('/');

export function protection(the: TheOffice): void {
  describe('what protects people', () => {
    it('should lead the best-interests procedure of a child alone to its end, by a counsellor and the protection officer', async () => {
      const counsellor = await the().desk('amina');
      const officer = await the().desk('greta');
      const { id, memberId, child } = await openChildCase(counsellor);
      await go(counsellor, `/cases/${id}/children`);
      const card = counsellor.getByRole('region', { name: child });
      await card.getByText('Nobody is the guardian today. Ask the protection officer.').or(card).first().waitFor();
      expect(await card.innerText()).toMatch(/Nobody is the guardian today\.\s*Ask the protection officer\./);

      await go(officer, `/cases/${id}/children`);
      await officer
        .getByRole('region', { name: child })
        .getByRole('listitem')
        .filter({ hasText: 'Nobody is the guardian' })
        .getByRole('link', { name: 'Do it now' })
        .click();
      await fillGuardian(officer);

      const to = (step: string): Promise<unknown> =>
        go(officer, `/cases/${id}/children/${memberId}/best-interests${step}`);
      await to('');
      await fillOpening(officer);
      await officer.getByRole('link', { name: 'Back to the procedure' }).click();
      await officer.getByRole('link', { name: 'Record tracing' }).click();
      await answer(officer, {
        'How far tracing has come': 'Family found',
        'What was done': 'The grandmother answered.',
      });
      await sendOff(officer, 'Record tracing');
      await to('/family');
      await answer(officer, { How: 'Home visit', 'Day of the assessment': typed(TODAY) });
      await officer.getByRole('combobox', { name: 'Made by the office' }).click();
      await officer.getByRole('option').first().click();
      for (const section of [
        ...['Who the family is', 'Socio-economic situation', 'Housing', 'School and access to education'],
        ...['Access to medical care', 'What was found', 'Child-welfare body it was handed to'],
      ])
        await answer(officer, { [section]: `Seen: ${section}` });
      await answer(officer, { 'Day it was handed over': typed(TODAY) });
      await sendOff(officer, 'Record the assessment');

      await go(counsellor, `/cases/${id}/children/${memberId}/best-interests`);
      await hearTheChild(counsellor);

      expect(await weighAndDetermine(officer, to)).toContain('Tell the child in words they understand');

      const { procedure, consents } = await childOf(officer, id);
      expect(procedure).toMatchObject({ state: 'closed', favoursReturn: true });
      expect(consents.map(({ giver }) => giver).sort()).toEqual(['child', 'family', 'guardian']);
      await to('');
      await officer.getByText('The grandmother keeps a safe home.').waitFor();
      expect(await officer.getByRole('main').innerText()).toContain('I want to be with my grandmother.');
      await go(counsellor, `/cases/${id}/children/${memberId}/best-interests`);
      await counsellor.getByText('Return was found the best solution.').waitFor();
      const seen = await counsellor.getByRole('main').innerText();
      for (const sealed of ['grandmother', 'A home is there', 'Family found', 'Home visit'])
        expect(seen).not.toContain(sealed);
      await go(counsellor, `/cases/${id}/children`);
      const left = counsellor.getByRole('region', { name: child }).getByRole('listitem');
      await left.first().waitFor();
      expect((await left.allInnerTexts()).join('\n')).toMatch(
        /^Where the child stays is not written down\.\s*Do it now\nThe child was not asked for their own view of the application\.\s*Do it now$/,
      );
    });

    it('should say at a step what a child lacks, and lead to where it is mended', async () => {
      const page = await the().desk('amina');
      const { id, memberId } = await openChildCase(page);
      await post(page, `cases/${id}/sessions`, {
        ...{ memberId, heldAt: new Date(Date.now() - 3_600_000).toISOString(), durationMinutes: 30, notes: [] },
        ...{ purpose: 'information', mode: 'individual', language: 'fa', interpreterUsed: true },
      });
      await go(page, `/cases/${id}/step/submit-application`);
      const guardian = page.getByRole('listitem').filter({ hasText: 'needs a guardian today' });
      await guardian.getByRole('link', { name: 'Go there' }).click();
      await page.getByRole('heading', { name: 'Children', level: 2 }).waitFor();
      expect(new URL(page.url()).pathname).toBe(`/cases/${id}/children`);
    });

    it('should follow a rapid screening with a full one, and leave no trace of what was found to who may not see it', async () => {
      const counsellor = await the().desk('amina');
      const { id, memberId } = await openChildCase(counsellor);
      await go(counsellor, `/cases/${id}/counselling/screening/${memberId}/rapid`);
      await counsellor.getByRole('checkbox', { name: 'Possible trafficking' }).check();
      const conclude = async (level: string): Promise<void> => {
        await counsellor
          .getByRole('radiogroup', { name: 'Protection' })
          .last()
          .getByRole('radio', { name: level })
          .check();
        await counsellor.getByRole('radiogroup', { name: 'Health' }).last().getByRole('radio', { name: 'Low' }).check();
      };
      await conclude('Low');
      await counsellor.getByRole('button', { name: 'Continue' }).click();
      await counsellor.getByRole('link', { name: /protection cannot be low/ }).waitFor();
      await conclude('High');
      const done = await sendOff(counsellor, 'Seal and record');
      expect(done).toContain('Ask the person nothing more about it');
      await counsellor.getByRole('link', { name: 'Record a full screening' }).click();
      await counsellor.getByRole('heading', { name: 'Record a full screening' }).waitFor();
      const community = counsellor.getByRole('group', { name: 'Community' });
      await community.getByRole('button', { name: /Add a risk/ }).click();
      await counsellor.keyboard.type('Owes money at home');
      await counsellor
        .getByRole('group', { name: 'Household' })
        .getByRole('button', { name: /Add what protects/ })
        .click();
      await counsellor.keyboard.type('A cousin who writes');
      await conclude('High');
      await sendOff(counsellor, 'Seal and record');
      const { rows } = await get<{ rows: { kind: string; id: string }[] }>(counsellor, `cases/${id}/screenings`);
      expect(rows.map(({ kind }) => kind).sort()).toEqual(['full', 'rapid']);

      const full = rows.find(({ kind }) => kind === 'full')!;
      const officer = await the().desk('greta');
      await go(officer, `/cases/${id}/counselling/screenings/${full.id}`);
      await officer.getByText('Owes money at home').waitFor();
      await go(officer, `/cases/${id}/counselling/screenings`);
      await officer.getByRole('link', { name: 'Refer to a specialised centre' }).click();
      await officer.getByRole('radio', { name: 'Yes', exact: true }).check();
      await officer.getByRole('radiogroup', { name: 'Centre' }).getByRole('radio').first().check();
      await sendOff(officer, 'Record the answer');
      const flags = await get<{ rows: { referralState: string; centreCode: string | null }[] }>(
        officer,
        `cases/${id}/protection-flags`,
      );
      expect(flags.rows).toMatchObject([{ referralState: 'accepted', centreCode: expect.any(String) }]);

      for (const colleague of ['amina', 'elif']) {
        const page = await the().desk(colleague);
        for (const at of [`screenings/${full.id}`, 'screenings', '']) {
          await go(page, `/cases/${id}/counselling/${at}`);
          await page
            .getByText(at === '' ? 'Vulnerability screening' : /sealed/)
            .first()
            .waitFor();
          const seen = await page.getByRole('main').innerText();
          for (const trace of ['rafficking', 'Owes money', 'cousin', 'specialised centre'])
            expect(seen).not.toContain(trace);
        }
      }
    });

    it('should call for a missing child with whom to call, and end the search only with words', async () => {
      const counsellor = await the().desk('amina');
      const officer = await the().desk('greta');
      const file = await openChildCase(counsellor);
      await appointGuardian(officer, file);
      await go(counsellor, `/cases/${file.id}/children/${file.memberId}`);
      await counsellor.getByRole('link', { name: 'Raise the alert' }).click();
      await answer(counsellor, { 'What the child was expected for': 'Missed a check-in' });
      await counsellor.getByLabel(/^Hour/).fill('00:05');
      expect(await sendOff(counsellor, 'Raise the alert')).toContain('Call the guardian');
      await go(officer, '/missing-children');
      const card = officer.getByRole('region', { name: file.child });
      await card.waitFor();
      for (const needed of ['An Peeters, +32 2 000 00 17', 'What the office does', file.number])
        expect(await card.innerText()).toContain(needed);
      await card.getByRole('link', { name: 'Record that the guardian was reached' }).click();
      await answer(officer, { 'How they were reached': 'By telephone' });
      await officer.getByLabel(/^Hour/).fill('00:06');
      await sendOff(officer, 'Record it');
      await go(officer, '/missing-children');
      expect(await card.innerText()).toContain('Reached: An Peeters · By telephone');
      await card.getByRole('link', { name: 'Close the alert' }).click();
      await answer(officer, { 'Why the search ends': 'Found safe' });
      await officer.getByRole('button', { name: 'Continue' }).click();
      await officer.getByRole('link', { name: 'Fill this in: What is known now' }).waitFor();
      await answer(officer, { 'What is known now': 'Was at a friend’s.' });
      await sendOff(officer, 'Close the alert');
      await go(counsellor, `/cases/${file.id}/children/${file.memberId}`);
      await counsellor.getByRole('heading', { name: 'Guardianship' }).waitFor();
      expect(await counsellor.getByText('This child is missing').count()).toBe(0);
      expect(await counsellor.getByRole('main').innerText()).not.toContain('friend');
    });

    it('should show both versions when a guardian’s term was ended by somebody else meanwhile', async () => {
      const counsellor = await the().desk('amina');
      const officer = await the().desk('greta');
      const file = await openChildCase(counsellor);
      const { id } = await appointGuardian(officer, file);
      await go(officer, `/cases/${file.id}/children/${file.memberId}/record/end-guardian/${id}`);
      await answer(officer, { 'Last day of the term': typed(LAST_WEEK) });
      await officer.getByRole('button', { name: 'Continue' }).click();
      await post(officer, `guardianships/${id}/end`, { version: 1, validTo: TODAY });
      await officer.getByRole('button', { name: 'End the term', exact: true }).click();
      const row = officer.getByRole('table').getByRole('row').filter({ hasText: 'Last day of the term' });
      await row.waitFor();
      expect(await row.getByRole('cell').first().innerText()).toBe('None');
      expect(await row.getByRole('cell').last().innerText()).toContain(TODAY.slice(0, 4));
      await officer.getByRole('button', { name: 'Go on with the record as it stands now' }).click();
      await officer.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
      expect((await childOf(officer, file.id)).guardianships[0]!.validTo).toBe(LAST_WEEK);
    });

    it('should show everybody the care level a protection officer sets, and nobody else why', async () => {
      const counsellor = await the().desk('amina');
      const officer = await the().desk('greta');
      const file = await openChildCase(counsellor);
      await screenRapidly(officer, file, 'Owes money at home');
      await go(officer, `/cases/${file.id}/counselling/care-level/${file.memberId}`);
      await answer(officer, { Level: 'Raised', Why: 'Sleeps badly since the hearing.' });
      expect(await sendOff(officer, 'Set the care level')).toContain('It stands on every tab');
      await go(counsellor, `/cases/${file.id}/children/${file.memberId}`);
      const bar = counsellor.getByRole('heading', { level: 1, name: file.child }).locator('xpath=ancestor::header');
      await bar.getByText('Raised').first().waitFor();
      expect(await counsellor.content()).not.toContain('Sleeps badly');
    });
  });
}
