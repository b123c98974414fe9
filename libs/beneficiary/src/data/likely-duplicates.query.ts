import { Injectable } from '@nestjs/common';
import type { BirthDatePrecision } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { documentKey } from '../domain/document-number.ts';
import { DUPLICATE_BANDS, weighLikeness, type Likeness } from '../domain/likely-duplicates.ts';
import type { ReadPerson } from '../domain/read-person.ts';

export interface LikelyDuplicate extends Likeness {
  readonly personId: string;
}

/** Whoever is far from likely is not compared letter by letter: the candidates stand before names are looked at. */
const CANDIDATES_SQL = `
  with wanted as materialized (
         select key, name_skeleton(key) as skeleton from (select distinct key from unnest($1::text[]) as key) named),
       candidate as (
         select c.person_id from wanted w cross join lateral candidate_person(w.key, 50) c
         union
         select ch.person_id from contact_channel ch where ch.value_key = any ($2::text[])
         union
         select d.person_id from identity_document d
          where d.number_key = any (array(select split_part(key, ':', 2) from unnest($4::text[]) key))),
       p as materialized (
         select person.id, birth_date, birth_date_precision
           from candidate join person on person.id = candidate.person_id
          where erased_at is null and person.id <> all ($3::uuid[]))
  select p.id, to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate", p.birth_date_precision as precision,
         array(select country_code::text from person_nationality where person_id = p.id) as nationalities,
         array(select value_key from contact_channel where person_id = p.id and value_key is not null) as "contactKeys",
         array(select issuing_country_code || ':' || number_key from identity_document
                where person_id = p.id and number_key is not null) as "documentKeys",
         likeness.letters, likeness.sounds
    from p
   cross join lateral (
         select max(similarity(n.search_key, w.key)) as letters,
                max(greatest(similarity(n.skeleton, w.skeleton),
                             similarity(replace(n.skeleton, ' ', ''), replace(w.skeleton, ' ', '')))) as sounds
           from (select search_key, skeleton from person_name
                  where person_id = p.id) n
          cross join wanted w) likeness`;

interface CandidateRow {
  id: string;
  birthDate: string | null;
  precision: BirthDatePrecision | null;
  nationalities: string[];
  contactKeys: string[];
  documentKeys: string[];
  letters: number | null;
  sounds: number | null;
}

/** What two people are compared by. */
export type PersonToCompare = Pick<ReadPerson, 'birth' | 'nationalities' | 'channels' | 'documents'> & {
  readonly names: readonly { readonly searchKey: string }[];
};

/** Who in the actor's own offices may be the same person; other offices are asked through `match_person`. */
@Injectable()
export class LikelyDuplicates {
  /**
   * @param apartFrom people known to be others: the family registered in the same breath
   * @returns the likeliest first, ten at most
   */
  async find(
    tx: EntityManager,
    person: PersonToCompare,
    apartFrom: readonly string[] = [],
  ): Promise<LikelyDuplicate[]> {
    const contactKeys = person.channels.flatMap((channel) => channel.valueKey ?? []);
    const documentKeys = person.documents.flatMap(({ issuingCountryCode, numberKey }) =>
      numberKey ? documentKey(issuingCountryCode, numberKey) : [],
    );
    const rows: CandidateRow[] = await tx.query(CANDIDATES_SQL, [
      person.names.map((name) => name.searchKey),
      contactKeys,
      apartFrom,
      documentKeys,
    ]);
    return rows
      .flatMap((row) => {
        const weighed = weighLikeness(
          { letters: row.letters ?? 0, sounds: row.sounds ?? 0 },
          { birth: person.birth, nationalities: person.nationalities, contactKeys, documentKeys },
          {
            birth: row.birthDate ? { date: row.birthDate, precision: row.precision! } : null,
            nationalities: row.nationalities,
            contactKeys: row.contactKeys,
            documentKeys: row.documentKeys,
          },
        );
        return weighed ? [{ personId: row.id, ...weighed, name: Math.max(row.letters ?? 0, row.sounds ?? 0) }] : [];
      })
      .sort((a, b) => DUPLICATE_BANDS.indexOf(a.band) - DUPLICATE_BANDS.indexOf(b.band) || b.name - a.name)
      .slice(0, 10)
      .map(({ personId, band, reasons }) => ({ personId, band, reasons }));
  }
}
