import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../../../components/form/use-app-form.ts';
import { api } from '../../../lib/api/client.ts';

/** The programme whose text it is; none for every programme without one of its own. */
export function ProgrammeOfText(field: FieldProps) {
  const { t } = useTranslation('texts');
  const programmes = api.useQuery('get', '/api/programmes');
  return (
    <Select
      {...field}
      label={t('programme')}
      data={[
        { value: '', label: t('everyProgramme') },
        ...(programmes.data?.rows ?? []).map(({ code }) => ({ value: code, label: code })),
      ]}
    />
  );
}
