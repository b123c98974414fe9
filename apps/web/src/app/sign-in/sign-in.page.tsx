import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../lib/session/session-store.ts';
import { Doorway } from './doorway.tsx';
import { EnrolSecondFactor } from './enrol-second-factor.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

export interface SignInPageProps {
  /** Signed in with a password, and owing a second factor. */
  session?: Session;
  onSignedIn: (session: Session) => Promise<void>;
}

export function SignInPage({ session, onSignedIn }: SignInPageProps) {
  const { t } = useTranslation('sign-in');
  return (
    <Doorway title={session ? t('secondFactor.title') : t('title')}>
      {!session && <SignInForm onSignedIn={onSignedIn} />}
      {session?.secondFactorMissing === 'code' && <SecondFactorForm onSignedIn={onSignedIn} />}
      {session?.secondFactorMissing === 'enrol' && <EnrolSecondFactor onSignedIn={onSignedIn} />}
      {!session && (
        <Anchor href="/complain" size="sm" mt="md" display="block">
          {t('complain')}
        </Anchor>
      )}
    </Doorway>
  );
}
