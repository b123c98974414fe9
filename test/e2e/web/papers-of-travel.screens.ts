import { get } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { answer, sendOff } from './short-forms.ts';
import { passportLines } from '../../support/mrz-lines.ts';
import { askFitness, openTravelCase } from './travel-casework.ts';

interface Readiness {
  readonly rows: readonly {
    readonly parts: readonly { readonly part: string; readonly state: string; readonly code: string }[];
    readonly documents: readonly { readonly check: { readonly decision: string; differences: string[] } | null }[];
    readonly fitness: { readonly answer: string; readonly services: readonly string[] } | null;
  }[];
}

const typed = (iso: string): string => iso.split('-').reverse().join('.');
const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

export function papersOfTravel(the: TheOffice): void {
  describe('papers of travel', () => {
    it('should compare the lines of a passport, name what differs, and keep what a person decided', async () => {
      const page = await the().desk('amina');
      const { id, number } = await openTravelCase(page);
      const printed = passportLines({ number, expiry: '310630' });
      await go(page, `/cases/${id}/travel`);
      await page.getByText('nobody has looked at the document yet').waitFor();
      await page.getByRole('link', { name: 'Look at it' }).click();
      const lines = page.getByLabel('The lines at the foot of the document');
      await lines.fill(printed.replace('900514', '900515'));
      await page.getByRole('button', { name: 'Compare with the record' }).click();
      await page.getByRole('alert').getByText('A check digit does not fit').first().waitFor();
      await lines.fill(printed);
      await page.getByRole('button', { name: 'Compare with the record' }).click();
      await page.getByText('They differ in 1 point').waitFor();
      await page.getByText('family name: the document says', { exact: false }).waitFor();
      await page.getByLabel('Yes, it can be used').check();
      await page.getByLabel('Why', { exact: true }).fill('The record follows the birth certificate.');
      await page.getByRole('button', { name: 'Record the decision' }).click();
      await page.getByRole('heading', { name: 'The document was looked at' }).waitFor();
      const { rows } = await get<Readiness>(page, `cases/${id}/travel-readiness`);
      expect(rows[0]!.documents[0]!.check).toMatchObject({ decision: 'usable', differences: ['family-name'] });
      await page.getByRole('link', { name: 'Back to documents and travel' }).click();
      await page.getByText('a document was looked at and is valid until').waitFor();
    });

    it('should let the medical officer seal a finding, of which others learn only whether, until when and with what', async () => {
      const page = await the().desk('amina');
      const file = await openTravelCase(page);
      await askFitness(page, file);
      const medical = await the().desk('farid');
      await go(medical, `/cases/${file.id}/travel`);
      await medical.getByRole('link', { name: 'Record the assessment' }).click();
      await answer(medical, { 'What did you find?': 'Fit with conditions' });
      await medical.getByLabel('A wheelchair', { exact: true }).check();
      await medical.getByLabel('Wheelchair to the door of the aircraft (WCHR)').check();
      await answer(medical, { 'May travel until': typed(day(20)), Physician: 'Dr Peeters', Medication: 'Zqmedicine' });
      await answer(medical, { 'Supply in days': '60' });
      await sendOff(medical, 'Seal and record');
      await go(medical, `/cases/${file.id}/travel`);
      await medical.getByText('Zqmedicine').waitFor();
      await go(page, `/cases/${file.id}/travel`);
      await page.getByText('may travel until').waitFor();
      await page.getByText('Wheelchair to the door of the aircraft (WCHR)').waitFor();
      const shown = await page.getByRole('main').innerText();
      expect(shown).not.toMatch(/Zqmedicine|Dr Peeters|Fit with conditions/);
    });

    it('should stop a suspended destination once a second colleague confirmed it, and say so on the case', async () => {
      const manager = await the().desk('jonas');
      await go(manager, '/administration/suspensions');
      await manager.getByRole('button', { name: 'Propose a suspension' }).click();
      await manager.getByRole('button', { name: 'Propose', exact: true }).click();
      await manager.getByRole('alert').getByRole('link', { name: 'Choose a country' }).waitFor();
      await manager.getByLabel('Country', { exact: true }).first().fill('Yemen');
      await manager.getByRole('option', { name: 'Yemen' }).click();
      await manager.getByLabel('First day', { exact: true }).fill(typed(day(0)));
      await manager.getByLabel('Who says that it is not safe').fill('Head office');
      await manager.getByLabel('Source', { exact: true }).fill('Circular 4');
      await manager.getByRole('button', { name: 'Propose', exact: true }).click();
      await manager.getByRole('status').filter({ hasText: 'It holds once another colleague confirms it' }).waitFor();
      await manager.getByText('You proposed this: another colleague confirms it.').first().waitFor();
      expect(await manager.getByRole('button', { name: 'Confirm', exact: true }).count()).toBe(0);
    });
  });
}
