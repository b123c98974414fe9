import { Select, Text, Textarea, TextInput } from '@mantine/core';
import {
  MATTER_CLASSES,
  NEED_OF_CLASS,
  REFERRAL_RECIPIENTS,
  SERVICE_KIND_LIST,
  type MatterClass,
  type ReferralCategory,
  type ReferralRecipient,
  type ServiceKind,
} from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { ChoicesField } from '../../components/form/choices-field.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { FormJourney } from '../../components/journey/form-journey.tsx';
import { useJourney } from '../../components/journey/use-journey.ts';
import { useOfficeList } from '../../components/use-offices.ts';
import { client } from '../../lib/api/client.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { ownMembersOf } from '../case/case-queries.ts';
import { nameOf, type CaseFile } from '../case-counselling/data/case-members.ts';
import { MemberChoice } from '../case-counselling/parts/member-choice.tsx';
import { refetchCase } from '../case-counselling/parts/refetch-case.ts';
import { WithCase } from '../case-counselling/parts/with-case.tsx';
import { casePlace } from './parts/case-place.tsx';

const route = getRouteApi('/cases/$caseId/reintegration/refer');
const MORE: readonly ReferralCategory[] = ['contact', 'family'];

export function ProposePage() {
  const { t } = useTranslation(['service-referrals', 'journey', 'counselling']);
  const { caseId } = route.useParams();
  return (
    <WithCase caseId={caseId} title={t('propose.title')}>
      {(file) => <ProposeForm key={caseId} file={file} />}
    </WithCase>
  );
}

/** To whom somebody could be sent, in words they are asked to agree to; nothing leaves by it. */
function ProposeForm({ file }: { file: CaseFile }) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const may = useMay();
  const queries = useQueryClient();
  const partners = useOfficeList().filter(({ kind, id }) => kind === 'partner-organisation' && id !== file.officeId);
  const form = useAppForm({
    initialValues: {
      memberId: ownMembersOf(file).length === 1 ? ownMembersOf(file)[0]!.id : '',
      serviceKind: '' as ServiceKind | '',
      matterClass: 'ordinary' as MatterClass,
      recipientKind: 'partner' as ReferralRecipient,
      ...{ recipientOfficeId: '', recipientName: '', reason: '', asked: '' },
      categories: ['contact'] as ReferralCategory[],
    },
    validate: {
      memberId: (id) => (id ? null : t('propose.memberMissing')),
      serviceKind: (kind) => (kind ? null : t('propose.kindMissing')),
      recipientOfficeId: (id, { recipientKind }) =>
        recipientKind === 'partner' && !id ? t('propose.partnerMissing') : null,
      recipientName: (name, { recipientKind }) =>
        recipientKind !== 'partner' && !name.trim() ? t('propose.outsideMissing') : null,
      reason: (reason) => (reason.trim() ? null : t('propose.reasonMissing')),
      asked: (asked) => (asked.trim() ? null : t('propose.askedMissing')),
    },
  });
  const { values } = form;
  const partner = values.recipientKind === 'partner';
  const journey = useJourney(form, async ({ recipientOfficeId, recipientName, ...told }) => {
    const toPartner = told.recipientKind === 'partner';
    const { error } = await client.POST('/api/cases/{id}/service-referrals', {
      params: { path: { id: file.id } },
      body: {
        ...{ ...told, serviceKind: told.serviceKind as ServiceKind },
        recipientOfficeId: toPartner ? recipientOfficeId : null,
        recipientName: toPartner ? null : recipientName.trim(),
      },
    });
    if (error) throw error;
    await refetchCase(queries, file.id);
  });
  const member = file.members.find(({ id }) => id === values.memberId);
  const goes: readonly ReferralCategory[] = ['identity', ...values.categories, NEED_OF_CLASS[values.matterClass]];
  return (
    <FormJourney
      journey={journey}
      title={t('propose.title')}
      {...casePlace(file)}
      sendLabel={t('propose.send')}
      answers={() => [
        {
          title: t('propose.title'),
          answers: [
            { field: 'memberId', label: t('propose.member'), value: member && <Content>{nameOf(member)}</Content> },
            { field: 'serviceKind', label: t('propose.kind'), value: codes('serviceKind', values.serviceKind) },
            { field: 'matterClass', label: t('propose.class'), value: codes('matterClass', values.matterClass) },
            {
              field: partner ? 'recipientOfficeId' : 'recipientName',
              label: t('propose.recipientKind'),
              value: (
                <Content>
                  {partner ? partners.find(({ id }) => id === values.recipientOfficeId)?.name : values.recipientName}
                </Content>
              ),
            },
            { field: 'reason', label: t('propose.reason'), value: <Content>{values.reason}</Content> },
            { field: 'asked', label: t('propose.asked'), value: <Content>{values.asked}</Content> },
          ],
        },
        {
          title: t('sees.title'),
          answers: [
            {
              field: 'categories',
              label: t('sees.title'),
              value: goes.map((each) => <div key={each}>{codes('referralCategory', each)}</div>),
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('propose.done'), words: <Text>{t('propose.doneWords')}</Text> })}
    >
      <MemberChoice field={form.field('memberId')} label={t('propose.member')} members={ownMembersOf(file)} />
      <CodeSelect
        {...form.field('serviceKind')}
        label={t('propose.kind')}
        list="serviceKind"
        codes={SERVICE_KIND_LIST}
        maw={380}
      />
      {may('sealed.write', file.officeId) && (
        <ChoiceField
          field={form.field('matterClass')}
          label={t('propose.class')}
          choices={MATTER_CLASSES.map((value) => ({ value, label: codes('matterClass', value) }))}
        />
      )}
      <ChoiceField
        field={form.field('recipientKind')}
        label={t('propose.recipientKind')}
        choices={REFERRAL_RECIPIENTS.map((value) => ({ value, label: codes('referralRecipient', value) }))}
      />
      {partner ? (
        <Select
          {...form.field('recipientOfficeId')}
          label={t('propose.partner')}
          searchable
          maw={480}
          data={partners.map(({ id, name }) => ({ value: id, label: name }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
      ) : (
        <TextInput {...form.field('recipientName')} label={t('propose.outside')} maxLength={120} maw={480} dir="auto" />
      )}
      <Textarea
        {...form.field('reason')}
        label={t('propose.reason')}
        description={t('propose.reasonHint')}
        autosize
        minRows={3}
        dir="auto"
      />
      <Textarea {...form.field('asked')} label={t('propose.asked')} autosize minRows={3} dir="auto" />
      <ChoicesField
        field={form.field('categories')}
        label={t('propose.more')}
        description={t('propose.moreHint')}
        choices={MORE.map((value) => ({ value, label: codes('referralCategory', value) }))}
      />
      <Text size="sm">{t('sees.not')}</Text>
    </FormJourney>
  );
}
