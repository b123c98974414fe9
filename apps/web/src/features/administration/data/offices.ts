import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { everyPage, MOST_ROWS } from './every-page.ts';

export type Office = components['schemas']['OfficeDto'];

/** Every office the reader sees; the tree is drawn and chosen from as a whole. */
export const useEveryOffice = () =>
  useQuery({
    queryKey: ['get', '/api/offices', 'every'],
    queryFn: () => everyPage((page) => client.GET('/api/offices', { params: { query: { page, size: MOST_ROWS } } })),
  });

/** The name of an office by its id; one that the reader does not see is shown by nothing. */
export function useOfficeName(): (id: string | null | undefined) => string {
  const { data } = useEveryOffice();
  const names = useMemo(() => new Map((data ?? []).map(({ id, name }) => [id, name])), [data]);
  return (id) => (id ? (names.get(id) ?? '') : '');
}

export interface OfficeBranch {
  readonly office: Office;
  readonly under: readonly OfficeBranch[];
}

/** The offices as they lie under each other; one whose parent is not seen stands at the top. */
export function branchesOf(offices: readonly Office[]): OfficeBranch[] {
  const known = new Set(offices.map(({ id }) => id));
  const under = (parentId: string | null): OfficeBranch[] =>
    offices
      .filter((office) => (office.parentId && known.has(office.parentId) ? office.parentId : null) === parentId)
      .sort((one, other) => one.name.localeCompare(other.name))
      .map((office) => ({ office, under: under(office.id) }));
  return under(null);
}
