import { Button, Group, SegmentedControl, Select, SimpleGrid, Text } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { CALENDAR_INTERPRETERS, CALENDAR_WHOSE } from '@homeward/contracts';
import { PlusIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { useOffices } from '../case-list/case-filters.tsx';
import { CALENDAR_VIEWS, type CalendarSearch } from './calendar-search.ts';
import { dayPlus } from './days.ts';

export interface CalendarBarProps {
  search: CalendarSearch;
  days: readonly string[];
  onGo: (change: { [Name in keyof CalendarSearch]?: CalendarSearch[Name] | undefined }) => void;
  /** Null for whoever makes no appointments. */
  onNew: (() => void) | null;
}

/** Which days, whose, and narrowed to what. */
export function CalendarBar({ search, days, onGo, onNew }: CalendarBarProps) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const [first, last] = [days[0]!, days.at(-1)!];
  const step = days.length;
  return (
    <>
      <Group justify="space-between" mb="sm" gap="sm">
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => onGo({ day: dayPlus(first, -step) })}>
            {t('earlier')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => onGo({ day: undefined })}>
            {t('today')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => onGo({ day: dayPlus(first, step) })}>
            {t('later')}
          </Button>
          <Text fw={600} role="status">
            {first === last ? format.day(first) : `${format.day(first)} – ${format.day(last)}`}
          </Text>
        </Group>
        <Group gap="xs">
          <SegmentedControl
            size="xs"
            aria-label={t('view.label')}
            data={CALENDAR_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
            value={search.view ?? 'week'}
            onChange={(value) =>
              onGo({ view: value === 'week' ? undefined : CALENDAR_VIEWS.find((each) => each === value) })
            }
          />
          {onNew && (
            <Button size="compact-sm" leftSection={<PlusIcon aria-hidden />} onClick={onNew}>
              {t('new')}
            </Button>
          )}
        </Group>
      </Group>
      <Narrowing search={search} onGo={onGo} />
    </>
  );
}

function Narrowing({ search, onGo }: Pick<CalendarBarProps, 'search' | 'onGo'>) {
  const { t } = useTranslation('calendar');
  const { permissions } = useSession();
  const offices = useOffices();
  const mine = (permissions['case.read'] ?? []).filter((id) => offices.has(id));
  const rooms = api.useQuery('get', '/api/rooms', {}, { staleTime: 60_000 });
  const open = (rooms.data?.rows ?? []).filter(
    ({ closedOn, officeId }) => closedOn === null && (!search.officeId || officeId === search.officeId),
  );
  const any = { value: '', label: t('any') };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" mb="sm">
      <Select
        label={t('filter.whose')}
        data={CALENDAR_WHOSE.map((value) => ({ value, label: t(`whose.${value}`) }))}
        value={search.whose ?? 'mine'}
        onChange={(value) =>
          onGo({ whose: value === 'office' ? 'office' : undefined, officeId: undefined, roomId: undefined })
        }
      />
      {mine.length > 1 && (
        <Select
          label={t('filter.office')}
          searchable
          data={[any, ...mine.map((value) => ({ value, label: offices.get(value)! }))]}
          value={search.officeId ?? ''}
          onChange={(value) =>
            onGo({ officeId: value || undefined, whose: value ? 'office' : search.whose, roomId: undefined })
          }
        />
      )}
      <Select
        label={t('filter.room')}
        data={[any, ...open.map(({ id, name }) => ({ value: id, label: name }))]}
        value={search.roomId ?? ''}
        onChange={(value) => onGo({ roomId: value || undefined, whose: value ? 'office' : search.whose })}
      />
      <Select
        label={t('filter.interpreter')}
        data={[any, ...CALENDAR_INTERPRETERS.map((value) => ({ value, label: t(`interpreter.${value}`) }))]}
        value={search.interpreter ?? ''}
        onChange={(value) => onGo({ interpreter: CALENDAR_INTERPRETERS.find((each) => each === value) })}
      />
    </SimpleGrid>
  );
}
