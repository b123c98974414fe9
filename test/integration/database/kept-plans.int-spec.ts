import { PreparingClient } from '@homeward/database';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

describe('a client that keeps plans', () => {
  let database: TestDatabase;
  let client: PreparingClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new PreparingClient({ connectionString: database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const kept = async (text: string): Promise<number> => {
    const { rows } = await client.query<{ statement: string }>('select statement from pg_prepared_statements');
    return rows.filter(({ statement }) => statement === text).length;
  };

  it('should have what is asked again and again prepared once, with the right answers', async () => {
    const text = 'select $1::int + $2::int as sum';
    const sums: number[] = [];
    for (let i = 0; i < 5; i += 1) sums.push((await client.query<{ sum: number }>(text, [i, 10])).rows[0]!.sum);
    expect(sums).toEqual([10, 11, 12, 13, 14]);
    expect(await kept(text)).toBe(1);
  });

  it('should prepare nothing for a text that is asked once, or that takes no values', async () => {
    const [once, plain] = ['select $1::int as once', 'select 1 as plain'];
    await client.query(once, [1]);
    for (let i = 0; i < 5; i += 1) await client.query(plain);
    expect(await kept(once)).toBe(0);
    expect(await kept(plain)).toBe(0);
  });

  it('should go on after a refusal in the middle of a transaction', async () => {
    const text = 'select 10 / $1::int as share';
    const share = async (by: number) => (await client.query<{ share: number }>(text, [by])).rows[0]!.share;
    for (const by of [1, 2, 5]) await share(by);
    await client.query('begin');
    await expect(share(0)).rejects.toThrow('division by zero');
    await client.query('rollback');
    expect(await share(5)).toBe(2);
  });
});
