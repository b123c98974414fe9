import type { Page } from 'playwright-core';
import { go } from './go.ts';
import { answer, choose } from './short-forms.ts';

/** Whose case it is on the screens, and on the way from the first conversation to a decision. */
export interface Followed {
  readonly id: string;
  readonly memberId: string;
}

/** Goes on to the answers, looks at them once more and sends them; ends at the confirmation. */
export async function goOn(page: Page, send: string, done: string): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: send, exact: true }).click();
  await page.getByRole('heading', { name: done }).waitFor();
}

const yesOrNo = (page: Page, question: string, said: 'Yes' | 'No'): Promise<void> =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: said, exact: true }).check();

/** A first conversation alone, interpreted by somebody who is no relative, with all that one must know. */
export async function holdSession(page: Page, { id }: Followed): Promise<void> {
  await go(page, `/cases/${id}/counselling`);
  await page.getByRole('link', { name: 'Record a session' }).click();
  await aloneInTheRoom(page);
  await page.getByRole('button', { name: 'Tick all' }).click();
  await choose(page, 'Where the person stands now', 'Wants to apply');
  await goOn(page, 'Record the session', 'Session recorded');
}

/** Who was in the room: an interpreter who is no relative, and nobody else. */
export async function aloneInTheRoom(page: Page): Promise<void> {
  await interpreted(page);
  await yesOrNo(page, 'Was the person alone with you?', 'Yes');
}

/** By somebody whose work it is, and who is no relative. */
export async function interpreted(page: Page): Promise<void> {
  await yesOrNo(page, 'Was an interpreter there?', 'Yes');
  await choose(page, 'Kind of interpreter', 'Professional interpreter');
  await yesOrNo(page, 'Is the interpreter related to the person?', 'No');
}

export async function giveNotice(page: Page, { id }: { id: string }, language: string): Promise<void> {
  await go(page, `/cases/${id}/counselling/data-notice`);
  await choose(page, 'Language of the notice', language);
  await page.getByLabel('Version').fill('2026-1');
  await goOn(page, 'Record the notice', 'Notice recorded');
}

export async function planJourney(page: Page, { id, memberId }: Followed, country: string): Promise<void> {
  await go(page, `/cases/${id}/people/${memberId}/journey`);
  await choose(page, 'Destination', country);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
}

/** A rapid screening in which nothing was noticed. */
export async function screenRapidly(page: Page, { id, memberId }: Followed): Promise<void> {
  await go(page, `/cases/${id}/counselling/screening/${memberId}/rapid`);
  for (const matter of ['Protection', 'Health'])
    await page.getByRole('radiogroup', { name: matter }).last().getByRole('radio', { name: 'Low' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Seal and record', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
}

/** Takes a step from the page of the case, for everybody it can be taken for. */
export async function take(page: Page, { id }: { id: string }, step: string): Promise<void> {
  await go(page, `/cases/${id}`);
  await stepsOf(page).getByRole('link', { name: step, exact: true }).click();
  const send = page.getByRole('button', { name: step, exact: true });
  for (const way of ['Go on', 'Go on to check']) {
    const next = page.getByRole('button', { name: way, exact: true });
    await next
      .or(page.getByRole('button', { name: 'Go on to check' }))
      .or(send)
      .first()
      .waitFor();
    if (await next.isVisible()) await next.click();
  }
  await send.click();
  await page
    .getByRole('status')
    .filter({ hasText: `Done: ${step}` })
    .waitFor();
}

const stepsOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('region', { name: 'Steps', exact: true });

/** What the page of the case offers whoever sits there, each by its name. */
export async function offered(page: Page, { id }: { id: string }): Promise<string[]> {
  if (!page.url().endsWith(`/cases/${id}`)) await go(page, `/cases/${id}`);
  await stepsOf(page).getByRole('link').or(stepsOf(page).getByText('There is no step')).first().waitFor();
  return stepsOf(page).getByRole('link').allInnerTexts();
}

/** What the bar of stages says: where they stand, and why the next stage is not open. */
export async function stageBar(page: Page, { id }: { id: string }): Promise<string> {
  await go(page, `/cases/${id}`);
  const bar = page.getByRole('region', { name: 'Where they stand' });
  await bar.getByText(/The next stage is|Nobody here is under way/).waitFor();
  return (await bar.innerText()).replaceAll(/\s+/g, ' ').replaceAll(' ,', ',');
}

/** Reads the text out in English by an interpreter, and signs it on the screen. */
export async function signDeclaration(page: Page, { id, memberId }: Followed): Promise<void> {
  await go(page, `/cases/${id}/counselling/declaration/${memberId}`);
  await readOut(page);
  await page.getByRole('radio', { name: 'On this screen' }).check();
  await drawSignature(page);
  await goOn(page, 'Record the declaration', 'Declaration recorded');
}

/** Read out in English by an interpreter, because few of the demonstration speak it. */
export async function readOut(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^English/ }).check();
  await yesOrNo(page, 'Was it read out by an interpreter?', 'Yes');
  await choose(page, 'Kind of interpreter', 'Professional interpreter');
  await yesOrNo(page, 'Is the interpreter related to the person?', 'No');
}

export async function drawSignature(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: 'Space for the signature, empty' });
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox())!;
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 70, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('img', { name: 'Signature drawn' }).waitFor();
}

/** What a colleague decides of those the rules were asked about, from the tab of eligibility to the confirmation. */
export async function decide(page: Page, { id }: { id: string }, decision: string, reason: string): Promise<void> {
  await go(page, `/cases/${id}/eligibility`);
  await page.getByRole('link', { name: 'Decide', exact: true }).click();
  await page.getByRole('radio', { name: decision }).check();
  await answer(page, { Why: reason });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: decision, exact: true }).click();
  await page.getByRole('heading', { name: decision === 'Approve' ? 'Approved' : 'Refused' }).waitFor();
}

/** Whoever may not see a record is told what they would be told if it did not exist. */
export async function findsNothing(page: Page, address: string): Promise<void> {
  await go(page, address);
  await page.getByRole('heading', { level: 1, name: 'There is nothing here for you' }).waitFor();
}
