import { useTranslation } from 'react-i18next';
import type figures from '../../locales/en/figures.json';

/** The groups of codes the catalogue has words for. */
export type CodeGroup = keyof typeof figures.code;

/** A code of a report in words; a code the catalogue does not know, such as an office's, stands for itself. */
export function useCodeWords(): (group: CodeGroup, code: string) => string {
  const { t } = useTranslation('figures');
  return (group, code) => t(`code.${group}.${code}` as 'code.total.total', { defaultValue: code });
}
