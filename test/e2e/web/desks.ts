import type { Page } from 'playwright-core';
import type { TheOffice } from './office.ts';
import type { Screen } from './screens/screen.ts';

export const DESK = { width: 1366, height: 800 };
export const TELEPHONE = { width: 320, height: 720 };

/** One colleague's screens after the other's, so that nobody has to sit down twice. */
export const inOrderOfDesks = (screens: readonly Screen[]): Screen[] =>
  [...screens].sort((a, b) => (a.as ?? '').localeCompare(b.as ?? ''));

/** A page a language, kept while the same colleague looks: what was loaded once is not loaded for each screen. */
export class Desks {
  private readonly pages = new Map<string, Page>();
  private whose: string | null = null;

  constructor(private readonly the: TheOffice) {}

  async of(colleague: string | null, language: string): Promise<Page> {
    if (colleague !== this.whose || colleague === null) await this.leave();
    this.whose = colleague;
    const page = this.pages.get(language) ?? (await this.sitDown(colleague, language));
    this.pages.set(language, page);
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    return page;
  }

  async leave(): Promise<void> {
    await Promise.all([...this.pages.values()].map((page) => page.context().close()));
    this.pages.clear();
  }

  private async sitDown(colleague: string | null, language: string): Promise<Page> {
    const visit = { viewport: DESK, reducedMotion: 'reduce', colorScheme: 'light', language } as const;
    const page = colleague === null ? await this.the().stranger(visit) : await this.the().desk(colleague, visit);
    // A form somebody typed into asks before it is left.
    page.on('dialog', (asked) => void asked.accept());
    await watchFaults(page);
    return page;
  }
}

const FAULTS = 'faults-of-this-page';

/** Keeps what the page complains of, and what its security policy refuses, from one opening to the next. */
async function watchFaults(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    sessionStorage.removeItem(key);
    const keep = (words: string): void =>
      sessionStorage.setItem(
        key,
        JSON.stringify([...(JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[]), words]),
      );
    addEventListener('securitypolicyviolation', (event) =>
      keep(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
    addEventListener('error', (event) => keep(`thrown: ${event.message}`));
    addEventListener('unhandledrejection', (event) => keep(`rejected: ${String(event.reason)}`));
    const heard = globalThis.console;
    const spoken = heard.error.bind(heard);
    heard.error = (...words: unknown[]): void => {
      keep(`said: ${words.map(String).join(' ')}`);
      spoken(...words);
    };
  }, FAULTS);
}

export const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[], FAULTS);
