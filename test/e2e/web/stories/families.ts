import type { Page } from 'playwright-core';
import { get, unlike } from '../casework.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import {
  aloneInTheRoom,
  decide,
  giveNotice,
  goOn,
  interpreted,
  planJourney,
  screenRapidly,
  take,
} from '../on-the-way.ts';
import { day } from '../review.ts';
import { settling } from '../settling.ts';
import { answer, choose, chooseByLetters, sendOff } from '../short-forms.ts';

/** Somebody of a family as it is written down. */
export interface Kin {
  readonly givenNames: string;
  readonly relation: string;
  readonly sex: string;
  readonly age: number;
}

export interface Family {
  readonly id: string;
  readonly number: string;
  readonly members: readonly { readonly id: string; readonly personId: string; readonly name: string }[];
}

/** A family from Iraq who speak Arabic, from a contact at the information desk to a case with all of them in it. */
export async function comeToTheDesk(page: Page, kin: readonly Kin[]): Promise<Family> {
  const familyName = `Q${unlike()}`;
  await page.goto('/information-desk');
  await page.getByRole('region', { name: 'Contacts of the last' }).getByRole('table').waitFor();
  for (const key of [...'arab', 'Enter', 'Tab', ...'re', 'Enter', 'Enter']) await page.keyboard.press(key);
  const saved = page.getByRole('status').filter({ hasText: /^Saved at/ });
  await saved.filter({ hasText: 'Arabic · Return' }).getByRole('link', { name: 'Make a case of it' }).click();
  const [first, ...others] = kin as [Kin, ...Kin[]];
  await answer(page, { 'Given names': first.givenNames, 'Family name': familyName, Born: String(first.age) });
  await chooseByLetters(page, { Sex: first.sex, Nationalities: 'Iraq' });
  await page.getByRole('button', { name: 'Open the case' }).click();
  await page.getByRole('link', { name: 'Go to the case' }).click();
  await page.getByRole('heading', { level: 1, name: first.givenNames }).waitFor();
  const id = /cases\/([0-9a-f-]+)/.exec(page.url())![1]!;
  for (const { givenNames, relation, sex, age } of others) {
    await go(page, `/cases/${id}/people/join`);
    await answer(page, { 'Given names': givenNames, 'Family name': familyName, Born: String(age) });
    await choose(page, 'Relation to the principal applicant', relation);
    await choose(page, 'Sex', sex);
    await chooseByLetters(page, { Nationalities: 'Iraq' });
    await page.getByRole('button', { name: 'Add a family member' }).click();
    await page.getByRole('status').filter({ hasText: 'The family has a new member' }).waitFor();
  }
  const { number, members } = await get<{
    number: string;
    members: { id: string; personId: string; givenNames: string }[];
  }>(page, `cases/${id}`);
  const named = ({ givenNames }: Kin): Family['members'][number] => {
    const member = members.find((each) => each.givenNames === givenNames)!;
    return { id: member.id, personId: member.personId, name: givenNames };
  };
  return { id, number, members: kin.map(named) };
}

/** Says of one member what they are of another. */
export async function stateKinship(
  page: Page,
  { id, members }: Family,
  [of, to, kind]: readonly [of: number, to: number, kind: string],
): Promise<void> {
  await go(page, `/cases/${id}/people/${members[of]!.id}/kinship`);
  await choose(page, 'This member is the', kind);
  await page
    .getByRole('textbox', { name: 'Of whom' })
    .or(page.getByRole('combobox', { name: 'Of whom' }))
    .first()
    .click();
  await page.getByRole('option', { name: members[to]!.name }).click();
  await page.getByRole('button', { name: 'State it' }).click();
  await page.getByRole('button', { name: new RegExp(`^Take back: .*${members[to]!.name}`) }).waitFor();
}

/** Everybody who can be told is told together; the smallest through the parent who brings them up. */
export async function speakWithAll(page: Page, { id }: Family): Promise<void> {
  await go(page, `/cases/${id}/counselling/session`);
  await interpreted(page);
  await page.getByRole('button', { name: 'Tick all' }).click();
  await choose(page, 'Where the person stands now', 'Wants to apply');
  await goOn(page, 'Record the session', 'Session recorded');
}

/** One of the family is spoken with alone. */
export async function speakAloneWith(page: Page, family: Family, name: string): Promise<void> {
  await openSessionAloneWith(page, family, name);
  await page.getByRole('button', { name: 'Tick all' }).click();
  await choose(page, 'Where the person stands now', 'Wants to apply');
  await goOn(page, 'Record the session', 'Session recorded');
}

