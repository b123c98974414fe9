import type { Page } from 'playwright-core';
import { post } from '../casework.ts';
import { fillGuardian, fillOpening, hearTheChild, weighAndDetermine } from '../children-steps.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import { findsNothing, offered, signDeclaration, stageBar, take } from '../on-the-way.ts';
import { day } from '../review.ts';
import { answer, sendOff } from '../short-forms.ts';
import { approve, Casework, openFamily, type Family } from './families.ts';

const [FATHER, MOTHER, SON, DAUGHTER, BABY, COUSIN] = [0, 1, 2, 3, 4, 5] as const;
const KIN = [
  { givenNames: 'Kadhim', relation: 'principal', sex: 'male', age: 42 },
  { givenNames: 'Zaynab', relation: 'spouse', sex: 'female', age: 39 },
  { givenNames: 'Ali', relation: 'child', sex: 'male', age: 12 },
  { givenNames: 'Yasmin', relation: 'child', sex: 'female', age: 9 },
  { givenNames: 'Sajjad', relation: 'child', sex: 'male', age: 2 },
  { givenNames: 'Mustafa', relation: 'other-relative', sex: 'male', age: 15 },
];

/** Parents speak for their own children; for the cousin whose parents are far away, a guardian and a procedure do. */
export function aFamilyWithACousin(the: TheOffice): void {
  describe('a family of five with a cousin of 15 separated from his parents', () => {
    let family: Family;
    const of = (place: number): Family['members'][number] => family.members[place]!;
    const children = (rest = ''): string => `/cases/${family.id}/children${rest}`;
    const ofCousin = (rest: string): string => children(`/${of(COUSIN).id}${rest}`);
    const hearAll = (work: Casework, about: string): Promise<void> =>
      work.hearChildren(
        about,
        [SON, DAUGHTER, COUSIN].map((place) => of(place).id),
        [of(BABY).id],
      );

    it('should apply for nobody until the protection officer has written down who speaks for the cousin', async () => {
      const counsellor = await the().desk('amina');
      family = await openFamily(counsellor, KIN);
      const work = new Casework(counsellor, family);
      const kinship = (of: number, to: number, kind: string): Promise<unknown> =>
        work.send(`members/${family.members[of]!.id}/kinship`, {
          ...{ ofPersonId: family.members[to]!.personId, kind, holds: true },
        });
      for (const parent of [FATHER, MOTHER])
        for (const own of [SON, DAUGHTER, BABY]) await kinship(parent, own, 'parent');
      await kinship(FATHER, COUSIN, 'other-kin');
      await work.hear(of(FATHER).id, 12, {
        ...{ mode: 'family', alone: false, onBehalfOfMemberIds: [of(BABY).id] },
        together: [MOTHER, SON, DAUGHTER, COUSIN].map((place) => ({ memberId: of(place).id, notes: [] })),
      });
      await work.giveNotice([of(FATHER).id, of(MOTHER).id]);

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
      await hearAll(work, 'application');
      expect(await stageBar(counsellor, family)).toContain('The next stage is open: Applied.');
      await take(counsellor, family, 'Submit the application');
    });

    it('should be screened one by one, and wait until the procedure for the cousin is open', async () => {
      const counsellor = await the().desk('amina');
      const officer = await the().desk('greta');
      const work = new Casework(counsellor, family);
      await work.planJourneys();
      await work.step('start-screening');
      for (const place of [FATHER, MOTHER, SON, DAUGHTER, BABY]) await work.screen(of(place).id);
      const alone = { indicators: ['separated-child'], levels: { health: 'low', protection: 'medium' } };
      await work.screen(of(COUSIN).id, alone);
      const cares = { kind: 'protective', level: 'household', matterClass: 'protection', text: 'An uncle who cares.' };
      await new Casework(officer, family).screen(of(COUSIN).id, { ...alone, kind: 'full', factors: [cares] });

      expect(await stageBar(counsellor, family)).toMatch(
        /not open yet: Eligibility review\s+The best-interests procedure for a child is not open: ask the protection officer/,
      );
      await go(counsellor, ofCousin('/best-interests'));
      await counsellor.getByRole('heading', { name: 'Best-interests procedure' }).first().waitFor();
      expect(await counsellor.getByRole('link', { name: 'Open the procedure' }).count()).toBe(0);
      await go(officer, ofCousin('/best-interests'));
      await fillOpening(officer);
      await take(counsellor, family, 'Complete screening');
      const asked = await work.askTheRules();
      const decider = await the().desk('yasmine');
      await go(decider, `/cases/${family.id}/eligibility`);
      await decider.getByText('A child’s own view has not been heard').waitFor();
      expect(await decider.getByRole('link', { name: 'Decide', exact: true }).count()).toBe(0);
      await hearAll(work, 'eligibility');
      await approve(decider, asked, family);
    });

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

    it('should have each adult declare alone, both parents consent, and each child heard', async () => {
      const counsellor = await the().desk('amina');
      const work = new Casework(counsellor, family);
      for (const adult of [FATHER, MOTHER]) await work.hear(of(adult).id, 3);
      await signDeclaration(counsellor, { id: family.id, memberId: of(FATHER).id });
      await work.declare(of(MOTHER).id);
      await findsNothing(await the().desk('bram'), children(`/${of(SON).id}`));
      for (const place of [FATHER, MOTHER])
        await consentOf(counsellor, children(`/${of(SON).id}`), KIN[place]!.givenNames);
      for (const own of [DAUGHTER, BABY])
        for (const parent of [FATHER, MOTHER])
          await post(counsellor, `cases/${family.id}/parental-answers`, {
            ...{ memberId: of(own).id, personId: of(parent).personId, answer: 'yes', answeredOn: day(0) },
          });
      await go(counsellor, children(`/${of(SON).id}`));
      const parents = counsellor.getByRole('region', { name: 'Parental authority' });
      await parents
        .getByText(/Consented on/)
        .nth(1)
        .waitFor();
      await hearAll(work, 'return');
      expect(await stageBar(counsellor, family)).not.toMatch(/adult has declared|parental authority|own view/);
    });

    it('should let return be found best for the cousin by whoever is not this office, and prepare the journey for all six', async () => {
      const counsellor = await the().desk('amina');
      const officer = await the().desk('greta');
      await go(counsellor, ofCousin('/best-interests'));
      await hearTheChild(counsellor);
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
