import type { Page } from 'playwright-core';
import { fillGuardian, fillOpening, weighAndDetermine } from '../children-steps.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import { decide, findsNothing, giveNotice, offered, signDeclaration, stageBar, take } from '../on-the-way.ts';
import { answer, sendOff } from '../short-forms.ts';
import {
  answerTheRules,
  applyAndScreen,
  comeToTheDesk,
  hearChildren,
  speakAloneWith,
  speakWithAll,
  stateKinship,
  type Family,
} from './families.ts';

const [FATHER, MOTHER, SON, DAUGHTER, BABY, COUSIN] = [0, 1, 2, 3, 4, 5] as const;
const KIN = [
  { givenNames: 'Kadhim', relation: 'Principal applicant', sex: 'Male', age: 42 },
  { givenNames: 'Zaynab', relation: 'Spouse or partner', sex: 'Female', age: 39 },
  { givenNames: 'Ali', relation: 'Child', sex: 'Male', age: 12 },
  { givenNames: 'Yasmin', relation: 'Child', sex: 'Female', age: 9 },
  { givenNames: 'Sajjad', relation: 'Child', sex: 'Male', age: 2 },
  { givenNames: 'Mustafa', relation: 'Other relative', sex: 'Male', age: 15 },
];

/** Six people’s forms, one after the other, on a machine that has other work. */
const LONG = 180_000;

