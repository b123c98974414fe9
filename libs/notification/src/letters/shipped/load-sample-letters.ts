import pg from 'pg';
import { SAMPLE_LETTERS } from './sample-letters.ts';

const OURS = 'Homeward (sample, not reviewed)';

/**
 * Puts the sample texts into the database, once: a wording that stands is left as it is, because letters were written
 * from it.
 * @param ownerUrl the owning role's database
 */
export async function loadSampleLetters(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `insert into letter_template (kind, language, number, title, body, legal_owner, sample, state, valid_from, created_at)
       select s.kind, s.language, 1, s.title, s.body, $2, true, 'published', date '2024-01-01', now()
         from jsonb_to_recordset($1::jsonb) as s (kind text, language text, title text, body text)
       on conflict do nothing`,
      [JSON.stringify(SAMPLE_LETTERS), OURS],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
