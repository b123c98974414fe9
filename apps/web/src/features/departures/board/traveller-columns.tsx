import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../../components/case-link.tsx';
import { Content } from '../../../components/content.tsx';
import type { DataColumn } from '../../../components/data-table/data-column.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { flightName, hourOf, isAwaited, wayOf, type TravellerOfFlight } from './board-rows.ts';

/** Who, on what, where they stand, and what is missing in words. */
export function useTravellerColumns(): readonly DataColumn<TravellerOfFlight>[] {
  const { t } = useTranslation('departures');
  const codes = useCodes();
  const format = useFormat();
  return useMemo(
    () => [
      {
        ...{ id: 'name', head: t('board.traveller'), rowHead: true },
        cell: ({ caseId, name, caseNumber, child }) => (
          <>
            <AnchorLink to="/cases/$caseId/travel/desk" params={{ caseId }}>
              <Content>{name ?? caseNumber}</Content>
            </AnchorLink>
            <Text size="sm" fw={400} mt={6} lh={1.6}>
              <CaseLink caseId={caseId} fz="sm">
                <Content>{caseNumber}</Content>
              </CaseLink>
              {child && <> · {t('board.child')}</>}
            </Text>
          </>
        ),
      },
      {
        ...{ id: 'flight', head: t('board.flight') },
        cell: ({ flight }) => (
          <Content>
            {hourOf(flight)} · {flightName(flight)} · {wayOf(flight)}
          </Content>
        ),
      },
      {
        ...{ id: 'state', head: t('board.state') },
        cell: ({ outcome, state, stage }) => (
          <>
            {outcome ? t(`outcome.is.${outcome}`) : t(`seat.${state as 'ticketed'}`)}
            <Text size="xs" c="dimmed">
              {codes('stage', stage)}
            </Text>
          </>
        ),
      },
      {
        ...{ id: 'lacks', head: t('board.missing') },
        cell: (traveller) => {
          if (!isAwaited(traveller)) return null;
          const { lacks, toPayMinor, currency } = traveller;
          if (lacks.length === 0) return t('board.nothingMissing');
          return lacks.map((lack) => (
            <Text key={lack} size="sm">
              {t(`lack.${lack}`)}
              {lack === 'money-to-pay' && currency && (
                <>
                  {' '}
                  <Content>{format.money(toPayMinor, currency)}</Content>
                </>
              )}
            </Text>
          ));
        },
      },
    ],
    [t, codes, format],
  );
}
