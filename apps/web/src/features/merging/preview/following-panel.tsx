import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

export type Following = components['schemas']['FollowingDto'];

/** How much of the other goes along, as far as the reader may see it; of what is sealed nothing is told, not even whether. */
export function FollowingPanel({ following }: { following: readonly Following[] }) {
  const { t } = useTranslation('merge');
  const format = useFormat();
  return (
    <Panel title={t('following.title')}>
      <Text>{following.length > 0 ? t('following.words') : t('following.nothing')}</Text>
      {following.length > 0 && (
        <List my="xs">
          {following.map(({ matter, count }) => (
            <List.Item key={matter}>{`${t(`matter.${matter}`)}: ${format.number(count)}`}</List.Item>
          ))}
        </List>
      )}
      <Text size="sm" c="dimmed">
        {t('following.sealed')}
      </Text>
    </Panel>
  );
}
