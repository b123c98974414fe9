import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/homeward-process.ts';
import { DESK, Desks, inOrderOfDesks, TELEPHONE } from './web/desks.ts';
import { EVERY_SCREEN } from './web/every-screen.ts';
import { Office } from './web/office.ts';

const PICTURES = path.join(ROOT, 'output', 'screens');

/** `npm run pictures`: each screen in English and Arabic, by day and by night and on a telephone, to be looked at. */
describe('pictures of every screen', () => {
  let office: Office | undefined;
  const desks = new Desks(() => office!);

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    office = await Office.open();
  }, 600_000);
  afterAll(async () => {
    await desks.leave();
    await office?.close();
  });

  it.each(inOrderOfDesks(EVERY_SCREEN).flatMap((screen) => ['en', 'ar'].map((language) => ({ screen, language }))))(
    'should show $screen.name in $language',
    async ({ screen, language }) => {
      const page = await desks.showing(screen, { language, colorScheme: 'light' });
      const picture = (kind: string): Promise<unknown> =>
        page.screenshot({ path: path.join(PICTURES, `${screen.name}.${language}.${kind}.png`), fullPage: true });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize(DESK);
        await picture(colorScheme);
      }
      await page.setViewportSize(TELEPHONE);
      await picture('telephone');
    },
  );
});
