import type { Page } from 'playwright-core';
import { get, openCase, post } from '../casework.ts';
import { bringToReview } from '../review.ts';
import type { Screen } from './screen.ts';

interface Family {
  readonly members: readonly { readonly id: string; readonly personId: string }[];
}

/** The address of a section of the first of a family of two, who can be reached and has a paper. */
const of =
  (section: (ids: { memberId: string; channelId: string; documentId: string }) => string) =>
  async (page: Page): Promise<string> => {
    const { id } = await openCase(page, 2);
    const { members } = await get<Family>(page, `cases/${id}`);
    const { id: memberId, personId } = members[0]!;
    const channel = { kind: 'phone', value: '+32 470 55 12 90', safety: 'safe', wordsToAvoid: ['return'] };
    const { id: channelId, personVersion: version } = await post<{ id: string; personVersion: number }>(
      page,
      `persons/${personId}/contact-channels`,
      { ...channel, version: 1 },
    );
    const paper = { kind: 'passport', issuingCountryCode: 'GE', originalAt: 'lost', version };
    const { id: documentId } = await post<{ id: string }>(page, `persons/${personId}/identity-documents`, paper);
    return `/cases/${id}${section({ memberId, channelId, documentId })}`;
  };

/** A declaration that a woman signed, read out by an interpreter, and what happens to it. */
const declared =
  (step: string) =>
  async (page: Page): Promise<string> => {
    const { id, memberId } = await bringToReview(page);
    const { rows } = await get<{ rows: { id: string; language: string }[] }>(page, 'declaration-templates');
    const { id: declarationId } = await post<{ id: string }>(page, `cases/${id}/declarations`, {
      ...{ memberId, templateId: rows.find(({ language }) => language === 'en')!.id },
      ...{ interpreterKind: 'professional', interpreterIsKin: false },
    });
    return `/cases/${id}/counselling/declarations/${declarationId}/${step}`;
  };

const consented = async (page: Page): Promise<string> => {
  const { id } = await openCase(page, 2);
  const { members } = await get<Family>(page, `cases/${id}`);
  const { id: consentId } = await post<{ id: string }>(page, `persons/${members[0]!.personId}/consents`, {
    ...{ purpose: 'sharing-with-partner', recipientKind: 'partner', recipientName: 'Caritas Tbilisi' },
  });
  return `/cases/${id}/counselling/consents/${consentId}/withdraw`;
};

/** The heading of a case's page is whose case it is. */
const heading = /^Person/;
const as = 'amina';

/** Who the family are, the sections in which that is written, and the declaration they sign. */
export const PEOPLE_SCREENS: readonly Screen[] = [
  { name: 'people', route: '/people', at: of(() => '/people'), as, heading },
  { name: 'people-join', route: '/people/join', at: of(() => '/people/join'), as, heading },
  { name: 'people-split', route: '/people/split', at: of(() => '/people/split'), as, heading },
  {
    name: 'people-correct',
    route: '/people/$memberId/correct',
    at: of(({ memberId }) => `/people/${memberId}/correct`),
    ...{ as, heading },
  },
  {
    name: 'people-contact',
    route: '/people/$memberId/contact',
    at: of(({ memberId }) => `/people/${memberId}/contact`),
    ...{ as, heading },
  },
  {
    name: 'people-contact-change',
    route: '/people/$memberId/contact/$channelId',
    at: of(({ memberId, channelId }) => `/people/${memberId}/contact/${channelId}`),
    ...{ as, heading },
  },
  {
    name: 'people-contact-end',
    route: '/people/$memberId/contact/$channelId/end',
    at: of(({ memberId, channelId }) => `/people/${memberId}/contact/${channelId}/end`),
    ...{ as, heading },
  },
  {
    name: 'people-paper',
    route: '/people/$memberId/papers',
    at: of(({ memberId }) => `/people/${memberId}/papers`),
    ...{ as, heading },
  },
  {
    name: 'people-paper-change',
    route: '/people/$memberId/papers/$documentId',
    at: of(({ memberId, documentId }) => `/people/${memberId}/papers/${documentId}`),
    ...{ as, heading },
  },
  {
    name: 'people-journey',
    route: '/people/$memberId/journey',
    at: of(({ memberId }) => `/people/${memberId}/journey`),
    ...{ as, heading },
  },
  {
    name: 'people-kinship',
    route: '/people/$memberId/kinship',
    at: of(({ memberId }) => `/people/${memberId}/kinship`),
    ...{ as, heading },
  },
  {
    name: 'declaration',
    route: '/counselling/declaration/$memberId',
    at: of(({ memberId }) => `/counselling/declaration/${memberId}`),
    ...{ as, heading },
    focusElsewhere: true,
  },
  ...['data-notice', 'asylum-information', 'consent', 'sharing'].map((form) => ({
    name: form,
    route: `/counselling/${form}`,
    at: of(() => `/counselling/${form}`),
    ...{ as, heading },
    focusElsewhere: true as const,
  })),
  ...['reconfirm', 'revoke'].map((step) => ({
    name: `declaration-${step}`,
    route: '/counselling/declarations/$declarationId/$step',
    at: declared(step),
    ...{ as, heading },
    focusElsewhere: true as const,
  })),
  {
    name: 'consent-withdraw',
    route: '/counselling/consents/$consentId/withdraw',
    at: consented,
    ...{ as, heading },
    focusElsewhere: true,
  },
];
