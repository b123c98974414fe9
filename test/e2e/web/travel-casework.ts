import type { Page } from 'playwright-core';
import { get, post, unlike, type Opened } from './casework.ts';

export interface TravelCase extends Opened {
  readonly memberId: string;
  readonly personId: string;
  readonly documentId: string;
  readonly number: string;
}

/** Somebody on the way to Georgia, with a passport that nobody has looked at. */
export async function openTravelCase(page: Page, originalAt = 'with-applicant'): Promise<TravelCase> {
  const number = `12AB${Math.floor(10_000 + Math.random() * 89_999)}`;
  const person = {
    names: [{ kind: 'primary', givenNames: 'Nino', familyName: `Beridze${unlike()}` }],
    ...{ sex: 'female', birthDate: '1990-05-14', birthDatePrecision: 'day', nationalities: ['GE'] },
    identityDocuments: [{ kind: 'passport', number, issuingCountryCode: 'GE', expiresOn: '2031-06-30', originalAt }],
  };
  const opened = await post<Opened>(page, 'cases', {
    members: [{ relation: 'principal', person }],
  });
  const { members } = await get<{ members: { id: string; personId: string; version: number }[] }>(
    page,
    `cases/${opened.id}`,
  );
  const { id: memberId, personId, version } = members[0]!;
  await post(page, `cases/${opened.id}/members/${memberId}/journey`, {
    ...{ version, travelling: true, destinationCountryCode: 'GE' },
  });
  const { identityDocuments } = await get<{ identityDocuments: { id: string }[] }>(page, `persons/${personId}`);
  return { ...opened, memberId, personId, documentId: identityDocuments[0]!.id, number };
}

export const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

export const askFitness = (page: Page, { id, memberId }: TravelCase): Promise<unknown> =>
  post(page, `cases/${id}/fitness-requests`, {
    ...{ memberId, answer: 'requested', consentedOn: day(-1), version: 0 },
  });
