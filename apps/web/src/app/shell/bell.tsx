import { UnstyledButton } from '@mantine/core';
import { BellIcon } from '@primer/octicons-react';
import { createLink } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api/client.ts';
import styles from './bell.module.css';
import { unreadShown } from './unread-shown.ts';
import { useFormat } from '../../lib/format/use-format.ts';

const BellLink = createLink(UnstyledButton<'a'>);

/** How many notices are unread, on every screen, and the way to them. */
export function Bell() {
  const { t } = useTranslation();
  const { number } = useFormat();
  // Told by the live events when there is another; it need not be asked for.
  const notices = api.useQuery('get', '/api/notices', { params: { query: { size: 1 } } }, { staleTime: 30_000 });
  const unread = notices.data?.unread ?? 0;
  const shown = unreadShown(unread, number);
  const words = unread > 0 ? t('notices.unread', { count: unread, shown }) : t('notices.none');
  return (
    <BellLink to="/notices" component="a" className={styles['bell']!} aria-label={`${t('notices.open')}: ${words}`}>
      <BellIcon aria-hidden size={18} />
      {unread > 0 && (
        <span aria-hidden className={styles['count']}>
          {shown}
        </span>
      )}
    </BellLink>
  );
}
