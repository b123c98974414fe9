import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.tsx';
import { useMay } from '../../lib/session/use-may.ts';

const BY = ['number', 'name', 'phone', 'document'] as const;

/** Before a letter is typed: by what anybody can be found. */
export function HowToSearch() {
  const { t } = useTranslation('search');
  return (
    <Stack gap="xs" p="md">
      <Text size="sm">{t('empty')}</Text>
      <List size="sm" spacing={2}>
        {BY.map((by) => (
          <List.Item key={by}>{t(`by.${by}`)}</List.Item>
        ))}
      </List>
      <Text size="xs" c="dimmed" visibleFrom="sm">
        {t('hint')}
      </Text>
    </Stack>
  );
}

export function NobodyFound({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation('search');
  const may = useMay();
  return (
    <Stack gap="xs" p="md" align="flex-start">
      <Text fw={600} role="status">
        {t('none')}
      </Text>
      <Text size="sm">{t('noneWords')}</Text>
      {may('case.open') && (
        <ButtonLink to="/cases/new" size="xs" variant="default" onClick={onLeave}>
          {t('newCase')}
        </ButtonLink>
      )}
    </Stack>
  );
}
