import { everyScreen } from './web/every-screen.screens.ts';
import { Office } from './web/office.ts';
import { withSecondTry } from './web/second-try.ts';

withSecondTry();

/** Every screen of the back office, before a demonstration home that nobody works in meanwhile. */
describe('every screen of the back office', () => {
  let office: Office | undefined;

  beforeAll(async () => {
    office = await Office.open();
  }, 600_000);
  afterAll(() => office?.close());

  everyScreen(() => office!);
});
