import type { QueryClient } from '@tanstack/react-query';

/** A session, a signature or a consent may move what the whole case page shows. */
export async function refetchCase(queries: QueryClient, caseId: string): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(caseId) || queryKey[1] === '/api/persons/{id}',
  });
}
