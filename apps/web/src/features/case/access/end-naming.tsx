import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { api } from '../../../lib/api/client.ts';
import { useCaseChanged } from '../case-queries.ts';

/** Takes sealed matter away from a named colleague again; asks once more, because they may need it today. */
export function EndNaming({ caseId, readerId }: { caseId: string; readerId: string }) {
  const { t } = useTranslation(['case-page', 'common']);
  const changed = useCaseChanged();
  const [asking, setAsking] = useState(false);
  const ending = api.useMutation('post', '/api/cases/{id}/readers/{readerId}/end');
  const end = (): void =>
    ending.mutate({ params: { path: { id: caseId, readerId } } }, { onSuccess: () => void changed() });
  if (!asking)
    return (
      <Button size="compact-xs" variant="subtle" onClick={() => setAsking(true)}>
        {t('access.end')}
      </Button>
    );
  return (
    <>
      {ending.error && <ProblemNotice error={ending.error} />}
      <Group gap="xs">
        <Button size="compact-xs" color="brick" loading={ending.isPending} onClick={end}>
          {t('access.endNow')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => setAsking(false)}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </>
  );
}
