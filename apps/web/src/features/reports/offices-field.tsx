import { MultiSelect } from '@mantine/core';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { useTranslation } from 'react-i18next';
import { useOfficeList } from '../../components/use-offices.ts';
import { useSession } from '../../lib/session/session-store.ts';

export interface OfficesFieldProps {
  readonly value: readonly string[] | undefined;
  readonly onChange: (ids: string[] | undefined) => void;
}

/** Which offices are counted, each with all under it. */
export function OfficesField({ value, onChange }: OfficesFieldProps) {
  const { t } = useTranslation('reports');
  const { permissions } = useSession();
  const offices = useOfficeList().filter(({ id }) => permissions['figures.read']?.includes(id));
  return (
    <MultiSelect
      label={t('offices')}
      searchable
      clearable
      attributes={{ pill: { 'data-content': '' } }}
      placeholder={value ? '' : t('all')}
      data={offices.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...(value ?? [])]}
      onChange={(ids) => onChange(ids.length > 0 ? ids : undefined)}
    />
  );
}
