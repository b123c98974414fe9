import { administration } from './web/administration.screens.ts';
import { badDays } from './web/bad-days.screens.ts';
import { caseList } from './web/case-list.screens.ts';
import { home } from './web/home.screens.ts';
import { notices } from './web/notices.screens.ts';
import { Office } from './web/office.ts';
import { theCasePage } from './web/case-page.screens.ts';
import { signingIn } from './web/sign-in.screens.ts';

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
  caseList(the);
  notices(the);
  theCasePage(the);
  administration(the);
  badDays(the);
});
