import { Test, type TestingModule } from '@nestjs/testing';
import { DatabaseModule } from '@homeward/database';
import { loadConfig, PlatformModule } from '@homeward/platform';
import {
  addWorkingDays,
  HolidayQueries,
  ReferenceHttpModule,
  ReferenceQueries,
  VisaRegimeQueries,
} from '@homeward/reference';
import { actorIn } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

describe('reference data', () => {
  const actor = actorIn('counsellor', []);
  let database: TestDatabase;
  let module: TestingModule;
  beforeAll(async () => {
    database = await createTestDatabase();
    module = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot(loadConfig({}), new TestClock('2026-03-02T09:00:00Z')),
        DatabaseModule.forRoot({ url: database.appUrl, pool: 2 }),
        ReferenceHttpModule,
      ],
    }).compile();
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it('should name countries in the language asked for', async () => {
    const reference = module.get(ReferenceQueries);
    const arabic = await reference.countries(actor, 'ar');
    expect(arabic.find((country) => country.code === 'BE')).toMatchObject({ alpha3: 'BEL', name: 'بلجيكا' });
    const dutch = await reference.countries(actor, 'nl');
    expect(dutch.find((country) => country.code === 'XX')).toMatchObject({ name: 'Staatloos', kind: 'special' });
  });

  it('should say script, direction and own name of a language, and fall back to English', async () => {
    const languages = await module.get(ReferenceQueries).languages(actor, 'fr');
    const by = (code: string) => languages.find((language) => language.code === code);
    expect(by('ti')).toMatchObject({ name: 'tigrigna', ownName: 'ትግርኛ', script: 'Ethi', rightToLeft: false });
    expect(by('prs')).toMatchObject({ ownName: 'دری', rightToLeft: true });
    expect(by('haz')).toMatchObject({ name: 'Hazaragi', ownName: null, rightToLeft: true });
  });

  it.each([
    ['IQ', '2026-03-02', 'required'],
    ['BR', '2026-03-02', 'exempt'],
    ['XK', '2023-12-31', 'required'],
    ['XK', '2024-01-01', 'exempt'],
    ['BE', '2026-03-02', 'exempt'],
    ['GB', '2020-12-31', 'unknown'],
    ['IQ', '2018-12-17', 'unknown'],
    ['NR', '2026-03-02', 'unknown'],
    ['GL', '2026-03-02', 'unknown'],
    ['XX', '2026-03-02', 'unknown'],
    ['ZZ', '2026-03-02', 'unknown'],
  ])('should say the visa regime of %s on %s: %s', async (country, day, regime) => {
    await expect(module.get(VisaRegimeQueries).on(actor, country, day)).resolves.toMatchObject({ regime });
  });

  it('should not answer for a country that is none', async () => {
    await expect(module.get(VisaRegimeQueries).on(actor, 'QQ', '2026-03-02')).rejects.toMatchObject({
      code: 'record.not-found',
    });
  });

  it('should name a source and a day for every row', async () => {
    const sources = new Map((await module.get(ReferenceQueries).sources(actor)).map((row) => [row.key, row]));
    for (const regime of await module.get(VisaRegimeQueries).list(actor)) {
      expect(sources.get(regime.sourceKey!)).toMatchObject({ consultedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    }
  });

  it('should count working days of Belgium over Ascension', async () => {
    const belgium = await module.get(HolidayQueries).calendar(actor, 'BE');
    expect(addWorkingDays(belgium, '2026-05-13', 1)).toBe('2026-05-15');
    expect(belgium).toMatchObject({ coveredFrom: '2024-01-01', coveredTo: '2030-12-31' });
  });

  it('should not make up a calendar nobody entered', async () => {
    await expect(module.get(HolidayQueries).calendar(actor, 'FR')).rejects.toMatchObject({ code: 'record.not-found' });
  });
});
