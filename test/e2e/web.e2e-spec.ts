import { administration } from './web/administration.screens.ts';
import { badDays } from './web/bad-days.screens.ts';
import { calendar } from './web/calendar.screens.ts';
import { caseList } from './web/case-list.screens.ts';
import { counsellingForms } from './web/counselling-forms.screens.ts';
import { finding } from './web/find.screens.ts';
import { twoAtOnce } from './web/live.screens.ts';
import { correction } from './web/correction.screens.ts';
import { departures } from './web/departures.screens.ts';
import { dutyQueue } from './web/duty-queue.screens.ts';
import { eligibility } from './web/eligibility.screens.ts';
import { help } from './web/help.screens.ts';
import { home } from './web/home.screens.ts';
import { informationDesk } from './web/information-desk.screens.ts';
import { notices } from './web/notices.screens.ts';
import { Office } from './web/office.ts';
import { people } from './web/people.screens.ts';
import { team } from './web/team.screens.ts';
import { papers } from './web/papers.screens.ts';
import { theCasePage } from './web/case-page.screens.ts';
import { ownPassword } from './web/own-account.screens.ts';
import { protection } from './web/protection.screens.ts';
import { reckoning } from './web/reckoning.screens.ts';
import { signingIn } from './web/sign-in.screens.ts';
import { transfers } from './web/transfers.screens.ts';

/** The back office in a real browser, before one demonstration home. */
describe('the back office', () => {
  let office: Office | undefined;
  const the = (): Office => office!;

  beforeAll(async () => {
    office = await Office.open();
  }, 600_000);
  afterEach(() => office?.tidy());
  afterAll(() => office?.close());

  signingIn(the);
  home(the);
  help(the);
  caseList(the);
  notices(the);
  theCasePage(the);
  people(the);
  counsellingForms(the);
  twoAtOnce(the);
  team(the);
  calendar(the);
  finding(the);
  informationDesk(the);
  dutyQueue(the);
  transfers(the);
  departures(the);
  correction(the);
  ownPassword(the);
  protection(the);
  eligibility(the);
  reckoning(the);
  papers(the);
  administration(the);
  badDays(the);
});
