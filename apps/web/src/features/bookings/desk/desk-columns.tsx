import { Text } from '@mantine/core';
import { AlertIcon, ClockIcon } from '@primer/octicons-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { DataColumn } from '../../../components/data-table/data-column.ts';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { DeskLine } from '../data/bookings.queries.ts';
import { TaskDone } from '../parts/booking-part.tsx';

/** What is to be done, for whom, by when, and the one click that leads there. */
export function useDeskColumns(): readonly DataColumn<DeskLine>[] {
  const { t } = useTranslation('bookings');
  return useMemo(() => {
    const cells: Record<string, (row: DeskLine) => ReactNode> = {
      case: (row) => <OfCase row={row} />,
      what: (row) => <What row={row} />,
      journey: (row) => <Journey row={row} />,
      due: (row) => <Due row={row} />,
      act: (row) => <Next row={row} />,
    };
    return Object.entries(cells).map(([id, cell]) => ({
      ...{ id, cell, head: t(`desk.${id as 'case'}`) },
      ...(id === 'case' ? { rowHead: true } : {}),
    }));
  }, [t]);
}

function OfCase({ row }: { row: DeskLine }) {
  const { t } = useTranslation('bookings');
  return (
    <>
      <AnchorLink to="/cases/$caseId/travel" params={{ caseId: row.caseId }} data-row-link="">
        <Content>{row.caseNumber}</Content>
      </AnchorLink>
      <Text size="sm" fw={400}>
        <Content>{row.principalName}</Content> · {t('number', { number: row.bookingNumber })}
      </Text>
    </>
  );
}

function What({ row }: { row: DeskLine }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  return (
    <>
      {row.matter === 'task' && row.taskKind ? t(`task.${row.taskKind}`) : t(`desk.matter.${row.matter}`)}
      {row.travellerName && row.passengerId && (
        <Text size="sm" component="div">
          <Content>{row.travellerName}</Content>
          {row.matter === 'refund' && row.refundState && <> · {t(`refund.state.${row.refundState}`)}</>}
          {row.matter === 'refund' && row.fareMinor !== null && row.currency && (
            <> · {format.money(row.fareMinor, row.currency)}</>
          )}
        </Text>
      )}
    </>
  );
}

function Journey({ row }: { row: DeskLine }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  return (
    <>
      <Content>{`${row.fromCity} (${row.fromPlace}) – ${row.toCity} (${row.toPlace})`}</Content>
      <Text size="sm" component="div">
        {row.travellers > 0 && <>{t('desk.people', { count: row.travellers })} · </>}
        {row.departsAt
          ? t('desk.leaves', { when: format.instant(row.departsAt, row.departsZone ?? row.timeZone) })
          : t('between', { from: format.day(row.wishedFrom), to: format.day(row.wishedTo) })}
      </Text>
    </>
  );
}

/** How long it is still open, in words: what is over is said to be, and not only coloured (ux 19). */
function Due({ row }: { row: DeskLine }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  if (row.dueAt === null) return t('desk.noDue');
  const over = new Date(row.dueAt) <= new Date();
  const when = format.instant(row.dueAt, row.timeZone);
  return (
    <IconWords icon={over ? AlertIcon : ClockIcon} tone={over ? 'brick' : 'plain'}>
      {over ? t('desk.over', { when }) : t('desk.until', { when })}
    </IconWords>
  );
}

function Next({ row }: { row: DeskLine }) {
  const { t } = useTranslation('bookings');
  const may = useMay();
  const params = { caseId: row.caseId, bookingId: row.bookingId };
  const at = '/cases/$caseId/travel/bookings/$bookingId/$form' as const;
  if (row.matter === 'task' && row.taskId) return <TaskDone id={row.taskId} version={row.taskVersion ?? 1} />;
  if (!may('booking.record'))
    return (
      <ButtonLink size="compact-md" variant="default" to="/cases/$caseId/travel" params={params}>
        {t('desk.case')}
      </ButtonLink>
    );
  if (row.matter === 'refund' && row.passengerId)
    return (
      <ButtonLink
        size="compact-md"
        to="/cases/$caseId/travel/bookings/$bookingId/seats/$passengerId/$form"
        params={{ ...params, passengerId: row.passengerId, form: 'refund' }}
      >
        {t('do.refund')}
      </ButtonLink>
    );
  if (row.matter === 'asked' && row.state === 'requested')
    return (
      <ButtonLink size="compact-md" to={at} params={{ ...params, form: 'offer' }}>
        {t('do.offer')}
      </ButtonLink>
    );
  if (row.matter === 'option' || row.matter === 'ticketing')
    return (
      <ButtonLink size="compact-md" to={at} params={{ ...params, form: 'tickets' }}>
        {t('do.tickets')}
      </ButtonLink>
    );
  return (
    <ButtonLink size="compact-md" variant="default" to="/cases/$caseId/travel" params={params}>
      {t(row.matter === 'confirm' ? 'do.confirm' : 'desk.case')}
    </ButtonLink>
  );
}
