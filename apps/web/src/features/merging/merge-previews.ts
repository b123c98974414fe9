import { useQuery } from '@tanstack/react-query';
import { client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

type Schemas = components['schemas'];

/**
 * A preview leaves its trace, so it is asked anew only when somebody says so: its key is none of an address, which a
 * change of anything would ask again, and of two that are one already nothing can be previewed.
 */
const ONCE = { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, retry: false } as const;

export const usePersonMergePreview = (id: string, otherId: string) =>
  useQuery({
    ...ONCE,
    queryKey: ['merge-preview', { of: 'persons', id, otherId }],
    queryFn: async (): Promise<Schemas['PersonMergePreviewDto']> => {
      const { data, error } = await client.GET('/api/persons/{id}/merge-preview/{otherId}', {
        params: { path: { id, otherId } },
      });
      if (!data) throw error;
      return data;
    },
  });

export const useCaseMergePreview = (id: string, otherId: string) =>
  useQuery({
    ...ONCE,
    queryKey: ['merge-preview', { of: 'cases', id, otherId }],
    queryFn: async (): Promise<Schemas['CaseMergePreviewDto']> => {
      const { data, error } = await client.GET('/api/cases/{id}/merge-preview/{otherId}', {
        params: { path: { id, otherId } },
      });
      if (!data) throw error;
      return data;
    },
  });
