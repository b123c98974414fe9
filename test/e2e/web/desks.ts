import type { Page } from 'playwright-core';
import { lead, NOWHERE } from './go.ts';
import type { TheOffice } from './office.ts';
import type { Screen } from './screens/screen.ts';
import { settling } from './settling.ts';

export const DESK = { width: 1366, height: 800 };
export const TELEPHONE = { width: 320, height: 720 };

/** How a screen is looked at: its language, and the colours of day or night. */
export interface Look {
  readonly language: string;
  readonly colorScheme: 'light' | 'dark';
}

/** One colleague's screens after the other's, so that nobody has to sit down twice. */
export const inOrderOfDesks = (screens: readonly Screen[]): Screen[] =>
  [...screens].sort((a, b) => (a.as ?? '').localeCompare(b.as ?? ''));

interface Seat {
  readonly page: Page;
  readonly settled: () => Promise<void>;
  /** The screen that stands there, null before the first. */
  seen: Screen | null;
}

/**
 * A page a language, kept while the same colleague looks: what was loaded once is not loaded for each screen, and one
 * goes from screen to screen as by a link.
 */
export class Desks {
  private readonly seats = new Map<string, Seat>();
  private readonly addresses = new Map<Screen, string>();
  /** What is opened already for whoever looks next, by the language of its page. */
  private readonly coming = new Map<string, { readonly screen: Screen; readonly opened: Promise<Page> }>();
  private whose: string | null = null;

  constructor(private readonly the: TheOffice) {}

  /** The screen as it stands when all of it has come, with what is done there done. */
  async showing(screen: Screen, look: Look): Promise<Page> {
    const coming = this.coming.get(look.language);
    this.coming.delete(look.language);
    if (coming?.screen === screen) return coming.opened;
    await coming?.opened.catch(() => undefined);
    return this.open(screen, look);
  }

  /** Begins to open what the same colleague looks at next, in another page: most of opening a screen is waiting. */
  ahead(screen: Screen, look: Look): void {
    if (screen.as !== this.whose) return;
    const opened = this.open(screen, look);
    // Whoever looks at it is told.
    opened.catch(() => undefined);
    this.coming.set(look.language, { screen, opened });
  }

  private async open(screen: Screen, look: Look): Promise<Page> {
    const seat = await this.seat(screen.as, look);
    const { page, settled } = seat;
    await page.setViewportSize(DESK);
    await forgetFaults(page);
    const address = await this.addressOf(screen, page);
    if (!(await canBeLeft(seat))) await page.goto(address);
    else {
      // A screen that is opened again begins anew only when it was left.
      if (seat.seen?.route === screen.route) await lead(page, NOWHERE).then(settled);
      await lead(page, address);
    }
    seat.seen = null;
    await settled();
    seat.seen = screen;
    if (screen.open) {
      await screen.open(page);
      await settled();
    }
    return page;
  }

  async leave(): Promise<void> {
    await Promise.allSettled([...this.coming.values()].map(({ opened }) => opened));
    this.coming.clear();
    await Promise.all([...this.seats.values()].map(({ page }) => page.context().close()));
    this.seats.clear();
  }

  /** What a screen needs is made once, and looked at in each language. */
  private async addressOf(screen: Screen, page: Page): Promise<string> {
    const { at = screen.route } = screen;
    const address = this.addresses.get(screen) ?? (typeof at === 'string' ? at : await at(page));
    this.addresses.set(screen, address);
    return address;
  }

  private async seat(colleague: string | null, look: Look): Promise<Seat> {
    if (colleague !== this.whose) await this.leave();
    this.whose = colleague;
    const seat = this.seats.get(look.language) ?? (await this.sitDown(colleague, look));
    this.seats.set(look.language, seat);
    return seat;
  }

  private async sitDown(colleague: string | null, look: Look): Promise<Seat> {
    const visit = { viewport: DESK, reducedMotion: 'reduce', ...look } as const;
    const page = colleague === null ? await this.the().stranger(visit) : await this.the().desk(colleague, visit);
    // A form somebody typed into asks before it is left.
    page.on('dialog', (asked) => void asked.accept());
    await watchFaults(page);
    return { page, settled: settling(page), seen: null };
  }
}

/** Whether somebody stands there and nothing lies over the screen that would stay; a dialog is closed first. */
async function canBeLeft({ page, settled, seen }: Seat): Promise<boolean> {
  if (!seen?.as) return false;
  const over = page.locator('[role=dialog], [role=menu], [role=listbox]').filter({ visible: true });
  if ((await over.count()) === 0) return true;
  await page.keyboard.press('Escape');
  await settled();
  return (await over.count()) === 0;
}

const FAULTS = 'faults-of-this-page';

/** Keeps what the page complains of, and what its security policy refuses. */
async function watchFaults(page: Page): Promise<void> {
  await page.addInitScript((key) => {
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

/** What was complained of at the last screen is not laid at the door of the next. */
const forgetFaults = (page: Page): Promise<void> =>
  page.evaluate((key) => {
    if (location.protocol !== 'about:') sessionStorage.removeItem(key);
  }, FAULTS);

export const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[], FAULTS);
