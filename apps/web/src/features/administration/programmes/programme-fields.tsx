import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CountriesSelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { isDay } from '../../../lib/format/typed-day.ts';

export interface ProgrammeValues {
  name: string;
  hostCountries: string[];
  agency: string;
  validFrom: string;
  validTo: string;
  source: string;
  meansOfComplaint: string;
}

/** What must be said of a programme, in words when it is not. */
export function useProgrammeChecks() {
  const { t } = useTranslation('programmes');
  return {
    name: (words: string) => (words.trim() ? null : t('field.nameMissing')),
    hostCountries: (codes: string[]) => (codes.length > 0 ? null : t('field.hostMissing')),
    agency: (words: string) => (words.trim() ? null : t('field.agencyMissing')),
    validFrom: (day: string) => (isDay(day) ? null : t('dayMissing')),
    validTo: (day: string) => (!day || isDay(day) ? null : t('dayWrong')),
    source: (words: string) => (words.trim() ? null : t('field.sourceMissing')),
    meansOfComplaint: (words: string) => (words.trim() ? null : t('field.complaintMissing')),
  };
}

/** What can be said of a programme when it is recorded and afterwards. */
export function ProgrammeFields<T extends ProgrammeValues>({ form }: { form: AppForm<T> }) {
  const { t } = useTranslation('programmes');
  return (
    <>
      <TextInput {...form.field('name')} label={t('field.name')} maxLength={200} dir="auto" />
      <TextInput
        {...form.field('agency')}
        label={t('agency')}
        description={t('field.agencyHint')}
        maxLength={200}
        dir="auto"
      />
      <CountriesSelect {...form.field('hostCountries')} label={t('hostCountries')} description={t('field.hostHint')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField {...form.field('validFrom')} label={t('firstDay')} />
        <DayField {...form.field('validTo')} label={t('endDay')} description={t('endDayHint')} />
      </SimpleGrid>
      <Textarea
        {...form.field('source')}
        label={t('source')}
        description={t('field.sourceHint')}
        autosize
        minRows={2}
        dir="auto"
      />
      <Textarea
        {...form.field('meansOfComplaint')}
        label={t('complaint')}
        description={t('field.complaintHint')}
        autosize
        minRows={3}
        dir="auto"
      />
    </>
  );
}
