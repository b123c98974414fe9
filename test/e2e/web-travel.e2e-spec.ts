import { bookings } from './web/bookings.screens.ts';
import { closing } from './web/closing.screens.ts';
import { departureDay } from './web/departure-day.screens.ts';
import { departures } from './web/departures.screens.ts';
import { followUp } from './web/follow-up.screens.ts';
import { Office } from './web/office.ts';
import { papersOfTravel } from './web/papers-of-travel.screens.ts';
import { referralsAndServices } from './web/referrals.screens.ts';
import { theJourneyToClosure } from './web/stories/journey-to-closure.ts';
import { withSecondTry } from './web/second-try.ts';

withSecondTry();

/** From the decision to a closed case: papers, seats, departures, closing. */
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
  departureDay(the);
  closing(the);
  followUp(the);
  referralsAndServices(the);
  theJourneyToClosure(the);
});
