import { Button, Group, Select, SimpleGrid, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { api } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useOffices } from '../../case-list/case-filters.tsx';

export interface AbsenceFormProps {
  officeId?: string;
  onDone: () => Promise<void>;
  onCancel: () => void;
}

/** Cover for a colleague: from when to when, by whom, and what the deputy must know. */
export function AbsenceForm({ officeId: chosen, onDone, onCancel }: AbsenceFormProps) {
  const { t } = useTranslation(['team', 'common']);
  const { permissions } = useSession();
  const offices = useOffices();
  const readable = permissions['case.assign'] ?? [];
  const mine = readable.filter((id) => offices.has(id));
  const recording = api.useMutation('post', '/api/absences');
  const day = (value: string): string | null => (isDay(value) ? null : t('absences.dayMissing'));
  const form = useAppForm({
    initialValues: {
      officeId: chosen ?? (readable.length === 1 ? readable[0]! : ''),
      ...{ userId: '', deputyId: '', fromOn: '', toOn: '', note: '' },
    },
    validate: {
      officeId: (id) => (id ? null : t('absences.officeMissing')),
      userId: (id) => (id ? null : t('absences.whoMissing')),
      deputyId: (id) => (id ? null : t('absences.deputyMissing')),
      fromOn: day,
      toOn: day,
    },
  });
  const { officeId, userId } = form.getValues();
  const colleagues = api.useQuery(
    'get',
    '/api/colleagues',
    { params: { query: { officeId } } },
    { enabled: officeId !== '' },
  );
  const staff = (colleagues.data?.rows ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <AppForm
      form={form}
      gap="sm"
      onSend={async ({ note, ...rest }) => {
        await recording.mutateAsync({ body: { ...rest, ...(note.trim() ? { note: note.trim() } : {}) } });
        await onDone();
      }}
    >
      {mine.length > 1 && (
        <Select
          {...form.field('officeId')}
          label={t('office')}
          searchable
          data={mine.map((value) => ({ value, label: offices.get(value)! }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <Select
          {...form.field('userId')}
          label={t('absences.who')}
          searchable
          data={staff}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
        <Select
          {...form.field('deputyId')}
          label={t('absences.deputy')}
          searchable
          data={staff.filter(({ value }) => value !== userId)}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
        <DayField {...form.field('fromOn')} label={t('absences.from')} />
        <DayField {...form.field('toOn')} label={t('absences.to')} />
      </SimpleGrid>
      <Textarea
        {...form.field('note')}
        label={t('absences.note')}
        description={t('absences.noteHint')}
        autosize
        minRows={2}
      />
      <Group gap="xs">
        <Button type="submit" loading={form.sending}>
          {t('common:action.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </AppForm>
  );
}
