import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Row } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { TravelDocument } from '../data/papers.queries.ts';
import type { TravelScene } from '../parts/with-traveller.tsx';
import { FormLink } from './form-link.tsx';
import { PartState, partOf } from './part-state.tsx';

/** The papers somebody may travel on: until when, where the original is, whether anybody looked. */
export function DocumentRow({ scene }: { scene: TravelScene }) {
  const { t } = useTranslation('travel-papers');
  const may = useMay();
  const { file, member, readiness } = scene;
  const mayRecord = may('person.register', file.officeId);
  return (
    <>
      <Row
        title={t('part.document')}
        lines={[[<PartState key="state" of={partOf(readiness, 'document')} />]]}
        actions={
          mayRecord && (
            <ButtonLink
              size="xs"
              variant="default"
              to="/cases/$caseId/people/$memberId/papers"
              params={{ caseId: file.id, memberId: member.id }}
            >
              {t('do.addDocument')}
            </ButtonLink>
          )
        }
      />
      {readiness.documents.map((document) => (
        <OneDocument key={document.id} scene={scene} document={document} />
      ))}
    </>
  );
}

function OneDocument({ scene, document }: { scene: TravelScene; document: TravelDocument }) {
  const { t } = useTranslation('travel-papers');
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  const { kind, number, issuingCountryCode, expiresOn, originalAt, check, retrieval } = document;
  const held = originalAt === 'authorities' || originalAt === 'asylum-service';
  const moving = retrieval && ['asked', 'promised', 'received'].includes(retrieval.state);
  return (
    <Row
      title={
        <>
          {codes('documentKind', kind)} {number && <Content>{number}</Content>}
        </>
      }
      lines={[
        [
          <Content key="country">{format.country(issuingCountryCode)}</Content>,
          expiresOn ? (
            <>
              {t('expiresOn')} <Content>{format.day(expiresOn)}</Content>
            </>
          ) : (
            t('noExpiry')
          ),
          codes('originalPlace', originalAt),
        ],
        [
          check ? t(`check.${check.decision}`) : t('check.none'),
          check && check.differences.length > 0 && check.differences.map((each) => t(`difference.${each}`)).join(', '),
          retrieval && t(`retrieval.${retrieval.state}`),
          retrieval?.promisedFor && <Content>{format.day(retrieval.promisedFor)}</Content>,
        ],
      ]}
      actions={
        may('document.check', scene.file.officeId) && (
          <>
            <FormLink scene={scene} form="check" recordId={document.id}>
              {t('do.check')}
            </FormLink>
            {held && !moving && (
              <FormLink scene={scene} form="ask-back" recordId={document.id}>
                {t('do.askBack')}
              </FormLink>
            )}
            {moving && (
              <FormLink scene={scene} form="retrieval" recordId={retrieval.id}>
                {t('do.retrieval')}
              </FormLink>
            )}
          </>
        )
      }
    />
  );
}
