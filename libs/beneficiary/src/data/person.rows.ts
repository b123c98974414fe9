import type { EntityManager } from 'typeorm';
import type { LanguageInput } from '../domain/person-input.ts';
import type { ReadDocument } from '../domain/read-document.ts';
import type { ReadName } from '../domain/read-person.ts';

/** Whose rows are written. */
export interface Whose {
  readonly personId: string;
  readonly officeId: string;
}

export async function writeNames(
  tx: EntityManager,
  { personId, officeId }: Whose,
  names: readonly ReadName[],
): Promise<void> {
  await tx.query(
    `insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
     select $1, $2, n.kind, n."givenNames", n."familyName", n.script, n."searchKey"
       from jsonb_to_recordset($3::jsonb)
         as n (kind text, "givenNames" text, "familyName" text, script text, "searchKey" text)`,
    [personId, officeId, JSON.stringify(names)],
  );
}

/** Adds nationalities; one that had ended and is held again goes on. */
export async function writeNationalities(
  tx: EntityManager,
  { personId, officeId }: Whose,
  codes: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into person_nationality (person_id, office_id, country_code) select $1, $2, code from unnest($3::text[]) code
     on conflict (person_id, country_code) do update set ended_on = null`,
    [personId, officeId, codes],
  );
}

export async function writeLanguages(
  tx: EntityManager,
  { personId, officeId }: Whose,
  languages: readonly LanguageInput[],
): Promise<void> {
  await tx.query(
    `insert into person_language (person_id, office_id, language_code, level)
     select $1, $2, l.code, l.level from jsonb_to_recordset($3::jsonb) as l (code text, level text)`,
    [personId, officeId, JSON.stringify(languages)],
  );
}

/** @returns the new documents' ids, in the order given */
export async function writeDocuments(
  tx: EntityManager,
  { personId, officeId }: Whose,
  documents: readonly ReadDocument[],
  at: Date,
): Promise<string[]> {
  const ids: string[] = [];
  for (const document of documents) {
    const rows: { id: string }[] = await tx.query(
      `insert into identity_document (person_id, office_id, created_at, kind, number, number_key, issuing_country_code,
              issued_on, expires_on, original_at, loss_reported_on, loss_reference, copy_held)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
      [personId, officeId, at, ...documentColumns(document)],
    );
    ids.push(rows[0]!.id);
  }
  return ids;
}

/** Kind, number and its key, country, days, place of the original, loss and its reference, copy: in this order. */
export function documentColumns(document: ReadDocument): unknown[] {
  return [
    document.kind,
    document.number,
    document.numberKey,
    document.issuingCountryCode,
    document.issuedOn ?? null,
    document.expiresOn ?? null,
    document.originalAt,
    document.lossReportedOn ?? null,
    document.lossReference ?? null,
    document.copyHeld ?? false,
  ];
}
