import { CONSULAR_MOVES } from '@homeward/contracts';
import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Row } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useAgreements, type ConsularRequest } from '../data/papers.queries.ts';
import type { TravelScene } from '../parts/with-traveller.tsx';
import { FormLink } from './form-link.tsx';

/** The way to a document at a consulate: shut until the person decided, agreed, and was told what it means. */
export function ConsulateRow({ scene }: { scene: TravelScene }) {
  const { t } = useTranslation('travel-papers');
  const may = useMay();
  const { decided, mustBeTold, requests } = scene.readiness.consulate;
  const current = requests[0];
  const underWay = current && CONSULAR_MOVES[current.state].length > 0;
  const needed = scene.readiness.parts.some(({ part, state }) => part === 'document' && state !== 'ready');
  if (!current && !needed) return null;
  const shut = decided ? (mustBeTold ? t('consulate.tellFirst') : t('consulate.open')) : t('consulate.shut');
  return (
    <>
      <Row
        title={t('part.consulate')}
        lines={[
          [current ? t(`consularState.${current.state}`) : shut],
          [<WhatToExpect key="agreements" scene={scene} />],
        ]}
        actions={
          may('consular-step.record', scene.file.officeId) &&
          decided &&
          !underWay && (
            <FormLink scene={scene} form="consulate">
              {t('do.consulate')}
            </FormLink>
          )
        }
      />
      {current && <Request scene={scene} request={current} />}
    </>
  );
}

function Request({ scene, request }: { scene: TravelScene; request: ConsularRequest }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const may = useMay();
  const open = CONSULAR_MOVES[request.state].length > 0;
  return (
    <Row
      title={<Content>{request.consulateName}</Content>}
      lines={[
        [
          <>
            {t('consulate.asked')} <Content>{format.day(request.askedOn)}</Content>
          </>,
          request.usualDays && t('consulate.usual', { count: request.usualDays }),
        ],
        [
          <List key="steps" size="sm">
            {request.steps.map((step) => (
              <List.Item key={step.id}>
                <Content>{format.day(step.happenedOn)}</Content>: {t(`consularStep.${step.what}`)}
                {step.appointmentAt && (
                  <>
                    {' '}
                    <Content>{format.instant(step.appointmentAt, scene.file.timeZone)}</Content>
                  </>
                )}
                {step.fee && (
                  <>
                    {' · '}
                    <Content>{format.money(step.fee.amountMinor, step.fee.currency)}</Content>
                  </>
                )}
                {step.note && (
                  <>
                    {' · '}
                    <Content>{step.note}</Content>
                  </>
                )}
              </List.Item>
            ))}
          </List>,
        ],
      ]}
      actions={
        open &&
        may('consular-step.record', scene.file.officeId) && (
          <FormLink scene={scene} form="consulate-step" recordId={request.id}>
            {t('do.consulateStep')}
          </FormLink>
        )
      }
    />
  );
}

/** What states agreed, as the office recorded it with its source. */
function WhatToExpect({ scene }: { scene: TravelScene }) {
  const { t } = useTranslation('travel-papers');
  const agreements = useAgreements();
  const { destinationCountryCode } = scene.readiness;
  const standing = (agreements.data?.rows ?? []).filter(
    ({ countryCode, endedOn }) => countryCode === destinationCountryCode && (!endedOn || endedOn > scene.today),
  );
  return standing.map(({ id, title, whatToExpect, source }) => (
    <div key={id}>
      {t('consulate.expect')}{' '}
      <Content>
        {whatToExpect} ({title}; {source})
      </Content>
    </div>
  ));
}
