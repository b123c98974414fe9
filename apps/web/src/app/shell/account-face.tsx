import { Avatar, UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session/session-store.ts';

/** What stands in the way in, and under the menu once it is loaded. */
export function AccountFace(props: UnstyledButtonProps & ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  const { user } = useSession();
  return (
    <UnstyledButton aria-label={t('account.menu', { name: user.displayName })} {...props}>
      <Avatar name={user.displayName} color="harbour" size="sm" radius="xl" data-content="" aria-hidden />
    </UnstyledButton>
  );
}
