import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/homeward-process.ts';
import { Office } from './web/office.ts';
import { settling } from './web/settling.ts';
import { TOUR } from './web/tour.ts';

const PICTURES = path.join(ROOT, 'docs', 'tour');
const VIEW = { width: 1280, height: 800 };
/** So many bytes at most, because every clone carries them. */
const HEAVIEST = 60_000;

/** `npm run pictures:tour`: the pictures of docs/tour.md anew, before a demonstration of its own. */
describe('pictures of the tour', () => {
  let office: Office | undefined;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    office = await Office.open();
  }, 600_000);
  afterEach(() => office?.tidy());
  afterAll(() => office?.close());

  it.each(TOUR)('should show $name', async ({ name, as, visit, at, open }) => {
    const sits = { viewport: VIEW, colorScheme: 'light', reducedMotion: 'reduce', ...visit } as const;
    const page = as === null ? await office!.stranger(sits) : await office!.desk(as, sits);
    const settled = settling(page);
    await page.goto(typeof at === 'function' ? await at(page) : at);
    await settled();
    await open?.(page);
    await settled();
    // Headings take the focus for whoever goes by keyboard; a mouse shows no ring around them.
    await page.evaluate(() => {
      const active = document.activeElement;
      if (active instanceof HTMLElement && active.matches('[tabindex="-1"]')) active.blur();
    });
    const picture = await photograph(page);
    expect(picture.byteLength).toBeLessThanOrEqual(HEAVIEST);
    writeFileSync(path.join(PICTURES, `${name}.webp`), picture);
  });
});

/** As sharp as its weight allows; Playwright itself takes no WebP. */
async function photograph(page: Page): Promise<Buffer> {
  const line = await page.context().newCDPSession(page);
  for (const quality of [80, 70, 60, 50, 40]) {
    const { data } = await line.send('Page.captureScreenshot', { format: 'webp', quality });
    const picture = Buffer.from(data, 'base64');
    if (picture.byteLength <= HEAVIEST || quality === 40) return picture;
  }
  throw new Error('No picture was taken.');
}
