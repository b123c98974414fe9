import { FIELD_RULES, MATTER_RULES } from '@homeward/contracts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../i18n/languages.ts';

const HERE = import.meta.dirname;
const STATUSES = path.resolve(HERE, '../../../../api/src/http/problem-statuses.ts');

/** Every code the API may refuse with: the keys of the record that gives each its status. */
const CODES = [...readFileSync(STATUSES, 'utf8').matchAll(/^ {2}'([\w-]+\.[\w-]+)': \d{3},$/gm)].map(
  ([, code]) => code!,
);

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
const wordsIn = (language: string): Words =>
  JSON.parse(readFileSync(path.resolve(HERE, `../../locales/${language}/problems.json`), 'utf8')) as Words;
const keysOf = (words: Words): string[] =>
  Object.entries(words).flatMap(([noun, of]) => Object.keys(of).map((rest) => `${noun}.${rest}`));

describe.each(Object.keys(LANGUAGES))('the words of refusals in %s', (language) => {
  const words = wordsIn(language);

  it('should be there for every code of the API, and for no other', () => {
    expect(CODES.length).toBeGreaterThan(180);
    expect(keysOf(words).filter((key) => !key.startsWith('field.'))).toEqual(expect.arrayContaining(CODES));
    expect(keysOf(words).filter((key) => !key.startsWith('field.') && !CODES.includes(key))).toEqual([]);
  });

  it('should be there for every rule of form, and for what follows none', () => {
    expect(Object.keys(words['field']!).sort()).toEqual([...FIELD_RULES, 'other'].sort());
  });
});

describe.each(Object.keys(LANGUAGES))('what is wrong with a field in %s', (language) => {
  const words = wordsIn(language)['field']!;

  it('should name the days and codes that a rule names, and no others', () => {
    const named = (rule: string): string[] => [...words[rule]!.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
    expect(named('between').sort()).toEqual(['until', 'value']);
    expect([named('notBefore'), named('mustBe')]).toEqual([['value'], ['value']]);
    for (const rule of MATTER_RULES.filter((each) => !['between', 'notBefore', 'mustBe'].includes(each)))
      expect([rule, named(rule)]).toEqual([rule, []]);
  });

  it('should be said in words of its own', () => {
    const english = wordsIn('en')['field']!;
    expect(language === 'en' ? [] : MATTER_RULES.filter((rule) => words[rule] === english[rule])).toEqual([]);
  });
});
