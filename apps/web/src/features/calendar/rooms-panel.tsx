import { Button, Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { Content } from '../../components/content.tsx';
import { AppForm } from '../../components/form/app-form.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useStandingAction } from '../../components/standing/use-standing-action.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import styles from './calendar.module.css';

/** The rooms of an office; whoever manages them adds and closes them here. */
export function RoomsPanel({ officeId }: { officeId: string }) {
  const { t } = useTranslation('calendar');
  const may = useMay();
  const queries = useQueryClient();
  const mine = may('case.read', officeId);
  const rooms = api.useQuery('get', '/api/rooms', { params: { query: { officeId } } }, { enabled: mine });
  const changed = (): Promise<void> =>
    queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => path === '/api/rooms' });
  const managing = may('room.manage', officeId);
  if (!mine) return null;
  return (
    <Panel title={t('rooms.title')}>
      <QueryState query={rooms} lines={2}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('rooms.none')}</Text>
          ) : (
            <ul className={styles['lines']}>
              {rows.map((room) => (
                <li key={room.id}>
                  <OneRoom room={room} managing={managing} changed={changed} />
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

interface OneRoomProps {
  room: components['schemas']['RoomDto'];
  managing: boolean;
  changed: () => Promise<void>;
}

function OneRoom({ room: { id, name, places, closedOn, version }, managing, changed }: OneRoomProps) {
  const { t } = useTranslation(['calendar', 'versions']);
  const { day } = useFormat();
  const closing = api.useMutation('post', '/api/rooms/{id}/close');
  const action = useStandingAction({
    version,
    facts: [
      { name: 'name', label: t('versions:name'), value: name },
      { name: 'places', label: t('versions:places'), value: String(places) },
      { name: 'closedOn', label: t('versions:closedOn'), value: closedOn ? day(closedOn) : t('versions:none') },
    ],
    askAgain: changed,
  });
  return (
    <>
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
            loading={action.running}
            onClick={() =>
              action.run(async (read) => {
                await closing.mutateAsync({ params: { path: { id } }, body: { version: read } });
                await changed();
              })
            }
          >
            {t('rooms.closeShort')}
          </Button>
        )}
      </Group>
      {action.notice}
    </>
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
