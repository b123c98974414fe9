import { theArrival, theSecondFlight } from './journey-to-closure/arrival.journey.ts';
import { theBooking } from './journey-to-closure/booking.journey.ts';
import { theDeparture } from './journey-to-closure/departure.journey.ts';
import { theHealth, theReadiness } from './journey-to-closure/health.journey.ts';
import { theLastDays } from './journey-to-closure/last-days.journey.ts';
import { theMail } from './journey-to-closure/mail.journey.ts';
import { theLaissezPasser, thePapers } from './journey-to-closure/papers.journey.ts';
import { PLAN, Voyage } from './journey-to-closure/voyage.ts';

describe('the way from a free decision to a closed case', () => {
  let voyage: Voyage | undefined;
  const the = (): Voyage => voyage!;

  beforeAll(async () => {
    voyage = await Voyage.begin();
  }, 180_000);
  afterAll(() => voyage?.field.close());

  thePapers(the);
  theHealth(the);

  describe('six days later', () => {
    beforeAll(() => the().goTo(PLAN.papersHome, '10:00'));
    theLaissezPasser(the);
    theReadiness(the);
    theBooking(the);
  });

  describe('two days before the flight', () => {
    beforeAll(() => the().goTo(PLAN.lastDays, '10:00'));
    theLastDays(the);
  });

  describe('at the airport', () => {
    beforeAll(() => the().goTo(PLAN.flight, '09:40'));
    theDeparture(the);
  });

  describe('on the other side', () => {
    beforeAll(() => the().goTo(PLAN.landed, '10:00'));
    theArrival(the);
    theSecondFlight(the);
  });

  theMail(the);
});
