import { SearchPersonsQuery } from '@homeward/beneficiary';
import type { Actor } from '@homeward/platform';
import type { TestingModule } from '@nestjs/testing';
import { savePerson } from '../../support/factories/beneficiary.factory.ts';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { SAME_NAMES, UNLIKE_NAMES } from './names-in-scripts.ts';
import { openBeneficiaryRoom } from './rooms.ts';

/** Promised of the pairs, typed one way and on file the other: found at all, and among the first three. */
const RECALL = 0.97;
const AMONG_THE_FIRST = 0.95;
/** Of the unlike names, the most that may be shown for all searches together. */
const FALSELY_SHOWN = 8;

describe('searching a name written in another script', () => {
  let database: TestDatabase;
  let module: TestingModule;
  /** Two offices: one keeps the left names, the other the right ones; each keeps the hundred that are like none. */
  const sides: { actor: Actor & { userId: string }; office: { id: string } }[] = [];

  const search = async (side: number, words: string): Promise<string[]> => {
    const found = await module.get(SearchPersonsQuery).execute(sides[side]!.actor, { words, size: 50 });
    return found.rows.map((person) => `${person.givenNames} ${person.familyName}`.trim());
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await openBeneficiaryRoom(database, new TestClock('2026-03-02T09:00:00Z'));
    await module.init();
    for (const side of [0, 1] as const) {
      const office = await saveOffice(database);
      const actor = await saveActor(database, 'counsellor', office);
      for (const name of new Set([...SAME_NAMES.map((pair) => pair[side]), ...UNLIKE_NAMES])) {
        const [givenNames, ...family] = name.split(' ');
        await savePerson(database, office, actor.userId, {
          givenNames,
          familyName: family.join(' '),
          nationalities: [],
        });
      }
      sides.push({ actor, office });
    }
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it.each([
    ['right to left', 0, 1],
    ['left to right', 1, 0],
  ] as const)(
    'should find the person, and hardly anybody else, when pairs are read from %s',
    async (_, file, typed) => {
      const missed: string[] = [];
      const behind: string[] = [];
      const falsely: string[] = [];
      for (const pair of SAME_NAMES) {
        const shown = await search(file, pair[typed]);
        // The same name written in a third way is the same name too.
        const same = SAME_NAMES.filter((other) => other.some((name) => pair.includes(name))).map(
          (other) => other[file],
        );
        const place = shown.findIndex((name) => same.includes(name));
        if (place < 0) missed.push(`${pair[typed]} for ${pair[file]}`);
        if (place > 2) behind.push(`${pair[typed]} for ${pair[file]}`);
        falsely.push(
          ...shown.filter((name) => UNLIKE_NAMES.includes(name)).map((name) => `${name} for ${pair[typed]}`),
        );
      }
      const part = (lost: number): number => 1 - lost / SAME_NAMES.length;
      expect([missed, part(missed.length) >= RECALL]).toEqual([missed, true]);
      expect([behind, part(missed.length + behind.length) >= AMONG_THE_FIRST]).toEqual([behind, true]);
      expect(falsely.slice(FALSELY_SHOWN)).toEqual([]);
    },
  );

  it('should show hardly anybody but themselves when a name like none is typed', async () => {
    const falsely: string[] = [];
    for (const typed of UNLIKE_NAMES) {
      const shown = await search(0, typed);
      expect(shown[0]).toBe(typed);
      falsely.push(...shown.slice(1).map((name) => `${name} for ${typed}`));
    }
    expect(falsely.slice(FALSELY_SHOWN)).toEqual([]);
  });

  it('should cover every script an office meets, and a hundred names that are unlike', () => {
    expect(SAME_NAMES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(UNLIKE_NAMES).size).toBe(100);
    const scripts = ['Arabic', 'Cyrillic', 'Greek', 'Georgian', 'Armenian', 'Ethiopic'];
    const all = SAME_NAMES.flat().join(' ');
    expect(scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(all))).toEqual(scripts);
  });

  it('should find one person, once, by each script when they are on file in four', async () => {
    const { actor, office } = sides[0]!;
    const { id } = await savePerson(database, office, actor.userId, {
      names: [
        { kind: 'primary', givenNames: 'نورالدين', familyName: 'زنكي' },
        { kind: 'transliteration', givenNames: 'Nureddin', familyName: 'Zengi' },
        { kind: 'transliteration', givenNames: 'Нуреддин', familyName: 'Зенги' },
        { kind: 'transliteration', givenNames: 'Νουρεντίν', familyName: 'Ζενγκί' },
      ],
    });
    for (const typed of ['نورالدين زنكي', 'Nour Eddine Zengi', 'Нуреддин Занги', 'Νουρεντίν Ζενγκί', 'ნურედინ ზენგი']) {
      const { rows } = await module.get(SearchPersonsQuery).execute(actor, { words: typed });
      expect([typed, rows[0]?.id, rows.filter((row) => row.id === id).length]).toEqual([typed, id, 1]);
    }
  });

  it.each([
    ['a letter too few', 'Nikta Krushchev', 'Никита Хрущёв'],
    ['a letter too many', 'Henrrikh Mkhittaryan', 'Հենրիխ Մխիթարյան'],
    ['two letters changed about', 'Olkesandr Gnocharenko', 'Олександр Гончаренко'],
    ['no space', 'MamadouDiallo', 'Mamadou Diallo'],
    ['the article away', 'Zahra Fatima', 'فاطمة الزهراء'],
    ['the first name alone', 'Zelimkhan', 'Зелимхан Магомедов'],
    ['one name more than is on file', 'Ayse Nur Celik', 'Ayşe Çelik'],
  ])('should find them first when the name is typed with %s', async (_, typed, expected) => {
    expect((await search(0, typed))[0]).toBe(expected);
  });
});
