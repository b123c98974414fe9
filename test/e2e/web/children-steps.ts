import type { Page } from 'playwright-core';
import { LAST_WEEK } from './children-casework.ts';
import { answer, sendOff } from './short-forms.ts';

const typed = (day: string): string => day.split('-').reverse().join('/');

/** At the form of a guardian: somebody whose term began last week. */
export async function fillGuardian(officer: Page): Promise<void> {
  await answer(officer, {
    ...{ Guardian: 'An Peeters', 'How to reach the guardian at once': '+32 2 000 00 17' },
    ...{ 'Who appointed': 'Guardianship Service', 'Reference of the act': 'GS 17' },
    ...{ 'Day of the act': typed(LAST_WEEK), 'First day of the term': typed(LAST_WEEK) },
  });
  await sendOff(officer, 'Record the guardian');
}

/** At the page of a best-interests procedure that nobody opened yet. */
export async function fillOpening(officer: Page): Promise<void> {
  await officer.getByRole('link', { name: 'Open the procedure' }).click();
  await answer(officer, { 'Day it was opened': typed(LAST_WEEK) });
  await sendOff(officer, 'Open the procedure');
}

/** At the page of the procedure: the child speaks. */
export async function hearTheChild(counsellor: Page): Promise<void> {
  await counsellor.getByRole('link', { name: 'Record the child’s own view' }).click();
  await answer(counsellor, {
    ...{ 'Did the child speak?': 'Heard' },
    'What the child said, in their own words': 'I want to be with my grandmother.',
  });
  await sendOff(counsellor, 'Record the child’s view');
}

/**
 * All solutions weighed, the three consents, the file handed over and what the guardian found: return.
 * @param to opens a step of the procedure: `/weigh`
 * @returns what the screen says at the end
 */
export async function weighAndDetermine(officer: Page, to: (step: string) => Promise<unknown>): Promise<string> {
  await to('/weigh');
  await answer(officer, {
    ...{ Return: 'A home is there.', 'Staying with a secure status': 'A school is here.' },
    'A third country': 'Nobody is there.',
  });
  await sendOff(officer, 'Keep what was weighed');
  for (const giver of ['guardian', 'child', 'family']) {
    await to(`/consent-${giver}`);
    await sendOff(officer, 'Record the consent');
  }
  await to('/hand-over');
  await officer.getByRole('checkbox').check();
  await sendOff(officer, 'Hand over the file');
  await to('/determine');
  await answer(officer, {
    ...{ 'What was found best for the child': 'Return', 'Who decided': 'An Peeters, guardian' },
    Why: 'The grandmother keeps a safe home.',
  });
  return sendOff(officer, 'Record the determination');
}
