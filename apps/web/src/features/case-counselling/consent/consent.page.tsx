import { Text, TextInput } from '@mantine/core';
import { CONSENT_PURPOSES, RECIPIENTS_OF, type ConsentPurpose, type RecipientKind } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { isUnderWay, nameOf, type CaseFile } from '../data/case-members.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';
import { MemberChoice } from '../parts/member-choice.tsx';
import { refetchCase } from '../parts/refetch-case.ts';
import { WithCase } from '../parts/with-case.tsx';

const route = getRouteApi('/cases/$caseId/counselling/consent');

interface ConsentValues {
  memberId: string;
  purpose: ConsentPurpose | '';
  recipientKind: RecipientKind | '';
  recipientName: string;
  grantedOn: string;
}

export function ConsentPage() {
  const { t } = useTranslation('consent');
  const { caseId } = route.useParams();
  return (
    <WithCase caseId={caseId} title={t('title')}>
      {(file) => <ConsentForm key={caseId} file={file} />}
    </WithCase>
  );
}

const recipientsOf = (purpose: ConsentPurpose | ''): readonly RecipientKind[] =>
  purpose ? RECIPIENTS_OF[purpose] : [];

/** One purpose, one recipient: a yes to one partner is none to the next. */
function ConsentForm({ file }: { file: CaseFile }) {
  const { t } = useTranslation('consent');
  const codes = useCodes();
  const format = useFormat();
  const queries = useQueryClient();
  const members = file.members.filter(isUnderWay);
  const form = useAppForm<ConsentValues>({
    initialValues: {
      memberId: members.length === 1 ? members[0]!.id : '',
      purpose: '',
      recipientKind: '',
      recipientName: '',
      grantedOn: dayAt(new Date(), file.timeZone),
    },
    validate: {
      memberId: (id) => (id ? null : t('member.missing')),
      purpose: (purpose) => (purpose ? null : t('purpose.missing')),
      recipientKind: (kind, { purpose }) =>
        recipientsOf(purpose).length === 0 || recipientsOf(purpose).some((each) => each === kind)
          ? null
          : t('recipientKind.missing'),
      recipientName: (name, { purpose }) =>
        recipientsOf(purpose).length === 0 || name.trim() ? null : t('recipientName.missing'),
      grantedOn: (day) => (isDay(day) ? null : t('grantedOn.missing')),
    },
  });
  const { values } = form;
  const kinds = recipientsOf(values.purpose);
  const member = members.find(({ id }) => id === values.memberId);
  const journey = useJourney(form, async ({ purpose, recipientKind, recipientName, grantedOn }) => {
    const named = recipientsOf(purpose).length > 0;
    const { error } = await client.POST('/api/persons/{id}/consents', {
      params: { path: { id: member!.personId } },
      body: {
        purpose: purpose as ConsentPurpose,
        recipientKind: named ? (recipientKind as RecipientKind) : null,
        recipientName: named ? recipientName.trim() : null,
        grantedOn,
      },
    });
    if (error) throw error;
    await refetchCase(queries, file.id);
  });
  return (
    <FormJourney
      journey={journey}
      title={t('title')}
      lead={<CaseLead file={file} />}
      back={<BackToCounselling caseId={file.id} />}
      sendLabel={t('send')}
      answers={() => [
        {
          title: t('title'),
          answers: [
            { field: 'memberId', label: t('member.label'), value: member && <Content>{nameOf(member)}</Content> },
            { field: 'purpose', label: t('purpose.label'), value: codes('consentPurpose', values.purpose) },
            ...(kinds.length > 0
              ? [
                  {
                    field: 'recipientKind',
                    label: t('recipientKind.label'),
                    value: codes('recipientKind', values.recipientKind),
                  },
                  {
                    field: 'recipientName',
                    label: t('recipientName.label'),
                    value: <Content>{values.recipientName}</Content>,
                  },
                ]
              : []),
            {
              field: 'grantedOn',
              label: t('grantedOn.label'),
              value: <Content>{format.day(values.grantedOn)}</Content>,
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('done.title'), words: <Text>{t('done.words')}</Text> })}
    >
      <MemberChoice field={form.field('memberId')} label={t('member.label')} members={members} />
      <ChoiceField
        field={form.field('purpose')}
        label={t('purpose.label')}
        description={t('purpose.hint')}
        choices={CONSENT_PURPOSES.map((value) => ({ value, label: codes('consentPurpose', value) }))}
      />
      {kinds.length > 0 && (
        <>
          <ChoiceField
            field={form.field('recipientKind')}
            label={t('recipientKind.label')}
            choices={kinds.map((value) => ({ value, label: codes('recipientKind', value) }))}
          />
          <TextInput
            {...form.field('recipientName')}
            label={t('recipientName.label')}
            description={t('recipientName.hint')}
            maxLength={120}
            maw={380}
            dir="auto"
          />
        </>
      )}
      <DayField {...form.field('grantedOn')} label={t('grantedOn.label')} maw={380} />
    </FormJourney>
  );
}
