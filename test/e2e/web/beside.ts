import { DEMO_PASSWORD } from '@homeward/access';
import type { Page } from 'playwright-core';

/** What colleagues without a second factor do at desks of their own while somebody looks at a screen. */
export async function beside<T>(
  page: Page,
  colleagues: readonly string[],
  act: (...desks: Page[]) => Promise<T>,
): Promise<T> {
  // A page that was not opened yet has no address of its own.
  const baseURL = new URL((await page.request.get('/api/session')).url()).origin;
  const contexts = await Promise.all(colleagues.map(() => page.context().browser()!.newContext({ baseURL })));
  try {
    const desks = contexts.map(async (context, i) => {
      const desk = await context.newPage();
      const signedIn = await desk.request.post('/api/session', {
        data: { email: `${colleagues[i]!}@homeward.example`, password: DEMO_PASSWORD },
      });
      expect(signedIn.ok()).toBe(true);
      return desk;
    });
    return await act(...(await Promise.all(desks)));
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
}
