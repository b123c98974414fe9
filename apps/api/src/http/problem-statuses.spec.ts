import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isErrorCode, PROBLEM_STATUSES } from './problem-statuses.ts';

const LIBS = path.resolve(import.meta.dirname, '../../../../libs');

/** Every code of every union named …ErrorCode in any room, read from its source. */
function codesOfRooms(): string[] {
  return readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/src\/.*errors?\.ts$|domain-error\.ts$/.test(file) && !file.includes('/dist/'))
    .flatMap((file) => {
      const source = readFileSync(path.join(LIBS, file), 'utf8');
      const unions = source.match(/export type \w+ErrorCode\s*=[^;]*;/g) ?? [];
      return unions.flatMap((union) => [...union.matchAll(/'([^']+)'/g)].map(([, code]) => code!));
    });
}

describe('the status of a refusal', () => {
  it('should be known for every code a room may refuse with', () => {
    const codes = codesOfRooms();
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !isErrorCode(code))).toEqual([]);
  });

  it('should be one of the statuses that mean a refusal', () => {
    expect(Object.entries(PROBLEM_STATUSES).filter(([, status]) => status < 400 || status > 503)).toEqual([]);
    expect(Object.entries(PROBLEM_STATUSES).filter(([, status]) => status === 500)).toEqual([['error.internal', 500]]);
  });

  it('should not be found for what an object has anyway', () => {
    expect(isErrorCode('constructor')).toBe(false);
    expect(isErrorCode('no.such-code')).toBe(false);
  });
});
