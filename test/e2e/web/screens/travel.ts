import type { Page } from 'playwright-core';
import { post } from '../casework.ts';
import { askFitness, day, openTravelCase, type TravelCase } from '../travel-casework.ts';
import type { Screen } from './screen.ts';

/** An address of a new traveller's case. */
const of =
  (rest: string | ((page: Page, file: TravelCase) => Promise<string>), originalAt?: string) =>
  async (page: Page): Promise<string> => {
    const file = await openTravelCase(page, originalAt);
    const found = typeof rest === 'string' ? rest : await rest(page, file);
    return `/cases/${file.id}/travel${found}`;
  };
const form = (name: string) => of(async (_page, { memberId }) => `/papers/${memberId}/${name}/new`);
const FORM = '/travel/papers/$memberId/$form/$recordId';

const askedBack = of(async (page, { id, memberId, documentId }) => {
  const asked = { holder: 'authorities', holderName: 'Desk 4', askedOn: day(0) };
  const retrieval = await post<{ id: string }>(page, `cases/${id}/document-retrievals`, {
    ...{ memberId, documentId, version: 1, ...asked },
  });
  return `/papers/${memberId}/retrieval/${retrieval.id}`;
}, 'authorities');

const received = of(async (page, { id, memberId }) => {
  const reception = await post<{ id: string }>(page, `cases/${id}/receptions`, {
    ...{ memberId, kind: 'family', place: 'Kutaisi', contactName: 'Her aunt', contact: 'phone', askedOn: day(0) },
  });
  return `/papers/${memberId}/reception-answer/${reception.id}`;
});

const asked = of(async (page, file) => {
  await askFitness(page, file);
  return '';
});

/** The heading of a case's page is whose case it is. */
const heading = /^Nino/;
const as = 'amina';

/** What must be settled before somebody travels. */
export const TRAVEL_SCREENS: readonly Screen[] = [
  { name: 'travel', route: '/travel', at: asked, as, heading },
  {
    name: 'travel-check',
    route: FORM,
    at: of(async (_page, { memberId, documentId }) => `/papers/${memberId}/check/${documentId}`),
    ...{ as, heading },
  },
  {
    name: 'travel-ask-back',
    route: FORM,
    at: of(async (_page, { memberId, documentId }) => `/papers/${memberId}/ask-back/${documentId}`, 'authorities'),
    ...{ as, heading },
  },
  { name: 'travel-retrieval', route: FORM, at: askedBack, as, heading },
  { name: 'travel-reception-answer', route: FORM, at: received, as, heading },
  ...['consulate', 'fitness-ask', 'reception'].map((name) => ({
    ...{ name: `travel-${name}`, route: FORM, at: form(name), as, heading, focusElsewhere: true as const },
  })),
  {
    name: 'suspensions',
    route: '/suspensions',
    at: '/administration/suspensions',
    ...{ as: 'jonas', heading: 'Destinations and consulates' },
  },
  {
    name: 'suspension-draft',
    route: '/suspensions',
    at: '/administration/suspensions',
    ...{ as: 'jonas', heading: 'Destinations and consulates', focusElsewhere: true },
    open: async (page) => {
      await page.locator('main section button').first().click();
      await page.locator('main form').waitFor();
    },
  },
  {
    name: 'consulate-add',
    route: '/suspensions',
    at: '/administration/suspensions',
    ...{ as: 'jonas', heading: 'Destinations and consulates', focusElsewhere: true },
    open: async (page) => {
      await page.locator('main section button').nth(1).click();
      await page.locator('main form').waitFor();
    },
  },
];
