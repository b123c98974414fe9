import { Alert } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';

/** After a case was taken from the queue: that it is the reader's now, until they go elsewhere. */
export function JustTaken() {
  const { t } = useTranslation('duty-queue');
  return (
    <Alert color="moss" variant="light" icon={<CheckCircleIcon aria-hidden />} title={t('mine.title')} role="status">
      {t('mine.words')}
    </Alert>
  );
}
