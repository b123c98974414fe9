import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sessionStore, type Session } from '../../lib/session/session-store.ts';
import { SignInForm } from './sign-in-form.tsx';

export interface SignInAgainProps {
  user: Session['user'];
  onSignedIn: (session: Session) => Promise<void>;
}

/** Over the page whose session ended, so that what was typed there is still there afterwards. */
export function SignInAgain({ user, onSignedIn }: SignInAgainProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => sessionStore.signedOut()}
      title={t('session.ended')}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <SignInForm again={user} onSignedIn={onSignedIn} />
    </Modal>
  );
}
