import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../../../..');
const read = (...parts: string[]): string => readFileSync(path.join(ROOT, ...parts), 'utf8');

/** `GET /api/cases/{}`: an operation, whatever its parameters are called. */
const named = (method: string, address: string): string =>
  `${method.toUpperCase()} ${address.replace(/\$?\{[^}]*\}/g, '{}').replace(/\?.*$/, '')}`;

const METHOD = '(get|post|put|patch|delete)';
/** The ways in which a screen calls an operation; what only forgets an answer (`queryKey`) is none. */
const CALLS: readonly ((source: string) => string[])[] = [
  (source) =>
    [...source.matchAll(new RegExp(`(?<!queryKey:\\s*)[([]\\s*'${METHOD}'(?:\\s+as const)?,\\s*'(/[^']+)'`, 'g'))].map(
      ([, method, address]) => named(method!, address!),
    ),
  (source) =>
    [...source.matchAll(/client\.(GET|POST|PUT|PATCH|DELETE)\(\s*'(\/[^']+)'/g)].map(([, method, address]) =>
      named(method!, address!),
    ),
  (source) =>
    [
      ...source.matchAll(/(?:href=\{?|src=\{?|action=\{?|EventSource\(|location\.assign\()\s*['"`](\/api\/[^'"`]+)/g),
    ].map(([, address]) => named('GET', address!)),
  (source) =>
    [...source.matchAll(/fetch\(\s*['"`](\/api\/[^'"`]+)['"`]([^;]*)/g)].map(([, address, options]) =>
      named(/method:\s*'(\w+)'/.exec(options!)?.[1] ?? 'GET', address!),
    ),
];

function calledByTheWeb(): Set<string> {
  const sources = ['apps/web/src', 'apps/web/public'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|js)$/.test(file) && !/\.spec\.ts$|schema\.ts$/.test(file))
      .map((file) => read(folder, file).replace(/\/\*.*?\*\//gs, '')),
  );
  return new Set(sources.flatMap((source) => CALLS.flatMap((calls) => calls(source))));
}

function operations(): string[] {
  const { paths } = JSON.parse(read('apps/api/openapi.json')) as { paths: Record<string, object> };
  return Object.entries(paths).flatMap(([address, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${address}`),
  );
}

/** What docs/api-only.md lists, with the reason of each: the second column, or the heading it stands under. */
function listed(): Map<string, string> {
  const found = new Map<string, string>();
  let heading = '';
  for (const line of read('docs/api-only.md').split('\n')) {
    heading = /^### (.+)/.exec(line)?.[1] ?? (line.startsWith('## ') ? '' : heading);
    const [, operation, reason] = /^(?:\| |- )`([A-Z]+ \/[^`]+)`(?: *\|([^|]*)\|)?$/.exec(line) ?? [];
    if (operation) found.set(operation, reason?.trim() ?? heading);
  }
  return found;
}

const bare = (operation: string): string => {
  const [method, address] = operation.split(' ');
  return named(method!, address!);
};

describe('operations of the API', () => {
  const called = calledByTheWeb();

  it('should each be called by a screen, or stand in docs/api-only.md', () => {
    const known = listed();
    expect(operations().filter((operation) => !called.has(bare(operation)) && !known.has(operation))).toEqual([]);
  });

  it('should leave docs/api-only.md when a screen calls them', () => {
    expect([...listed().keys()].filter((operation) => called.has(bare(operation)))).toEqual([]);
  });

  it('should stand in docs/api-only.md with a reason, and only when the API has them', () => {
    const every = new Set(operations());
    expect([...listed()].filter(([operation, reason]) => !every.has(operation) || reason === '')).toEqual([]);
  });

  it('should be called by the web only where the API has them', () => {
    const every = new Set(operations().map(bare));
    expect([...called].filter((operation) => !every.has(operation))).toEqual([]);
  });
});
