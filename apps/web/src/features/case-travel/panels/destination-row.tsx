import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Row } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { TravelScene } from '../parts/with-traveller.tsx';
import { FormLink } from './form-link.tsx';
import { PartState, partOf } from './part-state.tsx';

/** Where somebody goes, and whether anybody is prepared for it now. */
export function DestinationRow({ scene }: { scene: TravelScene }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const may = useMay();
  const { destinationCountryCode, suspensions } = scene.readiness;
  const { file, member } = scene;
  return (
    <Row
      title={
        <>
          {t('part.destination')}{' '}
          {destinationCountryCode && <Content>{format.country(destinationCountryCode)}</Content>}
        </>
      }
      lines={[
        [<PartState key="state" of={partOf(scene.readiness, 'destination')} />],
        ...suspensions.map(({ suspensionId, subArea, beginsOn, endsOn, scope, authority, source }) => [
          t(`scope.${scope}`),
          subArea && <Content key={`area ${suspensionId}`}>{subArea}</Content>,
          <Content key={suspensionId}>
            {[format.day(beginsOn), endsOn && format.day(endsOn)].filter(Boolean).join(' – ')}
          </Content>,
          <Content key={`said ${suspensionId}`}>{`${authority}, ${source}`}</Content>,
        ]),
      ]}
      actions={
        <>
          {!destinationCountryCode && may('case.open', file.officeId) && (
            <ButtonLink
              size="xs"
              variant="default"
              to="/cases/$caseId/people/$memberId/journey"
              params={{ caseId: file.id, memberId: member.id }}
            >
              {t('do.journey')}
            </ButtonLink>
          )}
          {may('reception.arrange', file.officeId) &&
            suspensions
              .filter(({ subArea }) => subArea !== null)
              .map(({ suspensionId }) => (
                <FormLink key={suspensionId} scene={scene} form="destination" recordId={suspensionId}>
                  {t('do.destination')}
                </FormLink>
              ))}
        </>
      }
    />
  );
}
