import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { Recorded } from './record-complaint.ts';

/** The number of a complaint and, this once, the secret that opens its answer. */
export function Receipt({ recorded: { number, secret, passedOn } }: { recorded: Recorded }) {
  const { t } = useTranslation('complaints');
  return (
    <Stack gap="xs">
      <Text>
        {t('record.number')}{' '}
        <strong>
          <Content>{number}</Content>
        </strong>
      </Text>
      {secret && (
        <>
          <Text>
            {t('record.secret')}:{' '}
            <strong>
              <Content>{secret}</Content>
            </strong>
          </Text>
          <Text size="sm">{t('record.secretHint')}</Text>
        </>
      )}
      <List>
        <List.Item>{t('record.next')}</List.Item>
        {passedOn && <List.Item>{t('record.passedOn')}</List.Item>}
      </List>
    </Stack>
  );
}
