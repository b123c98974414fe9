import { rmSync } from 'node:fs';
import path from 'node:path';
import { DEMO_PASSWORD } from '@homeward/access';
import { findRunningServer, homeAt } from '@homeward/database';
import pg from 'pg';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { demoHome } from '../../support/demo-home.ts';
import { HOMEWARD, TypedCommand, type } from '../../support/homeward-process.ts';
import { startBrowser } from './browser.ts';
import { leave } from './go.ts';

/** A language for tests, whose every letter is marked. */
export const PSEUDO = 'en-x-pseudo';

export interface Visit extends BrowserContextOptions {
  /** The language of the back office, chosen at the desk; English when absent. */
  readonly language?: string;
}

export interface AtDesk extends Visit {
  /** A page of its own for what would stay in it: a line that is cut, a clock put forward, somebody who listens. */
  readonly alone?: boolean;
}

/** A page where a colleague sits, kept for the next test that asks for the same. */
interface Seat {
  readonly page: Page;
  readonly kept: string;
}
/** A page that stands open takes some hundred megabytes. */
const SEATS_KEPT = 6;
/** A machine with more to do is slower, and no less right. */
const PATIENCE_MS = 60_000;
/** As many letters as tell what a page was about. */
const WORDS_TOLD = 2_000;

declare global {
  /** Set by the environment of the browser's tests. */
  var homewardTestFailed: boolean | undefined;
}

/** The home that stands before the browser of this file. */
let homeInUse = '';

/**
 * Past every rule, for what would take a test weeks of an office's work.
 * @returns the rows
 */
export async function asOwner<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: findRunningServer(homeAt(homeInUse).postgres)!.urls.owner });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** A demonstration home with a real browser before it: the desks at which the screens are tried. One for all of them. */
export class Office {
  private readonly states = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
  private readonly contexts: BrowserContext[] = [];
  private readonly taken: Seat[] = [];
  /** The one that was left last is the last. */
  private readonly free: Seat[] = [];

  private constructor(
    readonly address: string,
    private readonly browser: Browser,
    private readonly home: string,
    /** Null when the home stood before, and stands afterwards. */
    private readonly running: TypedCommand | null,
  ) {
    homeInUse = home;
  }

  static async open(): Promise<Office> {
    // Whoever writes screens tries them against a home that stands: HOMEWARD_OFFICE=http://… HOMEWARD_HOME=….
    const standing = process.env['HOMEWARD_OFFICE'];
    if (standing) return new Office(standing, await startBrowser(), process.env['HOMEWARD_HOME'] ?? '', null);
    const home = await demoHome();
    const running = new TypedCommand([...HOMEWARD, 'start', '--without-past', '--json'], {
      env: { HOMEWARD_HOME: home, PORT: '0', RATE_LIMIT_PER_MINUTE: '0' },
    });
    const [ready, browser] = await Promise.all([running.ready(), startBrowser()]);
    return new Office(ready.address, browser, home, running);
  }

  async close(): Promise<void> {
    await this.browser.close();
    if (!this.running) return;
    this.running.child.kill('SIGTERM');
    await this.running.ended;
    rmSync(path.dirname(this.home), { recursive: true, force: true });
  }

  /** A browser of somebody who is not signed in. */
  async stranger(visit: Visit = {}): Promise<Page> {
    const page = await this.open(visit);
    this.contexts.push(page.context());
    return page;
  }

