import { Alert } from '@mantine/core';
import { PeopleIcon } from '@primer/octicons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import type { Transfer } from './transfer-columns.tsx';

/** Somebody answered first: what the offer reads now, and that nothing was done twice. */
export function AnsweredNotice({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('transfers');
  const codes = useCodes();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert color="lamp" variant="light" icon={<PeopleIcon aria-hidden />} title={t('answered.title')}>
        {t('answered.words', { state: codes('transferState', transfer.state) })}
      </Alert>
    </div>
  );
}
