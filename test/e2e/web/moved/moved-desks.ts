import type { Browser, Page } from 'playwright-core';
import { BRUSSELS, type MovedField } from '../../journey-to-closure/moved-field.ts';
import { startBrowser } from '../browser.ts';
import { go } from '../go.ts';

type Name = keyof MovedField['cast'];

/** The desks of an office whose clock is put forward: each colleague in a browser that tells the time of that office. */
export class MovedDesks {
  private readonly seats = new Map<Name, Page>();

  private constructor(
    private readonly field: MovedField,
    private readonly browser: Browser,
  ) {}

  static async open(field: MovedField): Promise<MovedDesks> {
    return new MovedDesks(field, await startBrowser());
  }

  /** A colleague at their desk, signed in since the clock was put forward last. */
  async desk(name: Name): Promise<Page> {
    const kept = this.seats.get(name);
    if (kept) return kept;
    const { address, clock } = this.field;
    const context = await this.browser.newContext({ baseURL: address, locale: 'en-GB', timezoneId: BRUSSELS });
    await context.addInitScript(tellTime, clock.now().getTime() - Date.now());
    await context.addCookies([{ ...this.field.cast[name].signedIn, url: address }]);
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('navigation').first().waitFor();
    this.seats.set(name, page);
    return page;
  }

  /** A colleague before a screen. */
  async at(name: Name, address: string): Promise<Page> {
    const page = await this.desk(name);
    await go(page, address);
    return page;
  }

  /** Everybody goes home: the next day they sign in anew. */
  async leave(): Promise<void> {
    const left = [...this.seats.values()];
    this.seats.clear();
    await Promise.all(left.map((page) => page.context().close()));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Runs in each page before its own code. */
function tellTime(aheadMs: number): void {
  localStorage.setItem('homeward.language', 'en');
  const OfTheMachine = Date;
  globalThis.Date = class extends OfTheMachine {
    constructor(...parts: readonly unknown[]) {
      if (parts.length === 0) super(OfTheMachine.now() + aheadMs);
      else super(...(parts as [number]));
    }
    static override now(): number {
      return OfTheMachine.now() + aheadMs;
    }
  } as DateConstructor;
}
