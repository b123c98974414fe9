import { useQueries } from '@tanstack/react-query';
import { api } from '../../../lib/api/client.ts';
import { nameOf, type Case } from '../../case/case-queries.ts';
import type { Child } from '../data/children.queries.ts';

/** The names of those who hold parental authority, by person: of this case, or of another the reader may see. */
export function useHolderNames(file: Case, { holders, holdersByKinship }: Child): ReadonlyMap<string, string> {
  const inCase = new Map(file.members.map((member) => [member.personId, nameOf(member)]));
  const ids = [...holders, ...holdersByKinship].flatMap(({ personId }) => (personId ? [personId] : []));
  const elsewhere = [...new Set(ids)].filter((id) => !inCase.has(id));
  return useQueries({
    queries: elsewhere.map((id) => api.queryOptions('get', '/api/persons/{id}', { params: { path: { id } } })),
    combine: (found) =>
      new Map([
        ...inCase,
        ...elsewhere.flatMap((id, at): [string, string][] => {
          const names = found[at]?.data?.names ?? [];
          const name = names.find(({ kind }) => kind === 'primary') ?? names[0];
          return name ? [[id, `${name.givenNames ?? ''} ${name.familyName ?? ''}`.trim()]] : [];
        }),
      ]),
  });
}
