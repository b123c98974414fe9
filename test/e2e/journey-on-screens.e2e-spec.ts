import { jest } from '@jest/globals';
import { buildOnce } from '../support/homeward-process.ts';
import { PLAN, Voyage } from './journey-to-closure/voyage.ts';
import { nowItIs, type MovedOffice } from './web/moved/acts.ts';
import { theArrivalOnScreens, theSecondFlightOnScreens } from './web/moved/arrival.story.ts';
import { theBookingOnScreens } from './web/moved/booking.story.ts';
import { theClosingOnScreens } from './web/moved/closing.story.ts';
import { theContactOnScreens } from './web/moved/contact.story.ts';
import { theDepartureOnScreens } from './web/moved/departure.story.ts';
import { theHealthOnScreens, theReadinessOnScreens } from './web/moved/health.story.ts';
import { theHelpOnScreens } from './web/moved/help.story.ts';
import { theLastDaysOnScreens } from './web/moved/last-days.story.ts';
import { MovedDesks } from './web/moved/moved-desks.ts';
import { theLaissezPasserOnScreens, thePapersOnScreens } from './web/moved/papers.story.ts';
import { theReferralOnScreens } from './web/moved/referral.story.ts';

// Many forms in a row, on a machine that has other work.
jest.setTimeout(600_000);

/** The same families as over HTTP, by the screens, each colleague in a browser whose clock is put forward with the office’s. */
describe('the way from a free decision to a closed case, on the screens', () => {
  let office: MovedOffice | undefined;
  const the = (): MovedOffice => office!;
  const then = (days: number, ...hours: readonly [string, ...string[]]): void =>
    beforeAll(() => nowItIs(the(), days, ...hours));

  beforeAll(async () => {
    await buildOnce();
    const voyage = await Voyage.begin();
    office = { voyage, desks: await MovedDesks.open(voyage.field) };
  });
  afterAll(async () => {
    await office?.desks.close();
    await office?.voyage.field.close();
  });

  thePapersOnScreens(the);
  theHealthOnScreens(the);

  describe('six days later', () => {
    then(PLAN.papersHome, '10:00');
    theLaissezPasserOnScreens(the);
    theReadinessOnScreens(the);
    theBookingOnScreens(the);
  });

  describe('two days before the flight', () => {
    then(PLAN.lastDays, '10:00', '11:00');
    theLastDaysOnScreens(the);
  });

  describe('at the airport', () => {
    then(PLAN.flight, '09:40');
    theDepartureOnScreens(the);
  });

  describe('on the other side', () => {
    then(PLAN.landed, '10:00');
    theArrivalOnScreens(the);
    theSecondFlightOnScreens(the);
    theHelpOnScreens(the);
    theReferralOnScreens(the);
    theContactOnScreens(the);
  });

  describe('after the third round', () => {
    then(PLAN.closing, '10:00');
    theClosingOnScreens(the);
  });
});
