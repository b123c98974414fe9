import { Button, Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { Content } from '../../components/content.tsx';
import { AppForm } from '../../components/form/app-form.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { Panel } from '../../components/panel.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import styles from './calendar.module.css';

/** The rooms of an office; whoever manages them adds and closes them here. */
export function RoomsPanel({ officeId }: { officeId: string }) {
  const { t } = useTranslation('calendar');
  const { day } = useFormat();
  const may = useMay();
  const queries = useQueryClient();
  const mine = may('case.read', officeId);
  const rooms = api.useQuery('get', '/api/rooms', { params: { query: { officeId } } }, { enabled: mine });
  const closing = api.useMutation('post', '/api/rooms/{id}/close');
  const changed = (): Promise<void> =>
    queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => path === '/api/rooms' });
  const managing = may('room.manage', officeId);
  if (!mine) return null;
  return (
    <Panel title={t('rooms.title')}>
      {closing.error && <ProblemNotice error={closing.error} />}
      <QueryState query={rooms} lines={2}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('rooms.none')}</Text>
          ) : (
            <ul className={styles['lines']}>
              {rows.map(({ id, name, places, closedOn, version }) => (
                <li key={id}>
                  <Group justify="space-between" gap="sm">
                    <span>
                      <Content>{name}</Content>{' '}
                      <Text size="sm" c="dimmed" span>
                        {closedOn ? t('rooms.closed', { day: day(closedOn) }) : t('rooms.seats', { count: places })}
                      </Text>
                    </span>
                    {managing && closedOn === null && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('rooms.close', { name })}
                        loading={closing.isPending}
                        onClick={() =>
                          closing.mutate(
                            { params: { path: { id } }, body: { version } },
                            { onSuccess: () => void changed() },
                          )
                        }
                      >
                        {t('rooms.closeShort')}
                      </Button>
                    )}
                  </Group>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      {managing && <RoomForm officeId={officeId} onAdded={changed} />}
    </Panel>
  );
}

const EMPTY = { name: '', places: '4' };

function RoomForm({ officeId, onAdded }: { officeId: string; onAdded: () => Promise<void> }) {
  const { t } = useTranslation('calendar');
  const opening = api.useMutation('post', '/api/rooms');
  const form = useAppForm({
    initialValues: EMPTY,
    validate: {
      name: (name) => (name.trim() ? null : t('rooms.nameMissing')),
      places: (places) =>
        /^\d{1,3}$/.test(places) && Number(places) >= 1 && Number(places) <= 500 ? null : t('rooms.placesMissing'),
    },
  });
  return (
    <AppForm
      form={form}
      gap="xs"
      onSend={async ({ name, places }) => {
        await opening.mutateAsync({ body: { officeId, name: name.trim(), places: Number(places) } });
        form.setValues(EMPTY);
        await onAdded();
      }}
    >
      <Group gap="sm" align="flex-end" mt="sm">
        <TextInput {...form.field('name')} label={t('rooms.name')} maxLength={100} dir="auto" />
        <TextInput {...form.field('places')} label={t('rooms.places')} inputMode="numeric" w={100} />
        <Button type="submit" variant="default" loading={form.sending}>
          {t('rooms.add')}
        </Button>
      </Group>
    </AppForm>
  );
}
