import { ROLES } from '@homeward/contracts';
import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { api } from '../../../lib/api/client.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { columnsOf, filtersOf, sortOf, type CaseSearch } from '../case-search.ts';

/** Keeps what the list shows now, filters, columns and order, under a name. */
export function KeepViewForm({ search, onKept }: { search: CaseSearch; onKept: () => void }) {
  const { t } = useTranslation(['case-list', 'codes', 'common']);
  const may = useMay();
  const { user, permissions } = useSession();
  const queries = useQueryClient();
  const keep = api.useMutation('post', '/api/case-views');
  const offices = permissions['case.read'] ?? [];
  const officeId = offices.includes(user.officeId) ? user.officeId : offices[0]!;
  const form = useAppForm({
    initialValues: { name: '', sharedRole: '' },
    validate: { name: (name) => (name.trim() ? null : t('views.nameMissing')) },
  });
  const { by, descending } = sortOf(search);
  return (
    <AppForm
      form={form}
      onSend={async ({ name, sharedRole }) => {
        const role = ROLES.find((each) => each === sharedRole);
        await keep.mutateAsync({
          body: {
            ...{ name, officeId, filters: filtersOf(search), columns: [...columnsOf(search)] },
            ...{ sort: by, order: descending ? 'desc' : 'asc', ...(role ? { sharedRole: role } : {}) },
          },
        });
        await queries.invalidateQueries({ queryKey: ['get', '/api/case-views'] });
        onKept();
      }}
    >
      <Text size="sm" c="dimmed">
        {t('views.keepHint')}
      </Text>
      <TextInput label={t('views.name')} maxLength={60} {...form.field('name')} data-autofocus />
      {may('view.share', officeId) && (
        <Select
          label={t('views.shareWith')}
          searchable
          data={[
            { value: '', label: t('views.onlyMe') },
            ...ROLES.map((role) => ({ value: role, label: t(`codes:role.${role}`) })),
          ]}
          {...form.field('sharedRole')}
        />
      )}
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('common:action.save')}
        </Button>
      </Group>
    </AppForm>
  );
}
