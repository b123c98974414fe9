import { SearchPersonsQuery } from '@homeward/beneficiary';
import type { Actor } from '@homeward/platform';
import type { TestingModule } from '@nestjs/testing';
import { savePerson } from '../../support/factories/beneficiary.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { openBeneficiaryRoom, refusalOf } from './rooms.ts';

describe('searching people', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let actor: Actor & { userId: string };
  let otherOffice: OfficeRow;
  let search: (words: string) => Promise<string[]>;

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await openBeneficiaryRoom(database, new TestClock('2026-03-02T09:00:00Z'));
    office = await saveOffice(database);
    otherOffice = await saveOffice(database);
    actor = await saveActor(database, 'counsellor', office);
    const stranger = await saveActor(database, 'counsellor', otherOffice);
    const save = (givenNames: string, familyName: string): Promise<unknown> =>
      savePerson(database, office, actor.userId, { givenNames, familyName });
    await save('Mohammed', 'Hassan');
    await save('Юлия', 'Щербакова');
    await save('გიორგი', 'ბერიძე');
    await save('Կարեն', 'Հովհաննիսյան');
    await save('Γιώργος', 'Παπαδόπουλος');
    await save('فاطمة', 'الزهراء');
    await save('José María', 'Núñez');
    await save('Karim Abdallah Ibrahim', 'Al-Tikriti');
    await savePerson(database, office, actor.userId, {
      givenNames: 'Selam',
      familyName: 'Gebre',
      contactChannels: [
        { kind: 'email', value: 'selam@example.org', safety: 'safe' },
        { kind: 'phone', value: '32470123456', safety: 'safe' },
      ],
    });
    for (let i = 0; i < 40; i += 1)
      await savePerson(database, office, actor.userId, { givenNames: `Filler${i}`, familyName: 'Vandenberghe' });
    await savePerson(database, otherOffice, stranger.userId, { givenNames: 'Mohammed', familyName: 'Hassan' });
    const query = module.get(SearchPersonsQuery);
    search = async (words) => {
      const { rows: persons } = await query.execute(actor, { words });
      return persons.map((person) => `${person.givenNames} ${person.familyName}`);
    };
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it.each([
    ['Mohammed Hassan', 'Mohammed Hassan'],
    ['Hassan Mohammed', 'Mohammed Hassan'],
    ['Muhamad Hasan', 'Mohammed Hassan'],
    ['Mohamed Hasen', 'Mohammed Hassan'],
    ['محمد حسن', 'Mohammed Hassan'],
    ['Мохаммед Хассан', 'Mohammed Hassan'],
    ['Yulia Scherbakova', 'Юлия Щербакова'],
    ['Giorgi Beridze', 'გიორგი ბერიძე'],
    ['Karen Hovhanisian', 'Կարեն Հովհաննիսյան'],
    ['Georgios Papadopoulos', 'Γιώργος Παπαδόπουλος'],
    ['Fatima Zahra', 'فاطمة الزهراء'],
    ['jose nunez', 'José María Núñez'],
    ['tikriti', 'Karim Abdallah Ibrahim Al-Tikriti'],
  ])('should find, first of all, the person when "%s" is typed', async (words, expected) => {
    expect((await search(words))[0]).toBe(expected);
  });

  it('should find exactly one person when a number or an address is typed in another way', async () => {
    expect(await search('0470/12 34 56')).toEqual(['Selam Gebre']);
    expect(await search('+32 470 123456')).toEqual(['Selam Gebre']);
    expect(await search('SELAM@example.org')).toEqual(['Selam Gebre']);
    expect(await search('0470 12 34 57')).toEqual([]);
  });

  it('should show nobody of another office when the same name is known there', async () => {
    const { rows: persons } = await module
      .get(SearchPersonsQuery)
      .execute(actor, { words: 'Mohammed Hassan', size: 100 });
    expect(persons.filter((person) => person.familyName === 'Hassan')).toHaveLength(1);
    expect(persons.every((person) => person.officeId === office.id)).toBe(true);
  });

  it('should tell the total when a page is shown, and still when the page is past the end', async () => {
    const query = module.get(SearchPersonsQuery);
    const first = await query.execute(actor, { words: 'Vandenberghe', size: 25 });
    expect(first.rows).toHaveLength(25);
    expect(first.page).toEqual({ page: 1, size: 25, total: 40 });
    const past = await query.execute(actor, { words: 'Vandenberghe', size: 25, page: 9 });
    expect(past).toEqual({ rows: [], page: { page: 9, size: 25, total: 40 } });
  });

  it('should refuse with words when there is nothing to look for', async () => {
    expect(await refusalOf(search('-'))).toMatchObject({ code: 'person.search-too-short' });
  });

  it('should leave a trace without the words when somebody searches', async () => {
    await search('Vandenberghe');
    const events = await database.asOwner<{ actor_id: string; row: string }>(
      `select actor_id, to_jsonb(e)::text as row from audit_event e where action = 'search-persons'`,
    );
    expect(events.length).toBeGreaterThan(0);
    expect(events.every((event) => event.actor_id === actor.userId)).toBe(true);
    expect(events.map((event) => event.row).join()).not.toContain('andenberghe');
  });

  it('should not answer when the application asks the candidate function without a person', async () => {
    await expect(database.asOwner(`select * from candidate_person('x y', 5)`)).rejects.toThrow('works on cases');
  });
});
