import type { Page } from 'playwright-core';
import type { CaseFile } from '../../journey/case-file.ts';
import { day } from '../../journey/days.ts';
import { reconfirm } from '../../journey-to-closure/last-days.journey.ts';
import { DAUGHTER, SON, type Voyage } from '../../journey-to-closure/voyage.ts';
import { goOn } from '../on-the-way.ts';
import { choose, chooseByLetters } from '../short-forms.ts';
import { NAMES, partOf, travelOf, type TheMovedOffice } from './acts.ts';

const deskOf = (file: CaseFile): string => `${travelOf(file)}/desk`;

/** Asked last, in their own language: do you still wish to go? */
export async function stillWishes(page: Page, name: string): Promise<void> {
  await partOf(page, name).getByRole('link', { name: 'Briefing before departure' }).click();
  await page.getByRole('radiogroup', { name: 'Do you still wish to go?' }).getByRole('radio', { name: 'Yes' }).check();
  await chooseByLetters(page, { Language: 'Arabic' });
  await page.getByRole('radiogroup', { name: 'Was an interpreter there?' }).getByRole('radio', { name: 'Yes' }).check();
  await goOn(page, 'Record the answer', 'The answer is recorded');
  await page.getByRole('link', { name: 'Back to the airport desk' }).first().click();
  await partOf(page, name)
    .getByText(/^Yes ·/)
    .waitFor();
}

/** They are told what awaits them, say once more that they wish to go, and whoever receives them is told of them. */
export function theLastDaysOnScreens(the: TheMovedOffice): void {
  describe('the last days before the journey', () => {
    it('should tell adults and children what awaits them, each by a text for them', async () => {
      const { desks, voyage } = the();
      await publishOrientations(voyage);
      const page = await desks.desk('counsellor');
      for (const [file, audience, names] of [
        [voyage.family, 'adults', [NAMES.father, NAMES.mother]],
        [voyage.family, 'children', [NAMES.son, NAMES.daughter]],
        [voyage.single, 'adults', [NAMES.single]],
        [voyage.pair, 'adults', [NAMES.staying]],
        [voyage.pair, 'children', [NAMES.hisChild]],
      ] as const) {
        await desks.at('counsellor', `${travelOf(file)}/orientation`);
        for (const name of names) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
        await page.getByLabel('Checklist').first().click();
        await page
          .getByRole('option', { name: new RegExp(`${audience} · Arabic · \\d+$`) })
          .first()
          .click();
        await page.getByLabel('In person, alone').check();
        await chooseByLetters(page, { Language: 'Arabic' });
        await page.getByRole('radio', { name: 'Yes' }).check();
        await goOn(page, 'Record the orientation', 'The orientation is recorded');
      }
    });

    it('should ask each adult, at the desk, whether they still wish to go', async () => {
      const { desks, voyage } = the();
      const { counsellor } = voyage.field.cast;
      for (const [file, names] of [
        [voyage.family, [NAMES.father, NAMES.mother]],
        [voyage.single, [NAMES.single]],
        [voyage.pair, [NAMES.staying]],
      ] as const) {
        const page = await desks.at('movement', deskOf(file));
        for (const name of names) await stillWishes(page, name);
        await reconfirm(counsellor, file);
      }
      for (const child of [SON, DAUGHTER]) await voyage.family.hearChild(counsellor, child, 'departure', day(0));
      await voyage.pair.hearChild(counsellor, 1, 'departure', day(0));
    });

    it('should tell a mission whom to await, a partner only with consent, and show them nothing of the case', async () => {
      const { desks, voyage } = the();
      const { counsellor } = voyage.field.cast;
      const partner = 'Homecoming association';
      const consent = { purpose: 'sharing-with-partner', recipientKind: 'partner', recipientName: partner };
      const { personId } = voyage.single.member();
      await counsellor.expect(200, counsellor.post(`persons/${personId}/consents`, consent));
      for (const [file, office, right] of [
        [voyage.family, 'Baghdad mission', 'A mission of our own organisation'],
        [voyage.single, partner, 'The person agreed to it'],
      ] as const) {
        const page = await desks.at('counsellor', `${travelOf(file)}/reception`);
        await choose(page, 'Office or partner', office);
        await page.getByLabel(right).check();
        await goOn(page, 'Tell them', 'They await the family');
      }
      for (const [name, file] of [
        ['receiver', voyage.family],
        ['partner', voyage.single],
      ] as const) {
        const page = await desks.at(name, '/arrivals');
        const rows = page.getByRole('row').filter({ hasText: file.number });
        await rows.first().getByText('Has not left yet').waitFor();
        expect(await rows.count()).toBe(file.members.length);
        expect((await page.request.get(`/api/cases/${file.id}`)).status()).toBe(404);
      }
    });
  });
}

interface Text {
  readonly id: string;
  readonly version: number;
  readonly audience: string;
  readonly language: string;
  readonly items: readonly object[];
}

/** A live office tells nobody by a sample: one colleague takes its words over, another answers for them. */
async function publishOrientations({ field: { cast } }: Voyage): Promise<void> {
  const { manager, reviewer } = cast;
  const { rows } = (await manager.expect<{ rows: Text[] }>(200, manager.get('orientation-texts'))).body;
  for (const { audience, language, items } of rows.filter((each) => each.language === 'ar')) {
    const draft = await manager.expect<Text>(200, manager.post('orientation-texts', { audience, language, items }));
    const { id, version } = draft.body;
    await reviewer.expect(200, reviewer.post(`orientation-texts/${id}/publish`, { version, validFrom: day(0) }));
  }
}
