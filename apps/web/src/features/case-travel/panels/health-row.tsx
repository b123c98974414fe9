import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Row } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { Assessment } from '../data/papers.queries.ts';
import type { TravelScene } from '../parts/with-traveller.tsx';
import { FormLink } from './form-link.tsx';
import { PartState, partOf } from './part-state.tsx';

/** Whether somebody may travel, as everybody sees it; and below, for the few it is for, what was found. */
export function HealthRow({ scene, assessments }: { scene: TravelScene; assessments: readonly Assessment[] }) {
  const { t } = useTranslation('travel-papers');
  const may = useMay();
  const { fitness } = scene.readiness;
  const { officeId } = scene.file;
  const asked = fitness !== null && fitness.answer !== 'not-required';
  return (
    <>
      <Row
        title={t('part.health')}
        lines={[
          [<PartState key="state" of={partOf(scene.readiness, 'health')} />],
          [
            ...(fitness?.services ?? []).map((service) => t(`service.${service}`)),
            fitness?.escort && t('health.escort'),
            fitness?.receivedBySomebody && t('health.received'),
          ],
        ]}
        actions={
          <>
            {may('fitness.ask', officeId) && (
              <FormLink scene={scene} form="fitness-ask">
                {asked ? t('do.fitnessAgain') : t('do.fitnessAsk')}
              </FormLink>
            )}
            {may('fitness.record', officeId) && asked && (
              <FormLink scene={scene} form="fitness">
                {t('do.fitness')}
              </FormLink>
            )}
          </>
        }
      />
      {assessments.map((assessment) => (
        <OneAssessment key={assessment.id} scene={scene} assessment={assessment} />
      ))}
    </>
  );
}

function OneAssessment({ scene, assessment }: { scene: TravelScene; assessment: Assessment }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const may = useMay();
  const said = (label: string, value: string | null) =>
    value && (
      <>
        {label} <Content>{value}</Content>
      </>
    );
  const { pregnancy } = assessment;
  return (
    <Row
      title={
        <>
          {t('sealed')} {t(`outcome.${assessment.outcome}`)}
        </>
      }
      lines={[
        [
          said(t('fitness.assessedOn'), format.day(assessment.assessedOn)),
          said(t('fitness.physician'), assessment.physician),
          said(t('fitness.validUntil'), assessment.validUntil && format.day(assessment.validUntil)),
          said(t('fitness.reviewOn'), assessment.reviewOn && format.day(assessment.reviewOn)),
          said(t('fitness.medif'), assessment.medifReference),
        ],
        [
          ...assessment.conditions.map((condition) => t(`condition.${condition}`)),
          pregnancy && said(t('fitness.dueOn'), format.day(pregnancy.dueOn)),
          said(t('fitness.medication'), assessment.medication),
          assessment.medicationDays !== null && t('fitness.days', { count: assessment.medicationDays }),
          said(t('fitness.vaccinations'), assessment.vaccinations),
        ],
        [
          said(t('fitness.handOverTo'), assessment.handOverTo),
          assessment.handOverTo &&
            (assessment.handedOverOn
              ? said(t('fitness.handedOverOn'), format.day(assessment.handedOverOn))
              : t('fitness.notConfirmed')),
        ],
      ]}
      words={assessment.summary}
      actions={
        may('fitness.record', scene.file.officeId) && (
          <FormLink scene={scene} form="hand-over" recordId={assessment.id}>
            {t('do.handOver')}
          </FormLink>
        )
      }
    />
  );
}
