import { theCasePage } from './web/case-page.screens.ts';
import { correction } from './web/correction.screens.ts';
import { counsellingForms } from './web/counselling-forms.screens.ts';
import { eligibility } from './web/eligibility.screens.ts';
import { forms } from './web/forms.screens.ts';
import { twoAtOnce } from './web/live.screens.ts';
import { theJourneyToDecision } from './web/stories/journey-to-decision.ts';
import { Office } from './web/office.ts';
import { merging } from './web/merging.screens.ts';
import { overtaken } from './web/overtaken.screens.ts';
import { papers } from './web/papers.screens.ts';
import { people } from './web/people.screens.ts';
import { protection } from './web/protection.screens.ts';
import { reckoning } from './web/reckoning.screens.ts';
import { sealedAccess } from './web/sealed-access.screens.ts';
import { transfers } from './web/transfers.screens.ts';
import { withSecondTry } from './web/second-try.ts';

withSecondTry();

/** What is done with the people of a case: hearing, protecting, deciding, writing, handing over. */
describe('a case in the back office', () => {
  let office: Office | undefined;
  const the = (): Office => office!;

  beforeAll(async () => {
    office = await Office.open();
  }, 600_000);
  afterEach(() => office?.tidy());
  afterAll(() => office?.close());

  theCasePage(the);
  people(the);
  merging(the);
  counsellingForms(the);
  forms(the);
  twoAtOnce(the);
  overtaken(the);
  transfers(the);
  correction(the);
  protection(the);
  sealedAccess(the);
  eligibility(the);
  reckoning(the);
  papers(the);
  theJourneyToDecision(the);
});
