import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../components/form/choice-field.tsx';

export function useYesNo(): readonly Choice[] {
  const { t } = useTranslation('counselling');
  return [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
}
