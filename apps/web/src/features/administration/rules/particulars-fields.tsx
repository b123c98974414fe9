import { DATE_FIELDS } from '@homeward/contracts';
import { MultiSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { api } from '../../../lib/api/client.ts';
import { OfficeSelect } from '../parts/office-select.tsx';
import type { DraftValues } from './draft-values.ts';

export interface ParticularsFieldsProps {
  form: AppForm<DraftValues>;
  isNew: boolean;
  /** The offices for which the reader drafts. */
  mine: readonly string[];
}

/** What a rule is called, what it rests on, and from when it holds by which day. */
export function ParticularsFields({ form, isNew, mine }: ParticularsFieldsProps) {
  const { t } = useTranslation('rules');
  const sources = api.useQuery('get', '/api/reference/sources', {}, { staleTime: Infinity });
  return (
    <>
      {isNew && (
        <TextInput
          {...form.field('code')}
          label={t('draft.code')}
          description={t('draft.codeHint')}
          maxLength={60}
          maw={380}
          dir="ltr"
        />
      )}
      {mine.length > 1 && <OfficeSelect {...form.field('officeId')} label={t('draft.office')} only={mine} maw={380} />}
      <TextInput {...form.field('title')} label={t('draft.ruleTitle')} maxLength={200} dir="auto" />
      <Textarea
        {...form.field('explanation')}
        label={t('draft.explanation')}
        description={t('draft.explanationHint')}
        autosize
        minRows={2}
        dir="auto"
      />
      <Textarea
        {...form.field('legalReference')}
        label={t('draft.legal')}
        description={t('draft.legalHint')}
        autosize
        minRows={1}
        dir="auto"
      />
      <MultiSelect
        {...form.field('sourceKeys')}
        label={t('draft.sources')}
        description={t('draft.sourcesHint')}
        searchable
        hidePickedOptions
        attributes={{ pill: { 'data-content': '' } }}
        data={(sources.data?.rows ?? []).map(({ key, title }) => ({ value: key, label: title }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
      />
      <Textarea
        {...form.field('ourReading')}
        label={t('draft.reading')}
        description={t('draft.readingHint')}
        autosize
        minRows={1}
        dir="auto"
      />
      <ChoiceField
        field={form.field('dateField')}
        label={t('draft.dateField')}
        choices={DATE_FIELDS.map((value) => ({ value, label: t(`fact.${value}`) }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField {...form.field('validFrom')} label={t('draft.firstDay')} description={t('draft.firstDayHint')} />
        <DayField {...form.field('validTo')} label={t('draft.endDay')} description={t('draft.endDayHint')} />
      </SimpleGrid>
    </>
  );
}