  private async open({ language = 'en', ...options }: Visit): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.address, locale: 'en-GB', ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript((code) => localStorage.setItem('homeward.language', code), language);
    return context.newPage();
  }

  /**
   * A colleague of the demonstration at a desk of their own, by the first part of their address: `amina`. They may have
   * sat there before, so {@link go} leads them on; what they did there is left behind.
   */
  async desk(colleague: string, { alone = false, ...visit }: AtDesk = {}): Promise<Page> {
    if (alone) return this.seated(colleague, visit, (options) => this.stranger(options));
    const kept = JSON.stringify([colleague, visit]);
    const at = this.free.findLastIndex((seat) => seat.kept === kept);
    const [seat] = at === -1 ? [] : this.free.splice(at, 1);
    if (seat && (await leave(seat.page))) {
      this.taken.push(seat);
      return seat.page;
    }
    await seat?.page.context().close();
    return this.seated(colleague, visit, async (options) => {
      const page = await this.open(options);
      this.taken.push({ page, kept });
      return page;
    });
  }

  private async seated(colleague: string, visit: Visit, open: (visit: Visit) => Promise<Page>): Promise<Page> {
    const kept = this.states.get(colleague);
    const page = await open({ ...visit, ...(kept ? { storageState: kept } : {}) });
    if (kept) return page;
    await page.goto('/');
    await this.signIn(page, colleague);
    await page.getByRole('navigation').first().waitFor();
    this.states.set(colleague, await page.context().storageState());
    return page;
  }

  /** Types a colleague’s address and password, and the code where one is asked for, as they would. */
  async signIn(page: Page, colleague: string): Promise<void> {
    const email = `${colleague}@homeward.example`;
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[type=password]').fill(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    const code = page.locator('input[autocomplete=one-time-code]');
    await page.getByRole('navigation').or(code).first().waitFor();
    if (!(await code.isVisible())) return;
    await code.fill(await this.codeOf(email));
    await page.keyboard.press('Enter');
  }

  /** The one-time link that the command prints for a colleague who lost their password. */
  async linkFor(colleague: string): Promise<string> {
    const reset = [...HOMEWARD, 'user', 'reset', `${colleague}@homeward.example`, '--json'];
    const { stdout } = await type(reset, { env: { HOMEWARD_HOME: this.home } });
    return (JSON.parse(stdout) as { link: string }).link;
  }

  private async codeOf(email: string): Promise<string> {
    const { stdout } = await type([...HOMEWARD, 'demo', 'code', email, '--json'], {
      env: { HOMEWARD_HOME: this.home },
    });
    return /\d{6}/.exec(stdout)![0];
  }

  private async tellWhatStood(): Promise<void> {
    const pages = [...this.contexts, ...this.taken.map(({ page }) => page.context())].flatMap((each) => each.pages());
    const told = await Promise.all(pages.map((page) => toldBy(page).catch(String)));
    process.stderr.write(`${['What stood on the pages when it failed:', ...told].join('\n\n')}\n`);
  }

  /** Closes what a test opened, and keeps the seats that can be left as they were found. */
  async tidy(): Promise<void> {
    if (globalThis.homewardTestFailed) await this.tellWhatStood();
    const left = await Promise.all(
      this.taken.splice(0).map(async (seat) => ({ seat, stays: !(await canBeKept(seat.page)) })),
    );
    this.free.push(...left.filter(({ stays }) => !stays).map(({ seat }) => seat));
    const over = [
      ...left.filter(({ stays }) => stays).map(({ seat }) => seat),
      ...this.free.splice(0, Math.max(0, this.free.length - SEATS_KEPT)),
    ];
    await Promise.all(
      [...this.contexts.splice(0), ...over.map(({ page }) => page.context())].map((each) => each.close()),
    );
  }
}

/** The address and the words of a page, for whoever looks for the cause of a failure. */
async function toldBy(page: Page): Promise<string> {
  const words = await page.locator('body').innerText({ timeout: 1_000 });
  return `${new URL(page.url()).pathname}\n${words.replaceAll(/\n{2,}/g, '\n').slice(0, WORDS_TOLD)}`;
}

/** Whether nothing of a test stays: no other page beside it, nothing typed and not sent, nobody else signed in. */
async function canBeKept(page: Page): Promise<boolean> {
  if (page.isClosed() || page.context().pages().length > 1) return false;
  return leave(page).catch(() => false);
}

/** How a file of screens is given the office that all of them share. */
export type TheOffice = () => Office;
