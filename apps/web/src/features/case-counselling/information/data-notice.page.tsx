import { Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { isUnderWay, nameOf, type CaseFile } from '../data/case-members.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';
import { refetchCase } from '../parts/refetch-case.ts';
import { WithCase } from '../parts/with-case.tsx';

const route = getRouteApi('/cases/$caseId/counselling/data-notice');

export function DataNoticePage() {
  const { t } = useTranslation('information');
  const { caseId } = route.useParams();
  return (
    <WithCase caseId={caseId} title={t('notice.title')}>
      {(file) => <DataNoticeForm key={caseId} file={file} />}
    </WithCase>
  );
}

/** Who was told what happens with their data, in which language and by which version of the notice. */
function DataNoticeForm({ file }: { file: CaseFile }) {
  const { t } = useTranslation('information');
  const format = useFormat();
  const queries = useQueryClient();
  const members = file.members.filter(isUnderWay);
  const principal = members.find((member) => member.principal) ?? members[0];
  const form = useAppForm({
    initialValues: {
      memberIds: members.map(({ id }) => id),
      givenOn: dayAt(new Date(), file.timeZone),
      language: principal?.preferredLanguage ?? '',
      noticeVersion: '',
    },
    validate: {
      memberIds: (ids) => (ids.length > 0 ? null : t('notice.membersMissing')),
      givenOn: (day) => (isDay(day) ? null : t('dayMissing')),
      language: (code) => (code ? null : t('notice.languageMissing')),
      noticeVersion: (text) => (text.trim() ? null : t('notice.versionMissing')),
    },
  });
  const journey = useJourney(form, async (body) => {
    const { error } = await client.POST('/api/cases/{id}/data-notices', { params: { path: { id: file.id } }, body });
    if (error) throw error;
    await refetchCase(queries, file.id);
  });
  const { values } = form;
  const named = members.filter(({ id }) => values.memberIds.includes(id)).map(nameOf);
  return (
    <FormJourney
      journey={journey}
      title={t('notice.title')}
      lead={<CaseLead file={file} />}
      back={<BackToCounselling caseId={file.id} />}
      sendLabel={t('notice.send')}
      answers={() => [
        {
          title: t('notice.title'),
          answers: [
            { field: 'memberIds', label: t('notice.members'), value: <Content>{named.join(', ')}</Content> },
            { field: 'givenOn', label: t('day'), value: <Content>{format.day(values.givenOn)}</Content> },
            {
              field: 'language',
              label: t('notice.language'),
              value: <Content>{format.language(values.language)}</Content>,
            },
            { field: 'noticeVersion', label: t('notice.version'), value: <Content>{values.noticeVersion}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('notice.done'), words: <Text>{t('notice.doneWords')}</Text> })}
    >
      <Stack>
        <ChoicesField
          field={form.field('memberIds')}
          label={t('notice.members')}
          columns={2}
          choices={members.map((member) => ({ value: member.id, label: <Content>{nameOf(member)}</Content> }))}
        />
        <DayField {...form.field('givenOn')} label={t('day')} maw={380} />
        <LanguageSelect {...form.field('language')} label={t('notice.language')} maw={380} />
        <TextInput
          {...form.field('noticeVersion')}
          label={t('notice.version')}
          description={t('notice.versionHint')}
          maxLength={40}
          maw={380}
        />
      </Stack>
    </FormJourney>
  );
}
