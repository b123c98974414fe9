import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../lib/api/problem.ts';

/** A refusal stays a refusal; only a server in trouble, or a line that broke, is asked again. */
const worthAnotherTry = (failures: number, error: unknown): boolean =>
  failures < 2 && isProblem(error) && (error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: worthAnotherTry, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
