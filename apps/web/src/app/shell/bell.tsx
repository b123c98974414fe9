import { Indicator, UnstyledButton } from '@mantine/core';
import { BellIcon } from '@primer/octicons-react';
import { createLink } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api/client.ts';
import { unreadShown } from './unread-shown.ts';
import { useFormat } from '../../lib/format/use-format.ts';

const BellLink = createLink(UnstyledButton<'a'>);
/** How many notices are unread, on every screen, and the way to them. */
export function Bell() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const notices = api.useQuery(
    'get',
    '/api/notices',
    { params: { query: { size: 1 } } },
    { refetchInterval: 60_000, staleTime: 30_000 },
  );
  const unread = notices.data?.unread ?? 0;
  const shown = unreadShown(unread, number);
  const words = unread > 0 ? t('notices.unread', { count: unread, shown }) : t('notices.none');
  return (
    <Indicator label={<span aria-hidden>{shown}</span>} size={16} color="brick" disabled={unread === 0} offset={4}>
      <BellLink to="/notices" component="a" p={6} display="flex" aria-label={`${t('notices.open')}: ${words}`}>
        <BellIcon aria-hidden size={18} />
      </BellLink>
    </Indicator>
  );
}
