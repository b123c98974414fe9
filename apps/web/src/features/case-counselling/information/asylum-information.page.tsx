import { Alert, Text, Textarea } from '@mantine/core';
import { LockIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { isUnderWay, nameOf, type CaseFile } from '../data/case-members.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';
import { MemberChoice } from '../parts/member-choice.tsx';
import { refetchCase } from '../parts/refetch-case.ts';
import { WithCase } from '../parts/with-case.tsx';

const route = getRouteApi('/cases/$caseId/counselling/asylum-information');

export function AsylumInformationPage() {
  const { t } = useTranslation('information');
  const { caseId } = route.useParams();
  return (
    <WithCase caseId={caseId} title={t('asylum.title')}>
      {(file) => <AsylumInformationForm key={caseId} file={file} />}
    </WithCase>
  );
}

/** What somebody was told of their right to protection, and where they were sent for advice; sealed. */
function AsylumInformationForm({ file }: { file: CaseFile }) {
  const { t } = useTranslation('information');
  const format = useFormat();
  const queries = useQueryClient();
  const members = file.members.filter(isUnderWay);
  const form = useAppForm({
    initialValues: {
      memberId: members.length === 1 ? members[0]!.id : '',
      givenOn: dayAt(new Date(), file.timeZone),
      text: '',
    },
    validate: {
      memberId: (id) => (id ? null : t('asylum.memberMissing')),
      givenOn: (day) => (isDay(day) ? null : t('dayMissing')),
      text: (text) => (text.trim() ? null : t('asylum.textMissing')),
    },
  });
  const journey = useJourney(form, async (body) => {
    const params = { path: { id: file.id } };
    const { error } = await client.POST('/api/cases/{id}/asylum-information', { params, body });
    if (error) throw error;
    await refetchCase(queries, file.id);
  });
  const { values } = form;
  const member = members.find(({ id }) => id === values.memberId);
  return (
    <FormJourney
      journey={journey}
      title={t('asylum.title')}
      lead={<CaseLead file={file} />}
      back={<BackToCounselling caseId={file.id} />}
      sendLabel={t('asylum.send')}
      answers={() => [
        {
          title: t('asylum.title'),
          answers: [
            { field: 'memberId', label: t('asylum.member'), value: member && <Content>{nameOf(member)}</Content> },
            { field: 'givenOn', label: t('day'), value: <Content>{format.day(values.givenOn)}</Content> },
            { field: 'text', label: t('asylum.text'), value: t('asylum.hidden') },
          ],
        },
      ]}
      confirmation={() => ({ title: t('asylum.done'), words: <Text>{t('asylum.doneWords')}</Text> })}
    >
      <Alert color="harbour" variant="light" icon={<LockIcon aria-hidden />}>
        {t('asylum.readers')}
      </Alert>
      <MemberChoice field={form.field('memberId')} label={t('asylum.member')} members={members} />
      <DayField {...form.field('givenOn')} label={t('day')} maw={380} />
      <Textarea
        {...form.field('text')}
        label={t('asylum.text')}
        description={t('asylum.textHint')}
        autosize
        minRows={4}
        dir="auto"
      />
    </FormJourney>
  );
}
