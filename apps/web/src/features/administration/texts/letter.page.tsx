import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { client } from '../../../lib/api/client.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { OneText } from './one-text.tsx';
import { TextFile } from './text-file.tsx';
import { TextPreview } from './text-preview.tsx';
import { useEveryLetterText } from './texts.queries.ts';

/** One wording of a letter, as it will read. */
export function LetterPage() {
  const { t } = useTranslation('texts');
  const codes = useCodes();
  const may = useMay();
  const { templateId } = useParams({ from: '/administration/letters/$templateId' });
  const texts = useEveryLetterText();
  return (
    <OneText
      title={t('letters.one')}
      back={<AnchorLink to="/administration/letters">{t('letters.back')}</AnchorLink>}
      next={
        may('letter-template.draft') && (
          <ButtonLink to="/administration/letters/new" search={{ from: templateId }} variant="default">
            {t('draft.next')}
          </ButtonLink>
        )
      }
      texts={texts}
      text={texts.data?.find(({ id }) => id === templateId)}
    >
      {(text) => (
        <TextFile
          text={text}
          mayPublish={may('letter-template.publish')}
          path="/api/letter-templates"
          publish={(body) =>
            client.POST('/api/letter-templates/{id}/publish', { params: { path: { id: text.id } }, body })
          }
          kind={[
            [t('kind'), codes('letterKind', text.kind)],
            [
              t('programme'),
              text.programmeCode ? <Content key="code">{text.programmeCode}</Content> : t('everyProgramme'),
            ],
          ]}
          owned={text}
          preview={<TextPreview language={text.language} title={text.title} text={text.body} />}
        />
      )}
    </OneText>
  );
}
