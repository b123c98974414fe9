import { go } from './go.ts';
import { askForSeats, bookingsOf, bringToPreparation, carried, holdSeats } from './journeys.ts';
import type { TheOffice } from './office.ts';
import { day } from './review.ts';

const typed = (value: string): string => value.split('-').reverse().join(' ');

export function bookings(the: TheOffice): void {
  describe('bookings', () => {
    it('should go from the request of a caseworker by way of the worker to the desk and the offer of an officer', async () => {
      const caseworker = await the().desk('yasmine');
      const file = await bringToPreparation(await the().desk('amina'), caseworker);
      await go(caseworker, `/cases/${file.id}/travel`);
      await caseworker.getByRole('link', { name: 'Ask for seats' }).click();
      for (const [label, city, option] of [
        ['From', 'BRU', /BRU/],
        ['To, where the journey ends', 'Tbilisi', /TBS/],
      ] as const) {
        await caseworker.getByRole('combobox', { name: label, exact: true }).fill(city);
        await caseworker.getByRole('option', { name: option }).first().click();
      }
      await caseworker.getByLabel('First day the journey may begin', { exact: true }).fill(typed(day(20)));
      await caseworker.getByLabel('Last day it may begin', { exact: true }).fill(typed(day(10)));
      await caseworker.getByRole('button', { name: 'Continue' }).click();
      await caseworker.getByRole('alert').getByText('The last day lies before the first').waitFor();
      await caseworker.getByLabel('Last day it may begin', { exact: true }).fill(typed(day(30)));
      const wishes = caseworker.getByLabel('Wishes for the agency', { exact: true });
      await wishes.fill('They return of their own will; departure in the morning');
      await caseworker.getByRole('button', { name: 'Continue' }).click();
      await caseworker.getByRole('alert').getByText('“return” tells what the journey is about').waitFor();
      await wishes.fill('Departure in the morning');
      await caseworker.getByRole('button', { name: 'Continue' }).click();
      await caseworker.getByRole('button', { name: 'Ask for seats' }).click();
      await caseworker.getByRole('heading', { name: 'Seats asked for' }).waitFor();
      const [asked] = await bookingsOf(caseworker, file.id);
      expect(asked).toMatchObject({ wishes: 'Departure in the morning' });
      await carried(caseworker, file.id, asked!.id);

      const officer = await the().desk('hugo');
      await go(officer, '/bookings?matter=asked');
      const row = officer.getByRole('row').filter({ hasText: file.number });
      await row.getByText(file.principal).waitFor();
      await row.getByRole('link', { name: 'Enter the offer' }).click();
      await officer.getByLabel('Carrier').fill('Carrier One');
      await officer.getByLabel('Flight, bus or train number').fill('C1 9');
      await officer.getByLabel('Day of departure', { exact: true }).fill(typed(day(24)));
      await officer.getByLabel('Hour of departure').fill('11:25');
      await officer.getByText('By the clock of Asia/Tbilisi').waitFor();
      await officer.getByLabel('Day of arrival', { exact: true }).fill(typed(day(24)));
      await officer.getByLabel('Hour of arrival').fill('11:30');
      await officer.getByLabel('Option until, day', { exact: true }).fill(typed(day(1)));
      await officer.getByLabel('Option until, hour').fill('18:00');
      await officer.getByRole('radio', { name: 'Yes' }).check();
      await officer.getByLabel('Fare', { exact: true }).fill('319,99');
      await officer.getByRole('button', { name: 'Continue' }).click();
      await officer.getByRole('button', { name: 'Enter the offer' }).click();
      await officer.getByRole('alert').getByText('lies before the departure').waitFor();
      await officer.getByLabel('Hour of arrival').fill('18:40');
      await officer.getByRole('button', { name: 'Continue' }).click();
      await officer.getByText('€319.99').waitFor();
      await officer.getByRole('button', { name: 'Enter the offer' }).click();
      await officer.getByRole('heading', { name: 'Offer entered' }).waitFor();
      await go(officer, '/bookings?matter=option');
      await officer
        .getByRole('row')
        .filter({ hasText: file.number })
        .getByText(/^Until/)
        .waitFor();
    });

    it('should say before a seat is given back what goes with it, and let it be asked for again', async () => {
      const caseworker = await the().desk('yasmine');
      const officer = await the().desk('hugo');
      const file = await askForSeats(caseworker, await bringToPreparation(await the().desk('amina'), caseworker));
      await holdSeats(officer, file);
      await go(caseworker, `/cases/${file.id}/travel`);
      await caseworker.getByText('Transit visa for Türkiye not answered yet').waitFor();
      await caseworker.getByRole('link', { name: 'Transit visa: Türkiye' }).click();
      await caseworker.getByRole('radio', { name: 'No visa is needed' }).check();
      await caseworker.getByRole('button', { name: 'Continue' }).click();
      await caseworker.getByRole('button', { name: 'Save' }).click();
      await caseworker.getByRole('heading', { name: 'Saved' }).waitFor();
      await caseworker.getByRole('link', { name: 'Back to documents and travel' }).click();
      await caseworker.getByText('No visa needed for Türkiye').waitFor();
      await caseworker.getByRole('link', { name: 'Give seats back' }).click();
      await caseworker.getByRole('radio', { name: 'Carrier cancelled' }).check();
      await caseworker.getByRole('button', { name: 'Continue' }).click();
      await caseworker.getByText('It is the last seat: the booking is cancelled with it.').waitFor();
      await caseworker.getByRole('button', { name: 'Give seats back' }).click();
      await caseworker.getByRole('heading', { name: 'Seats given back' }).waitFor();
      expect(await bookingsOf(caseworker, file.id)).toMatchObject([{ state: 'cancelled' }]);
      await caseworker.getByRole('link', { name: 'Back to documents and travel' }).click();
      await caseworker.getByRole('link', { name: 'Ask again' }).click();
      await caseworker
        .getByLabel('To, where the journey ends', { exact: true })
        .and(caseworker.locator('[value*=TBS]'))
        .waitFor();
    });
  });
}
