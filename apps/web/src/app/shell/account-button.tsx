import { Avatar, UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import { lazy, Suspense, useState, type ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session/session-store.ts';

const Menu = lazy(() => import('./account-menu.tsx').then((module) => ({ default: module.AccountMenu })));

/** One's own sign, which opens the account. What a menu needs is loaded when it is first opened, not on the way in. */
export function AccountButton() {
  const [wanted, setWanted] = useState(false);
  const waiting = <AccountFace aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;
  if (!wanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Menu />
    </Suspense>
  );
}

export function AccountFace(props: UnstyledButtonProps & ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  const { user } = useSession();
  return (
    <UnstyledButton aria-label={`${t('account.menu')}: ${user.displayName}`} {...props}>
      <Avatar name={user.displayName} color="harbour" size="sm" radius="xl" data-content="" aria-hidden />
    </UnstyledButton>
  );
}
