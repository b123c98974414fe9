import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';

export function NotFoundScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <Text mb="md">{t('notFound.words')}</Text>
      <AnchorLink to="/">{t('notFound.home')}</AnchorLink>
    </Page>
  );
}
