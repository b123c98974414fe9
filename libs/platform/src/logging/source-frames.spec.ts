import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceFrames } from './source-frames.ts';

describe('the frames of an error', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'homeward frames '));
  const bundle = path.join(directory, 'apps', 'api', 'dist', 'bundle', 'main.js');
  // Third line of the bundle, from its ninth column: seventh line, third column of the source.
  const map = { version: 3, sources: ['../../src/open.ts'], names: [], mappings: ';;QAME' };
  const thrownAt = (...places: string[]): Error =>
    Object.assign(new Error('Fatima'), { stack: ['Error: Fatima', ...places.map((at) => `    at ${at}`)].join('\n') });

  beforeAll(() => mkdirSync(path.dirname(bundle), { recursive: true }));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('should tell the place in the source when the program is bundled and the line our own', () => {
    writeFileSync(`${bundle}.map`, JSON.stringify(map));
    const { href } = pathToFileURL(bundle);
    expect(
      sourceFrames(
        thrownAt(
          `async Open.execute (${href}:3:12)`,
          `${href}:3:9`,
          `dependency (${href}:4:9)`,
          'node:internal/run:1:1',
        ),
      ),
    ).toEqual([
      `at async Open.execute (${path.join(directory, 'apps/api/src/open.ts')}:7:3)`,
      `at ${path.join(directory, 'apps/api/src/open.ts')}:7:3`,
      `at dependency (${href}:4:9)`,
      'at node:internal/run:1:1',
    ]);
  });

  it('should leave a place as it is when there is no map, and say no message', () => {
    const place = `Open.execute (${pathToFileURL(path.join(directory, 'bundle', 'other.js')).href}:3:12)`;
    expect(sourceFrames(thrownAt(place))).toEqual([`at ${place}`]);
  });
});
