import type { EntityManager } from 'typeorm';
import { wrong } from '../domain/wrong.ts';

/** A code and the field of the request it stands in. */
export interface CodeInField {
  readonly field: string;
  readonly code: string | null | undefined;
}

/**
 * Codes are data: what is a country or a language stands in the reference tables.
 * @throws DomainError `person.code-unknown`, naming the first field that holds a code of no list
 */
export async function demandKnownCodes(
  tx: EntityManager,
  { countries = [], languages = [] }: { countries?: readonly CodeInField[]; languages?: readonly CodeInField[] },
): Promise<void> {
  const codesOf = (fields: readonly CodeInField[]): string[] => fields.flatMap(({ code }) => code ?? []);
  if (codesOf([...countries, ...languages]).length === 0) return;
  const [unknown]: [{ countries: string[]; languages: string[] }] = await tx.query(
    `select array(select code from unnest($1::text[]) code where code not in (select c.code from country c)) as countries,
            array(select code from unnest($2::text[]) code where code not in (select l.code from language l)) as languages`,
    [codesOf(countries), codesOf(languages)],
  );
  const country = countries.find(({ code }) => code && unknown.countries.includes(code));
  if (country)
    throw wrong('person.code-unknown', country.field, 'holds a code that is no country; take one from the list');
  const language = languages.find(({ code }) => code && unknown.languages.includes(code));
  if (language) throw wrong('person.code-unknown', language.field, 'is no known language; take one from the list');
}
