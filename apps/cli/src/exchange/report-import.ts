import type { CaseloadProblem, ImportCount, ImportOutcome } from '@homeward/exchange';

const SHOWN = 20;

/** What came of an import, for somebody who never saw JSON. @param list where all problems were written, if they were */
export function reportImport({ result, foreignNames, leftOut, saves }: ImportOutcome, list?: string): string {
  const { persons, cases, services, errors, warnings, conflicts, encoding } = result;
  const line = (name: string, { read, new: added, changed, same }: ImportCount): string =>
    `  ${name.padEnd(9)} ${`${read} read`.padStart(14)}: ${added} new, ${changed} changed, ${same} the same`;
  return [
    headline(result.dryRun, saves, leftOut),
    '',
    ...[line('persons', persons), line('cases', cases), line('services', services)],
    `  encoding  persons ${encoding.persons}, services ${encoding.services}`,
    ...(foreignNames.length > 0 ? [`  Check that these names are right: ${foreignNames.join(' · ')}`] : []),
    ...section('Problems to mend', errors.map(problemLine)),
    ...section(
      'Changed in Homeward since, and left as it is (--overwrite takes the file’s)',
      conflicts.map((each) => `${place(each)}: the file says "${each.value}", Homeward "${each.stored}"`),
    ),
    ...section('To look at', warnings.map(problemLine)),
    ...(list === undefined ? [] : ['', `All of this stands in ${list}, a row each.`]),
  ].join('\n');
}

function headline(dryRun: boolean, saves: boolean, leftOut: boolean): string {
  if (!saves) return dryRun ? 'A trial: nothing would be saved.' : 'Nothing was saved.';
  const all = leftOut ? 'a part of the file' : 'the whole file';
  return dryRun ? `A trial: ${all} would be saved.` : `Saved: ${all}.`;
}

const place = ({ sheet, row, column }: { sheet: string; row: number; column: string }): string =>
  `${sheet}, row ${row}${column === '' ? '' : `, ${column}`}`;
const problemLine = (problem: CaseloadProblem): string =>
  `${place(problem)}${problem.value === '' ? '' : ` "${problem.value}"`}: ${problem.message}`;

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more`] : [];
  return ['', `${title} (${lines.length}):`, ...lines.slice(0, SHOWN).map((each) => `  ${each}`), ...more];
}
