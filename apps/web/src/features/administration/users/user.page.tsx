import { Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useSession } from '../../../lib/session/session-store.ts';
import { useOfficeName } from '../data/offices.ts';
import { Facts } from '../parts/facts.tsx';
import { RolesPanel } from './roles-panel.tsx';
import { UserState } from './user-state.tsx';
import type { User } from './users.queries.ts';
import { WithUser } from './with-user.tsx';

/** One user: how they sign in, and which roles they hold where. */
export function UserPage() {
  const { t } = useTranslation('users');
  const { userId } = useParams({ from: '/administration/users/$userId' });
  return (
    <WithUser userId={userId} title={t('title')}>
      {(user) => <UserFile user={user} />}
    </WithUser>
  );
}

function UserFile({ user }: { user: User }) {
  const { t } = useTranslation('users');
  const officeName = useOfficeName();
  const isMe = useSession().user.id === user.id;
  const ofUser = { userId: user.id };
  return (
    <Page
      title={user.displayName}
      titleIsContent
      lead={<AnchorLink to="/administration/users">{t('back')}</AnchorLink>}
    >
      <Stack maw={900}>
        <Panel title={t('account.title')}>
          <Facts
            facts={[
              [t('status.label'), <UserState key="status" status={user.status} />],
              [t('column.email'), <Content key="email">{user.email}</Content>],
              [t('column.office'), <Content key="office">{officeName(user.officeId)}</Content>],
              [t('kind.label'), t(`kind.${user.kind}`)],
              ...(user.kind === 'person'
                ? [[t('factor.label'), user.secondFactor ? t('factor.yes') : t('factor.no')] as const]
                : []),
            ]}
          />
          {isMe ? (
            <Text size="sm" c="dimmed" mt="md">
              {t('account.mine')}
            </Text>
          ) : (
            <Group mt="md">
              {user.kind === 'person' && (
                <ButtonLink to="/administration/users/$userId/reset" params={ofUser} variant="default">
                  {user.status === 'disabled' ? t('reset.reopen') : t('reset.title')}
                </ButtonLink>
              )}
              {user.status !== 'disabled' && (
                <ButtonLink to="/administration/users/$userId/disable" params={ofUser} variant="default">
                  {t('disable.title')}
                </ButtonLink>
              )}
            </Group>
          )}
        </Panel>
        <RolesPanel user={user} />
      </Stack>
    </Page>
  );
}
