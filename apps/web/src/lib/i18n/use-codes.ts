import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type codes from '../../locales/en/codes.json';
import type stages from '../../locales/en/stages.json';

export type CodeListName = keyof (typeof codes & typeof stages);
export type Codes = (list: CodeListName, code: string | null | undefined) => string;

/** The words of a code in the reader’s language; a code that no list knows yet is shown as it is, and never hidden. */
export function useCodes(): Codes {
  const { t, i18n } = useTranslation('codes');
  return useCallback(
    (list, code) => {
      if (!code) return '';
      const key = `${list}.${code}`;
      return i18n.exists(key, { ns: 'codes' }) ? t(key as 'stage.INQUIRY') : code;
    },
    [t, i18n],
  );
}
