import pg from 'pg';
import { SAMPLE_TEXTS } from './sample-texts.ts';

/** From this day on; long before any file, so that a demonstration can be told in the past. */
const VALID_FROM = '2020-01-01';
const OWNER = 'none: sample, not reviewed';

/**
 * Brings the sample declarations of this code into the database, in one transaction; a text somebody signed stays as it
 * was signed. Safe to run again and beside another run.
 * @param ownerUrl the owning role's database: the application's role may only add reviewed texts
 * @returns texts added or changed
 */
export async function loadDeclarationSamples(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const rows = Object.entries(SAMPLE_TEXTS).map(([language, text]) => ({ language, text }));
    const { rowCount } = await client.query(
      `insert into declaration_template (language, number, legal_owner, state, valid_from, sample, text)
       select r.language, 1, $2, 'published', $3, true, r.text from jsonb_to_recordset($1) as r (language text, text text)
       on conflict on constraint declaration_template_key do update set text = excluded.text
        where declaration_template.sample and declaration_template.text <> excluded.text
          and not exists (select 1 from declaration d where d.template_id = declaration_template.id)`,
      [JSON.stringify(rows), OWNER, VALID_FROM],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
