import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CASE_WORKFLOW } from '@homeward/contracts';
import { LANGUAGES } from '../../lib/i18n/languages.ts';
import { nestedIn } from './nested.ts';
import { TOPIC_NAMES, topicAt, TOPICS, topicsAt, type TopicName } from './topics.ts';

type Catalogue = { readonly [key: string]: string | Catalogue };

const SRC = path.join(import.meta.dirname, '..', '..');
const ROUTES = path.join(SRC, 'app', 'routes');
/** Below which address the routes of a parent stand. */
const STANDS_AT: Readonly<Record<string, string>> = {
  root: '',
  theCase: '/cases/$caseId',
  theAdministration: '/administration',
};

/** Every address as the router puts it together: a route’s path under its parent’s. */
const ADDRESSES = readdirSync(ROUTES)
  .map((file) => readFileSync(path.join(ROUTES, file), 'utf8'))
  .flatMap((file) => [...file.matchAll(/getParentRoute: \(\) => (\w+),\s*path:\s*'([^']+)'/g)])
  .map(([, parent, below]) => `${STANDS_AT[parent!]}${below}`.replace(/(?<=.)\/$/, ''));

const catalogue = (language: string, namespace: string): Catalogue =>
  namespace === 'codes' ? { ...read(language, 'stages'), ...read(language, 'codes') } : read(language, namespace);
const read = (language: string, namespace: string): Catalogue =>
  JSON.parse(readFileSync(path.join(SRC, 'locales', language, `${namespace}.json`), 'utf8')) as Catalogue;
const wordsAt = (words: Catalogue, key: string): string | Catalogue | undefined =>
  key.split('.').reduce<string | Catalogue | undefined>((at, step) => (typeof at === 'object' ? at[step] : at), words);

describe('the manual', () => {
  it('should have read every address of the routes files', () => {
    const paths = readdirSync(ROUTES).flatMap(
      (file) => readFileSync(path.join(ROUTES, file), 'utf8').match(/path:/g) ?? [],
    );
    expect(ADDRESSES).toHaveLength(paths.length);
    expect(ADDRESSES.filter((address) => address.startsWith('undefined'))).toEqual([]);
  });

  it.each([...new Set(ADDRESSES)])('should have one page for %s', (address) => {
    expect(topicsAt(address)).toHaveLength(1);
    expect(topicAt(`${address}/`)).toBe(topicAt(address));
  });

  it('should name no address that is gone', () => {
    const named = Object.values(TOPICS).flatMap(({ at = [], under = [] }) => [...at, ...under]);
    expect(named.filter((address) => !ADDRESSES.includes(address))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('should lead to each page from a screen or from another page', () => {
    const linked = new Set<TopicName>(Object.values(TOPICS).flatMap(({ also }) => also));
    const lost = TOPIC_NAMES.filter((name) => !TOPICS[name].at && !TOPICS[name].under && !linked.has(name));
    expect(lost).toEqual([]);
    expect(TOPIC_NAMES.filter((name) => TOPICS[name].also.includes(name))).toEqual([]);
  });

  describe.each(Object.keys(LANGUAGES))('in %s', (language) => {
    const manual = catalogue(language, 'manual');
    const topics = manual['topic'] as Readonly<Record<string, Catalogue>>;

    it('should have every page, each with what it is for, its steps and a way out', () => {
      expect(Object.keys(topics).sort()).toEqual([...TOPIC_NAMES].sort());
      for (const topic of Object.values(topics)) {
        expect(Object.keys(topic).sort()).toEqual(['about', 'blocked', 'steps', 'title']);
        expect(Object.keys(topic['steps']!).length).toBeGreaterThanOrEqual(3);
      }
    });

    it('should name nothing by a name that the screens do not bear', () => {
      const nested = nestedIn(manual);
      const marks = JSON.stringify(manual).match(/\$t\(/g) ?? [];
      // Each is written as the catalogues are loaded by, and none takes words with places for data, which nobody fills.
      expect(nested).toHaveLength(marks.length);
      const dead = nested.filter(({ namespace, key }) => {
        const words = wordsAt(catalogue(language, namespace), key);
        return typeof words !== 'string' || words.includes('{{');
      });
      expect(dead).toEqual([]);
    });

    it('should have words for whatever the table of steps names', () => {
      const codes = catalogue(language, 'codes');
      const named = Object.entries(CASE_WORKFLOW).flatMap(([action, { from, to, requires }]) => [
        `action.${action}`,
        ...[...from, to].filter((stage) => stage !== 'SAME' && stage !== 'NAMED').map((stage) => `stage.${stage}`),
        ...requires.map((requirement) => `task.${requirement}`),
      ]);
      expect(named.filter((key) => typeof wordsAt(codes, key) !== 'string')).toEqual([]);
    });
  });
});
