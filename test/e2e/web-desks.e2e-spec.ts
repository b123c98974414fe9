import { administration } from './web/administration.screens.ts';
import { badDays } from './web/bad-days.screens.ts';
import { calendar } from './web/calendar.screens.ts';
import { caseloads } from './web/caseloads.screens.ts';
import { caseList } from './web/case-list.screens.ts';
import { due } from './web/due.screens.ts';
import { dutyQueue } from './web/duty-queue.screens.ts';
import { figures } from './web/figures.screens.ts';
import { finding } from './web/find.screens.ts';
import { help } from './web/help.screens.ts';
import { home } from './web/home.screens.ts';
import { informationDesk } from './web/information-desk.screens.ts';
import { notices } from './web/notices.screens.ts';
import { Office } from './web/office.ts';
import { ownPassword } from './web/own-account.screens.ts';
import { reports } from './web/reports.screens.ts';
import { signingIn } from './web/sign-in.screens.ts';
import { team } from './web/team.screens.ts';
import { textsAndQueues } from './web/texts-and-queues.screens.ts';
import { waiting } from './web/waiting.screens.ts';
import { withSecondTry } from './web/second-try.ts';

withSecondTry();

/** What is done at a desk around the cases: signing in, today, lists, finding, calendar, boards, administration. */
describe('the desks of the back office', () => {
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
  due(the);
  team(the);
  calendar(the);
  finding(the);
  informationDesk(the);
  dutyQueue(the);
  ownPassword(the);
  administration(the);
  textsAndQueues(the);
  caseloads(the);
  figures(the);
  reports(the);
  badDays(the);
  waiting(the);
});
