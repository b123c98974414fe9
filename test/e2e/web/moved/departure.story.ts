import type { Locator, Page } from 'playwright-core';
import { pdfText } from '../../../support/pdf-text.ts';
import type { CaseFile } from '../../journey/case-file.ts';
import { bookingOf, seatOf } from '../../journey-to-closure/seats.ts';
import { PLAN } from '../../journey-to-closure/voyage.ts';
import { drawSignature, offered, stageBar } from '../on-the-way.ts';
import { answer, sendOff } from '../short-forms.ts';
import { NAMES, partOf, travelOf, type TheMovedOffice } from './acts.ts';

const ADVANCE = 200_000;

export const boardOf = (day: string): string => `/departures?day=${day}&view=list`;

const rowOf = (page: Page, { number }: CaseFile, name: string): Locator =>
  page.getByRole('row').filter({ hasText: number }).filter({ hasText: name });

/** Settles some of a flight on the board. @returns what it says became of them */
export async function settle(page: Page, file: CaseFile, names: readonly string[], outcome: string): Promise<string> {
  for (const name of names) await rowOf(page, file, name).getByRole('checkbox').check();
  await page
    .getByRole('group', { name: 'What became of the travellers chosen' })
    .getByRole('button', { name: outcome })
    .click();
  if (outcome === 'Left')
    for (const name of names) await page.getByLabel(`Pieces of baggage checked in: ${name}`).fill('1');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  const told = page.getByRole('status').filter({ hasText: /^Recorded: / });
  await told.waitFor();
  const words = await told.innerText();
  await page.getByRole('button', { name: 'I have read this' }).click();
  return words;
}

/** In the airport hall: cash against a signature, four who leave, one who is not there, a father who stays. */
export function theDepartureOnScreens(the: TheMovedOffice): void {
  describe('the day of the journey', () => {
    const flight = (): string => the().voyage.on(PLAN.flight);

    it('should hand over what is due out of the officer’s float, against a signature on the screen', async () => {
      const { desks, voyage } = the();
      const { supervisor } = voyage.field.cast;
      const { offices, userIds } = voyage.field;
      const float = { officeId: offices.brussels, officerId: userIds.movement, currency: 'EUR', advanceMinor: ADVANCE };
      await supervisor.expect(200, supervisor.post('floats', float));
      const page = await desks.at('movement', boardOf(flight()));
      await rowOf(page, voyage.family, NAMES.father).getByText('To pay: €350.00').waitFor();
      await rowOf(page, voyage.family, NAMES.father).getByRole('link', { name: NAMES.father }).click();
      const his = partOf(page, NAMES.father);
      await his.getByRole('button', { name: 'Pay', exact: true }).click();
      await drawSignature(page);
      await his.getByRole('button', { name: 'Paid', exact: true }).click();
      await his.getByText('signed on this screen').waitFor();
      await desks.at('movement', '/departures/floats');
      await page.getByText('€1,650.00').first().waitFor();
    });

    it('should have papers to carry: a sheet of the day, a list for each flight, and a receipt to sign', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('movement', `/departures?day=${flight()}&view=week`);
      const printed = async (name: string): Promise<string> => {
        const link = page.getByRole('link', { name }).first();
        const paper = await page.request.get((await link.getAttribute('href'))!);
        expect([name, paper.status(), paper.headers()['content-type']]).toEqual([name, 200, 'application/pdf']);
        return (await pdfText(await paper.body())).join(' ');
      };
      for (const paper of ['Departure sheet (PDF)', 'Passenger list (PDF)'])
        expect(await printed(paper)).toContain('LP000002');
      await desks.at('movement', `${travelOf(voyage.family)}/desk`);
      expect(await printed('Receipt to sign (PDF)')).toMatch(/00001/);
    });

    it('should see no child off before the adult who answers for it, and then all four', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('movement', boardOf(flight()));
      expect(await settle(page, voyage.family, [NAMES.son], 'Left')).toMatch(
        /Recorded: 0\s+Not recorded: 1\s+.*caregiver does not depart/s,
      );
      const family = [NAMES.father, NAMES.mother, NAMES.son, NAMES.daughter];
      expect(await settle(page, voyage.family, family, 'Left')).toContain('Recorded: 4');
      expect(await voyage.family.stages(voyage.field.cast.movement)).toEqual(Array(4).fill('DEPARTED'));
      await desks.at('movement', `/cases/${voyage.family.id}/timeline`);
      await page.getByText('1 piece of baggage checked in').nth(3).waitFor();
    });

    it('should miss one, against whom nothing is held', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('movement', boardOf(flight()));
      expect(await settle(page, voyage.single, [NAMES.single], 'Not there')).toContain('Recorded: 1');
      expect(await stageBar(page, voyage.single)).toContain('The next stage is open: Ready to travel.');
      expect(await offered(page, voyage.single)).toContain('Mark as ready to travel');
    });

    it('should stop the child’s seat with that of the father who stays, and follow the money of both', async () => {
      const { desks, voyage } = the();
      const { movement } = voyage.field.cast;
      const page = await desks.at('movement', boardOf(flight()));
      const told = await settle(page, voyage.pair, [NAMES.staying], 'No longer wishes to go');
      expect(told).toMatch(new RegExp(`Recorded: 1\\s+Seats of children stopped with it:.*${NAMES.hisChild}`, 's'));
      expect(await voyage.pair.stages(movement)).toEqual(['WITHDRAWN', 'PRE_DEPARTURE']);
      expect(await seatOf(movement, voyage.pair, 1)).toMatchObject({ stopReason: 'caregiver-not-travelling' });
      await voyage.field.work();
      const counsellor = await desks.at('counsellor', '/notices');
      await counsellor
        .getByText(/child’s seat/i)
        .first()
        .waitFor();
      for (const name of [NAMES.staying, NAMES.hisChild])
        for (const [state, more] of [
          ['Refund asked for', {}],
          ['Refund received', { 'Amount that came back': '300.00' }],
        ] as const) {
          await desks.at('movement', travelOf(voyage.pair));
          await page
            .getByRole('listitem')
            .filter({ hasText: new RegExp(`^${name}`) })
            .getByRole('link', { name: 'Follow the refund' })
            .click();
          await answer(page, { 'How far is it?': state, ...more });
          await sendOff(page, 'Save');
        }
      await desks.at('movement', travelOf(voyage.pair));
      await page.getByText('€640.00 in fares, €600.00 came back: €40.00').waitFor();
      expect((await bookingOf(movement, voyage.pair)).state).toBe('cancelled');
    });
  });
}
