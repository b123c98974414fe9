import type { Page } from 'playwright-core';
import { get, openCase, post, unlike } from '../casework.ts';
import type { Screen } from './screen.ts';

interface Offices {
  readonly rows: readonly { readonly id: string; readonly name: string; readonly hostCountries: readonly string[] }[];
}

/** An office where people are met, by the beginning of its name. */
export async function officeNamed(page: Page, begins: string): Promise<string> {
  const { rows } = await get<Offices>(page, 'offices?size=100');
  return rows.find(({ name }) => name.startsWith(begins))!.id;
}

/** A referral to an office, entered by whoever sits at the page. */
export async function refer(page: Page, office: string): Promise<{ id: string; organisation: string }> {
  const organisation = `Centre ${unlike()}`;
  const { id } = await post<{ id: string }>(page, 'referral-forms', {
    ...{ officeId: await officeNamed(page, office), organisation, languages: ['ti'], needs: ['interpreter', 'soon'] },
    safeContact: 'Ask for the night desk, mornings only.',
  });
  return { id, organisation };
}

/** A new case that whoever sits at the page offers to another office. */
export async function offer(page: Page, office: string): Promise<{ id: string; caseId: string; number: string }> {
  const { id: caseId, number, version } = await openCase(page, 1);
  const { id } = await post<{ id: string }>(page, `cases/${caseId}/transfers`, {
    ...{ version, toOfficeId: await officeNamed(page, office), reason: 'person-moved', note: 'Speaks softly.' },
  });
  return { id, caseId, number };
}

const contactCase = async (page: Page): Promise<string> => {
  const contact = { channel: 'desk', topic: 'return', languages: ['ar'] };
  return `/information-desk/${(await post<{ id: string }>(page, 'information-contacts', contact)).id}/case`;
};

const correction = async (page: Page): Promise<string> => {
  const { rows } = await get<{ rows: { id: string; stage: string }[] }>(
    page,
    'cases?whose=anyone&state=all&stage=WITHDRAWN',
  );
  for (const { id } of rows) {
    const steps = await get<{ rows: { id: string; more: { correctable?: boolean } | null }[] }>(
      page,
      `cases/${id}/timeline?kind=step`,
    );
    const last = steps.rows.find(({ more }) => more?.correctable);
    if (last) return `/cases/${id}/timeline/${last.id}/correct`;
  }
  throw new Error('The demonstration has no case whose last step can be corrected.');
};

const NAME = /\S+ \S+/;

/** How people reach an office: they ask, are referred, or come from another office; and what one sets for oneself. */
export const ARRIVAL_SCREENS: readonly Screen[] = [
  {
    ...{ name: 'information-desk', route: '/information-desk', as: 'amina', heading: 'Information desk' },
    focusElsewhere: true,
  },
  {
    ...{ name: 'information-desk-refused', route: '/information-desk', as: 'amina', heading: 'Information desk' },
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('main button[type=submit]').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    ...{ name: 'information-figures', route: '/information-desk/figures', as: 'elif' },
    heading: 'Figures of the information desk',
  },
  {
    ...{ name: 'contact-case', route: '/information-desk/$contactId/case', as: 'amina' },
    ...{ at: contactCase, heading: 'Make a case of a contact' },
  },
  { name: 'duty-queue', route: '/duty-queue', as: 'amina', heading: 'Duty queue' },
  { name: 'referrals', route: '/referral-forms', as: 'amina', heading: 'Referrals' },
  { name: 'refer', route: '/referral-forms/new', as: 'luka', heading: 'Enter a referral' },
  {
    ...{ name: 'referral', route: '/referral-forms/$formId', as: 'amina', heading: 'Referral' },
    at: async (page) => `/referral-forms/${(await refer(page, 'Brussels')).id}`,
  },
  {
    ...{
      name: 'referral-case',
      route: '/referral-forms/$formId/case',
      as: 'amina',
      heading: 'Make a case of a referral',
    },
    at: async (page) => `/referral-forms/${(await refer(page, 'Brussels')).id}/case`,
  },
  { name: 'transfers', route: '/transfers', as: 'elif', heading: 'Transfers between offices' },
  {
    ...{ name: 'transfer', route: '/transfers/$transferId', as: 'amina', heading: 'Offer of a case' },
    at: async (page) => `/transfers/${(await offer(page, 'Ghent')).id}`,
  },
  {
    ...{ name: 'transfer-accept', route: '/transfers/$transferId/accept', as: 'elif', heading: 'Accept the case' },
    at: async (page) => `/transfers/${await toAnswer(page)}/accept`,
  },
  {
    ...{ name: 'transfer-refuse', route: '/transfers/$transferId/refuse', as: 'elif', heading: 'Refuse the case' },
    at: async (page) => `/transfers/${await toAnswer(page)}/refuse`,
  },
  {
    ...{ name: 'transfer-propose', route: '/transfer', as: 'amina', heading: NAME, focusElsewhere: true },
    at: async (page) => `/cases/${(await openCase(page, 1)).id}/transfer`,
  },
  {
    ...{ name: 'correction', route: '/timeline/$stepId/correct', as: 'elif', heading: NAME, focusElsewhere: true },
    at: correction,
  },
  { name: 'password', route: '/account/password', as: 'amina', heading: 'Change your password' },
];

/** An offer that waits for the office of whoever sits at the page. */
async function toAnswer(page: Page): Promise<string> {
  const { rows } = await get<{ rows: { id: string }[] }>(page, 'transfers?direction=received&state=proposed');
  if (!rows[0]) throw new Error('The demonstration offers no case to this office.');
  return rows[0].id;
}
