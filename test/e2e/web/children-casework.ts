import type { Page } from 'playwright-core';
import { post, unlike, type Opened } from './casework.ts';

export interface ChildCase extends Opened {
  /** The child. */
  readonly memberId: string;
  readonly child: string;
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
export const TODAY = daysAgo(0);
export const LAST_WEEK = daysAgo(7);

/** A child of fourteen who is here alone, registered by whoever sits at the page. */
export async function openChildCase(page: Page): Promise<ChildCase> {
  const [givenNames, familyName] = [`Child${unlike()}`, `Q${unlike()}`];
  const person = {
    ...{ names: [{ kind: 'primary', givenNames, familyName }], sex: 'male', nationalities: ['AF'] },
    ...{ birthDate: `${Number(TODAY.slice(0, 4)) - 14}-01-15`, birthDatePrecision: 'day' },
    preferredLanguage: 'fa',
  };
  const file = await post<Opened>(page, 'cases', { members: [{ relation: 'principal', person }] });
  return { ...file, memberId: file.members[0]!.id, child: `${givenNames} ${familyName}` };
}

/** A guardian whose term began last week. */
export const appointGuardian = (officer: Page, { id, memberId }: ChildCase): Promise<{ id: string }> =>
  post(officer, `cases/${id}/guardianships`, {
    ...{ memberId, authority: 'Guardianship Service', act: 'GS 2026/17', appointedOn: LAST_WEEK },
    ...{ guardianName: 'An Peeters', contact: '+32 2 000 00 17', validFrom: LAST_WEEK },
  });

export const openProcedure = (officer: Page, { id, memberId }: ChildCase): Promise<{ id: string; version: number }> =>
  post(officer, `cases/${id}/best-interests`, { memberId, openedOn: LAST_WEEK });

/** Weighs, asks the child, hands over and writes down what the guardian found. */
export async function decideProcedure(officer: Page, file: ChildCase, outcome: string): Promise<string> {
  const { id } = await openProcedure(officer, file);
  await post(officer, `cases/${file.id}/hearings`, {
    ...{ memberId: file.memberId, decision: 'best-interests', outcome: 'heard', heardOn: LAST_WEEK, language: 'fa' },
    words: 'I want to be with my grandmother.',
  });
  await post(officer, `best-interests/${id}/assess`, {
    ...{ version: 1, assessedOn: LAST_WEEK },
    solutions: { return: 'A home is there.', localIntegration: 'A school is here.', thirdCountry: 'Nobody is there.' },
  });
  await post(officer, `best-interests/${id}/hand-over`, { version: 2 });
  await post(officer, `best-interests/${id}/determine`, {
    ...{ version: 3, outcome, decidedBy: 'An Peeters, guardian', decidedOn: TODAY, grounds: 'The home is safe.' },
  });
  return id;
}

/** A rapid screening that found somebody may have been trafficked. */
export const screenRapidly = (page: Page, { id, members }: Opened, factor: string): Promise<{ id: string }> =>
  post(page, `cases/${id}/screenings`, {
    ...{ memberId: members[0]!.id, kind: 'rapid', heldOn: TODAY, indicators: ['possible-trafficking', 'pregnancy'] },
    ...{ levels: { health: 'low', protection: 'high' } },
    factors: [{ kind: 'risk', level: 'community', matterClass: 'protection', text: factor }],
  });
