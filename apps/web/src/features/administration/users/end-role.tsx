import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStandingAction } from '../../../components/standing/use-standing-action.tsx';
import { api } from '../../../lib/api/client.ts';
import { useChanged } from '../data/use-changed.ts';
import { useUserStanding } from './use-user-standing.ts';
import type { User } from './users.queries.ts';

/** Takes a role away as of today; asks once more, because somebody may be in the middle of their work. */
export function EndRole({ user, roleId, onEnded }: { user: User; roleId: string; onEnded: () => void }) {
  const { t } = useTranslation(['users', 'common']);
  const changed = useChanged('/api/users');
  const [asking, setAsking] = useState(false);
  const ending = api.useMutation('post', '/api/users/{id}/roles/{roleId}/end');
  const action = useStandingAction(useUserStanding(user));
  const end = (): void =>
    action.run(async (version) => {
      await ending.mutateAsync({ params: { path: { id: user.id, roleId } }, body: { version } });
      onEnded();
      await changed();
    });
  if (!asking)
    return (
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('roles.end')}
      </Button>
    );
  return (
    <div>
      {action.notice}
      <Group gap="xs">
        <Button size="compact-sm" color="brick" loading={action.running} onClick={end}>
          {t('roles.endNow')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </div>
  );
}
