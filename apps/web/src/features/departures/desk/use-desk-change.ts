import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../../lib/api/schema.ts';

export type Traveller = components['schemas']['DeskTravellerDto'];

export interface DeskTravellerProps {
  caseId: string;
  traveller: Traveller;
}

/** What was done at the desk moves the case, the board and the float. */
export function useDeskChange(caseId: string): () => Promise<void> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) =>
        JSON.stringify(queryKey).includes(caseId) ||
        ['/api/departures', '/api/floats', '/api/arrivals'].includes(String(queryKey[1])),
    });
}
