/**
 * The languages a person follows without an interpreter, as a list in SQL: the one they prefer and those they speak as
 * natives or fluently. Some words of a language are not enough to decide in it.
 * @param person the alias of the person's row
 */
export const spokenLanguages = (person: string): string => `array(
  select ${person}.preferred_language where ${person}.preferred_language is not null
  union
  select l.language_code from person_language l where l.person_id = ${person}.id and l.level in ('native', 'fluent'))`;
