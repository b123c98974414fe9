import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place in a bundled program, as V8 writes it. */
const BUNDLED = /file:\/\/[^()\s]+\/bundle\/[^()/\s]+\.m?js:\d+:\d+/;

/**
 * The frames of an error's stack without its first lines, which repeat the message. A place in a bundled program is
 * told as file, line and column of the source; the map is read at the first error, so that no start waits for it.
 */
export function sourceFrames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim().replace(BUNDLED, sourcePlace));
}

function sourcePlace(place: string): string {
  const [, url, line, column] = /^(.*):(\d+):(\d+)$/.exec(place)!;
  const file = fileURLToPath(url!);
  const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
  // Lines of dependencies are not mapped, and the map answers with the last line before them.
  if (!entry || !('originalSource' in entry) || !entry.originalSource || entry.generatedLine !== Number(line) - 1)
    return place;
  const source = path.resolve(path.dirname(file), entry.originalSource);
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

const maps = new Map<string, SourceMap | null>();

function mapOf(file: string): SourceMap | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const map = readMap(file);
  maps.set(file, map);
  return map;
}

/** What cannot be told of the source must not keep the error from being told. */
function readMap(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  } catch {
    return null;
  }
}
