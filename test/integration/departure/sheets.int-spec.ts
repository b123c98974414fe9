import { findSensitivePart, LANGUAGES_OF_THE_APP, type AppLanguage } from '@homeward/contracts';
import { SheetsQuery } from '@homeward/notification';
import { PDFDocument } from 'pdf-lib';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { pdfText } from '../../support/pdf-text.ts';
import { TestClock } from '../../support/test-clock.ts';
import { EVE, FLIGHT_DAY, openDepartureWorld, type DepartureWorld } from './rig.ts';

/**
 * By what a test knows that it can read the paper at all. Joined letters of Arabic come in pieces, so that its words are
 * looked at in their catalogue (`sheet-words.spec.ts`), and here for whatever else is printed.
 */
const READ: Readonly<Record<AppLanguage, readonly [sheet: string, manifest: string]>> = {
  en: ['Journeys of the day', 'Passenger list'],
  fr: ['Trajets du jour', 'Liste des passagers'],
  nl: ['Reizen van de dag', 'Passagierslijst'],
  de: ['Reisen des Tages', 'Passagierliste'],
  ar: ['رحلات', 'السف'],
};

describe('papers that are carried to the airport', () => {
  let world: DepartureWorld;
  let flight: string;
  let caseNumber: string;
  let caseId: string;
  let memberId: string;

  beforeAll(async () => {
    world = await openDepartureWorld(new TestClock(EVE));
    const { database, office } = world;
    const { file, journey } = await world.family('2015-06-01');
    flight = journey.flight;
    [caseNumber, caseId, memberId] = [file.number, file.id, file.members[0]!.id];
    // Data in another script: every Latin letter that is left is a word of the paper itself, or a code of carriers.
    await database.asOwner(`update office set name = 'Контора' where id = $1`, [office.id]);
    await database.asOwner(`update airport set name = 'Порт', city = 'Город' where code in ('BRU', 'TBS')`);
    await database.asOwner(`update booking_leg set carrier = 'Перевозчик' where booking_id = $1`, [journey.bookingId]);
    await database.asOwner(
      `update person_name set given_names = 'Нина', family_name = 'Беридзе' where person_id = any ($1::uuid[])`,
      [file.members.map(({ personId }) => personId)],
    );
    await database.asOwner(
      `insert into identity_document (person_id, office_id, kind, number, number_key, issuing_country_code, original_at, expires_on, created_at)
       values ($1, $2, 'passport', '12345678', '12345678', 'GE', 'with-applicant', '2030-01-01', now())`,
      [file.members[0]!.personId, office.id],
    );
    for (const code of ['WCHR', 'MEDA'])
      await database.asOwner(
        `insert into passenger_service (passenger_id, booking_id, case_id, office_id, code) values ($1, $2, $3, $4, $5)`,
        [journey.seats[0]!.passengerId, journey.bookingId, file.id, file.officeId, code],
      );
  });
  afterAll(() => world.close());

  const papers = async (language: AppLanguage): Promise<Record<'sheet' | 'manifest' | 'itinerary', Buffer>> => {
    const sheets = world.module.get(SheetsQuery);
    const asked = { officeId: world.office.id, day: FLIGHT_DAY, language };
    await world.database.asOwner(
      `update person set preferred_language = $2 where id = (select person_id from case_member where id = $1)`,
      [memberId, language],
    );
    return {
      sheet: await sheets.departures(world.movement, asked.officeId, asked.day, language),
      manifest: await sheets.manifest(world.movement, { ...asked, serviceNumber: flight }),
      itinerary: await sheets.itinerary(world.movement, caseId, memberId),
    };
  };
  /** Each line as it is read: glyphs of Arabic stand in the order they are drawn, from the left. */
  const linesOf = async (pdf: Buffer, language: AppLanguage): Promise<string[]> =>
    (await pdfText(pdf))
      .flatMap((page) => page.split('\n'))
      .map((line) => (language === 'ar' ? [...line].reverse().join('') : line).normalize('NFKC').trim());

  it.each(LANGUAGES_OF_THE_APP)(
    'should let nobody who sees them infer why somebody travels, in %s',
    async (language) => {
      const made = await papers(language);
      const read = await linesOf(made.sheet, language);
      expect(read.join(' ')).toContain(READ[language][0]);
      expect((await linesOf(made.manifest, language)).join(' ')).toContain(READ[language][1]);
      for (const [paper, pdf] of Object.entries(made)) {
        const { title, author, subject, keywords } = await documentOf(pdf);
        const lines = await linesOf(pdf, language);
        const told = [...lines, lines.join(' '), title, author, subject, keywords].filter(
          (line) => findSensitivePart(line ?? '') !== null,
        );
        expect([paper, told]).toEqual([paper, []]);
        const all = lines.join(' ');
        for (const part of [caseNumber, 'Контора', 'FEDASIL', 'AVRR', 'IOM']) expect(all).not.toContain(part);
      }
    },
  );

  it('should hold the journeys of every desk under the office that is asked for, as the board that leads to them', async () => {
    const country = await saveOffice(world.database, { kind: 'country-office' });
    await world.database.asOwner(`update office set parent_id = $1 where id = $2`, [country.id, world.office.id]);
    const offices = Object.fromEntries(
      Object.entries(world.movement.offices).map(([permission, ids]) => [permission, [...ids!, country.id]]),
    );
    const sheets = world.module.get(SheetsQuery);
    const sheet = await sheets.departures({ ...world.movement, offices }, country.id, FLIGHT_DAY, 'en');
    expect((await linesOf(sheet, 'en')).join(' ')).toContain(flight);
    const asked = { officeId: country.id, day: FLIGHT_DAY, serviceNumber: flight, language: 'en' as const };
    const manifest = await sheets.manifest({ ...world.movement, offices }, asked);
    expect((await linesOf(manifest, 'en')).join(' ')).toContain(flight);
    // A desk beside it does not read them there.
    await expect(sheets.departures(world.stranger, country.id, FLIGHT_DAY, 'en')).rejects.toMatchObject({
      code: 'permission.missing',
    });
  });

  it('should say no word that is not in a catalogue', async () => {
    // No word of the Arabic catalogue has a Latin letter but the X of passports.
    const { sheet, manifest, itinerary } = await papers('ar');
    for (const pdf of [sheet, manifest, itinerary]) {
      const said = (await pdfText(pdf)).join(' ').match(/[a-zA-Z]+/g) ?? [];
      expect(said.filter((word) => !['SN', 'GE', 'WCHR', 'MEDA'].includes(word))).toEqual([]);
    }
  });
});

async function documentOf(
  pdf: Buffer,
): Promise<Record<'title' | 'author' | 'subject' | 'keywords', string | undefined>> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  return {
    ...{ title: file.getTitle(), author: file.getAuthor() },
    ...{ subject: file.getSubject(), keywords: file.getKeywords() },
  };
}
