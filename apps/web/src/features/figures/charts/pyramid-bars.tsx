import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { wordsAt } from './words-at.ts';

export interface PyramidBar {
  readonly group: string;
  readonly women: number;
  readonly men: number;
}

export interface PyramidBarsProps {
  /** The oldest first. */
  readonly bars: readonly PyramidBar[];
  readonly women: string;
  readonly men: string;
}

/** Men to one side and women to the other, the oldest on top; the table after it says the same, and tells the rest. */
export function PyramidBars({ bars, women, men }: PyramidBarsProps) {
  const { number } = useFormat();
  const mirrored = document.documentElement.dir === 'rtl';
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.women, bar.men]));
  return (
    <BarChart
      h={30 * bars.length + 60}
      data={bars.map((bar) => ({ ...bar, men: -bar.men }))}
      dataKey="group"
      type="stacked"
      series={[
        { name: 'men', label: men, color: 'var(--mantine-color-gray-6)' },
        { name: 'women', label: women, color: 'var(--mantine-primary-color-filled)' },
      ]}
      orientation="vertical"
      withLegend
      tickLine="none"
      gridAxis="y"
      withTooltip={false}
      valueFormatter={(value) => number(Math.abs(value))}
      barProps={{ isAnimationActive: false, radius: 2 }}
      barChartProps={{ accessibilityLayer: false, stackOffset: 'sign' }}
      yAxisProps={{ width: 60, ...wordsAt(mirrored), interval: 0 }}
      xAxisProps={{ reversed: mirrored, allowDecimals: false, domain: [-most, most] }}
    />
  );
}
