import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { MissingLanguages } from './missing-languages.tsx';
import { TextState } from './text-state.tsx';
import { useDeclarationTexts } from './texts.queries.ts';

/** What people sign of their own free will, by language, and the languages that are missing. */
export function DeclarationsPage() {
  const { t } = useTranslation('texts');
  const format = useFormat();
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
              <MissingLanguages texts={rows} />
              {rows.length === 0 && <Text>{t('none')}</Text>}
              <ul className={classes.entries}>
                {rows.map((text) => (
                  <li key={text.id}>
                    <Group gap="sm">
                      <AnchorLink to="/administration/declarations/$templateId" params={{ templateId: text.id }}>
                        <Content>{format.language(text.language)}</Content> · {t('version')} {text.number}
                      </AnchorLink>
                      <TextState {...text} />
                    </Group>
                  </li>
                ))}
              </ul>
            </Stack>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
