import { bookings } from './web/bookings.screens.ts';
import { departures } from './web/departures.screens.ts';
import { Office } from './web/office.ts';
import { papersOfTravel } from './web/papers-of-travel.screens.ts';
import { referralsAndServices } from './web/referrals.screens.ts';

/** From the decision to the arrival: papers, seats, departures. */
describe('the journeys in the back office', () => {
  let office: Office | undefined;
  const the = (): Office => office!;

  beforeAll(async () => {
    office = await Office.open();
  }, 600_000);
  afterEach(() => office?.tidy());
  afterAll(() => office?.close());

  papersOfTravel(the);
  bookings(the);
  departures(the);
  referralsAndServices(the);
});
