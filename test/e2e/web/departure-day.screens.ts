import { FLYING, saveFlightOfFifty, standingOf } from './flight-of-fifty.ts';
import type { TheOffice } from './office.ts';

/** A movement officer on the day a full aeroplane leaves. */
export function departureDay(the: TheOffice): void {
  describe('the board on a day of departures', () => {
    it('should settle fifty travellers without opening one case: some missed, some stayed, all others left', async () => {
      const flight = await saveFlightOfFifty();
      const page = await the().desk('hugo');
      const opened: string[] = [];
      page.on('request', (request) => {
        if (/\/api\/cases\/[0-9a-f-]{36}/.test(request.url())) opened.push(request.url());
      });
      await page.goto(`/departures?day=${flight.day}`);
      await page.getByRole('link', { name: `${flight.carrier} FF 50` }).click();
      const row = (traveller: number) =>
        page.getByRole('row').filter({ hasText: new RegExp(`Traveller ${traveller} ${flight.family}`) });
      const settle = async (outcome: string, recorded: number): Promise<void> => {
        await page
          .getByRole('group', { name: 'What became of the travellers chosen' })
          .getByRole('button', { name: outcome })
          .click();
        await page.getByRole('button', { name: 'Record', exact: true }).click();
        await page
          .getByRole('status')
          .filter({ hasText: `Recorded: ${recorded}` })
          .waitFor({ timeout: 60_000 });
      };
      await row(1).getByRole('checkbox').check();
      await settle('Not there', 1);
      await row(FLYING - 1)
        .getByRole('checkbox')
        .check();
      await settle('No longer wishes to go', 1);
      await page.getByText(`Traveller ${FLYING} ${flight.family}`).first().waitFor();
      await page.getByRole('button', { name: 'I have read this' }).click();
      for (let traveller = 2; traveller < FLYING - 1; traveller += 1)
        await row(traveller).getByRole('checkbox').check();
      await settle('Left', FLYING - 3);
      expect(await standingOf(flight)).toEqual({ DEPARTED: FLYING - 3, PRE_DEPARTURE: 2, WITHDRAWN: 1 });
      expect(opened).toEqual([]);
    }, 120_000);
  });
}
