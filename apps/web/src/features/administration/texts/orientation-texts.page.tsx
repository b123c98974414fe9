import { ORIENTATION_AUDIENCES } from '@homeward/contracts';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import { useOrientationTexts } from './texts.queries.ts';
import { VersionsByProgramme } from './versions.tsx';

/** What people are told before they leave, by audience, programme and language, and the languages that are missing. */
export function OrientationTextsPage() {
  const { t } = useTranslation('texts');
  const may = useMay();
  const texts = useOrientationTexts();
  return (
    <Page
      title={t('orientations.title')}
      lead={t('orientations.lead')}
      actions={
        may('orientation-text.draft') && (
          <ButtonLink to="/administration/orientation-texts/new">{t('draft.title')}</ButtonLink>
        )
      }
    >
      <QueryState query={texts} lines={8}>
        {({ rows }) => (
          <Stack>
            {ORIENTATION_AUDIENCES.map((audience) => (
              <Panel key={audience} title={t(`orientations.for.${audience}`)}>
                <Stack gap="sm">
                  <VersionsByProgramme
                    texts={rows.filter((text) => text.audience === audience)}
                    link={(textId, words) => (
                      <AnchorLink to="/administration/orientation-texts/$textId" params={{ textId }}>
                        {words}
                      </AnchorLink>
                    )}
                  />
                </Stack>
              </Panel>
            ))}
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}
