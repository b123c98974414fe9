import type { Page } from 'playwright-core';
import type { CaseFile } from '../../journey/case-file.ts';
import { day } from '../../journey/days.ts';
import { reconfirm } from '../../journey-to-closure/last-days.journey.ts';
import { clearTransit } from '../../journey-to-closure/seats.ts';
import { PLAN } from '../../journey-to-closure/voyage.ts';
import { goOn, take } from '../on-the-way.ts';
import { answer } from '../short-forms.ts';
import { NAMES, nowItIs, travelOf, typed, type TheMovedOffice } from './acts.ts';
import { askForSeats, confirmWithCarrier, enterOffer, enterTickets } from './booking.story.ts';
import { boardOf, settle } from './departure.story.ts';
import { stillWishes } from './last-days.story.ts';

/** Whoever receives them says that they are there: all of a family at once. */
async function confirmArrival(page: Page, { number }: CaseFile, on: string, how: string): Promise<void> {
  await page
    .getByRole('row')
    .filter({ hasText: number })
    .getByRole('link', { name: 'Confirm the arrival' })
    .first()
    .click();
  await answer(page, { 'Day of arrival': typed(on), Place: 'Baghdad' });
  await page.getByLabel(how).check();
  await goOn(page, 'Confirm', 'The arrival is confirmed');
}

/** Who left is received; who missed the flight is booked again by the same steps. */
export function theArrivalOnScreens(the: TheMovedOffice): void {
  describe('the arrival of the family', () => {
    it('should be confirmed by the mission that awaited them, on the day it really was', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('receiver', '/arrivals');
      await confirmArrival(page, voyage.family, voyage.on(PLAN.flight), 'We met them');
      await page.getByRole('link', { name: 'Back to arrivals' }).first().click();
      const rows = page.getByRole('row').filter({ hasText: voyage.family.number }).filter({ hasText: 'Arrived' });
      await rows.nth(3).waitFor();
      expect(await voyage.family.stages(voyage.field.cast.counsellor)).toEqual(Array(4).fill('ARRIVED'));
    });
  });

  describe('the man who was not there', () => {
    it('should be ready again, and be booked on another flight', async () => {
      const { desks, voyage } = the();
      const page = await desks.desk('movement');
      await take(page, voyage.single, 'Mark as ready to travel');
      await desks.at('movement', travelOf(voyage.single));
      const on = voyage.on(PLAN.flightAgain);
      await askForSeats(page, on);
      await voyage.field.work();
      await desks.at('movement', travelOf(voyage.single));
      await enterOffer(page, on);
      await clearTransit(voyage.field.cast.movement, voyage.single);
      await desks.at('movement', travelOf(voyage.single));
      await enterTickets(page);
      await confirmWithCarrier(page);
      await page.getByText('Booking 2').first().waitFor();
      expect(await voyage.single.stages(voyage.field.cast.movement)).toEqual(['BOOKED']);
    });
  });
}

/** A week later he leaves, and a partner who was told of him receives him. */
export function theSecondFlightOnScreens(the: TheMovedOffice): void {
  describe('a week later', () => {
    it('should ask him once more, because a yes is for one journey', async () => {
      await nowItIs(the(), PLAN.lastDaysAgain, '10:00', '11:00');
      const { desks, voyage } = the();
      const page = await desks.at('movement', `${travelOf(voyage.single)}/desk`);
      await stillWishes(page, NAMES.single);
      await reconfirm(voyage.field.cast.counsellor, voyage.single);
    });

    it('should see him leave on the day', async () => {
      await nowItIs(the(), PLAN.flightAgain, '09:40');
      const { desks, voyage } = the();
      const page = await desks.at('movement', boardOf(voyage.on(PLAN.flightAgain)));
      expect(await settle(page, voyage.single, [NAMES.single], 'Left')).toContain('Recorded: 1');
    });

    it('should be confirmed by the partner in an app of their own, who finds no case in it', async () => {
      await nowItIs(the(), PLAN.flightAgain + 1, '09:00');
      const { desks, voyage } = the();
      const page = await desks.at('partner', '/arrivals');
      const places = await page.getByRole('navigation').first().getByRole('link').allInnerTexts();
      expect(places.join()).not.toMatch(/Cases|Calls|Departures/);
      await confirmArrival(page, voyage.single, day(-1), 'They came to the office');
      expect(await voyage.single.stages(voyage.field.cast.movement)).toEqual(['ARRIVED']);
    });
  });
}
