import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import type { TrailChange, TrailSearch } from './trail-search.ts';
import { RECORD_TYPES, useTrailWords } from './use-trail-words.tsx';

export interface TrailFiltersProps {
  search: TrailSearch;
  onFilter: (change: TrailChange) => void;
}

/** What the trail can be narrowed by: a kind of record, one record, a day. Who acted is chosen in a line of it. */
export function TrailFilters({ search, onFilter }: TrailFiltersProps) {
  const { t } = useTranslation('trail');
  const words = useTrailWords();
  const form = useAppForm({
    initialValues: { recordType: search.recordType ?? '', recordId: search.recordId ?? '', day: search.day ?? '' },
    validate: {
      recordId: (id) => (/^[A-Za-z0-9-]{0,60}$/.test(id.trim()) ? null : t('wrong.recordId')),
      day: (day) => (!day || isDay(day) ? null : t('wrong.day')),
    },
  });
  const send = async ({ recordType, recordId, day }: typeof form.values): Promise<void> =>
    onFilter({
      recordType: recordType || undefined,
      recordId: recordId.trim() || undefined,
      day: day || undefined,
      caseId: undefined,
    });
  return (
    <AppForm form={form} onSend={send}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select
          {...form.field('recordType')}
          label={t('filter.recordType')}
          searchable
          data={[
            { value: '', label: t('any') },
            ...RECORD_TYPES.map((type) => ({ value: type as string, label: words.record(type) })),
          ]}
        />
        <TextInput
          {...form.field('recordId')}
          label={t('filter.recordId')}
          description={t('recordIdHint')}
          maxLength={60}
          dir="ltr"
        />
        <DayField {...form.field('day')} label={t('filter.day')} />
      </SimpleGrid>
      <Group>
        <Button type="submit" variant="default">
          {t('show')}
        </Button>
      </Group>
    </AppForm>
  );
}
