/** A report as lines of a terminal: each number beside the path of its names, one part under the other. */
export function reportInWords(report: object): string {
  return linesOf(report, '').join('\n');
}

function linesOf(found: object, indent: string): string[] {
  return Object.entries(found).flatMap(([key, value]) => {
    const name = Array.isArray(found) ? '' : `${key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}: `;
    if (typeof value !== 'object' || value === null) return [`${indent}${name}${shown(value)}`];
    const inner = value as Record<string, unknown>;
    if (Object.values(inner).every((each) => typeof each !== 'object' || each === null))
      return [`${indent}${name}${flat(inner)}`];
    return [`${indent}${name}`, ...linesOf(inner, `${indent}  `)];
  });
}

const flat = (row: Readonly<Record<string, unknown>>): string =>
  Object.entries(row)
    .filter(([, value]) => value !== 0)
    .map(([key, value]) => `${key} ${shown(value)}`)
    .join(', ') || 'nothing';

const shown = (value: unknown): string =>
  typeof value === 'number' ? value.toLocaleString('en') : typeof value === 'string' ? value : 'none';
