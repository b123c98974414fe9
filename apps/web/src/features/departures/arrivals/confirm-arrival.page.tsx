import { Text, TextInput } from '@mantine/core';
import { ARRIVAL_EVIDENCE, type ArrivalEvidence } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api, client } from '../../../lib/api/client.ts';
import { today } from '../../../lib/format/today.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Arrival } from './arrivals.page.tsx';

const route = getRouteApi('/arrivals/$receptionId');

interface Values {
  memberIds: string[];
  arrivedOn: string;
  place: string;
  contact: string;
  evidence: ArrivalEvidence | '';
}

export function ConfirmArrivalPage() {
  const { t } = useTranslation(['departures', 'fields', 'journey']);
  const { receptionId } = route.useParams();
  const arrivals = api.useQuery('get', '/api/arrivals');
  const first = arrivals.data?.rows.find((row) => row.receptionId === receptionId);
  if (first)
    return (
      <ConfirmForm
        key={receptionId}
        // A family comes together: those of the same case who have left and are not confirmed yet.
        family={arrivals.data!.rows.filter(
          ({ caseNumber, departedOn, arrivedOn, receptionId: id }) =>
            id === receptionId || (caseNumber === first.caseNumber && departedOn !== null && arrivedOn === null),
        )}
      />
    );
  return (
    <Page title={t('confirm.title')}>
      <QueryState query={arrivals}>
        {() => <Empty title={t('arrivals.none')}>{t('arrivals.noneWords')}</Empty>}
      </QueryState>
    </Page>
  );
}

/** Somebody who saw them or spoke with them says that they are there. */
function ConfirmForm({ family }: { family: readonly Arrival[] }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const queries = useQueryClient();
  const form = useAppForm<Values>({
    initialValues: {
      memberIds: family.map(({ memberId }) => memberId),
      ...{ arrivedOn: family[0]!.arrivesLocal?.slice(0, 10) ?? today(), place: '', contact: '', evidence: '' as const },
    },
    validate: {
      memberIds: (ids) => (ids.length > 0 ? null : t('confirm.whoMissing')),
      arrivedOn: (day) => (isDay(day) ? null : t('confirm.dayMissing')),
      place: (place) => (place.trim() ? null : t('confirm.placeMissing')),
      evidence: (evidence) => (evidence ? null : t('confirm.evidenceMissing')),
    },
  });
  const { memberIds, arrivedOn, place, contact, evidence } = form.getValues();
  const journey = useJourney(form, async (values) => {
    const { error } = await client.POST('/api/arrivals', {
      body: {
        ...{ memberIds: values.memberIds, arrivedOn: values.arrivedOn, place: values.place.trim() },
        ...{ contact: values.contact.trim() || null, evidence: values.evidence as ArrivalEvidence },
      },
    });
    if (error) throw error;
  });
  return (
    <FormJourney
      journey={journey}
      title={t('confirm.title')}
      lead={<Content>{family[0]!.caseNumber}</Content>}
      back={
        <AnchorLink
          to="/arrivals"
          size="sm"
          onClick={() => void queries.invalidateQueries({ queryKey: ['get', '/api/arrivals'] })}
        >
          {t('confirm.back')}
        </AnchorLink>
      }
      sendLabel={t('confirm.send')}
      answers={() => [
        {
          title: t('confirm.title'),
          answers: [
            {
              field: 'memberIds',
              label: t('confirm.who'),
              value: (
                <Content>
                  {family
                    .filter(({ memberId }) => memberIds.includes(memberId))
                    .map(({ name }) => name)
                    .join(', ')}
                </Content>
              ),
            },
            { field: 'arrivedOn', label: t('confirm.day'), value: <Content>{format.day(arrivedOn)}</Content> },
            { field: 'place', label: t('confirm.place'), value: <Content>{place}</Content> },
            { field: 'contact', label: t('confirm.contact'), value: <Content>{contact}</Content> },
            {
              field: 'evidence',
              label: t('confirm.evidence.label'),
              value: evidence && t(`confirm.evidence.${evidence}`),
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('confirm.done'), words: <Text>{t('confirm.doneWords')}</Text> })}
    >
      <ChoicesField
        field={form.field('memberIds')}
        label={t('confirm.who')}
        choices={family.map(({ memberId, name }) => ({ value: memberId, label: <Content>{name}</Content> }))}
      />
      <DayField {...form.field('arrivedOn')} label={t('confirm.day')} maw={220} />
      <TextInput {...form.field('place')} label={t('confirm.place')} maxLength={200} maw={380} dir="auto" />
      <TextInput
        {...form.field('contact')}
        label={t('confirm.contact')}
        description={t('confirm.contactHint')}
        maxLength={200}
        maw={380}
        dir="auto"
      />
      <ChoiceField
        field={form.field('evidence')}
        label={t('confirm.evidence.label')}
        choices={ARRIVAL_EVIDENCE.map((value) => ({ value, label: t(`confirm.evidence.${value}`) }))}
      />
    </FormJourney>
  );
}
