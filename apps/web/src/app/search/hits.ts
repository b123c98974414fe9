import type { components } from '../../lib/api/schema.ts';

export type Found = components['schemas']['PersonFoundDto'];

/** One line of what was found: a case with those of its family who were found, or somebody without a case. */
export interface Hit {
  readonly key: string;
  readonly personId: string;
  readonly names: readonly string[];
  readonly otherNames: readonly string[];
  readonly foundBy: Found['foundBy'];
  readonly officeName: string;
  readonly inCase: Found['cases'][number] | null;
}

/** A family that is found with all its members is one case, and one line, with the best of them first. */
export function hitsOf(rows: readonly Found[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const row of rows) {
    const name = `${row.givenNames} ${row.familyName}`.trim();
    for (const inCase of row.cases.length > 0 ? row.cases : [null]) {
      const key = inCase?.id ?? row.id;
      const known = hits.get(key);
      if (known) hits.set(key, { ...known, names: [...known.names, name] });
      else
        hits.set(key, {
          ...{ key, personId: row.id, names: [name], otherNames: row.otherNames, foundBy: row.foundBy, inCase },
          officeName: inCase?.officeName ?? row.officeName,
        });
    }
  }
  return [...hits.values()];
}
