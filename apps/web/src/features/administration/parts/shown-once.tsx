import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import '@mantine/core/styles/Code.css';
import { CheckIcon, CopyIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Done } from './done.tsx';

export interface ShownOnceProps {
  title: string;
  /** A link or a key that nobody can ask for again. */
  secret: string;
  children: ReactNode;
}

/** What is given to somebody now or never: kept nowhere, so it is shown until this screen is left, and can be copied. */
export function ShownOnce({ title, secret, children }: ShownOnceProps) {
  const { t } = useTranslation('administration');
  return (
    <Done title={title}>
      <Text fw={600} mb="xs">
        {t('once.words')}
      </Text>
      <Code block data-content="" dir="ltr" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {secret}
      </Code>
      <Group my="sm">
        <CopyButton value={secret} timeout={600_000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <CheckIcon aria-hidden /> : <CopyIcon aria-hidden />}
            >
              {copied ? t('once.copied') : t('once.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      {children}
    </Done>
  );
}
