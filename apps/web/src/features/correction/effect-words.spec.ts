import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CASE_WORKFLOW, effectsOf } from '@homeward/contracts';
import { LANGUAGES } from '../../lib/i18n/languages.ts';

const LOCALES = path.join(import.meta.dirname, '../../locales');
const EFFECTS = [...new Set(Object.values(CASE_WORKFLOW).flatMap((action) => effectsOf(action)))].sort();

describe.each(Object.keys(LANGUAGES))('what taking a step back undoes, in %s', (language) => {
  it('should be said of every effect of the table', () => {
    const { effect } = JSON.parse(readFileSync(path.join(LOCALES, language, 'correction.json'), 'utf8')) as {
      effect: Readonly<Record<string, string>>;
    };
    expect(EFFECTS.filter((name) => !effect[name])).toEqual([]);
  });
});
