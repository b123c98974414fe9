import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { FigureLine } from '../lines.ts';

export interface BarsProps {
  readonly lines: readonly FigureLine[];
  /** Bars that lie, with their words beside them; columns otherwise. */
  readonly lying: boolean;
  readonly name: string;
}

/**
 * Drawn for the eye alone: the table after it says the same. It stands still; it is mirrored by its axes and not by the
 * direction of its text, which would draw the words over the bars.
 */
export function Bars({ lines, lying, name }: BarsProps) {
  const { number } = useFormat();
  const data = lines.map(({ what, count }) => ({ what, count }));
  const mirrored = document.documentElement.dir === 'rtl';
  return (
    <BarChart
      h={lying ? 24 * lines.length + 40 : 220}
      data={data}
      dataKey="what"
      series={[{ name: 'count', label: name, color: 'var(--mantine-primary-color-filled)' }]}
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
        orientation: mirrored ? 'right' : 'left',
        interval: 0,
      }}
      xAxisProps={{ reversed: mirrored, allowDecimals: false, interval: 'preserveStartEnd' }}
    />
  );
}
