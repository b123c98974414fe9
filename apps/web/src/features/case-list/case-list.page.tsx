import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';

export function CaseListPage() {
  const { t } = useTranslation();
  return <Page title={t('place.cases')}>{null}</Page>;
}
