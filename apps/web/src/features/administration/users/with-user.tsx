import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useEveryUser, type User } from './users.queries.ts';

/** A form about one user, once that user is known. */
export function WithUser({
  userId,
  title,
  children,
}: {
  userId: string;
  title: string;
  children: (user: User) => ReactNode;
}) {
  const { t } = useTranslation('users');
  const users = useEveryUser();
  return (
    <QueryState query={users}>
      {(rows) => {
        const user = rows.find(({ id }) => id === userId);
        return user ? (
          children(user)
        ) : (
          <Page title={title}>
            <Empty title={t('notThere')} />
          </Page>
        );
      }}
    </QueryState>
  );
}

export const UserLead = ({ user }: { user: User }) => (
  <>
    <Content>{user.displayName}</Content> · <Content>{user.email}</Content>
  </>
);

export function BackToUser({ userId }: { userId: string }) {
  const { t } = useTranslation('users');
  return (
    <AnchorLink to="/administration/users/$userId" params={{ userId }}>
      {t('backToUser')}
    </AnchorLink>
  );
}
