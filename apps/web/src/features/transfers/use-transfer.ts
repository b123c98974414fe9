import { useQueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { api } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';

/** One offer; a record one may not see answers as one that does not exist. */
export function useTransfer(id: string) {
  const transfer = api.useQuery('get', '/api/transfers/{id}', { params: { path: { id } } });
  if (transfer.error && [400, 404].includes(problemOf(transfer.error).status)) throw notFound();
  return transfer;
}

/** An answer moves a case, and with it lists, figures and pages: everything is asked for anew but the reference. */
export function useTransferChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [, path] }) => typeof path === 'string' && !path.startsWith('/api/reference'),
    });
}
