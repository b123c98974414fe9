import { COMPLAINT_MOVES, type AnswerWay, type ComplaintMove } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

export type Complaint = components['schemas']['ComplaintDto'];

export const useComplaint = (id: string) => api.useQuery('get', '/api/complaints/{id}', { params: { path: { id } } });

/** Asks anew for the desk and whatever is shown of one complaint. */
export function useComplaintsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    () =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [, path] }) => typeof path === 'string' && path.startsWith('/api/complaints'),
      }),
    [queries],
  );
}

/** What may be done with a complaint as it stands; a note and another class at any time. */
export const COMPLAINT_DEEDS = [...(Object.keys(COMPLAINT_MOVES) as ComplaintMove[]), 'note', 'classify'] as const;
export type ComplaintDeed = (typeof COMPLAINT_DEEDS)[number];

export const deedsOf = ({ status }: Pick<Complaint, 'status'>): readonly ComplaintDeed[] =>
  COMPLAINT_DEEDS.filter(
    (deed) =>
      deed === 'note' || deed === 'classify' || (COMPLAINT_MOVES[deed].from as readonly string[]).includes(status),
  );

/** Each way once: a receipt may have been called safe by whoever holds one. */
export const waysOf = ({ safeWays, hasReceipt }: Complaint): readonly AnswerWay[] => [
  ...new Set<AnswerWay>([...(safeWays as readonly AnswerWay[]), ...(hasReceipt ? (['receipt'] as const) : [])]),
];
