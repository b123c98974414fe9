import pg from 'pg';
import { ORIENTATION_SAMPLES } from './orientation-samples.ts';

/** Long before any file, so that a demonstration can be told in the past. */
const VALID_FROM = '2020-01-01';

/**
 * Brings the sample checklists of this code into the database; one that somebody was told by stays as it was. Safe to
 * run again and beside another run.
 * @param ownerUrl the owning role's database: the application's role may only add reviewed texts
 * @returns texts added or changed
 */
export async function loadOrientationSamples(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `insert into orientation_text (audience, language, number, state, valid_from, sample, items)
       select r.audience, r.language, 1, 'published', $2, true, r.items
         from jsonb_to_recordset($1) as r (audience text, language text, items jsonb)
       on conflict on constraint orientation_text_key do update set items = excluded.items
        where orientation_text.sample and orientation_text.items <> excluded.items
          and not exists (select 1 from orientation o where o.text_id = orientation_text.id)`,
      [JSON.stringify(ORIENTATION_SAMPLES), VALID_FROM],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