/** The form of a session at which nobody else of the family is in the room. */
export async function openSessionAloneWith(page: Page, { id, members }: Family, name: string): Promise<void> {
  await go(page, `/cases/${id}/counselling/session`);
  const spoken = page.getByRole('group', { name: 'Who was spoken with' });
  await spoken.waitFor();
  for (const other of members.filter((each) => each.name !== name)) {
    const box = spoken.getByRole('checkbox', { name: other.name });
    if (await box.isChecked()) await box.uncheck();
  }
  await choose(page, 'How it was held', 'One to one');
  await aloneInTheRoom(page);
}

/** The children say how they see what is decided; who is too young is written down as such. */
export async function hearChildren(
  page: Page,
  { id, members }: Family,
  about: string,
  children: readonly { readonly place: number; readonly tooYoung?: boolean }[],
): Promise<void> {
  for (const { place, tooYoung } of children) {
    await go(page, `/cases/${id}/children/${members[place]!.id}/record/hearing/${about}`);
    await answer(page, { 'Did the child speak?': tooYoung ? 'Too young to speak about it' : 'Heard' });
    await chooseByLetters(page, { 'Language the child spoke': 'Arabic' });
    if (!tooYoung) await answer(page, { 'What the child said, in their own words': 'I want to see my grandmother.' });
    await sendOff(page, 'Record the child’s view');
  }
}

/** From an application to the screening of everybody in whom nothing is noticed. */
export async function applyAndScreen(page: Page, family: Family, unnoticed: readonly number[]): Promise<void> {
  await take(page, family, 'Submit the application');
  for (const { id: memberId } of family.members) await planJourney(page, { id: family.id, memberId }, 'Iraq');
  await take(page, family, 'Start screening');
  for (const place of unnoticed) await screenRapidly(page, { id: family.id, memberId: family.members[place]!.id });
}

/** Asks the rules and answers whatever they lack of anybody, as often as they ask, until every condition is met. */
export async function answerTheRules(page: Page, { id }: { id: string }): Promise<void> {
  await go(page, `/cases/${id}/eligibility`);
  await page.getByRole('button', { name: 'Ask the rules' }).click();
  const lacks = page.getByRole('link', { name: 'Answer what is missing' }).first();
  const settled = settling(page);
  for (let round = 0; round < 3; round += 1) {
    await lacks.or(page.getByText('Every condition is met')).first().waitFor();
    if (!(await lacks.isVisible())) break;
    await lacks.click();
    await page.getByRole('button', { name: 'Record and ask the rules again' }).waitFor();
    for (const question of ['Does the person declare to be without means?', 'Does the person leave for good?'])
      for (const asked of await page.getByRole('radiogroup', { name: question }).all())
        await asked.getByLabel('Yes').check();
    for (const status of await page.getByRole('radiogroup', { name: 'What is the legal status?' }).all())
      await status.getByLabel('Asylum claim rejected').check();
    for (const never of await page.getByLabel('The person never departed with assistance').all()) await never.check();
    for (const [question, on] of [
      ['On which day was asylum asked for?', '2023-02-01'],
      ['On which day is the departure intended?', day(40)],
      ['On which day was the application made?', day(0)],
    ] as const)
      for (const asked of await page.getByRole('textbox', { name: question }).all())
        await asked.fill(on.split('-').reverse().join('/'));
    await page.getByRole('button', { name: 'Record and ask the rules again' }).click();
    await page.getByRole('link', { name: 'Back to eligibility' }).click();
    // What was found before stands there until the new finding has come.
    await settled();
  }
  await page.getByText('Every condition is met').first().waitFor();
}

/** Two grown people who want the same: heard each alone, told, screened, and decided upon by a colleague. */
export async function bringCoupleToApproval(the: TheOffice, kin: readonly [Kin, Kin]): Promise<Family> {
  const counsellor = await the().desk('amina');
  const couple = await comeToTheDesk(counsellor, kin);
  for (const { name } of couple.members) await speakAloneWith(counsellor, couple, name);
  await giveNotice(counsellor, couple, 'Arabic');
  await applyAndScreen(counsellor, couple, [0, 1]);
  await take(counsellor, couple, 'Complete screening');
  await answerTheRules(counsellor, couple);
  await decide(await the().desk('yasmine'), couple, 'Approve', 'Every condition is met.');
  return couple;
}
