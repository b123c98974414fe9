import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { TextFile } from './text-file.tsx';
import { TextPreview } from './text-preview.tsx';
import { useDeclarationTexts } from './texts.queries.ts';

/** One version of the declaration in one language, as it is read out and signed. */
export function DeclarationTextPage() {
  const { t } = useTranslation('texts');
  const format = useFormat();
  const may = useMay();
  const { templateId } = useParams({ from: '/administration/declarations/$templateId' });
  const texts = useDeclarationTexts();
  const text = texts.data?.rows.find(({ id }) => id === templateId);
  return (
    <Page
      title={t('declarations.one')}
      lead={<AnchorLink to="/administration/declarations">{t('declarations.back')}</AnchorLink>}
      actions={
        text &&
        may('declaration-template.draft') && (
          <ButtonLink to="/administration/declarations/new" search={{ from: text.id }} variant="default">
            {t('draft.next')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={texts}>
        {() =>
          text ? (
            <TextFile
              text={text}
              mayPublish={may('declaration-template.publish')}
              path="/api/declaration-templates"
              publish={(body) =>
                client.POST('/api/declaration-templates/{id}/publish', {
                  params: { path: { id: text.id } },
                  body,
                })
              }
              more={[
                [t('reviewedOn'), text.reviewedAt && <Content key="day">{format.instant(text.reviewedAt)}</Content>],
              ]}
              preview={<TextPreview language={text.language} text={text.text} />}
            />
          ) : (
            <Empty title={t('notThere')} />
          )
        }
      </QueryState>
    </Page>
  );
}
