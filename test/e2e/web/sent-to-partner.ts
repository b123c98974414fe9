import type { Page } from 'playwright-core';
import { bringHome } from './back-home.ts';
import { beside } from './beside.ts';
import { get, openCase, post } from './casework.ts';
import { day } from './review.ts';

interface ForPartner {
  readonly rows: readonly { readonly id: string; readonly name: string | null; readonly version: number }[];
}

/** Asks a partner for a room for the first of a case, who agreed to it. */
export async function sendToPartner(page: Page, caseId: string, categories: readonly string[] = []): Promise<void> {
  const { members } = await get<{ members: readonly { id: string }[] }>(page, `cases/${caseId}`);
  const { rows: offices } = await get<{ rows: { id: string; kind: string }[] }>(page, 'offices?size=100');
  const { id } = await post<{ id: string }>(page, `cases/${caseId}/service-referrals`, {
    ...{ memberId: members[0]!.id, matterClass: 'ordinary', serviceKind: 'housing', recipientKind: 'partner' },
    recipientOfficeId: offices.find(({ kind }) => kind === 'partner-organisation')!.id,
    ...{ reason: 'No roof.', asked: 'A room.', categories },
  });
  await post(page, `service-referrals/${id}/consent`, {
    ...{ version: 1, consentedOn: day(0), givenBy: 'person', language: 'en' },
    textShown: 'May we ask them for a room? They would learn your name.',
  });
  await post(page, `service-referrals/${id}/send`, { version: 2, agreementReference: 'DPA' });
}

/** Somebody whom the partner at the page has not answered yet. @returns what was sent to it */
export function waitingForPartner(partner: Page): Promise<string> {
  return beside(partner, ['yasmine'], async (page) => {
    const { id, principal } = await openCase(page!, 1);
    await sendToPartner(page!, id);
    return (await sentOf(partner, principal)).id;
  });
}

/** Somebody who is back, whom the partner at the page took on and gave a room. @returns what was sent, and the service */
export function helpedByPartner(partner: Page): Promise<{ sendingId: string; serviceId: string }> {
  return beside(partner, ['yasmine', 'irina'], async (page, receiver) => {
    const { id, principal } = await bringHome(page!, receiver!, 2);
    await sendToPartner(page!, id, ['contact', 'family']);
    const { id: sendingId, version } = await sentOf(partner, principal);
    await post(partner, `partner-desk/referrals/${sendingId}/answer`, { version, answer: 'accepted' });
    const { id: serviceId } = await post<{ id: string }>(partner, `partner-desk/referrals/${sendingId}/services`, {
      ...{ serviceKind: 'housing', dimension: 'social', level: 'individual', givenOn: day(0) },
      ...{ quantity: 30, unit: 'days', place: 'Tbilisi', note: 'A room with a family.' },
    });
    return { sendingId, serviceId };
  });
}

async function sentOf(partner: Page, principal: string): Promise<ForPartner['rows'][number]> {
  const { rows } = await get<ForPartner>(partner, 'partner-desk/referrals');
  return rows.find(({ name }) => name === principal)!;
}
