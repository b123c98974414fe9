import { Alert, Text } from '@mantine/core';
import { PeopleIcon } from '@primer/octicons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { Gone } from './use-take.ts';

/** Somebody else was faster: who, what, and that nothing was done twice. */
export function GoneNotice({ gone }: { gone: Gone }) {
  const { t } = useTranslation('duty-queue');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [gone]);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert color="lamp" variant="light" icon={<PeopleIcon aria-hidden />} title={t('gone.title')}>
        <Text size="sm">
          {gone.by ? (
            <>
              <Content>{gone.by}</Content> {t('gone.by')}
            </>
          ) : (
            t('gone.somebody')
          )}{' '}
          <Content>{gone.what}</Content>
        </Text>
        <Text size="sm">{t('gone.now')}</Text>
      </Alert>
    </div>
  );
}
