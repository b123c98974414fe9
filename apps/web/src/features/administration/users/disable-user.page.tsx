import { Text, Textarea } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { useChanged } from '../data/use-changed.ts';
import { useUserStanding } from './use-user-standing.ts';
import type { User } from './users.queries.ts';
import { BackToUser, UserLead, WithUser } from './with-user.tsx';

export function DisableUserPage() {
  const { t } = useTranslation('users');
  const { userId } = useParams({ from: '/administration/users/$userId/disable' });
  return (
    <WithUser userId={userId} title={t('disable.title')}>
      {(user) => <DisableForm key={userId} user={user} />}
    </WithUser>
  );
}

/** Closes an account at once. It names the person, and says what becomes of the cases they own. */
function DisableForm({ user }: { user: User }) {
  const { t } = useTranslation('users');
  const changed = useChanged('/api/users', '/api/api-keys');
  const form = useAppForm({
    initialValues: { reason: '' },
    validate: { reason: (words) => (words.trim() ? null : t('disable.reasonMissing')) },
  });
  const disable = async ({ reason }: { reason: string }, version: number): Promise<void> => {
    const { error } = await client.POST('/api/users/{id}/disable', {
      params: { path: { id: user.id } },
      body: { version, reason: reason.trim() },
    });
    if (error) throw error;
    await changed();
  };
  const journey = useJourney(form, disable, useUserStanding(user));
  return (
    <FormJourney
      journey={journey}
      title={t('disable.title')}
      lead={<UserLead user={user} />}
      back={<BackToUser userId={user.id} />}
      sendLabel={t('disable.send')}
      warning={
        <>
          <Text>
            {t('disable.who')} <strong data-content="">{user.displayName}</strong>
          </Text>
          <Text>{t('disable.atOnce')}</Text>
          <Text>{t('disable.cases')}</Text>
        </>
      }
      answers={() => [
        {
          title: t('disable.title'),
          answers: [
            { field: 'reason', label: t('disable.reason'), value: <Content>{form.values.reason.trim()}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('disable.done'), words: <Text>{t('disable.doneWords')}</Text> })}
    >
      <Text>{t('disable.cases')}</Text>
      <Textarea
        {...form.field('reason')}
        label={t('disable.reason')}
        description={t('disable.reasonHint')}
        autosize
        minRows={2}
        dir="auto"
      />
    </FormJourney>
  );
}
