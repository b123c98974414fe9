import { LETTER_KINDS } from '@homeward/contracts';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useEveryLetterText } from './texts.queries.ts';
import { VersionsByProgramme } from './versions.tsx';

/** The texts of letters by kind, programme and language, and the languages that are missing. */
export function LettersPage() {
  const { t } = useTranslation('texts');
  const codes = useCodes();
  const may = useMay();
  const texts = useEveryLetterText();
  return (
    <Page
      title={t('letters.title')}
      lead={t('letters.lead')}
      actions={
        may('letter-template.draft') && <ButtonLink to="/administration/letters/new">{t('draft.title')}</ButtonLink>
      }
    >
      <QueryState query={texts} lines={8}>
        {(rows) => (
          <Stack>
            {LETTER_KINDS.map((kind) => (
              <Panel key={kind} title={codes('letterKind', kind)}>
                <Stack gap="sm">
                  <VersionsByProgramme
                    texts={rows.filter((text) => text.kind === kind)}
                    link={(templateId, words) => (
                      <AnchorLink to="/administration/letters/$templateId" params={{ templateId }}>
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
