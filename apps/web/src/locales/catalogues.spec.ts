import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../lib/i18n/languages.ts';

type Catalogue = { [key: string]: string | Catalogue };
type Words = ReadonlyMap<string, string>;

const HERE = import.meta.dirname;
const OTHERS = Object.keys(LANGUAGES).filter((language) => language !== 'en');
const namespacesOf = (language: string): string[] =>
  readdirSync(path.join(HERE, language))
    .filter((file) => file.endsWith('.json'))
    .sort();
const NAMESPACES = namespacesOf('en');

/** Words that are the same in a language as in English: names, and words both share. `namespace:key` → languages. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {};
/** From this length on, being equal to English is no chance. */
const LONG = 20;

function flat(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const wordsOf = (language: string, namespace: string): Words =>
  new Map(flat(JSON.parse(readFileSync(path.join(HERE, language, namespace), 'utf8')) as Catalogue));

const FORM = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(FORM, '');

/** The keys a catalogue must have in a language: English's, each sentence with a number in the language's own forms. */
function wanted(english: Words, language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const counted = new Set([...english.keys()].filter((key) => key.endsWith('_other')).map(baseOf));
  const keys = [...english.keys()].flatMap((key) =>
    FORM.test(key) && counted.has(baseOf(key))
      ? [...pluralCategories, ...(english.has(`${baseOf(key)}_zero`) ? ['zero'] : [])].map(
          (form) => `${baseOf(key)}_${form}`,
        )
      : [key],
  );
  return [...new Set(keys)].sort();
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}|<(\w+)>/g)].map((found) => found[0]))].sort();

describe.each(NAMESPACES)('the catalogue %s', (namespace) => {
  const english = wordsOf('en', namespace);

  it.each(Object.keys(LANGUAGES))('should have the same keys in %s, with the plurals of the language', (language) => {
    expect(namespacesOf(language)).toContain(namespace);
    expect([...wordsOf(language, namespace).keys()].sort()).toEqual(wanted(english, language));
  });

  it.each(Object.keys(LANGUAGES))('should have words for each key in %s', (language) => {
    const empty = [...wordsOf(language, namespace)].filter(([, words]) => words.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(OTHERS)('should hold the same places for data in %s', (language) => {
    const wrong = [...wordsOf(language, namespace)].filter(([key, words]) => {
      const model = placeholders(english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '');
      const own = placeholders(words);
      // A form for one or two may say the number as a word; none may name data that is not given.
      const mayLeaveOut = FORM.test(key) && !key.endsWith('_other');
      return mayLeaveOut ? own.some((each) => !model.includes(each)) : own.join() !== model.join();
    });
    expect(wrong).toEqual([]);
  });

  it.each(OTHERS)('should be translated into %s', (language) => {
    const left = [...wordsOf(language, namespace)].filter(
      ([key, words]) =>
        words.replace(/\{\{.*?\}\}/g, '').length > LONG &&
        words === english.get(key) &&
        !SAME_AS_ENGLISH[`${namespace.replace('.json', '')}:${key}`]?.includes(language),
    );
    expect(left).toEqual([]);
  });
});

it('should have no catalogue that English has not', () => {
  for (const language of OTHERS) expect(namespacesOf(language)).toEqual(NAMESPACES);
});
