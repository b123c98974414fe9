import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Page } from '../../../components/page.tsx';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { api } from '../../../lib/api/client.ts';
import { useChanged } from '../data/use-changed.ts';
import { OneTimeLink } from './one-time-link.tsx';
import { useUserStanding } from './use-user-standing.ts';
import type { User } from './users.queries.ts';
import { BackToUser, UserLead, WithUser } from './with-user.tsx';

export function ResetUserPage() {
  const { t } = useTranslation('users');
  const { userId } = useParams({ from: '/administration/users/$userId/reset' });
  return (
    <WithUser userId={userId} title={t('reset.title')}>
      {(user) => <ResetForm key={userId} user={user} />}
    </WithUser>
  );
}

/** A new way in for somebody who lost theirs. No administrator ever knows a password. */
function ResetForm({ user }: { user: User }) {
  const { t } = useTranslation('users');
  const changed = useChanged('/api/users');
  const resetting = api.useMutation('post', '/api/users/{id}/reset');
  const form = useAppForm({ initialValues: { forgetSecondFactor: false } });
  const standing = useUserStanding(user);
  const reset = async (values: { forgetSecondFactor: boolean }, version: number): Promise<void> => {
    await resetting.mutateAsync({ params: { path: { id: user.id } }, body: { version, ...values } });
    await changed();
  };
  const done = resetting.data;
  return (
    <Page title={done ? t('reset.done') : t('reset.title')} lead={<UserLead user={user} />}>
      <Stack maw={760}>
        {done?.link ? (
          <>
            <OneTimeLink link={done.link} expiresAt={done.linkExpiresAt} />
            <BackToUser userId={user.id} />
          </>
        ) : (
          <StandingForm form={form} standing={standing} onSend={reset}>
            <Text>{user.status === 'disabled' ? t('reset.reopenWords') : t('reset.words')}</Text>
            <Checkbox
              {...form.getInputProps('forgetSecondFactor', { type: 'checkbox' })}
              label={t('reset.forget')}
              description={t('reset.forgetHint')}
            />
            <Group>
              <Button type="submit" loading={form.sending}>
                {t('reset.send')}
              </Button>
              <BackToUser userId={user.id} />
            </Group>
          </StandingForm>
        )}
      </Stack>
    </Page>
  );
}
