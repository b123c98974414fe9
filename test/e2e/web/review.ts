import { SESSION_TOPICS } from '@homeward/contracts';
import type { Page } from 'playwright-core';
import { get, post, unlike, type Opened } from './casework.ts';

const DAY_MS = 86_400_000;
/** `YYYY-MM-DD`, so many days from today. */
export const day = (fromToday: number): string => new Date(Date.now() + fromToday * DAY_MS).toISOString().slice(0, 10);

export interface UnderReview extends Opened {
  readonly principal: string;
  readonly memberId: string;
}

/** A single woman who asked at this desk and was not counselled yet. */
export async function openSingle(page: Page, country = 'GE'): Promise<UnderReview> {
  const [givenNames, familyName] = [`Person0${unlike()}`, `Q${unlike()}`];
  const person = {
    ...{ names: [{ kind: 'primary', givenNames, familyName }], sex: 'female', nationalities: [country] },
    ...{ birthDate: '1988-03-02', birthDatePrecision: 'day' },
  };
  const opened = await post<Opened>(page, 'cases', { members: [{ relation: 'principal', person }] });
  return { ...opened, principal: `${givenNames} ${familyName}`, memberId: opened.members[0]!.id };
}

/** Home, where she was born. */
export async function planJourney(page: Page, { id, memberId }: UnderReview, country = 'GE'): Promise<void> {
  const { members } = await get<{ members: { version: number }[] }>(page, `cases/${id}`);
  await post(page, `cases/${id}/members/${memberId}/journey`, {
    ...{ version: members[0]!.version, travelling: true, destinationCountryCode: country },
  });
}

/** A single woman whom the colleague at this desk counselled, up to the desk of whoever decides; no fact is recorded. */
export async function bringToReview(page: Page, country = 'GE'): Promise<UnderReview> {
  const opened = await openSingle(page, country);
  const { id, memberId } = opened;
  const send = <T>(what: string, body: object): Promise<T> => post<T>(page, `cases/${id}/${what}`, body);
  const step = async (action: string, more: object = {}): Promise<void> => {
    const { version } = await get<Opened>(page, `cases/${id}`);
    await send('steps', { version, action, ...more });
  };
  await send('sessions', {
    ...{ memberId, mode: 'individual', language: 'ka', interpreterUsed: true, interpreterKind: 'professional' },
    ...{ heldAt: new Date(Date.now() - 12 * DAY_MS).toISOString(), durationMinutes: 45, purpose: 'information' },
    ...{ topics: SESSION_TOPICS, outcome: 'wants-to-apply', interpreterIsKin: false, alone: true, notes: [] },
  });
  await send('data-notices', {
    ...{ memberIds: [memberId], givenOn: day(-11), language: 'ka', noticeVersion: '2026-1' },
  });
  await step('submit-application', { happenedOn: day(-10) });
  await planJourney(page, opened, country);
  await step('start-screening');
  await send('screenings', {
    ...{ memberId, kind: 'rapid', heldOn: day(-9), indicators: [], factors: [] },
    levels: { health: 'low', protection: 'low' },
  });
  await step('complete-screening');
  return opened;
}

/** What the programme asks of somebody whom nothing stands in the way. */
export async function recordFacts(
  page: Page,
  { id, memberId }: UnderReview,
  more: Readonly<Record<string, unknown>> = {},
  establishedOn = day(0),
): Promise<void> {
  const facts = {
    ...{ legalStatus: 'asylum-rejected', asylumLodgedOn: '2023-02-01', lackOfMeans: true, previousAssistanceOn: null },
    ...{ applicationOn: day(-10), departureOn: day(40), ...more },
  };
  await post(page, `cases/${id}/facts`, {
    facts: Object.entries(facts).map(([fact, value]) => ({ memberId, fact, value, establishedOn })),
  });
}

export interface Evaluated {
  readonly id: string;
  readonly version: number;
}

export const evaluate = (page: Page, caseId: string): Promise<Evaluated> =>
  post<Evaluated>(page, `cases/${caseId}/evaluations`, { programmeCode: 'BE-FEDASIL' });
