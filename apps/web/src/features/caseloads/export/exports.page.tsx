import { Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../../components/data-table/pager.tsx';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import { useExports } from '../data.ts';
import { AskExport } from './ask-export.tsx';
import { ExportRow } from './export-row.tsx';

/** Where a caseload goes out, and what was asked for before. */
export function ExportsPage() {
  const { t } = useTranslation('caseloads');
  const may = useMay();
  const { page = 1 } = useSearch({ from: '/caseloads/exports' });
  const navigate = useNavigate({ from: '/caseloads/exports' });
  const exports = useExports(page);
  return (
    <Page
      title={t('exports.title')}
      lead={t('exports.lead')}
      actions={
        may('caseload.import') && (
          <ButtonLink to="/caseloads" variant="default">
            {t('toImports')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="lg">
        <AskExport />
        <Panel title={t('exports.list')}>
          <Text size="sm" c="dimmed" mb="sm">
            {t('exports.kept')}
          </Text>
          <QueryState query={exports} lines={5}>
            {({ rows, page: shown }) =>
              rows.length === 0 ? (
                <Empty title={t('exports.none')}>{t('exports.noneWords')}</Empty>
              ) : (
                <>
                  <Stack gap={0} component="ul" p={0} m={0} aria-label={t('exports.list')}>
                    {rows.map((each) => (
                      <ExportRow key={each.id} asked={each} />
                    ))}
                  </Stack>
                  <Pager {...shown} onPage={(next) => void navigate({ search: next === 1 ? {} : { page: next } })} />
                </>
              )
            }
          </QueryState>
        </Panel>
      </Stack>
    </Page>
  );
}
