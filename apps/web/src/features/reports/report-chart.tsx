import { Box } from '@mantine/core';
import { lazy, Suspense } from 'react';

const Bars = lazy(() => import('../figures/charts/bars.tsx').then((m) => ({ default: m.Bars })));

export interface ReportChartProps {
  readonly lines: readonly { readonly code: string; readonly what: string; readonly count: number }[];
  readonly lying: boolean;
  readonly name: string;
  /** The lines are named by somebody's data, such as colleagues. */
  readonly isContent?: boolean;
}

/** For the eye alone: the table after it says the same to everybody. */
export function ReportChart({ lines, lying, name, isContent = false }: ReportChartProps) {
  if (lines.every(({ count }) => count === 0)) return null;
  return (
    <Box
      aria-hidden
      dir="ltr"
      mb="sm"
      mih={lying ? 24 * lines.length + 40 : 220}
      {...(isContent ? { 'data-content': '' } : {})}
    >
      <Suspense fallback={null}>
        <Bars lines={lines.map((line) => ({ ...line, before: 0 }))} lying={lying} name={name} />
      </Suspense>
    </Box>
  );
}
