import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from './problem-notice.tsx';

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

export interface QueryStateProps<T> {
  query: Asked<T>;
  /** How many lines to draw while the answer is awaited. */
  lines?: number;
  children: (data: T) => ReactNode;
}

/** What was asked of the server: its outline while it comes, a way on when it does not, then the thing itself. */
export function QueryState<T>({ query, lines = 4, children }: QueryStateProps<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={line === lines - 1 ? '60%' : '100%'} />
      ))}
    </Stack>
  );
}