/** Parents speak for their own children; for the cousin whose parents are far away, a guardian and a procedure do. */
export function aFamilyWithACousin(the: TheOffice): void {
  describe('a family of five with a cousin of 15 separated from his parents', () => {
    let family: Family;
    const of = (place: number): Family['members'][number] => family.members[place]!;
    const children = (rest = ''): string => `/cases/${family.id}/children${rest}`;
    const ofCousin = (rest: string): string => children(`/${of(COUSIN).id}${rest}`);
    const ofTheCousin = (kind: string): string => `/cases/${family.id}/counselling/screening/${of(COUSIN).id}/${kind}`;
    const hearAll = (page: Page, about: string): Promise<void> =>
      hearChildren(page, family, about, [
        ...[SON, DAUGHTER, COUSIN].map((place) => ({ place })),
        { place: BABY, tooYoung: true },
      ]);

    it(
      'should come from the information desk to a case with who is whose child, and be spoken with together',
      async () => {
        const counsellor = await the().desk('amina');
        family = await comeToTheDesk(counsellor, KIN);
        for (const parent of [FATHER, MOTHER])
          for (const own of [SON, DAUGHTER, BABY]) await stateKinship(counsellor, family, [parent, own, 'Parent']);
        await stateKinship(counsellor, family, [FATHER, COUSIN, 'Other kin']);
        await speakWithAll(counsellor, family);
        await giveNotice(counsellor, family, 'Arabic');
      },
      LONG,
    );

    it(
      'should apply for nobody until the protection officer has written down who speaks for the cousin',
      async () => {
        const counsellor = await the().desk('amina');
        expect(await stageBar(counsellor, family)).toMatch(
          /not open yet: Applied\s+A child without parents needs a guardian today[^.]*\. Missing for: Mustafa/,
        );
        expect(await offered(counsellor, family)).not.toContain('Submit the application');
        await go(counsellor, children());
        const card = counsellor.getByRole('region', { name: /^Mustafa/ });
        await card.getByText('Separated: with adult kin who are not the parents').waitFor();
        const wanted = card.getByRole('listitem').filter({ hasText: 'Nobody is the guardian today' });
        expect(await wanted.innerText()).toContain('Ask the protection officer.');
        expect(await wanted.getByRole('link').count()).toBe(0);
        await findsNothing(await the().desk('bram'), children());

        const officer = await the().desk('greta');
        await go(officer, ofCousin('/record/guardian'));
        await fillGuardian(officer);
        const bar = await stageBar(counsellor, family);
        expect(bar).toMatch(/not open yet: Applied\s+A child’s own view has not been heard[^.]*\. Missing for: /);
        for (const child of ['Ali', 'Yasmin', 'Sajjad', 'Mustafa'])
          expect(bar.split('Missing for: ')[1]).toContain(child);
        await hearAll(counsellor, 'application');
        expect(await stageBar(counsellor, family)).toContain('The next stage is open: Applied.');
      },
      LONG,
    );

    it(
      'should be screened one by one, and wait until the procedure for the cousin is open',
      async () => {
        const counsellor = await the().desk('amina');
        const officer = await the().desk('greta');
        await applyAndScreen(counsellor, family, [FATHER, MOTHER, SON, DAUGHTER, BABY]);
        await screenAsSeparated(counsellor, ofTheCousin('rapid'));
        await screenAsSeparated(officer, ofTheCousin('full'), 'An uncle who cares.');

        expect(await stageBar(counsellor, family)).toMatch(
          /not open yet: Eligibility review\s+The best-interests procedure for a child is not open: ask the protection officer/,
        );
        await go(counsellor, ofCousin('/best-interests'));
        await counsellor.getByRole('heading', { name: 'Best-interests procedure' }).first().waitFor();
        expect(await counsellor.getByRole('link', { name: 'Open the procedure' }).count()).toBe(0);
        await go(officer, ofCousin('/best-interests'));
        await fillOpening(officer);
        await take(counsellor, family, 'Complete screening');
      },
      LONG,
    );

    it(
      'should be decided upon by a colleague, once each child was heard about it',
      async () => {
        const counsellor = await the().desk('amina');
        await answerTheRules(counsellor, family);
        const decider = await the().desk('yasmine');
        await go(decider, `/cases/${family.id}/eligibility`);
        await decider.getByText('A child’s own view has not been heard').waitFor();
        expect(await decider.getByRole('link', { name: 'Decide', exact: true }).count()).toBe(0);
        await hearAll(counsellor, 'eligibility');
        await decide(decider, family, 'Approve', 'Every condition is met.');
      },
      LONG,
    );

    it('should be told in words whose voice is still missing before the journey is prepared', async () => {
      const counsellor = await the().desk('amina');
      const bar = await stageBar(counsellor, family);
      for (const missing of [
        'Not every adult has declared that they return freely',
        'The guardian of a child has not consented',
        'Not everybody with parental authority has consented',
        'No decision says that return is in a child’s best interests: ask the protection officer.',
        'A child’s own view has not been heard',
      ])
        expect(bar).toContain(missing);
      await go(counsellor, `/cases/${family.id}/step/start-preparation`);
      await counsellor.getByRole('button', { name: 'Go on to check' }).click();
      await counsellor.getByRole('button', { name: 'Start preparation', exact: true }).click();
      await counsellor.getByRole('alert').filter({ hasText: 'This cannot be done yet' }).waitFor();
      await counsellor.getByRole('listitem').filter({ hasText: 'best interests' }).waitFor();
      await findsNothing(await the().desk('bram'), `/cases/${family.id}/step/start-preparation`);
    });

    it(
      'should have each adult declare alone, both parents consent, and each child heard',
      async () => {
        const counsellor = await the().desk('amina');
        for (const adult of [FATHER, MOTHER]) {
          await speakAloneWith(counsellor, family, of(adult).name);
          await signDeclaration(counsellor, { id: family.id, memberId: of(adult).id });
        }
        await findsNothing(await the().desk('bram'), children(`/${of(SON).id}`));
        for (const own of [SON, DAUGHTER, BABY])
          for (const parent of [FATHER, MOTHER])
            await consentOf(counsellor, children(`/${of(own).id}`), of(parent).name);
        await go(counsellor, children(`/${of(SON).id}`));
        const parents = counsellor.getByRole('region', { name: 'Parental authority' });
        await parents
          .getByText(/Consented on/)
          .nth(1)
          .waitFor();
        await hearAll(counsellor, 'return');
        expect(await stageBar(counsellor, family)).not.toMatch(/adult has declared|parental authority|own view/);
      },
      LONG,
    );

    it('should let return be found best for the cousin by whoever is not this office, and prepare the journey for all six', async () => {
      const counsellor = await the().desk('amina');
      const officer = await the().desk('greta');
      await go(counsellor, ofCousin('/best-interests'));
      await hearChildren(counsellor, family, 'best-interests', [{ place: COUSIN }]);
      await go(counsellor, ofCousin('/best-interests/weigh'));
      await counsellor.getByText('There is nothing here to fill in.').waitFor();
      await weighAndDetermine(officer, (step) => go(officer, ofCousin(`/best-interests${step}`)));
      expect(await stageBar(counsellor, family)).toContain('The next stage is open: Preparation.');
      await take(counsellor, family, 'Start preparation');
      await go(counsellor, `/cases/${family.id}`);
      await counsellor.locator('header').getByText('6 in preparation').waitFor();
    });
  });
}

/** A child without parents here is noticed; whoever looks in full says what protects them. */
async function screenAsSeparated(page: Page, form: string, protects?: string): Promise<void> {
  await go(page, form);
  await page.getByRole('checkbox', { name: 'Separated child' }).check();
  if (protects) {
    await page
      .getByRole('group', { name: 'Household' })
      .getByRole('button', { name: /Add what protects/ })
      .click();
    await page.keyboard.type(protects);
  }
  for (const [matter, level] of [
    ['Protection', 'Medium'],
    ['Health', 'Low'],
  ] as const)
    await page.getByRole('radiogroup', { name: matter }).last().getByRole('radio', { name: level }).check();
  await sendOff(page, 'Seal and record');
}

/** Writes down that a parent agrees to the child’s return, from the child’s page. */
async function consentOf(page: Page, child: string, parent: string): Promise<void> {
  await go(page, child);
  await page
    .getByRole('region', { name: 'Parental authority' })
    .getByRole('listitem')
    .filter({ hasText: parent })
    .getByRole('link', { name: 'Record the answer' })
    .click();
  await answer(page, { 'Do they consent to the return?': 'Yes' });
  await sendOff(page, 'Record the answer');
}
