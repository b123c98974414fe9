import { Alert, Select, Text, TextInput } from '@mantine/core';
import {
  AUTHORITIES,
  CATEGORIES_FOR_AUTHORITIES,
  RECIPIENT_KINDS,
  SHARED_CATEGORIES,
  SHARING_BASES,
  type RecipientKind,
  type SharedCategory,
  type SharingBasis,
} from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { ownMembersOf } from '../../case/case-queries.ts';
import { nameOf, type CaseFile } from '../data/case-members.ts';
import { useConsents } from '../data/counselling.queries.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';
import { MemberChoice } from '../parts/member-choice.tsx';
import { refetchCase } from '../parts/refetch-case.ts';
import { WithCase } from '../parts/with-case.tsx';

const route = getRouteApi('/cases/$caseId/counselling/sharing');

interface SharingValues {
  memberId: string;
  recipientKind: RecipientKind | '';
  recipientName: string;
  categories: SharedCategory[];
  sharedOn: string;
  basis: SharingBasis | '';
  consentId: string;
  legalReference: string;
}

export function SharingPage() {
  const { t } = useTranslation('consent');
  const { caseId } = route.useParams();
  return (
    <WithCase caseId={caseId} title={t('sharing.title')}>
      {(file) => <SharingForm key={caseId} file={file} />}
    </WithCase>
  );
}

const isAuthority = (kind: RecipientKind | ''): boolean => kind !== '' && AUTHORITIES.includes(kind);

/** What left the office, to whom and on what ground; an authority is offered only what it may ever be told. */
function SharingForm({ file }: { file: CaseFile }) {
  const { t } = useTranslation('consent');
  const codes = useCodes();
  const format = useFormat();
  const queries = useQueryClient();
  const consents = useConsents(file.id);
  const form = useAppForm<SharingValues>({
    initialValues: {
      memberId: ownMembersOf(file).length === 1 ? ownMembersOf(file)[0]!.id : '',
      recipientKind: '',
      recipientName: '',
      categories: [],
      sharedOn: dayAt(new Date(), file.timeZone),
      basis: '',
      consentId: '',
      legalReference: '',
    },
    validate: {
      memberId: (id) => (id ? null : t('sharing.memberMissing')),
      recipientKind: (kind) => (kind ? null : t('recipientKind.missing')),
      recipientName: (name) => (name.trim() ? null : t('recipientName.missing')),
      categories: (chosen) => (chosen.length > 0 ? null : t('sharing.categoriesMissing')),
      sharedOn: (day) => (isDay(day) ? null : t('sharing.dayMissing')),
      basis: (basis) => (basis ? null : t('sharing.basisMissing')),
      consentId: (id, { basis }) => (basis === 'consent' && !id ? t('sharing.consentMissing') : null),
      legalReference: (text, { basis }) =>
        basis && basis !== 'consent' && !text.trim() ? t('sharing.legalMissing') : null,
    },
  });
  const { values } = form;
  const authority = isAuthority(values.recipientKind);
  const offered = SHARED_CATEGORIES.filter((each) => !authority || CATEGORIES_FOR_AUTHORITIES.includes(each));
  const standing = (consents.data?.rows ?? []).filter(
    ({ memberId, withdrawnOn, recipientName }) => memberId === values.memberId && !withdrawnOn && recipientName,
  );
  const journey = useJourney(form, async ({ basis, consentId, legalReference, recipientKind, ...told }) => {
    const { error } = await client.POST('/api/cases/{id}/sharings', {
      params: { path: { id: file.id } },
      body: {
        ...told,
        recipientKind: recipientKind as RecipientKind,
        basis: basis as SharingBasis,
        consentId: basis === 'consent' ? consentId : null,
        legalReference: basis === 'consent' ? null : legalReference,
      },
    });
    if (error) throw error;
    await refetchCase(queries, file.id);
  });
  const member = file.members.find(({ id }) => id === values.memberId);
  const consentWords = (id: string): string => {
    const consent = standing.find((each) => each.id === id);
    return consent ? `${codes('consentPurpose', consent.purpose)}: ${consent.recipientName}` : '';
  };
  return (
    <FormJourney
      journey={journey}
      title={t('sharing.title')}
      lead={<CaseLead file={file} />}
      back={<BackToCounselling caseId={file.id} />}
      sendLabel={t('sharing.send')}
      answers={() => [
        {
          title: t('sharing.title'),
          answers: [
            { field: 'memberId', label: t('sharing.member'), value: member && <Content>{nameOf(member)}</Content> },
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
            {
              field: 'categories',
              label: t('sharing.categories'),
              value: values.categories.map((each) => <div key={each}>{codes('sharedCategory', each)}</div>),
            },
            { field: 'sharedOn', label: t('sharing.day'), value: <Content>{format.day(values.sharedOn)}</Content> },
            { field: 'basis', label: t('sharing.basis'), value: codes('sharingBasis', values.basis) },
            values.basis === 'consent'
              ? {
                  field: 'consentId',
                  label: t('sharing.consent'),
                  value: <Content>{consentWords(values.consentId)}</Content>,
                }
              : {
                  field: 'legalReference',
                  label: t('sharing.legal'),
                  value: <Content>{values.legalReference}</Content>,
                },
          ],
        },
      ]}
      confirmation={() => ({ title: t('sharing.done'), words: <Text>{t('sharing.doneWords')}</Text> })}
    >
      <MemberChoice field={form.field('memberId')} label={t('sharing.member')} members={ownMembersOf(file)} />
      <CodeSelect
        {...form.field('recipientKind')}
        label={t('recipientKind.label')}
        list="recipientKind"
        codes={RECIPIENT_KINDS}
        maw={380}
      />
      <TextInput
        {...form.field('recipientName')}
        label={t('recipientName.label')}
        maxLength={120}
        maw={380}
        dir="auto"
      />
      {authority && (
        <Alert color="lamp" variant="light">
          {t('sharing.firewall')}
        </Alert>
      )}
      <ChoicesField
        field={form.field('categories')}
        label={t('sharing.categories')}
        description={t('sharing.categoriesHint')}
        columns={2}
        choices={offered.map((value) => ({ value, label: codes('sharedCategory', value) }))}
      />
      <DayField {...form.field('sharedOn')} label={t('sharing.day')} maw={380} />
      <ChoiceField
        field={form.field('basis')}
        label={t('sharing.basis')}
        choices={SHARING_BASES.map((value) => ({ value, label: codes('sharingBasis', value) }))}
      />
      {values.basis === 'consent' && (
        <Select
          {...form.field('consentId')}
          label={t('sharing.consent')}
          description={standing.length === 0 ? t('sharing.noConsent') : undefined}
          data={standing.map(({ id }) => ({ value: id, label: consentWords(id) }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
      )}
      {values.basis !== '' && values.basis !== 'consent' && (
        <TextInput {...form.field('legalReference')} label={t('sharing.legal')} maxLength={300} dir="auto" />
      )}
    </FormJourney>
  );
}
