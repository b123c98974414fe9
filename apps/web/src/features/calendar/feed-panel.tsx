import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { languageOr } from '../../lib/i18n/languages.ts';

/** The reader’s appointments in a calendar of their own: off until they ask for it, and off again when they say so. */
export function FeedPanel() {
  const { t, i18n } = useTranslation('calendar');
  const format = useFormat();
  const feeds = api.useQuery('get', '/api/calendar-feeds');
  const opening = api.useMutation('post', '/api/calendar-feeds');
  const revoking = api.useMutation('delete', '/api/calendar-feeds/{id}');
  const [address, setAddress] = useState<string | null>(null);
  const open = (): void =>
    opening.mutate(
      { body: { language: languageOr(i18n.language) } },
      {
        onSuccess: ({ token }) => {
          setAddress(token === null ? null : `${location.origin}/api/calendar-feeds/${token}.ics`);
          void feeds.refetch();
        },
      },
    );
  const revoke = (id: string): void =>
    revoking.mutate(
      { params: { path: { id } } },
      {
        onSuccess: () => {
          setAddress(null);
          void feeds.refetch();
        },
      },
    );
  const failed = opening.error ?? revoking.error;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Panel title={t('feed.title')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('feed.words')}
        </Text>
        {failed && <ProblemNotice error={failed} />}
        <QueryState query={feeds} lines={1}>
          {({ rows: [feed] }) => (
            <>
              <div role="status">
                {feed ? (
                  <>
                    <Text fw={600}>{t('feed.on', { day: format.day(dayAt(feed.expiresAt, zone)) })}</Text>
                    <Text size="sm" c="dimmed">
                      {feed.lastReadAt
                        ? t('feed.lastRead', { when: format.instant(feed.lastReadAt) })
                        : t('feed.neverRead')}
                    </Text>
                  </>
                ) : (
                  <Text fw={600}>{t('feed.off')}</Text>
                )}
              </div>
              {address && (
                <Group align="flex-end" gap="xs">
                  <TextInput
                    label={t('feed.address')}
                    value={address}
                    readOnly
                    dir="ltr"
                    flex={1}
                    miw={220}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                  <CopyButton value={address}>
                    {({ copied, copy }) => (
                      <Button variant="default" onClick={copy}>
                        {copied ? t('feed.copied') : t('feed.copy')}
                      </Button>
                    )}
                  </CopyButton>
                </Group>
              )}
              <Group gap="xs">
                <Button variant={feed ? 'default' : 'filled'} loading={opening.isPending} onClick={open}>
                  {feed ? t('feed.another') : t('feed.switchOn')}
                </Button>
                {feed && (
                  <Button variant="default" loading={revoking.isPending} onClick={() => revoke(feed.id)}>
                    {t('feed.revoke')}
                  </Button>
                )}
              </Group>
            </>
          )}
        </QueryState>
      </Stack>
    </Panel>
  );
}
