import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

type Schemas = components['schemas'];
export type Import = Schemas['CaseloadImportDto'];
export type ImportResult = Schemas['CaseloadResultDto'];
export type ImportProblem = Schemas['CaseloadProblemDto'];
export type ProblemPlace = Schemas['CaseloadProblemPlaceDto'];
export type Export = Schemas['CaseloadExportDto'];
export type Progress = Schemas['CaseloadProgressDto'];

/** The feed tells of each step. Where it goes unheard, somebody who waits still sees that the work goes on. */
const ASKED_EVERY_MS = 5_000;
const whileUnderWay = (underWay: boolean | undefined): number | false => (underWay ? ASKED_EVERY_MS : false);

export const useImport = (importId: string) =>
  api.useQuery(
    'get',
    '/api/caseload-imports/{id}',
    { params: { path: { id: importId } } },
    { refetchInterval: ({ state }) => whileUnderWay(state.data?.underWay) },
  );

export const useImports = (page: number) =>
  api.useQuery(
    'get',
    '/api/caseload-imports',
    { params: { query: { page } } },
    { refetchInterval: ({ state }) => whileUnderWay(state.data?.rows.some(({ underWay }) => underWay)) },
  );

export const useExports = (page: number) =>
  api.useQuery(
    'get',
    '/api/caseload-exports',
    { params: { query: { page } } },
    { refetchInterval: ({ state }) => whileUnderWay(state.data?.rows.some(({ underWay }) => underWay)) },
  );

/** Has everything of imports and exports asked anew. */
export function useCaseloadsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => typeof queryKey[1] === 'string' && queryKey[1].startsWith('/api/caseload-'),
    });
  };
}
