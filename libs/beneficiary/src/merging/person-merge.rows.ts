import type { EntityManager } from 'typeorm';
import {
  MERGED_FIELDS,
  type FormerParticulars,
  type MergeChoices,
  type MergedField,
  type MovedRows,
} from './merge-choices.ts';

/** Two files of one office: `kept` stays, `absorbed` is left with what was never anybody's but the person's. */
export interface TwoFiles {
  readonly kept: string;
  readonly absorbed: string;
}

/** What belongs to a person alone and simply follows. */
const FOLLOWING = ['person_name', 'contact_channel', 'identity_document'] as const;

/** How much of a person's own follows, by what it is called. */
export async function particularsOf(
  tx: EntityManager,
  personId: string,
): Promise<{ matter: 'names' | 'contact-channels' | 'identity-documents'; count: number }[]> {
  const [found]: [Record<(typeof FOLLOWING)[number], number>] = await tx.query(
    `select ${FOLLOWING.map((table) => `(select count(*)::integer from ${table} where person_id = $1) as ${table}`).join(', ')}`,
    [personId],
  );
  const counts = [
    { matter: 'names', count: found.person_name },
    { matter: 'contact-channels', count: found.contact_channel },
    { matter: 'identity-documents', count: found.identity_document },
  ] as const;
  return counts.filter(({ count }) => count > 0);
}

/** Writes what was chosen and what follows of the person's own rows. */
export async function mergeParticulars(
  tx: EntityManager,
  { kept, absorbed }: TwoFiles,
  choices: MergeChoices,
): Promise<{ moved: MovedRows; former: FormerParticulars }> {
  const former = await readFormer(tx, kept, absorbed);
  const of = (field: keyof MergeChoices): boolean => choices[field] === 'absorbed';
  await tx.query(
    `update person k set version = k.version + 1, sex = case when $3 then a.sex else k.sex end,
            birth_date = case when $4 then a.birth_date else k.birth_date end,
            birth_date_precision = case when $4 then a.birth_date_precision else k.birth_date_precision end,
            estimated_age = case when $4 then a.estimated_age else k.estimated_age end,
            estimated_on = case when $4 then a.estimated_on else k.estimated_on end,
            preferred_language = case when $5 then a.preferred_language else k.preferred_language end
       from person a where k.id = $1 and a.id = $2`,
    [kept, absorbed, of('sex'), of('birth'), of('preferredLanguage')],
  );
  // Names the other file bore are other names of this person: found by them, called by the one that was chosen.
  await tx.query(`update person_name set kind = 'alias' where person_id = $1 and kind = 'primary'`, [
    of('name') ? kept : absorbed,
  ]);
  const moved: Record<string, string[]> = {};
  for (const table of FOLLOWING) {
    const [rows]: [{ id: string }[], number] = await tx.query(
      `update ${table} set person_id = $1 where person_id = $2 returning id`,
      [kept, absorbed],
    );
    moved[`${table}.person_id`] = rows.map(({ id }) => id);
  }
  const languagesAdded = await added(tx, 'person_language', 'language_code, level', { kept, absorbed });
  const nationalitiesAdded = await added(tx, 'person_nationality', 'country_code, ended_on', { kept, absorbed });
  await tx.query(`update person set merged_into_id = $1, version = version + 1 where id = $2`, [kept, absorbed]);
  const chosen = MERGED_FIELDS.filter(of);
  return { moved, former: { ...former, chosen, languagesAdded, nationalitiesAdded } };
}

/** Whether the names that followed still stand as they did: a correction writes a person's names anew. */
export async function namesStand(tx: EntityManager, moved: MovedRows, former: FormerParticulars): Promise<boolean> {
  const names = [...new Set([...(moved['person_name.person_id'] ?? []), ...former.primaryNames])];
  const rows: unknown[] = await tx.query(`select 1 from person_name where id = any ($1::uuid[])`, [names]);
  return rows.length === names.length;
}

/** Takes back what {@link mergeParticulars} wrote. */
export async function partParticulars(
  tx: EntityManager,
  { kept, absorbed }: TwoFiles,
  moved: MovedRows,
  former: FormerParticulars,
): Promise<void> {
  await tx.query(`update person set merged_into_id = null, version = version + 1 where id = $1`, [absorbed]);
  await tx.query(`update person_name set kind = 'alias' where person_id = $1 and kind = 'primary'`, [kept]);
  for (const table of FOLLOWING)
    await tx.query(`update ${table} set person_id = $1 where person_id = $2 and id = any ($3::uuid[])`, [
      ...[absorbed, kept, moved[`${table}.person_id`] ?? []],
    ]);
  await tx.query(
    `update person_name n set kind = 'primary' where n.id = any ($1::uuid[]) and n.person_id = any ($2::uuid[])`,
    [former.primaryNames, [kept, absorbed]],
  );
  await tx.query(`delete from person_language where person_id = $1 and language_code = any ($2::text[])`, [
    kept,
    former.languagesAdded,
  ]);
  await tx.query(`delete from person_nationality where person_id = $1 and country_code = any ($2::text[])`, [
    kept,
    former.nationalitiesAdded,
  ]);
  const { sex, birthDate, birthDatePrecision, estimatedAge, estimatedOn, preferredLanguage } = former;
  const chosen = (field: MergedField): boolean => former.chosen.includes(field);
  await tx.query(
    `update person set version = version + 1, sex = case when $8 then $2 else sex end,
            birth_date = case when $9 then $3::date else birth_date end,
            birth_date_precision = case when $9 then $4 else birth_date_precision end,
            estimated_age = case when $9 then $5::integer else estimated_age end,
            estimated_on = case when $9 then $6::date else estimated_on end,
            preferred_language = case when $10 then $7 else preferred_language end where id = $1`,
    [
      ...[kept, sex, birthDate, birthDatePrecision, estimatedAge, estimatedOn, preferredLanguage],
      ...[chosen('sex'), chosen('birth'), chosen('preferredLanguage')],
    ],
  );
}

async function readFormer(
  tx: EntityManager,
  kept: string,
  absorbed: string,
): Promise<Omit<FormerParticulars, 'chosen' | 'languagesAdded' | 'nationalitiesAdded'>> {
  const [former]: [Omit<FormerParticulars, 'chosen' | 'languagesAdded' | 'nationalitiesAdded'>] = await tx.query(
    `select sex, to_char(birth_date, 'YYYY-MM-DD') as "birthDate", birth_date_precision as "birthDatePrecision",
            estimated_age as "estimatedAge", to_char(estimated_on, 'YYYY-MM-DD') as "estimatedOn",
            preferred_language as "preferredLanguage",
            array(select n.id from person_name n where n.person_id in ($1, $2) and n.kind = 'primary') as "primaryNames"
       from person where id = $1`,
    [kept, absorbed],
  );
  return former;
}

/** @returns the codes of the absorbed file that the kept one did not have */
async function added(
  tx: EntityManager,
  table: 'person_language' | 'person_nationality',
  columns: string,
  { kept, absorbed }: TwoFiles,
): Promise<string[]> {
  const rows: { code: string }[] = await tx.query(
    `insert into ${table} (person_id, office_id, ${columns})
     select $1, office_id, ${columns} from ${table} where person_id = $2
     on conflict do nothing returning ${columns.split(',')[0]!} as code`,
    [kept, absorbed],
  );
  return rows.map(({ code }) => code);
}
