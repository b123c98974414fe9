import { useQueries } from '@tanstack/react-query';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import type { Member } from './case-members.ts';

export type Session = components['schemas']['SessionListDto']['rows'][number];
/** A family's sessions of a year fit a page of the API. */
const ALL = { size: 100 } as const;

const inCase = (id: string) => ({ params: { path: { id } } });

export const useCase = (id: string) => api.useQuery('get', '/api/cases/{id}', inCase(id));
export const useSessions = (id: string) =>
  api.useQuery('get', '/api/cases/{id}/sessions', { params: { path: { id }, query: ALL } });
export const useDeclarations = (id: string) => api.useQuery('get', '/api/cases/{id}/declarations', inCase(id));
export const useDataNotices = (id: string) => api.useQuery('get', '/api/cases/{id}/data-notices', inCase(id));
export const useAsylumInformation = (id: string) =>
  api.useQuery('get', '/api/cases/{id}/asylum-information', inCase(id));
export const useConsents = (id: string) =>
  api.useQuery('get', '/api/cases/{id}/consents', { params: { path: { id }, query: ALL } });
export const useSharings = (id: string) =>
  api.useQuery('get', '/api/cases/{id}/sharings', { params: { path: { id }, query: ALL } });
export const useScreenings = (id: string) => api.useQuery('get', '/api/cases/{id}/screenings', inCase(id));
export const useProtectionFlags = (id: string) => api.useQuery('get', '/api/cases/{id}/protection-flags', inCase(id));
export const useLanguages = () => api.useQuery('get', '/api/reference/languages', {}, { staleTime: Infinity });
export const useTemplates = () => api.useQuery('get', '/api/declaration-templates', {}, { staleTime: 60_000 });

/**
 * The languages each member follows without an interpreter: preferred, native or fluent. By member, of whom it is known
 * or could not be asked.
 */
export function useSpoken(members: readonly Member[]): ReadonlyMap<string, readonly string[]> {
  return useQueries({
    queries: members.map(({ personId }) => api.queryOptions('get', '/api/persons/{id}', inCase(personId))),
    combine: (results) =>
      new Map(
        members.flatMap(({ id, preferredLanguage }, index): [string, readonly string[]][] => {
          const { data, isPending = true } = results[index] ?? {};
          if (isPending) return [];
          const followed = (data?.languages ?? []).filter(({ level }) => level !== 'some').map(({ code }) => code);
          return [[id, [...new Set([...(preferredLanguage ? [preferredLanguage] : []), ...followed])]]];
        }),
      ),
  });
}
