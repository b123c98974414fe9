import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Row } from '../../../components/rows.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import type { TravelScene } from '../parts/with-traveller.tsx';
import { FormLink } from './form-link.tsx';
import { PartState, partOf } from './part-state.tsx';

/** Who is there at arrival for whoever needs somebody. */
export function ReceptionRow({ scene }: { scene: TravelScene }) {
  const { t } = useTranslation('travel-papers');
  const may = useMay();
  const { needs, reception } = scene.readiness;
  const standing = reception && reception.state !== 'declined' ? reception : null;
  return (
    <Row
      title={t('part.reception')}
      lines={[
        [<PartState key="state" of={partOf(scene.readiness, 'reception')} />],
        needs.map((need) => t(`need.${need}`)),
        standing
          ? [
              t(`receptionKind.${standing.kind}`),
              standing.receivingOfficeName && <Content>{standing.receivingOfficeName}</Content>,
              <Content key="who">{`${standing.contactName}, ${standing.place}, ${standing.contact}`}</Content>,
            ]
          : [],
      ]}
      actions={
        may('reception.arrange', scene.file.officeId) &&
        (standing ? (
          <FormLink scene={scene} form="reception-answer" recordId={standing.id}>
            {t('do.receptionAnswer')}
          </FormLink>
        ) : (
          <FormLink scene={scene} form="reception">
            {t('do.reception')}
          </FormLink>
        ))
      }
    />
  );
}
