/**
 * One text for one value, whatever order its members were given in: PostgreSQL keeps JSON in an order of its own, and
 * a digest must come out the same from what was written and from what is read back.
 */
export function canonicalJson(value: unknown): string {
  const written = JSON.stringify(value ?? null);
  return write(JSON.parse(written));
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${write(member)}`).join(',')}}`;
}
