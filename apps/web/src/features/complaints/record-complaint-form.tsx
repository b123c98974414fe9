import { Checkbox, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { COMPLAINT_CATEGORIES, RECORDED_CHANNELS } from '@homeward/contracts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { ChoicesField } from '../../components/form/choices-field.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { LanguageSelect } from '../../components/form/language-select.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { FormJourney } from '../../components/journey/form-journey.tsx';
import { useJourney } from '../../components/journey/use-journey.ts';
import { api } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { nameOf, type Case } from '../case/case-queries.ts';
import {
  ASKED_WAYS,
  checked,
  EMPTY_COMPLAINT,
  recordComplaint,
  useComplaintAnswers,
  type ComplaintValues,
  type Recorded,
} from './record-complaint.ts';
import { Receipt } from './receipt.tsx';
import { useComplaintsChanged } from './complaint-queries.ts';

export interface RecordComplaintFormProps {
  back: ReactNode;
  file?: Case;
  offices?: readonly { readonly id: string; readonly name: string }[];
}

/** What was said, as it was said; then how an answer may reach them. */
export function RecordComplaintForm({ back, file, offices = [] }: RecordComplaintFormProps) {
  const { t } = useTranslation('complaints');
  const changed = useComplaintsChanged();
  const [recorded, setRecorded] = useState<Recorded>();
  const form = useAppForm<ComplaintValues>({
    initialValues: {
      ...EMPTY_COMPLAINT,
      officeId: file?.officeId ?? (offices.length === 1 ? offices[0]!.id : ''),
      receivedOn: dayAt(new Date(), file?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
    },
    validate: checked((key) => t(key)),
  });
  const journey = useJourney(form, async (values) => {
    setRecorded(await recordComplaint(values, file?.id ?? null));
    await changed();
  });
  const { values } = form;
  const colleagues = useColleagues(values.officeId, file !== undefined);
  const answers = useComplaintAnswers(values, { file, offices, colleagues });
  return (
    <FormJourney
      journey={journey}
      title={t('record.title')}
      lead={file ? <Content>{file.number}</Content> : t('record.intro')}
      back={back}
      sendLabel={t('record.send')}
      answers={() => [{ title: t('record.title'), answers }]}
      confirmation={() => ({ title: t('record.done'), words: recorded && <Receipt recorded={recorded} /> })}
    >
      {file && <Text>{t('record.intro')}</Text>}
      {!file && (
        <Select
          {...form.field('officeId')}
          value={values.officeId || null}
          label={t('record.office')}
          maw={380}
          searchable
          data={offices.map(({ id, name }) => ({ value: id, label: name }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
      )}
      <ChoiceField
        field={form.field('channel')}
        label={t('record.channel')}
        choices={RECORDED_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <ChoiceField
        field={form.field('category')}
        label={t('record.category')}
        description={t('record.categoryHint')}
        choices={COMPLAINT_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
      />
      <Textarea
        {...form.field('statement')}
        label={t('record.statement')}
        description={file ? undefined : t('record.intro')}
        rows={6}
        resize="vertical"
        dir="auto"
      />
      <DayField {...form.field('receivedOn')} label={t('record.receivedOn')} maw={380} />
      {file ? (
        <ChoiceField
          field={form.field('memberId')}
          label={t('record.member')}
          choices={[
            ...file.members.map((member) => ({ value: member.id, label: <Content>{nameOf(member)}</Content> })),
            { value: 'none', label: t('record.memberNone') },
          ]}
        />
      ) : (
        <TextInput
          {...form.field('name')}
          label={t('record.name')}
          description={t('record.nameHint')}
          maxLength={200}
          maw={380}
          dir="auto"
        />
      )}
      <TextInput {...form.field('contact')} label={t('record.contact')} maxLength={200} maw={380} dir="auto" />
      <ChoicesField
        field={form.field('safeWays')}
        label={t('record.safeWays')}
        description={t('record.safeWaysHint')}
        columns={2}
        choices={ASKED_WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
      />
      <LanguageSelect {...form.field('language')} label={t('record.language')} maw={380} />
      {file && (
        <Select
          {...form.field('aboutUserId')}
          value={values.aboutUserId || null}
          label={t('record.aboutUser')}
          description={t('record.aboutUserHint')}
          placeholder={t('record.aboutNobody')}
          clearable
          searchable
          maw={380}
          data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
      )}
      <Stack>
        <Checkbox
          checked={values.receipt}
          onChange={(event) => form.setFieldValue('receipt', event.currentTarget.checked)}
          label={t('record.receipt')}
        />
      </Stack>
    </FormJourney>
  );
}

/** Asked for where cases are read; whoever reads none names a colleague in words. */
function useColleagues(officeId: string, enabled: boolean): readonly { id: string; name: string }[] {
  const colleagues = api.useQuery('get', '/api/colleagues', { params: { query: { officeId } } }, { enabled });
  return (colleagues.data?.rows ?? []).map(({ id, displayName }) => ({ id, name: displayName }));
}
