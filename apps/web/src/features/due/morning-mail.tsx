import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';

/** Whether the reader wants the mail of the morning; everybody chooses for themselves. */
export function MorningMail() {
  const { t } = useTranslation('due');
  const queries = useQueryClient();
  const choice = api.useQuery('get', '/api/morning-digest', {});
  const choose = api.useMutation('post', '/api/morning-digest', {
    onSettled: () => queries.invalidateQueries({ queryKey: ['get', '/api/morning-digest'] }),
  });
  return (
    <Stack gap="sm">
      <Text size="sm">{t('mail.words')}</Text>
      {choose.error && <ProblemNotice error={choose.error} />}
      <QueryState query={choice} lines={1}>
        {({ wanted, version }) => (
          <div>
            <Text size="sm" fw={600} mb="xs" role="status">
              {wanted ? t('mail.on') : t('mail.off')}
            </Text>
            <Button
              variant="default"
              loading={choose.isPending}
              onClick={() => choose.mutate({ body: { wanted: !wanted, version } })}
            >
              {wanted ? t('mail.turnOff') : t('mail.turnOn')}
            </Button>
          </div>
        )}
      </QueryState>
    </Stack>
  );
}
