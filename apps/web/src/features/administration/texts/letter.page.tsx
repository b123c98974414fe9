import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { Facts } from '../parts/facts.tsx';
import { PublishText } from './publish-text.tsx';
import { TextPreview } from './text-preview.tsx';
import { TextState } from './text-state.tsx';
import { useEveryLetterText } from './texts.queries.ts';

/** One wording of a letter, as it will read. */
export function LetterPage() {
  const { t } = useTranslation('texts');
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  const { templateId } = useParams({ from: '/administration/letters/$templateId' });
  const texts = useEveryLetterText();
  const text = texts.data?.find(({ id }) => id === templateId);
  return (
    <Page
      title={t('letters.one')}
      lead={<AnchorLink to="/administration/letters">{t('letters.back')}</AnchorLink>}
      actions={
        text &&
        may('letter-template.draft') && (
          <ButtonLink to="/administration/letters/new" search={{ from: text.id }} variant="default">
            {t('draft.next')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={texts}>
        {() =>
          text ? (
            <Stack maw={860}>
              <PublishText
                text={text}
                mayPublish={may('letter-template.publish')}
                path="/api/letter-templates"
                publish={(body) =>
                  client.POST('/api/letter-templates/{id}/publish', { params: { path: { id: text.id } }, body })
                }
              />
              <Panel title={t('about')}>
                <Facts
                  facts={[
                    [t('kind'), codes('letterKind', text.kind)],
                    [
                      t('programme'),
                      text.programmeCode ? <Content key="code">{text.programmeCode}</Content> : t('everyProgramme'),
                    ],
                    [t('language'), <Content key="language">{format.language(text.language)}</Content>],
                    [t('version'), text.number],
                    [t('standing'), <TextState key="state" {...text} />],
                    [t('legalOwner'), <Content key="owner">{text.legalOwner}</Content>],
                    [t('translator'), text.translator && <Content key="translator">{text.translator}</Content>],
                  ]}
                />
              </Panel>
              <Panel title={t('preview')}>
                <TextPreview language={text.language} title={text.title} text={text.body} />
              </Panel>
            </Stack>
          ) : (
            <Empty title={t('notThere')} />
          )
        }
      </QueryState>
    </Page>
  );
}
