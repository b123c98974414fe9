import { randomUUID } from 'node:crypto';
import { searchKey, scriptOf, type PersonInput } from '@homeward/beneficiary';
import type { TestDatabase } from '../test-database.ts';

/** Nine letters nobody is called by, so that people made by a test are no likely duplicates of each other. */
export function buildName(): string {
  return Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
}

/** A person as somebody at the desk would type them. */
export function buildPerson(
  overrides: Partial<PersonInput> & { givenNames?: string; familyName?: string } = {},
): PersonInput {
  const { givenNames = buildName(), familyName = buildName(), ...rest } = overrides;
  return {
    names: [{ kind: 'primary', givenNames, familyName }],
    sex: 'female',
    birthDate: '1990-05-04',
    birthDatePrecision: 'day',
    nationalities: ['IQ'],
    preferredLanguage: 'ar',
    ...rest,
  };
}

/** Saves a person with a primary name past every rule, for fixtures that are about something else. */
export async function savePerson(
  database: TestDatabase,
  office: { id: string },
  creatorId: string,
  overrides: Partial<PersonInput> & { givenNames?: string; familyName?: string; id?: string } = {},
): Promise<{ id: string; officeId: string }> {
  const { id = randomUUID(), ...input } = overrides;
  const person = buildPerson(input);
  await database.asOwner(
    `insert into person (id, office_id, sex, birth_date, birth_date_precision, preferred_language, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, now())`,
    [
      id,
      office.id,
      person.sex,
      person.birthDate ?? null,
      person.birthDatePrecision ?? null,
      person.preferredLanguage ?? null,
      creatorId,
    ],
  );
  for (const name of person.names) {
    const [given, family] = [name.givenNames ?? '', name.familyName ?? ''];
    await database.asOwner(
      `insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, office.id, name.kind, given, family, scriptOf(family + given), searchKey(given, family)],
    );
  }
  for (const code of person.nationalities)
    await database.asOwner(`insert into person_nationality values ($1, $2, $3)`, [id, office.id, code]);
  for (const channel of person.contactChannels ?? [])
    await database.asOwner(
      `insert into contact_channel (person_id, office_id, kind, value, value_key, safety, created_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [id, office.id, channel.kind, channel.value, channel.value.toLowerCase(), channel.safety],
    );
  return { id, officeId: office.id };
}
