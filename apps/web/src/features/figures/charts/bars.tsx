import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { FigureLine } from '../lines.ts';
import { wordsAt } from './words-at.ts';

export interface BarsProps {
  readonly lines: readonly FigureLine[];
  /** Bars that lie, with their words beside them; columns otherwise. */
  readonly lying: boolean;
  readonly name: string;
  /** What each line is compared with, in words: then it has a bar of its own. */
  readonly before?: string;
}

/**
 * Drawn for the eye alone: the table after it says the same. It stands still; it is mirrored by its axes and not by the
 * direction of its text, which would draw the words over the bars.
 */
export function Bars({ lines, lying, name, before }: BarsProps) {
  const { number } = useFormat();
  const data = lines.map((line) => ({ what: line.what, count: line.count, before: line.before }));
  const mirrored = document.documentElement.dir === 'rtl';
  return (
    <BarChart
      h={lying ? 24 * lines.length + 40 : 220}
      data={data}
      dataKey="what"
      series={[
        { name: 'count', label: name, color: 'var(--mantine-primary-color-filled)' },
        ...(before ? [{ name: 'before', label: before, color: 'var(--mantine-color-gray-5)' }] : []),
      ]}
      withLegend={Boolean(before)}
      orientation={lying ? 'vertical' : 'horizontal'}
      tickLine="none"
      gridAxis={lying ? 'y' : 'x'}
      withTooltip={false}
      valueFormatter={number}
      barProps={{ isAnimationActive: false, radius: 2 }}
      barChartProps={{ accessibilityLayer: false }}
      yAxisProps={{
        width: lying ? 150 : 48,
        allowDecimals: false,
        ...wordsAt(mirrored),
        interval: 0,
      }}
      xAxisProps={{ reversed: mirrored, allowDecimals: false, interval: 'preserveStartEnd' }}
    />
  );
}
