import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenMatter } from './closure-queries.ts';

/** What a room calls a matter, in the reader’s language; a kind no catalogue knows is never hidden. */
export function useMatterWords(): (matter: Pick<OpenMatter, 'kind'>) => string {
  const { t, i18n } = useTranslation('closing');
  return useCallback(
    ({ kind }) => {
      const key = `kind.${kind}`;
      return i18n.exists(key, { ns: 'closing' }) ? t(key as 'kind.other') : t('kind.other');
    },
    [t, i18n],
  );
}
