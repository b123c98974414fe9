import { Button, Kbd } from '@mantine/core';
import { SearchIcon } from '@primer/octicons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from '../shell/is-typing.ts';
import { useMay } from '../../lib/session/use-may.ts';

const SearchDialog = lazy(() => import('./search-dialog.tsx').then((m) => ({ default: m.SearchDialog })));

/** One search for everything, by its button, `/` or Ctrl+K; what it needs is loaded when it is first opened. */
export function SearchButton() {
  const { t } = useTranslation();
  const may = useMay();
  const [wanted, setWanted] = useState(0);
  const open = (): void => setWanted((count) => count + 1);
  const mayFind = may('person.read');
  useEffect(() => {
    if (!mayFind) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [mayFind]);
  if (!mayFind) return null;
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<SearchIcon aria-hidden />}
        rightSection={
          <Kbd size="xs" visibleFrom="sm" aria-hidden data-content="">
            /
          </Kbd>
        }
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={open}
      >
        {t('shell.search')}
      </Button>
      {wanted > 0 && (
        <Suspense fallback={null}>
          <SearchDialog wanted={wanted} />
        </Suspense>
      )}
    </>
  );
}

/** `/` where nothing is typed; Ctrl or Cmd with K everywhere, by the key’s place where the letters are not Latin. */
function isSearchKey({ key, code, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && !altKey) return key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
  return key === '/' && !altKey && !isTyping(target);
}
