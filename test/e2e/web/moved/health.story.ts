import { day } from '../../journey/days.ts';
import { PLAN } from '../../journey-to-closure/voyage.ts';
import { offered, stageBar, take } from '../on-the-way.ts';
import { NAMES, open, partOf, tell, travelOf, typed, type TheMovedOffice } from './acts.ts';

const FOUND = 'Asthma, seen twice this month.';

/** What a body bears is for the medical officer to find; colleagues read whether, until when, and what the airline needs. */
export function theHealthOnScreens(the: TheMovedOffice): void {
  describe('the health of who travels', () => {
    it('should be asked after with consent, and be found unfit for now by the medical officer alone', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('movement', travelOf(voyage.family));
      await open(page, NAMES.mother, 'Ask the medical officer');
      await tell(
        page,
        { 'What is to be recorded?': 'The medical officer is asked', 'Agreed to be examined on': typed(day(0)) },
        'Record it',
      );
      const officer = await desks.at('medical', travelOf(voyage.family));
      await open(officer, NAMES.mother, 'Record the assessment');
      await tell(
        officer,
        {
          ...{ 'What did you find?': 'Unfit for now', 'Looked at again on': typed(day(5)) },
          ...{ Physician: 'Dr Janssens', 'Summary for the receiving doctor': FOUND },
        },
        'Seal and record',
      );
      await partOf(officer, NAMES.mother).getByText(FOUND).waitFor();
      await desks.at('movement', travelOf(voyage.family));
      await partOf(page, NAMES.mother).getByText('not yet; ask the medical officer, who looks again on').waitFor();
      expect(await page.getByRole('main').innerText()).not.toMatch(/Asthma|Janssens|Unfit/);
      expect(await stageBar(page, voyage.family)).toMatch(
        /not open yet: Ready to travel Nobody has said that each traveller is fit to travel/,
      );
    });

    it('should need no examination of those who are well', async () => {
      const { desks, voyage } = the();
      for (const [file, names] of [
        [voyage.family, [NAMES.father, NAMES.son, NAMES.daughter]],
        [voyage.pair, [NAMES.staying, NAMES.hisChild]],
        [voyage.single, [NAMES.single]],
      ] as const) {
        const page = await desks.at('movement', travelOf(file));
        for (const name of names) {
          await open(page, name, 'Ask the medical officer');
          await tell(page, { 'What is to be recorded?': 'No examination is needed' }, 'Record it');
        }
      }
    });
  });
}

/** Six days later: fit with a wheelchair, received by somebody who agreed to be there, and everybody ready. */
export function theReadinessOnScreens(the: TheMovedOffice): void {
  describe('what makes a family ready', () => {
    it('should be fit with conditions, of which the movement officer reads the service and no more', async () => {
      const { desks, voyage } = the();
      const officer = await desks.at('medical', travelOf(voyage.family));
      await open(officer, NAMES.mother, 'Record the assessment');
      await officer.getByRole('radio', { name: 'Fit with conditions' }).check();
      for (const tick of ['A wheelchair', 'Wheelchair to the door of the aircraft (WCHR)'])
        await officer.getByLabel(tick, { exact: true }).check();
      await officer.getByLabel('Somebody must go on caring at the place of arrival').check();
      await tell(
        officer,
        {
          ...{ 'May travel until': typed(voyage.on(PLAN.flight + 2)), Physician: 'Dr Janssens' },
          ...{ 'Summary for the receiving doctor': FOUND, 'Care handed over to': 'Dr Hasan' },
          'How they are reached': '+964 770 000 0000',
        },
        'Seal and record',
      );
      const page = await desks.at('movement', travelOf(voyage.family));
      const hers = partOf(page, NAMES.mother);
      await hers.getByText('may travel until').waitFor();
      await hers.getByText('Wheelchair to the door of the aircraft (WCHR)').waitFor();
      await hers.getByText('somebody must be there, and nobody is asked yet').waitFor();
      expect(await page.getByRole('main').innerText()).not.toMatch(/Asthma|Hasan|Fit with conditions/);
      expect(await offered(page, voyage.family)).not.toContain('Mark as ready to travel');
    });

    it('should be ready once somebody agreed to be there', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('counsellor', travelOf(voyage.family));
      await open(page, NAMES.mother, 'Arrange reception');
      await tell(
        page,
        {
          ...{ 'Who is there?': 'Family', Where: 'Karrada, Baghdad', 'Name of whoever is there': 'Umm Ali' },
          ...{ 'How they are reached': '+964 770 111 1111', 'Asked on': typed(day(-1)), 'Agreed on': typed(day(0)) },
        },
        'Record it',
      );
      await partOf(page, NAMES.mother).getByText('somebody agreed to be there, since').waitFor();
      const officer = await desks.desk('movement');
      for (const file of [voyage.family, voyage.single, voyage.pair])
        await take(officer, file, 'Mark as ready to travel');
      expect(await stageBar(officer, voyage.family)).toMatch(/Ready to travel, current stage/);
    });
  });
}
