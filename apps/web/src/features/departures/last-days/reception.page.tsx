import { Select, Text } from '@mantine/core';
import { RECEPTION_BASES, type ReceptionBasis } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { useOfficeList } from '../../../components/use-offices.ts';
import { client } from '../../../lib/api/client.ts';
import { isUnderWay, nameOf, type CaseFile } from '../../case-counselling/data/case-members.ts';
import { CaseLead } from '../../case-counselling/parts/case-lead.tsx';
import { refetchCase } from '../../case-counselling/parts/refetch-case.ts';
import { WithCase } from '../../case-counselling/parts/with-case.tsx';
import { BackToDesk } from './back-to-desk.tsx';

const route = getRouteApi('/cases/$caseId/travel/reception');

interface Values {
  memberIds: string[];
  receivingOfficeId: string;
  basis: ReceptionBasis | '';
}

export function ReceptionPage() {
  const { t } = useTranslation(['departures', 'counselling', 'journey']);
  const { caseId } = route.useParams();
  return (
    <WithCase caseId={caseId} title={t('reception.title')}>
      {(file) => <ReceptionForm key={caseId} file={file} />}
    </WithCase>
  );
}

/** Who is told of the arrival, and what of it: the form says both before it is sent. */
function ReceptionForm({ file }: { file: CaseFile }) {
  const { t } = useTranslation('departures');
  const queries = useQueryClient();
  const offices = useOfficeList().filter(({ kind }) => kind === 'receiving-mission' || kind === 'partner-organisation');
  const members = file.members.filter(isUnderWay);
  const form = useAppForm<Values>({
    initialValues: { memberIds: members.map(({ id }) => id), receivingOfficeId: '', basis: '' },
    validate: {
      memberIds: (ids) => (ids.length > 0 ? null : t('reception.whoMissing')),
      receivingOfficeId: (id) => (id ? null : t('reception.officeMissing')),
      basis: (basis) => (basis ? null : t('reception.basisMissing')),
    },
  });
  const { memberIds, receivingOfficeId, basis } = form.getValues();
  const journey = useJourney(form, async (values) => {
    const { error } = await client.POST('/api/cases/{id}/case-receptions', {
      params: { path: { id: file.id } },
      body: { ...values, basis: values.basis as ReceptionBasis },
    });
    if (error) throw error;
    await refetchCase(queries, file.id);
  });
  return (
    <FormJourney
      journey={journey}
      title={t('reception.title')}
      lead={<CaseLead file={file} />}
      back={<BackToDesk caseId={file.id} />}
      sendLabel={t('reception.send')}
      answers={() => [
        {
          title: t('reception.title'),
          answers: [
            {
              field: 'memberIds',
              label: t('reception.who'),
              value: (
                <Content>
                  {members
                    .filter(({ id }) => memberIds.includes(id))
                    .map(nameOf)
                    .join(', ')}
                </Content>
              ),
            },
            {
              field: 'receivingOfficeId',
              label: t('reception.office'),
              value: <Content>{offices.find(({ id }) => id === receivingOfficeId)?.name}</Content>,
            },
            { field: 'basis', label: t('reception.basis.label'), value: basis && t(`reception.basis.${basis}`) },
          ],
        },
      ]}
      confirmation={() => ({ title: t('reception.done'), words: <Text>{t('reception.sees')}</Text> })}
    >
      <Text>{t('reception.sees')}</Text>
      <ChoicesField
        field={form.field('memberIds')}
        label={t('reception.who')}
        choices={members.map((member) => ({ value: member.id, label: <Content>{nameOf(member)}</Content> }))}
      />
      <Select
        {...form.field('receivingOfficeId')}
        label={t('reception.office')}
        searchable
        maw={480}
        data={offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceField
        field={form.field('basis')}
        label={t('reception.basis.label')}
        choices={RECEPTION_BASES.map((value) => ({ value, label: t(`reception.basis.${value}`) }))}
      />
    </FormJourney>
  );
}
