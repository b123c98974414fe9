import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

/** What is looked up again and again while a case is opened: by whose column, in tables that grow with every case. */
const LOOKED_UP = [
  ['case_member', 'case_id'],
  ['appointment', 'case_id'],
  ['case_flag', 'case_id'],
  ['case_reader', 'case_id'],
  ['case_note', 'case_id'],
  ['case_history', 'case_id'],
  ['member_relation', 'member_id'],
  ['person_name', 'person_id'],
  ['person_nationality', 'person_id'],
  ['contact_channel', 'person_id'],
] as const;

describe('the tables of an opened case', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it.each(LOOKED_UP)('should find all rows of %s by %s through an index', async (table, column) => {
    // An index of some of the rows, or one in which the column comes later, is gone through from end to end or not used.
    const leading = await database.asOwner(
      `select 1 from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = $1::regclass and a.attname = $2 and i.indpred is null`,
      [`public.${table}`, column],
    );
    expect(leading.length).toBeGreaterThan(0);
  });
});
