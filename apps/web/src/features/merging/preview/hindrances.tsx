import { Alert, List, Stack } from '@mantine/core';
import { StopIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface HindrancesProps {
  /** Each in words, with what can be done about it. */
  words: readonly string[];
  /** The ways on. */
  children: ReactNode;
}

/** Why two cannot be made one as they stand. */
export function Hindrances({ words, children }: HindrancesProps) {
  const { t } = useTranslation('merge');
  return (
    <Alert color="brick" variant="light" icon={<StopIcon aria-hidden />} title={t('hindered')}>
      <Stack gap="sm">
        <List>
          {words.map((each) => (
            <List.Item key={each}>{each}</List.Item>
          ))}
        </List>
        {children}
      </Stack>
    </Alert>
  );
}
