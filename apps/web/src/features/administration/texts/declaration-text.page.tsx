import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { OneText } from './one-text.tsx';
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
  return (
    <OneText
      title={t('declarations.one')}
      back={<AnchorLink to="/administration/declarations">{t('declarations.back')}</AnchorLink>}
      next={
        may('declaration-template.draft') && (
          <ButtonLink to="/administration/declarations/new" search={{ from: templateId }} variant="default">
            {t('draft.next')}
          </ButtonLink>
        )
      }
      texts={texts}
      text={texts.data?.rows.find(({ id }) => id === templateId)}
    >
      {(text) => (
        <TextFile
          text={text}
          mayPublish={may('declaration-template.publish')}
          ends
          path="/api/declaration-templates"
          publish={(body) =>
            client.POST('/api/declaration-templates/{id}/publish', { params: { path: { id: text.id } }, body })
          }
          owned={text}
          more={[
            [t('reviewedOn'), text.reviewedAt && <Content key="day">{format.instant(text.reviewedAt)}</Content>],
            [t('publish.lastDay'), text.validTo && <Content key="end">{format.day(text.validTo)}</Content>],
          ]}
          preview={<TextPreview language={text.language} text={text.text} />}
        />
      )}
    </OneText>
  );
}
