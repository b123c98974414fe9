import type { Page } from 'playwright-core';
import { get, openCase, post } from '../casework.ts';
import { helpedByPartner, waitingForPartner } from '../sent-to-partner.ts';
import type { Screen } from './screen.ts';

const inACase =
  (section: string) =>
  async (page: Page): Promise<string> =>
    `/cases/${(await openCase(page, 1)).id}/reintegration${section}`;
/** Somebody who could be sent to a partner and is to be asked. */
async function proposed(page: Page): Promise<string> {
  const { id, members } = await openCase(page, 1);
  const { rows } = await get<{ rows: { id: string; kind: string }[] }>(page, 'offices?size=100');
  const referral = await post<{ id: string }>(page, `cases/${id}/service-referrals`, {
    ...{ memberId: members[0]!.id, matterClass: 'ordinary', serviceKind: 'housing', recipientKind: 'partner' },
    recipientOfficeId: rows.find(({ kind }) => kind === 'partner-organisation')!.id,
    ...{ reason: 'No roof.', asked: 'A room.', categories: ['contact', 'family'] },
  });
  return `/cases/${id}/reintegration/referrals/${referral.id}`;
}

/** The heading of a case's page is whose case it is. */
const byOpener = { as: 'yasmine', heading: /^Person/, focusElsewhere: true } as const;
const NOTHING = '00000000-0000-4000-8000-000000000000';
/** A partner reads a person by name. */
const byPartner = { as: 'luka', heading: /^Person/ } as const;

let helped: ReturnType<typeof helpedByPartner> | undefined;
const ofHelped =
  (section: (at: Awaited<ReturnType<typeof helpedByPartner>>) => string) =>
  async (page: Page): Promise<string> => {
    const at = await (helped ??= helpedByPartner(page));
    return `/sent-to-us/${at.sendingId}${section(at)}`;
  };
const OF_SERVICE = '/sent-to-us/$sendingId/services/$serviceId/$form';

/** Who is sent to whom for help, and a partner's narrow app. */
export const REFERRAL_SCREENS: readonly Screen[] = [
  { name: 'partner-home', route: '/', as: 'luka', heading: 'Today' },
  { name: 'sent-to-us', route: '/sent-to-us', as: 'luka', heading: 'People sent to us' },
  { name: 'services-to-record', route: '/services-to-record', as: 'luka', heading: 'Services to record' },
  {
    ...{ name: 'sent-person-gone', route: '/sent-to-us/$sendingId', as: 'luka', heading: 'It is not here any more' },
    at: `/sent-to-us/${NOTHING}`,
  },
  {
    ...{ name: 'sent-person-waiting', route: '/sent-to-us/$sendingId', ...byPartner },
    at: async (page) => `/sent-to-us/${await waitingForPartner(page)}`,
  },
  {
    ...{ name: 'sent-answer', route: '/sent-to-us/$sendingId/$form', as: 'luka', heading: 'Answer to the referral' },
    at: async (page) => `/sent-to-us/${await waitingForPartner(page)}/answer`,
  },
  { name: 'sent-person', route: '/sent-to-us/$sendingId', at: ofHelped(() => ''), ...byPartner },
  {
    ...{ name: 'sent-service', route: '/sent-to-us/$sendingId/$form', as: 'luka', heading: 'Record a service' },
    at: ofHelped(() => '/service'),
  },
  {
    ...{ name: 'sent-completion', route: '/sent-to-us/$sendingId/$form', as: 'luka', heading: 'Complete the referral' },
    at: ofHelped(() => '/completion'),
  },
  {
    ...{ name: 'sent-proof', route: OF_SERVICE, as: 'luka', heading: 'Add a proof' },
    at: ofHelped(({ serviceId }) => `/services/${serviceId}/proof`),
  },
  {
    ...{ name: 'sent-take-back', route: OF_SERVICE, as: 'luka', heading: 'Take the service back' },
    at: ofHelped(({ serviceId }) => `/services/${serviceId}/take-back`),
  },
  { name: 'reintegration-help', route: '/reintegration', at: inACase(''), ...byOpener },
  { name: 'referral-new', route: '/reintegration/refer', at: inACase('/refer'), ...byOpener },
  {
    ...{ name: 'referral-step', route: '/reintegration/referrals/$referralId/$form', ...byOpener },
    at: async (page) => `${await proposed(page)}/consent`,
  },
  {
    ...{ name: 'referral-withdraw', route: '/reintegration/referrals/$referralId/$form', ...byOpener },
    at: async (page) => `${await proposed(page)}/withdraw`,
  },
  {
    ...{ name: 'reintegration-referrals', route: '/reintegration', ...byOpener },
    at: async (page) => (await proposed(page)).split('/referrals/')[0]!,
  },
  { name: 'service-new', route: '/reintegration/service', at: inACase('/service'), ...byOpener },
  {
    ...{ name: 'service-proof', route: '/reintegration/services/$serviceId/$form', ...byOpener },
    at: inACase(`/services/${NOTHING}/proof`),
  },
];
