import type { Page } from 'playwright-core';
import { day } from '../../journey/days.ts';
import { bookingOf, clearTransit } from '../../journey-to-closure/seats.ts';
import { PLAN } from '../../journey-to-closure/voyage.ts';
import { goOn } from '../on-the-way.ts';
import { answer } from '../short-forms.ts';
import { NAMES, travelOf, typed, type TheMovedOffice } from './acts.ts';

const LEGS = [
  ['1938', 'BRU', 'IST', '10:40', '16:05'],
  ['802', 'IST', 'BGW', '18:00', '20:40'],
] as const;

/** Asks for seats from Brussels to Baghdad on one day, for everybody of a case. */
export async function askForSeats(
  page: Page,
  on: string,
  caregivers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.getByRole('link', { name: 'Ask for seats' }).click();
  for (const [label, city, option] of [
    ['From', 'BRU', /BRU/],
    ['To, where the journey ends', 'BGW', /BGW/],
  ] as const) {
    await page.getByRole('combobox', { name: label, exact: true }).fill(city);
    await page.getByRole('option', { name: option }).first().click();
  }
  for (const label of ['First day the journey may begin', 'Last day it may begin'])
    await answer(page, { [label]: typed(on) });
  for (const [child, adult] of Object.entries(caregivers))
    await page
      .getByRole('group', { name: new RegExp(`^${child}`) })
      .getByRole('radio', { name: new RegExp(`^${adult}`) })
      .check();
  await goOn(page, 'Ask for seats', 'Seats asked for');
  await page.getByRole('link', { name: 'Back to documents and travel' }).click();
}

/** What the agency offers, by way of Istanbul and in the hours of each place; entered and ticketed from the desk. */
export async function enterOffer(page: Page, on: string): Promise<void> {
  await page.getByRole('link', { name: 'Enter the offer' }).click();
  await page.getByRole('button', { name: 'Add a leg' }).click();
  for (const [i, [number, from, to, leaves, comes]] of LEGS.entries()) {
    const leg = page.getByRole('group', { name: `Leg ${i + 1}` });
    const place = async (label: string, code: string): Promise<void> => {
      const field = leg.getByRole('combobox', { name: label, exact: true });
      if (new RegExp(code).test(await field.inputValue())) return;
      await field.fill(code);
      await page
        .getByRole('option', { name: new RegExp(code) })
        .first()
        .click();
    };
    await place('From', from);
    await place('To', to);
    await leg.getByLabel('Carrier').fill('TK');
    await leg.getByLabel('Flight, bus or train number').fill(number);
    await leg.getByLabel('Day of departure', { exact: true }).fill(typed(on));
    await leg.getByLabel('Hour of departure').fill(leaves);
    await leg.getByLabel('Day of arrival', { exact: true }).fill(typed(on));
    await leg.getByLabel('Hour of arrival').fill(comes);
  }
  await answer(page, { 'Option until, day': typed(day(2)), 'Option until, hour': '18:00' });
  await page.getByRole('radio', { name: 'Yes' }).check();
  for (const fare of await page.getByLabel('Fare', { exact: true }).all()) await fare.fill('320.00');
  await goOn(page, 'Enter the offer', 'Offer entered');
  await page.getByRole('link', { name: 'Back to documents and travel' }).click();
}

/** A number for each traveller; with it they are booked. */
export async function enterTickets(page: Page): Promise<void> {
  await fillTickets(page);
  await goOn(page, 'Enter the tickets', 'Tickets entered');
  await page.getByRole('link', { name: 'Back to documents and travel' }).click();
}

async function fillTickets(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Enter the tickets' }).click();
  await page.getByLabel('Ticket number').first().waitFor();
  for (const [i, number] of (await page.getByLabel('Ticket number').all()).entries())
    await number.fill(`235-${Date.now() % 1_000_000}${i}`);
}

export async function confirmWithCarrier(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Carrier confirmed' }).click();
  await page.getByText('Confirmed', { exact: true }).first().waitFor();
}

/** Seats are asked for, carried to the desk by the worker, offered, and ticketed for whoever may travel. */
export function theBookingOnScreens(the: TheMovedOffice): void {
  describe('the seats', () => {
    const flight = (): string => the().voyage.on(PLAN.flight);

    it('should be asked for, and stand on the desk of whoever books once the worker has carried them', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('caseworker', travelOf(voyage.family));
      await askForSeats(page, flight(), { [NAMES.son]: NAMES.father });
      for (const file of [voyage.single, voyage.pair]) {
        await desks.at('caseworker', travelOf(file));
        await askForSeats(page, flight(), file === voyage.pair ? { [NAMES.hisChild]: NAMES.staying } : {});
      }
      await voyage.field.work();
      const officer = await desks.at('movement', '/bookings?matter=asked');
      for (const file of [voyage.family, voyage.single, voyage.pair])
        await officer.getByRole('row').filter({ hasText: file.number }).waitFor();
    });

    it('should be ticketed for no child without an adult, nor before transit is answered for', async () => {
      const { desks, voyage } = the();
      const officer = await desks.at('movement', travelOf(voyage.family));
      await enterOffer(officer, flight());
      await fillTickets(officer);
      await officer.getByRole('button', { name: 'Continue' }).click();
      await officer.getByRole('button', { name: 'Enter the tickets', exact: true }).click();
      await officer.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
      await desks.at('movement', travelOf(voyage.family));
      const hers = officer
        .getByRole('listitem')
        .filter({ hasText: NAMES.daughter })
        .filter({ hasText: 'Nobody who travels answers for this child' });
      await hers.getByRole('link', { name: 'Services and care' }).click();
      await officer.getByRole('radio', { name: new RegExp(`^${NAMES.father}`) }).check();
      await goOn(officer, 'Save', 'Saved');
      await officer.getByRole('link', { name: 'Back to documents and travel' }).click();
      await officer.getByText('Nobody who travels answers for this child').waitFor({ state: 'detached' });
      await fillTickets(officer);
      await officer.getByRole('button', { name: 'Continue' }).click();
      await officer.getByRole('button', { name: 'Enter the tickets', exact: true }).click();
      await officer.getByRole('alert').getByText('A transit visa is missing', { exact: false }).waitFor();
      await clearTransit(voyage.field.cast.movement, voyage.family);
      await desks.at('movement', travelOf(voyage.family));
      await enterTickets(officer);
      await confirmWithCarrier(officer);
      expect(await voyage.family.stages(voyage.field.cast.movement)).toEqual(Array(4).fill('BOOKED'));
    });

    it('should be booked for the single man and for father and son too', async () => {
      const { desks, voyage } = the();
      for (const file of [voyage.single, voyage.pair]) {
        const officer = await desks.at('movement', travelOf(file));
        await enterOffer(officer, flight());
        await clearTransit(voyage.field.cast.movement, file);
        await desks.at('movement', travelOf(file));
        await enterTickets(officer);
        await confirmWithCarrier(officer);
        expect((await bookingOf(voyage.field.cast.movement, file)).state).toBe('confirmed');
      }
    });
  });
}
