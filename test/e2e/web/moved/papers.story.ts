import { day } from '../../journey/days.ts';
import { PLAN } from '../../journey-to-closure/voyage.ts';
import { offered, stageBar } from '../on-the-way.ts';
import { chooseByLetters } from '../short-forms.ts';
import { lookAt, NAMES, OF_THE_FATHER, open, partOf, tell, travelOf, typed, type TheMovedOffice } from './acts.ts';

/** A border is crossed with a paper that a colleague looked at, and that lasts until the journey ends. */
export function thePapersOnScreens(the: TheMovedOffice): void {
  describe('the papers', () => {
    it('should be compared line by line with the record, and be decided on by a colleague', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('movement', travelOf(voyage.family));
      await partOf(page, NAMES.father).getByText('nobody has looked at the document yet').waitFor();
      await partOf(page, NAMES.father).getByRole('link', { name: 'Look at it' }).click();
      await page.getByLabel('The lines at the foot of the document').fill(OF_THE_FATHER);
      await page.getByRole('button', { name: 'Compare with the record' }).click();
      await page.getByText('The document and the record say the same').waitFor();
      await page.getByLabel('Yes, it can be used').check();
      await page.getByRole('button', { name: 'Record the decision' }).click();
      await page.getByRole('link', { name: 'Back to documents and travel' }).click();
      await partOf(page, NAMES.father).getByText('a document was looked at and is valid until').waitFor();
      for (const name of [NAMES.mother, NAMES.son, NAMES.daughter]) await lookAt(page, name);
      await desks.at('movement', travelOf(voyage.pair));
      for (const name of [NAMES.staying, NAMES.hisChild]) await lookAt(page, name);
    });

    it('should be fetched back from whoever holds them, for the day of the journey', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('movement', travelOf(voyage.family));
      const hers = partOf(page, NAMES.mother);
      await hers.getByText('somebody else holds the original').waitFor();
      await open(page, NAMES.mother, 'Ask for it back');
      await tell(
        page,
        { 'Who holds it?': 'The asylum service', 'Which service or desk': 'Identity desk' },
        'Record that it was asked for',
      );
      await open(page, NAMES.mother, 'What came of it');
      const flight = typed(voyage.on(PLAN.flight));
      await tell(page, { 'What happened?': 'Promised for a day', 'On which day': flight }, 'Record it');
      await hers.getByText('a document was looked at and is valid until').waitFor();
    });

    it('should be asked of a consulate for the words that were shown, once the person consented', async () => {
      const { desks, voyage } = the();
      const { manager, counsellor } = voyage.field.cast;
      const embassy = { countryCode: 'IQ', name: 'Embassy of Iraq', city: 'Brussels', usualDays: 21 };
      const directory = { officeId: voyage.field.offices.brussels, ...embassy };
      await manager.expect(200, manager.post('consulates', directory));
      const page = await desks.at('movement', travelOf(voyage.single));
      await open(page, NAMES.single, 'Turn to a consulate');
      await page.getByText('No consent to contact with a consulate stands.').waitFor();
      const consent = { purpose: 'consulate-contact', recipientKind: 'consulate', recipientName: embassy.name };
      const { personId } = voyage.single.member();
      await counsellor.expect(200, counsellor.post(`persons/${personId}/consents`, consent));
      await desks.at('movement', travelOf(voyage.single));
      await turnToConsulate(page, 'The consulate is first asked whether the person is its national');
      await partOf(page, NAMES.single).getByText('usually 21 days, by this office’s experience').waitFor();
    });
  });
}

/** What the consulate did while the clock went on: once a day too early, and once more. */
export function theLaissezPasserOnScreens(the: TheMovedOffice): void {
  describe('the laissez-passer', () => {
    it('should come step by step, and not do when it expires a day too early', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('movement', travelOf(voyage.single));
      await step('Nationality confirmed');
      await step('Document asked for');
      const tooEarly = voyage.on(PLAN.flight - 1);
      await step('Document issued', {
        ...{ 'Number of the document': 'LP000001', 'Issued on': typed(day(0)), 'Valid until': typed(tooEarly) },
      });
      await step('Document collected', { 'What it cost': '50.00' });
      await lookAt(page, NAMES.single, 'LP000001');
      await partOf(page, NAMES.single).getByText('it expires too early; it must be valid until').waitFor();
      expect(await stageBar(page, voyage.single)).toMatch(/not open yet: Ready to travel/);
      expect(await offered(page, voyage.single)).not.toContain('Mark as ready to travel');

      async function step(what: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
        await open(page, NAMES.single, 'Record the next step');
        await tell(page, { 'What happened?': what, ...more }, 'Record the step', ['The person was there']);
      }
    });

    it('should be asked for once more, and let him travel when it lasts', async () => {
      const { desks, voyage } = the();
      const page = await desks.at('movement', travelOf(voyage.single));
      await turnToConsulate(page, 'The document is asked for at once');
      await open(page, NAMES.single, 'Record the next step');
      const lasting = typed(voyage.on(PLAN.flightAgain + 10));
      await tell(
        page,
        {
          ...{ 'What happened?': 'Document issued', 'Number of the document': 'LP000002' },
          ...{ 'Issued on': typed(day(0)), 'Valid until': lasting },
        },
        'Record the step',
      );
      await open(page, NAMES.single, 'Record the next step');
      await tell(page, { 'What happened?': 'Document collected' }, 'Record the step');
      await lookAt(page, NAMES.single, 'LP000002');
      await partOf(page, NAMES.single).getByText('a document was looked at and is valid until').waitFor();
    });
  });
}

async function turnToConsulate(page: Parameters<typeof open>[0], begins: string): Promise<void> {
  await open(page, NAMES.single, 'Turn to a consulate');
  await page
    .getByRole('combobox', { name: 'Which consulate?' })
    .or(page.getByLabel('Which consulate?'))
    .first()
    .click();
  await page.getByRole('option', { name: /^Embassy of Iraq/ }).click();
  await page.getByRole('radio', { name: begins }).check();
  await page.getByLabel('The consent it rests on').first().click();
  await page.getByRole('option', { name: /^Embassy of Iraq/ }).click();
  await chooseByLetters(page, { 'In which language it was shown': 'Arabic' });
  await tell(page, {}, 'Record the request');
}
