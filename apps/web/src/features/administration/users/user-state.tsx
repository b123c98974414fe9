import { CheckCircleIcon, CircleSlashIcon, ClockIcon, type Icon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { IconWords } from '../../../components/icon-words.tsx';
import type { UserStatus } from './users.queries.ts';

const MARKS: Readonly<Record<UserStatus, { icon: Icon; tone: 'moss' | 'lamp' | 'quiet' }>> = {
  active: { icon: CheckCircleIcon, tone: 'moss' },
  invited: { icon: ClockIcon, tone: 'lamp' },
  disabled: { icon: CircleSlashIcon, tone: 'quiet' },
};

/** Whether somebody can sign in, in words. */
export function UserState({ status }: { status: UserStatus }) {
  const { t } = useTranslation('users');
  return <IconWords {...MARKS[status]}>{t(`status.${status}`)}</IconWords>;
}
