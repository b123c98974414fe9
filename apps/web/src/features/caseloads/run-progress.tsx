import { Progress as Bar, Text } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Progress } from './data.ts';

/** How far the worker is, in words and as a bar; a bar that only moves where nobody knows how much there is. */
export function RunProgress({ phase = 'waiting', done = 0, total = null }: Progress) {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  const share = total && total > 0 ? Math.min(1, done / total) : null;
  const known = phase !== 'waiting' && done > 0;
  return (
    <div role="status">
      <Text>
        {t(`phase.${phase}`)}
        {known &&
          ' ' +
            (total
              ? t('phase.of', { done: format.number(Math.min(done, total)), total: format.number(total) })
              : t('phase.so', { done: format.number(done) }))}
      </Text>
      <Bar
        value={(share ?? 1) * 100}
        striped={share === null}
        animated={share === null}
        mt={6}
        aria-label={t('phase.bar')}
      />
    </div>
  );
}
