import { api } from '../lib/api/client.ts';
import type { components } from '../lib/api/schema.ts';

export type OfficeListed = components['schemas']['OfficeDto'];

/** The directory of offices, by name; none while it is awaited. */
export function useOfficeList(): readonly OfficeListed[] {
  const offices = api.useQuery('get', '/api/offices', { params: { query: { size: 100 } } }, { staleTime: 300_000 });
  return offices.data?.rows ?? [];
}
