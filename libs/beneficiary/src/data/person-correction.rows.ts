import type { BirthDatePrecision, Sex } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import type { NameKind } from '../domain/name-kinds.ts';
import type { PersonCorrection, ReadCorrection } from '../domain/person-correction.ts';
import type { LanguageInput } from '../domain/person-input.ts';
import { writeLanguages, writeNames, writeNationalities, type Whose } from './person.rows.ts';

/** What can be corrected, as it stands on file and as the trail keeps it. */
export interface Particulars {
  readonly names: readonly { kind: NameKind; givenNames: string; familyName: string; script: string }[];
  readonly sex: Sex;
  readonly birth: {
    date: string;
    precision: BirthDatePrecision;
    estimate: { age: number; on: string } | null;
  } | null;
  readonly preferredLanguage: string | null;
  readonly languages: readonly LanguageInput[];
  readonly nationalities: readonly { code: string; endedOn: string | null }[];
}

export async function readParticulars(tx: EntityManager, personId: string): Promise<Particulars> {
  const rows: Particulars[] = await tx.query(
    `select coalesce((select json_agg(json_build_object('kind', n.kind, 'givenNames', n.given_names,
                               'familyName', n.family_name, 'script', n.script)
                               order by n.kind <> 'primary', n.kind, n.search_key, n.given_names)
               from person_name n where n.person_id = p.id), '[]') as names,
            p.sex, p.preferred_language as "preferredLanguage",
            case when p.birth_date is not null then json_build_object('date', p.birth_date,
              'precision', p.birth_date_precision, 'estimate', case when p.estimated_age is not null
                then json_build_object('age', p.estimated_age, 'on', p.estimated_on) end) end as birth,
            coalesce((select json_agg(json_build_object('code', l.language_code, 'level', l.level) order by l.language_code)
               from person_language l where l.person_id = p.id), '[]') as languages,
            coalesce((select json_agg(json_build_object('code', n.country_code, 'endedOn', n.ended_on)
                               order by n.country_code)
               from person_nationality n where n.person_id = p.id), '[]') as nationalities
       from person p where p.id = $1`,
    [personId],
  );
  return rows[0]!;
}

/** Writes what was said and leaves the rest; the person's version goes up by one. */
export async function writeCorrection(
  tx: EntityManager,
  whose: Whose,
  said: PersonCorrection,
  read: ReadCorrection,
): Promise<void> {
  const { personId } = whose;
  const { birth } = read;
  await tx.query(
    `update person set version = version + 1, sex = coalesce($2, sex),
            preferred_language = coalesce($3, preferred_language),
            birth_date = case when $4 then $5::date else birth_date end,
            birth_date_precision = case when $4 then $6 else birth_date_precision end,
            estimated_age = case when $4 then $7::integer else estimated_age end,
            estimated_on = case when $4 then $8::date else estimated_on end
      where id = $1`,
    [
      personId,
      said.sex ?? null,
      said.preferredLanguage ?? null,
      read.changesBirth,
      birth?.date ?? null,
      birth?.precision ?? null,
      birth?.estimate?.age ?? null,
      birth?.estimate?.on ?? null,
    ],
  );
  if (read.names) {
    await tx.query(`delete from person_name where person_id = $1`, [personId]);
    await writeNames(tx, whose, read.names);
  }
  if (read.languages) {
    await tx.query(`delete from person_language where person_id = $1`, [personId]);
    await writeLanguages(tx, whose, read.languages);
  }
  await tx.query(`delete from person_nationality where person_id = $1 and country_code = any ($2::text[])`, [
    personId,
    read.removed,
  ]);
  await writeNationalities(tx, whose, read.added);
  await tx.query(
    `update person_nationality n set ended_on = e."on"
       from jsonb_to_recordset($2::jsonb) as e ("countryCode" text, "on" date)
      where n.person_id = $1 and n.country_code = e."countryCode"`,
    [personId, JSON.stringify(read.ended)],
  );
}
