import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../merging.module.css';

type CountedChange = components['schemas']['CountedChangeDto'];

/** What the figures say of these two, before and after, and why that is right. */
export function FiguresPanel({ figures }: { figures: readonly CountedChange[] }) {
  const { t } = useTranslation('merge');
  const format = useFormat();
  return (
    <Panel title={t('figures.title')}>
      <Text>{figures.length > 0 ? t('figures.words') : t('figures.same')}</Text>
      {figures.length > 0 && (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('figures.figure')}</th>
              <th scope="col">{t('figures.year')}</th>
              <th scope="col">{t('figures.before')}</th>
              <th scope="col">{t('figures.after')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ figure, year, before, after }) => (
              <tr key={`${figure} ${year}`}>
                <th scope="row">{t(`figure.${figure}`)}</th>
                <td>{year}</td>
                <td data-label={t('figures.before')}>{format.number(before)}</td>
                <td data-label={t('figures.after')}>{format.number(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
