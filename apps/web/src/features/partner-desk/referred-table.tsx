import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { isHelped, waitsForAnswer, type Referred } from './desk.queries.ts';

/** People who were sent to a partner, with the next thing to do. */
export function ReferredTable({ name, rows }: { name: string; rows: readonly Referred[] }) {
  const columns = useReferredColumns();
  return <DataTable name={name} columns={columns} rows={rows} rowId={({ id }) => id} />;
}

function useReferredColumns(): readonly DataColumn<Referred>[] {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const format = useFormat();
  return useMemo(
    () => [
      {
        ...{ id: 'who', head: t('partner.who'), rowHead: true },
        cell: (row) => (
          <>
            {row.name === null ? (
              t('partner.noLonger')
            ) : (
              <AnchorLink id={`sent-${row.id}`} to="/sent-to-us/$sendingId" params={{ sendingId: row.id }}>
                <Content>{row.name}</Content>
              </AnchorLink>
            )}
            <Text size="sm" fw={400} c="dimmed">
              <Content>{row.reference}</Content>
            </Text>
          </>
        ),
      },
      { id: 'help', head: t('partner.help'), cell: ({ serviceKind }) => codes('serviceKind', serviceKind) },
      { id: 'from', head: t('partner.from'), cell: ({ hostOfficeName }) => <Content>{hostOfficeName}</Content> },
      {
        ...{ id: 'state', head: t('partner.state') },
        cell: (row) => (
          <>
            {codes('serviceReferralState', row.state === 'no-response' ? 'sent' : row.state)}
            <Text size="sm" c="dimmed">
              <State row={row} day={format.day} />
            </Text>
          </>
        ),
      },
      { id: 'next', head: '', cell: (row) => <Next row={row} /> },
    ],
    [t, codes, format],
  );
}

function State({ row, day }: { row: Referred; day: (day: string) => string }) {
  const { t } = useTranslation('service-referrals');
  if (waitsForAnswer(row))
    return (
      <>
        {t('referrals.due')} <Content>{day(row.answerDueOn)}</Content>
      </>
    );
  if (row.lastServiceOn)
    return (
      <>
        {t('partner.lastService')} <Content>{day(row.lastServiceOn)}</Content>
      </>
    );
  return null;
}

function Next({ row }: { row: Referred }) {
  const { t } = useTranslation('service-referrals');
  const form = waitsForAnswer(row) ? 'answer' : isHelped(row) ? 'service' : null;
  if (!form || row.name === null) return null;
  return (
    <ButtonLink
      size="compact-sm"
      to="/sent-to-us/$sendingId/$form"
      params={{ sendingId: row.id, form }}
      aria-describedby={`sent-${row.id}`}
    >
      {t(form === 'answer' ? 'do.answerOwn' : 'do.service')}
    </ButtonLink>
  );
}
