import { AUDIT_ACTIONS, CASE_WORKFLOW } from '@homeward/contracts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../../lib/i18n/languages.ts';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
const catalogue = (language: string, namespace: string): Words =>
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, `../../../locales/${language}/${namespace}.json`), 'utf8'),
  ) as Words;

describe.each(Object.keys(LANGUAGES))('the words of the trail in %s', (language) => {
  it('should be there for whatever the server may write down, and for nothing else', () => {
    expect(Object.keys(catalogue(language, 'trail')['action']!).sort()).toEqual([...AUDIT_ACTIONS].sort());
  });

  it('should be there for every step of the workflow', () => {
    const steps = Object.keys(catalogue(language, 'codes')['action']!);
    expect(Object.keys(CASE_WORKFLOW).filter((step) => !steps.includes(step))).toEqual([]);
  });
});
