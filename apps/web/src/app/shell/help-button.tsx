import { UnstyledButton } from '@mantine/core';
import { QuestionIcon } from '@primer/octicons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './help-button.module.css';
import { isTyping } from './is-typing.ts';

const Manual = lazy(() => import('../../features/help/manual.tsx').then((m) => ({ default: m.Manual })));

/** The page of the manual for the screen one is on, by its button or `?`. */
export function HelpButton() {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(0);
  const open = (): void => setWanted((count) => count + 1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isHelpKey(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <UnstyledButton
        className={styles['help']!}
        aria-label={t('shell.help')}
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        onClick={open}
      >
        <QuestionIcon aria-hidden size={18} />
      </UnstyledButton>
      {wanted > 0 && (
        <Suspense fallback={null}>
          <Manual wanted={wanted} />
        </Suspense>
      )}
    </>
  );
}

/** `?` and the Arabic one, where nothing is typed and no dialog has the floor: Esc would close both, and lose what it holds. */
function isHelpKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const asked = (key === '?' || key === '؟') && !ctrlKey && !metaKey && !altKey;
  return asked && !isTyping(target) && document.querySelector('[role=dialog], [role=alertdialog]') === null;
}
