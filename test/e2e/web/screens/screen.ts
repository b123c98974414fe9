import type { Page } from 'playwright-core';

/**
 * One screen, dialog or menu of the back office. Whoever adds one adds it to a list in `screens`: every line is looked at in light and
 * dark, in English and Arabic, on a telephone, and with every letter marked.
 */
export interface Screen {
  /** Names its pictures. */
  readonly name: string;
  /** An address of `apps/web/src/app/routes`, as it stands there. */
  readonly route: string;
  /** The address opened, where the route has parameters or the screen needs some; found by the page when a function. */
  readonly at?: string | ((page: Page) => Promise<string>);
  /** Who opens it, by the first part of their address; nobody who is signed in when null. */
  readonly as: string | null;
  /** Its h1 in English; a pattern where it holds data. */
  readonly heading: string | RegExp;
  /** What is done once the page is there, such as opening a dialog; told by places and roles, never by words. */
  readonly open?: (page: Page) => Promise<void>;
  /** When the focus belongs elsewhere than on the heading, as in a dialog. */
  readonly focusElsewhere?: true;
}
