import { searchKey } from '@homeward/beneficiary';
import type pg from 'pg';
import { COMMUNITIES } from './people-names.ts';
import { diceOf } from './dice.ts';

/** A name on file, for the searches to misspell. */
export interface FiledName {
  readonly given: string;
  readonly family: string;
}

/** Half of everybody bears a family name that few others bear. */
const RARE = 0.5;
const BATCH = 5_000;

/**
 * Fills one desk of a migrated database with people named as people are: a few names borne by thousands, a long tail
 * borne by a handful, in six scripts, one in four with the same name in Latin letters beside it.
 * @param persons how many
 * @returns some of the names, drawn evenly
 */
export async function seedPeople(
  client: pg.Client,
  desk: { officeId: string; userId: string },
  persons: number,
): Promise<FiledName[]> {
  const dice = diceOf(20_261_122);
  const sample: FiledName[] = [];
  const indexes = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
      where tablename = 'person_name' and indexdef like '%trgm%'`,
  );
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
  for (let done = 0; done < persons; done += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, persons - done) }, () => {
      const name = drawName(dice);
      return { ...name, key: searchKey(name.given, name.family), latin: dice() < 0.25 };
    });
    if (rows[0]) sample.push(...rows.slice(0, 25));
    await client.query(
      `with typed as (select gen_random_uuid() as id, r.* from jsonb_to_recordset($1::jsonb)
                        as r (given text, family text, key text, latin boolean)),
            people as (insert into person (id, office_id, sex, birth_date, birth_date_precision, created_by, created_at)
              select id, $2, 'unknown', date '1950-01-01' + (random() * 20000)::int, 'day', $3, now() from typed),
            nations as (insert into person_nationality (person_id, office_id, country_code) select id, $2, 'IQ' from typed)
       insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
       select id, $2::uuid, 'primary', given, family, 'Zyyy', key from typed
       union all
       select id, $2::uuid, 'transliteration', initcap(split_part(key, ' ', 1)), initcap(split_part(key, ' ', 2)), 'Latn', key
         from typed where latin`,
      [JSON.stringify(rows), desk.officeId, desk.userId],
    );
  }
  for (const { definition } of indexes.rows) await client.query(definition);
  await client.query('vacuum analyze');
  return sample;
}

function drawName(dice: () => number): FiledName {
  let part = dice() * 100;
  const community = COMMUNITIES.find(({ share }) => (part -= share) < 0) ?? COMMUNITIES[0]!;
  const any = (list: readonly string[]): string => list[Math.floor(dice() * list.length)]!;
  const given = common(community.given, dice) + (dice() < 0.2 ? ` ${common(community.given, dice)}` : '');
  const family =
    dice() < RARE
      ? any(community.beginnings) +
        (dice() < 0.5 ? any(community.endings) : any(community.endings) + any(community.endings))
      : common(community.family, dice);
  return { given, family };
}

/** The second name of a list is borne by half as many as the first, the third by a third (Zipf). */
function common(list: readonly string[], dice: () => number): string {
  const total = list.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  let at = dice() * total;
  return list.find((_, i) => (at -= 1 / (i + 1)) < 0) ?? list[0]!;
}
