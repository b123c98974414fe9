import type { TestDatabase } from './test-database.ts';

/**
 * Where words stand in the database, in any column of any table of any schema but PostgreSQL's own, whatever their
 * case; letters in bytes are found too.
 * @returns for each word that was found, the tables it stands in
 */
export async function findWords(database: TestDatabase, words: readonly string[]): Promise<Map<string, string[]>> {
  const tables = await database.asOwner<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      order by 1`,
  );
  const looking = tables.map(
    ({
      name,
    }) => `select '${name.replaceAll("'", "''")}' as place, w.word from ${name} t, unnest($1::text[], $2::text[]) w (word, bytes)
      where position(lower(w.word) in lower(t::text)) > 0 or position(w.bytes in t::text) > 0`,
  );
  const found = await database.asOwner<{ place: string; word: string }>(
    `select distinct word, place from (${looking.join(' union all ')}) found order by 1, 2`,
    [words, words.map((word) => Buffer.from(word, 'utf8').toString('hex'))],
  );
  const places = new Map<string, string[]>();
  for (const { word, place } of found) places.set(word, [...(places.get(word) ?? []), place]);
  return places;
}
