import { theArrival, theSecondFlight } from './journey-to-closure/arrival.journey.ts';
import { theBooking } from './journey-to-closure/booking.journey.ts';
import { theChildAlone } from './journey-to-closure/child-alone.journey.ts';
import { theChildLookedFor, theChildTravelling } from './journey-to-closure/child-travelling.journey.ts';
import { theClosing, theSettling } from './journey-to-closure/closing.journey.ts';
import { theComplaint } from './journey-to-closure/complaint.journey.ts';
import { aLaterRound, theFirstRound, theLostAndFound } from './journey-to-closure/contact.journey.ts';
import { theDeparture } from './journey-to-closure/departure.journey.ts';
import { theHealth, theReadiness } from './journey-to-closure/health.journey.ts';
import { theLastDays } from './journey-to-closure/last-days.journey.ts';
import { theMail } from './journey-to-closure/mail.journey.ts';
import { theLaissezPasser, thePapers } from './journey-to-closure/papers.journey.ts';
import { theHandOver, thePayments } from './journey-to-closure/payments.journey.ts';
import { thePlans, theSecondVersion } from './journey-to-closure/plans.journey.ts';
import { theReferral } from './journey-to-closure/referral.journey.ts';
import { theTrail } from './journey-to-closure/trail.journey.ts';
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
    beforeAll(() => the().goToEach(PLAN.lastDays, ['10:00', '11:00']));
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

  describe('help where they are', () => {
    thePlans(the);
    thePayments(the);
    theSecondVersion(the);
    theHandOver(the);
    theReferral(the);
  });

  describe('contact with who is back', () => {
    theFirstRound(the);
    theLostAndFound(the);
    theComplaint(the);
    const child = theChildTravelling(the);

    describe('the second round', () => {
      beforeAll(() => the().goTo(PLAN.secondRound, '10:00'));
      aLaterRound(the, 'P30D');
      theChildAlone(the);
    });

    describe('a month after the child came home', () => {
      beforeAll(() => the().goTo(PLAN.childRound, '10:00'));
      theChildLookedFor(the, child);
    });

    describe('the third round', () => {
      beforeAll(() => the().goTo(PLAN.thirdRound, '10:00'));
      aLaterRound(the, 'P3M');
    });
  });

  describe('the end', () => {
    beforeAll(() => the().goTo(PLAN.closing, '10:00'));
    theSettling(the);
    theClosing(the);
  });

  theMail(the);
  theTrail(the);
});
