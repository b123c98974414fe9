import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { ShownOnce } from '../parts/shown-once.tsx';

/** The way in for somebody new or without a password: given to them by whoever stands before this screen, and nobody else. */
export function OneTimeLink({ link, expiresAt }: { link: string; expiresAt: string | null }) {
  const { t } = useTranslation('users');
  const format = useFormat();
  return (
    <ShownOnce title={t('link.title')} secret={new URL(link, location.origin).href}>
      <Text size="sm">{t('link.words')}</Text>
      {expiresAt && (
        <Text size="sm">
          {t('link.until')} <span data-content="">{format.instant(expiresAt)}</span>
        </Text>
      )}
    </ShownOnce>
  );
}
