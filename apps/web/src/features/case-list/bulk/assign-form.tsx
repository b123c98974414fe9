import { Button, Group, Select, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { api, client } from '../../../lib/api/client.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { BULK_MAX, casesChosen } from './cases-chosen.ts';
import type { BulkFormProps } from './bulk-kinds.ts';
import { BulkResults } from './bulk-results.tsx';
import { useBulkRun } from './bulk-run.ts';

/** Gives all of them to one colleague, each with its own answer. */
export function AssignForm({ chosen, rows, search, total, onClose, onDone }: BulkFormProps) {
  const { t } = useTranslation('case-list');
  const { permissions, user } = useSession();
  const assignable = permissions['case.assign'] ?? [];
  const officeId =
    search.officeId ?? rows.find(({ officeId: each }) => assignable.includes(each))?.officeId ?? user.officeId;
  const colleagues = api.useQuery('get', '/api/colleagues', { params: { query: { officeId } } });
  const run = useBulkRun();
  const form = useAppForm({
    initialValues: { ownerId: '', note: '' },
    validate: { ownerId: (value) => (value ? null : t('bulk.assign.ownerMissing')) },
  });
  if (run.state !== 'idle') return <BulkResults run={run} onClose={onClose} />;
  return (
    <AppForm
      form={form}
      onSend={async ({ ownerId, note }) => {
        const cases = await casesChosen(chosen, rows, search);
        await run.start(cases, ({ id, version }) =>
          client.POST('/api/cases/{id}/assign', {
            params: { path: { id } },
            body: { version, ownerId, ...(note ? { note } : {}) },
          }),
        );
        onDone();
      }}
    >
      {chosen.all && total > BULK_MAX && <Text size="sm">{t('bulk.most', { count: BULK_MAX })}</Text>}
      <Select
        label={t('bulk.assign.owner')}
        searchable
        data={(colleagues.data?.rows ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
        comboboxProps={{ withinPortal: true }}
        {...form.field('ownerId')}
        data-autofocus
      />
      <Textarea label={t('bulk.assign.note')} autosize minRows={2} {...form.field('note')} />
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('bulk.assign.submit')}
        </Button>
      </Group>
    </AppForm>
  );
}
