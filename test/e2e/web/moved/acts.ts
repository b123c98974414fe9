import type { Locator, Page } from 'playwright-core';
import { passportLines } from '../../../support/mrz-lines.ts';
import type { CaseFile } from '../../journey/case-file.ts';
import { CHILD_NAMES } from '../../journey/children.ts';
import type { Voyage } from '../../journey-to-closure/voyage.ts';
import { answer, sendOff } from '../short-forms.ts';
import type { MovedDesks } from './moved-desks.ts';

/** Who sets out, and the desks from which they are seen off. */
export interface MovedOffice {
  readonly voyage: Voyage;
  readonly desks: MovedDesks;
}
export type TheMovedOffice = () => MovedOffice;

/** Puts the clock forward to hours of a day so many days from the beginning: everybody went home meanwhile. */
export async function nowItIs(
  { voyage, desks }: MovedOffice,
  days: number,
  ...hours: readonly [string, ...string[]]
): Promise<void> {
  await desks.leave();
  await voyage.goToEach(days, hours);
}

/** By the names that stand on the screens. */
export const NAMES = {
  father: 'كاظم',
  mother: 'زينب',
  son: CHILD_NAMES.son,
  daughter: CHILD_NAMES.daughter,
  single: 'حيدر',
  staying: 'صباح',
  hisChild: 'نبيل',
} as const;

export const OF_THE_FATHER = passportLines({
  ...{ state: 'IRQ', nationality: 'IRQ', name: 'AL<SAADI<<KADHIM', number: 'A10000001', birth: '830408' },
  ...{ sex: 'M', expiry: '340630' },
});

export const typed = (day: string): string => day.split('-').reverse().join('/');

export const travelOf = ({ id }: CaseFile): string => `/cases/${id}/travel`;

/** What stands of one person on a page of several. */
export const partOf = (page: Page, name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) });

/** Opens a form from what stands of one person. */
export async function open(page: Page, name: string, form: string): Promise<void> {
  await partOf(page, name).getByRole('link', { name: form, exact: true }).first().click();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
}

/** Somebody looks at a document with their own eyes. */
export async function lookAt(page: Page, name: string, number?: string): Promise<void> {
  const rows = partOf(page, name)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Look at it' }) });
  await (number ? rows.filter({ hasText: number }) : rows).first().getByRole('link', { name: 'Look at it' }).click();
  await page.getByLabel('With my own eyes; it has no such lines').check();
  await page.getByLabel('Yes, it can be used').check();
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await page.getByRole('heading', { name: 'The document was looked at' }).waitFor();
  await page.getByRole('link', { name: 'Back to documents and travel' }).click();
}

/** Fills a form that stands open, sends it and goes back to where the person stands. */
export async function tell(
  page: Page,
  answers: Readonly<Record<string, string>>,
  send: string,
  ticks: readonly string[] = [],
): Promise<void> {
  for (const [label, value] of Object.entries(answers)) await answer(page, { [label]: value });
  for (const tick of ticks) await page.getByLabel(tick, { exact: true }).check();
  await sendOff(page, send);
  await page.getByRole('link', { name: 'Back to documents and travel' }).click();
}
