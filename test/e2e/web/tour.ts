import type { Page } from 'playwright-core';
import { get, post } from './casework.ts';
import { EVERY_SCREEN } from './every-screen.ts';
import type { Visit } from './office.ts';
import { day } from './review.ts';

/** One picture of the tour; everybody on it is of the demonstration. */
export interface Stop {
  /** Names the file, in the order of a day. */
  readonly name: string;
  readonly as: string | null;
  readonly visit?: Visit;
  readonly at: string | ((page: Page) => Promise<string>);
  readonly open?: (page: Page) => Promise<void>;
}

interface Row {
  readonly id: string;
}
interface Member {
  readonly id: string;
  readonly givenNames: string;
  readonly familyName: string;
}

const casesOf = async (page: Page, query: string): Promise<readonly Row[]> =>
  (await get<{ rows: Row[] }>(page, `cases?${query}&size=50`)).rows;
const membersOf = async (page: Page, { id }: Row): Promise<readonly Member[]> =>
  (await get<{ members: Member[] }>(page, `cases/${id}`)).members;

/** The first case of those asked for of which something is true. */
async function caseWith(page: Page, query: string, holds: (row: Row) => Promise<boolean>): Promise<Row> {
  for (const row of await casesOf(page, query)) if (await holds(row)) return row;
  throw new Error(`The demonstration has no such case among ${query}.`);
}

/** A family that is being counselled, at the desk of whoever sits there. */
const family = (page: Page): Promise<Row> =>
  caseWith(page, 'whose=mine&stage=COUNSELLING', async (row) => (await membersOf(page, row)).length > 1);
const ofFamily =
  (section: string) =>
  async (page: Page): Promise<string> =>
    `/cases/${(await family(page)).id}${section}`;

const decided = (page: Page): Promise<Row> =>
  caseWith(page, 'whose=mine&stage=APPROVED', async ({ id }) => {
    const { entitlements } = await get<{ entitlements: object[] }>(page, `cases/${id}/eligibility`);
    return entitlements.length > 1;
  });

async function letter(page: Page): Promise<string> {
  const row = await decided(page);
  const [member] = await membersOf(page, row);
  const { id } = await post<Row>(page, `cases/${row.id}/letters`, {
    ...{ memberId: member!.id, kind: 'referral', matterClass: 'ordinary', language: 'fr' },
    referredTo: 'Service juridique, Petit-Château',
  });
  return `/cases/${row.id}/files/letters/${id}`;
}

/** Somebody registered already comes to the desk a second time. */
async function typeSomebodyKnown(page: Page): Promise<void> {
  const [known] = await membersOf(page, await decided(page));
  await page.getByLabel('Given names').fill(known!.givenNames);
  await page.getByLabel('Family name').fill(known!.familyName);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Is it one of these?' }).waitFor();
}

const whatIsDue = (page: Page): Promise<void> =>
  page.getByRole('region', { name: 'Next due' }).getByRole('link').nth(1).waitFor();

/** The first case that stands there of which something is true, at a section of its page. */
const standing =
  (stage: string, section: string, holds: (page: Page, row: Row) => Promise<boolean> = () => Promise.resolve(true)) =>
  async (page: Page): Promise<string> =>
    `/cases/${(await caseWith(page, `whose=anyone&stage=${stage}`, (row) => holds(page, row))).id}${section}`;

const isPaid = async (page: Page, { id }: Row): Promise<boolean> =>
  (await get<{ disbursements: object[] }>(page, `cases/${id}/reintegration`)).disbursements.length > 0;
const isCalled = async (page: Page, { id }: Row): Promise<boolean> =>
  (await get<{ members: object[] }>(page, `cases/${id}/follow-up`)).members.length > 0;

/** The address of a screen that every run over all of them knows how to find. */
const screen =
  (name: string) =>
  async (page: Page): Promise<string> => {
    const { at, route } = EVERY_SCREEN.find((each) => each.name === name)!;
    return typeof at === 'function' ? at(page) : (at ?? route);
  };

export const TOUR: readonly Stop[] = [
  { name: '01-sign-in', as: null, at: '/' },
  { name: '02-home', as: 'amina', at: '/', open: whatIsDue },
  { name: '03-information-desk', as: 'amina', at: '/information-desk' },
  {
    ...{ name: '04-find', as: 'amina', at: '/' },
    open: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('textbox').fill('noorsai');
      await page.locator('[data-action][data-selected]').waitFor();
    },
  },
  { name: '05-new-case', as: 'amina', at: '/cases/new', open: typeSomebodyKnown },
  { name: '06-cases', as: 'elif', at: '/cases?whose=anyone&stage=SCREENING&sort=nextDueOn' },
  { name: '07-case', as: 'amina', at: ofFamily('') },
  { name: '08-counselling', as: 'amina', at: ofFamily('/counselling') },
  { name: '09-session', as: 'amina', at: ofFamily('/counselling/session') },
  { name: '10-protection', as: 'greta', at: screen('best-interests') },
  { name: '11-eligibility', as: 'amina', at: async (page) => `/cases/${(await decided(page)).id}/eligibility` },
  { name: '12-letter', as: 'amina', at: letter },
  { name: '13-withdrawal', as: 'amina', at: ofFamily('/step/withdraw') },
  { name: '14-team', as: 'elif', at: '/team' },
  // A week that lies ahead, because on a Sunday this one is over.
  { name: '15-calendar', as: 'amina', at: `/calendar?day=${day(3)}` },
  { name: '16-administration', as: 'jonas', at: screen('rule') },
  { name: '17-departures', as: 'hugo', at: '/departures' },
  { name: '18-travel', as: 'hugo', at: standing('BOOKED', '/travel') },
  { name: '19-reintegration', as: 'irina', at: standing('REINTEGRATION', '/reintegration', isPaid) },
  { name: '20-follow-up', as: 'yasmine', at: standing('REINTEGRATION', '/follow-up', isCalled) },
  { name: '21-complaints', as: 'elif', at: '/complaints' },
  { name: '22-closing', as: 'irina', at: standing('REINTEGRATION', '/close') },
  { name: '23-arabic', as: 'amina', visit: { language: 'ar' }, at: ofFamily('') },
  { name: '24-night', as: 'amina', visit: { colorScheme: 'dark' }, at: '/', open: whatIsDue },
  {
    ...{ name: '25-telephone', as: 'amina', at: ofFamily('') },
    visit: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 },
  },
];
