import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';

export function HomePage() {
  const { t } = useTranslation();
  return <Page title={t('place.home')}>{null}</Page>;
}
