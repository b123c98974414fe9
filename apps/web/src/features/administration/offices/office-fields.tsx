import { SimpleGrid, TextInput, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { CountriesSelect } from '../../../components/form/country-select.tsx';
import { LanguagesSelect } from '../../../components/form/language-select.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { OfficeSelect } from '../parts/office-select.tsx';

export interface OfficeValues {
  parentId: string;
  name: string;
  hostCountries: string[];
  timeZone: string;
  calendar: string;
  languages: string[];
}

/** What can be said of an office when it is opened and afterwards. */
export function OfficeFields<T extends OfficeValues>({
  form,
  withParent = true,
}: {
  form: AppForm<T>;
  withParent?: boolean;
}) {
  const { t } = useTranslation('offices');
  const { permissions } = useSession();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <>
      {withParent && (
        <OfficeSelect
          {...form.field('parentId')}
          label={t('parent')}
          description={t('parentHint')}
          only={permissions['office.manage']}
        />
      )}
      <TextInput {...form.field('name')} label={t('name')} description={t('nameHint')} maxLength={120} dir="auto" />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          {...form.field('timeZone')}
          label={t('zone')}
          description={t('zoneHint')}
          searchable
          limit={50}
          data={zones}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
        <TextInput
          {...form.field('calendar')}
          label={t('calendar')}
          description={t('calendarHint')}
          maxLength={6}
          dir="ltr"
        />
      </SimpleGrid>
      <CountriesSelect {...form.field('hostCountries')} label={t('hostCountries')} description={t('hostHint')} />
      <LanguagesSelect {...form.field('languages')} label={t('languages')} description={t('languagesHint')} />
    </>
  );
}
