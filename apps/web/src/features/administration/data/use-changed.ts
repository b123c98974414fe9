import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Asks anew for what was read from an address of the API, and from those below it. */
export function useChanged(...paths: readonly string[]): () => Promise<void> {
  const queries = useQueryClient();
  const wanted = paths.join(' ');
  return useCallback(
    () =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [, path] }) =>
          typeof path === 'string' && wanted.split(' ').some((each) => path.startsWith(each)),
      }),
    [queries, wanted],
  );
}
