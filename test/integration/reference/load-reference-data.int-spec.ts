import { loadReferenceData } from '@homeward/reference';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

describe('loading reference data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const count = async (table: string): Promise<number> => {
    const [row] = await database.asOwner<{ n: number }>(`select count(*)::int as n from ${table}`);
    return row!.n;
  };

  it('should change nothing when it runs again', async () => {
    await expect(loadReferenceData(database.ownerUrl)).resolves.toEqual({ written: 0, removed: 0, kept: [] });
  });

  it('should name every country of ISO 3166-1 and the three codes that are none, in all languages of the app', async () => {
    expect(await count('country')).toBe(249 + 3);
    const special = await database.asOwner<{ code: string }>(
      `select code from country where kind = 'special' order by code`,
    );
    expect(special.map((row) => row.code)).toEqual(['XX', 'ZZ']);
    expect(await count(`country where names ?& array['en', 'fr', 'nl', 'de', 'ar']`)).toBe(252);
  });

  it('should give every country of a visa regime list a region unless it is a microstate', async () => {
    const without = await database.asOwner<{ country_code: string }>(
      `select distinct r.country_code from visa_regime r join country c on c.code = r.country_code
       where c.iom_region_code is null order by 1`,
    );
    expect(without.map((row) => row.country_code)).toEqual(['AD', 'MC', 'SM', 'VA']);
  });

  it('should mend a changed row and take away a row the data do not have', async () => {
    await database.asOwner(`update currency set minor_digits = 2 where code = 'IQD'`);
    await database.asOwner(`update visa_regime set regime = 'exempt' where country_code = 'IQ'`);
    await database.asOwner(`insert into currency values ('QQQ', 'Not money', 2, 'ISO-4217')`);
    await database.asOwner(`delete from holiday where calendar = 'BE' and day = '2026-05-14'`);
    await expect(loadReferenceData(database.ownerUrl)).resolves.toEqual({ written: 3, removed: 2, kept: [] });
    const [dinar] = await database.asOwner(`select minor_digits from currency where code = 'IQD'`);
    expect(dinar).toEqual({ minor_digits: 3 });
    const iraq = await database.asOwner(`select regime from visa_regime where country_code = 'IQ'`);
    expect(iraq).toEqual([{ regime: 'required' }]);
    expect(await count(`currency where code = 'QQQ'`)).toBe(0);
  });

  it('should keep a vanished row when a record refers to it', async () => {
    await database.asOwner(`insert into country values ('QQ', 'QQQ', '{"en": "Gone"}', null, 'country', 'ISO-3166-1')`);
    await database.asOwner(
      `insert into office (kind, name, country_code, time_zone, calendar, languages)
       values ('desk', 'In a country that was', 'QQ', 'Europe/Brussels', 'BE', '{en}')`,
    );
    await expect(loadReferenceData(database.ownerUrl)).resolves.toEqual({
      written: 0,
      removed: 0,
      kept: ['country QQ'],
    });
    expect(await count(`country where code = 'QQ'`)).toBe(1);
  });

  it('should let two runs at once both end well', async () => {
    await database.asOwner('delete from holiday');
    const [one, other] = await Promise.all([
      loadReferenceData(database.ownerUrl),
      loadReferenceData(database.ownerUrl),
    ]);
    expect(one.written + other.written).toBe(await count('holiday'));
  });

  it("should refuse the application's role, which may only read reference data", async () => {
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    try {
      await expect(app.query(`update currency set minor_digits = 2`)).rejects.toThrow(/permission denied/);
    } finally {
      await app.end();
    }
  });

  it.each([
    ['BE', 10, ['2026-04-06', '2026-05-14', '2026-05-25']],
    ['LU', 11, ['2026-04-06', '2026-05-09', '2026-06-23']],
  ])('should hold the legal holidays of %s: %i a year', async (calendar, perYear, some) => {
    const years = await database.asOwner<{ year: string; n: number }>(
      `select extract(year from day)::text as year, count(*)::int as n from holiday where calendar = '${calendar}' group by 1 order by 1`,
    );
    expect(years.map((row) => row.year)).toEqual(['2024', '2025', '2026', '2027', '2028', '2029', '2030']);
    // In 2024 Ascension fell on Europe Day: one day, two holidays.
    expect(years.map((row) => row.n)).toEqual(
      years.map(({ year }) => (calendar === 'LU' && year === '2024' ? 10 : perYear)),
    );
    const days = await database.asOwner<{ day: string }>(
      `select to_char(day, 'YYYY-MM-DD') as day from holiday where calendar = '${calendar}'`,
    );
    expect(days.map((row) => row.day)).toEqual(expect.arrayContaining(some as string[]));
  });
});
