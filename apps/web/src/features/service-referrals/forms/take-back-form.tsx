import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { Standing } from '../../../components/standing/standing.ts';
import type { FormPlace } from '../parts/form-place.ts';

export interface TakeBackFormProps extends FormPlace {
  service: components['schemas']['ReintegrationServiceDto'];
  standing: Standing;
  send: (version: number) => Promise<unknown>;
}

/** Takes a service back that was recorded by mistake, naming it. */
export function TakeBackForm({ lead, back, service, standing, send }: TakeBackFormProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const format = useFormat();
  const form = useAppForm({ initialValues: {} });
  const journey = useJourney(form, (_, version) => send(version), standing);
  return (
    <FormJourney
      journey={journey}
      title={t('takeBack.title')}
      lead={lead}
      back={back}
      sendLabel={t('takeBack.send')}
      warning={t('takeBack.words')}
      answers={() => [
        {
          title: codes('serviceKind', service.serviceKind),
          answers: [
            { field: 'givenOn', label: t('service.day'), value: <Content>{format.day(service.givenOn)}</Content> },
            { field: 'place', label: t('service.place'), value: <Content>{service.place}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('takeBack.done'), words: <Text>{t('takeBack.doneWords')}</Text> })}
    >
      <Text fw={600}>
        {codes('serviceKind', service.serviceKind)} · <Content>{format.day(service.givenOn)}</Content>
      </Text>
      <Text>{t('takeBack.words')}</Text>
    </FormJourney>
  );
}
