import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { useSections } from './use-sections.ts';

/** What the reader may look after, each place with what is done there. */
export function AdministrationPage() {
  const { t } = useTranslation('administration');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        {useSections().map(({ to, icon: Symbol, name }) => (
          <Panel
            key={name}
            title={
              <>
                <Symbol aria-hidden /> <AnchorLink to={to}>{t(`section.${name}.name`)}</AnchorLink>
              </>
            }
          >
            <Text size="sm" c="dimmed">
              {t(`section.${name}.words`)}
            </Text>
          </Panel>
        ))}
      </SimpleGrid>
    </Page>
  );
}
