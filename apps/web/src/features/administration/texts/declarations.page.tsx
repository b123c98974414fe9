import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import { useDeclarationTexts } from './texts.queries.ts';
import { Versions } from './versions.tsx';

/** What people sign of their own free will, by language, and the languages that are missing. */
export function DeclarationsPage() {
  const { t } = useTranslation('texts');
  const may = useMay();
  const texts = useDeclarationTexts();
  return (
    <Page
      title={t('declarations.title')}
      lead={t('declarations.lead')}
      actions={
        may('declaration-template.draft') && (
          <ButtonLink to="/administration/declarations/new">{t('draft.title')}</ButtonLink>
        )
      }
    >
      <Panel>
        <QueryState query={texts} lines={8}>
          {({ rows }) => (
            <Stack gap="sm">
              <Versions
                texts={rows}
                link={(templateId, words) => (
                  <AnchorLink to="/administration/declarations/$templateId" params={{ templateId }}>
                    {words}
                  </AnchorLink>
                )}
              />
            </Stack>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
