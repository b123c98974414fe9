import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState, type QueryStateProps } from '../../components/query-state.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCasesOf, type CasesOf } from './case-lists.ts';
import { OfficesField } from './offices-field.tsx';
import { ReportFiles } from './report-files.tsx';
import { ReportsNav, type ReportName } from './reports-nav.tsx';
import type { StandingSearch } from './reports-search.ts';
import { Scope } from '../figures/scope.tsx';

interface Standing {
  readonly scope: string;
  readonly asOf: string;
  readonly open: number;
}

export interface StandingFrameProps<Report extends Standing> {
  readonly name: Exclude<ReportName, 'figures' | 'contacts'>;
  readonly href: string;
  readonly asked: StandingSearch;
  readonly onAsk: (asked: StandingSearch) => void;
  readonly report: QueryStateProps<Report>['query'];
  readonly children: (report: Report, cases: CasesOf) => ReactNode;
}

/** What the reports of how things stand have in common: of which offices, on which day, and the ways out. */
export function StandingFrame<Report extends Standing>({
  name,
  href,
  asked,
  onAsk,
  report,
  children,
}: StandingFrameProps<Report>) {
  const { t } = useTranslation(['reports', 'figures']);
  const format = useFormat();
  const cases = useCasesOf(asked);
  return (
    <Page title={t(`${name}.title`)} lead={t(`${name}.lead`)} actions={<ReportFiles href={href} asked={asked} />}>
      <Stack gap="lg">
        <ReportsNav current={name} />
        <Panel title={t('filters')} className="no-print">
          <SimpleGrid cols={{ base: 1, md: 3 }} spacing="sm">
            <OfficesField value={asked.officeId} onChange={(officeId) => onAsk(officeId ? { officeId } : {})} />
          </SimpleGrid>
        </Panel>
        <QueryState query={report} lines={10}>
          {(told) => (
            <Stack gap="lg">
              <Text size="sm" c="dimmed">
                {t('asOf')} <time dateTime={told.asOf}>{format.day(told.asOf)}</time>.{' '}
                {t('figures:scope', { scope: '' })}
                <Scope words={told.scope} />
                {cases({}) === null && <> {t('plain')}</>}
              </Text>
              {children(told, cases)}
            </Stack>
          )}
        </QueryState>
      </Stack>
    </Page>
  );
}
