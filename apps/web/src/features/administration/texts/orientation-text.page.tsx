import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { OrientationPoints } from '../../departures/last-days/orientation-points.tsx';
import { OneText } from './one-text.tsx';
import { TextFile } from './text-file.tsx';
import classes from './texts.module.css';
import { useOrientationTexts } from './texts.queries.ts';

/** One version of what people are told before they leave, point by point. */
export function OrientationTextPage() {
  const { t } = useTranslation('texts');
  const format = useFormat();
  const may = useMay();
  const { textId } = useParams({ from: '/administration/orientation-texts/$textId' });
  const texts = useOrientationTexts();
  return (
    <OneText
      title={t('orientations.one')}
      back={<AnchorLink to="/administration/orientation-texts">{t('orientations.back')}</AnchorLink>}
      next={
        may('orientation-text.draft') && (
          <ButtonLink to="/administration/orientation-texts/new" search={{ from: textId }} variant="default">
            {t('draft.next')}
          </ButtonLink>
        )
      }
      texts={texts}
      text={texts.data?.rows.find(({ id }) => id === textId)}
    >
      {(text) => (
        <TextFile
          text={text}
          mayPublish={may('orientation-text.publish')}
          ends
          path="/api/orientation-texts"
          publish={(body) =>
            client.POST('/api/orientation-texts/{id}/publish', { params: { path: { id: text.id } }, body })
          }
          kind={[
            [t('orientations.audience'), t(`orientations.for.${text.audience}`)],
            [
              t('programme'),
              text.programmeCode ? <Content key="code">{text.programmeCode}</Content> : t('everyProgramme'),
            ],
          ]}
          more={[[t('publish.lastDay'), text.validTo && <Content key="day">{format.day(text.validTo)}</Content>]]}
          preview={
            <div className={classes.sheet}>
              <OrientationPoints language={text.language} items={text.items} />
            </div>
          }
        />
      )}
    </OneText>
  );
}
