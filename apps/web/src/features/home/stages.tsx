import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import type { components } from '../../lib/api/schema.ts';
import { FigureLink } from './figure-link.tsx';

/** Where the cases stand, in the order of the process. */
export function Stages({ desk }: { desk: components['schemas']['DeskDto'] }) {
  const { t } = useTranslation(['home', 'stages']);
  return (
    <Panel title={t(desk.whose === 'mine' ? 'stages.mine' : 'stages.anyone')}>
      {desk.stages.length === 0 ? (
        <Empty title={t('stages.none')} />
      ) : (
        <Stack gap={0}>
          {desk.stages.map(({ stage, cases }) => (
            <FigureLink
              key={stage}
              count={cases}
              label={t(`stages:stage.${stage}`)}
              search={{ whose: desk.whose, stage }}
            />
          ))}
        </Stack>
      )}
    </Panel>
  );
}
