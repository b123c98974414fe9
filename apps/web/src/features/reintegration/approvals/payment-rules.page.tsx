import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { BudgetForm, PolicyForm } from './payment-rules.forms.tsx';

/** From which sum on two people approve, and what each project has left: the office's own figures, with their source. */
export function PaymentRulesPage() {
  const { t } = useTranslation('plans');
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')}>
      <Stack gap="md">
        <Policies />
        <Funds />
      </Stack>
    </Page>
  );
}

function Policies() {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const may = useMay();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const query = api.useQuery('get', '/api/payment-policies');
  const money = (minor: number, currency: string) => <Content>{format.money(minor, currency)}</Content>;
  return (
    <Panel
      title={t('rules.thresholds')}
      actions={
        may('payment-policy.record') &&
        !adding && (
          <Button size="compact-md" onClick={() => setAdding(true)}>
            {t('rules.addThreshold')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <Text size="sm">{t('rules.without')}</Text>
        {adding && (
          <PolicyForm
            onCancel={() => setAdding(false)}
            onDone={async () => {
              setAdding(false);
              await queries.invalidateQueries({ queryKey: ['get', '/api/payment-policies'] });
            }}
          />
        )}
        <QueryState query={query} lines={3}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Text c="dimmed">{t('rules.noThresholds')}</Text>
            ) : (
              <DataTable
                name={t('rules.thresholds')}
                rows={rows}
                rowId={({ id }) => id}
                columns={[
                  {
                    ...{ id: 'office', head: t('rules.office'), rowHead: true },
                    cell: ({ officeName }) => <Content>{officeName}</Content>,
                  },
                  {
                    ...{ id: 'programme', head: t('rules.programme') },
                    cell: ({ programmeCode }) =>
                      programmeCode ? <Content>{programmeCode}</Content> : t('rules.everyProgramme'),
                  },
                  {
                    ...{ id: 'approvers', head: t('rules.twoAbove'), numeric: true },
                    cell: ({ twoApproversAboveMinor, currency }) => money(twoApproversAboveMinor, currency),
                  },
                  {
                    ...{ id: 'quotes', head: t('rules.quotesAbove'), numeric: true },
                    cell: ({ quotesAboveMinor, currency }) => money(quotesAboveMinor, currency),
                  },
                  {
                    ...{ id: 'days', head: t('rules.days') },
                    cell: ({ validFrom, validTo }) => (
                      <Content>
                        {format.day(validFrom)} – {validTo && format.day(validTo)}
                      </Content>
                    ),
                  },
                  { id: 'source', head: t('rules.source'), cell: ({ source }) => <Content>{source}</Content> },
                ]}
              />
            )
          }
        </QueryState>
      </Stack>
    </Panel>
  );
}

function Funds() {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const may = useMay();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const query = api.useQuery('get', '/api/funds');
  const manages = may('project.manage');
  return (
    <Panel
      title={t('rules.funds')}
      actions={
        manages &&
        !adding && (
          <Button size="compact-md" onClick={() => setAdding(true)}>
            {t('rules.addBudget')}
          </Button>
        )
      }
    >
      <QueryState query={query} lines={3}>
        {({ rows }) => (
          <Stack gap="sm">
            {adding && (
              <BudgetForm
                funds={rows}
                onCancel={() => setAdding(false)}
                onDone={async () => {
                  setAdding(false);
                  await queries.invalidateQueries({ queryKey: ['get', '/api/funds'] });
                }}
              />
            )}
            {rows.length === 0 ? (
              <Text c="dimmed">{t('rules.noFunds')}</Text>
            ) : (
              <DataTable
                name={t('rules.funds')}
                rows={rows}
                rowId={({ fundId }) => fundId}
                columns={[
                  {
                    ...{ id: 'project', head: t('rules.project'), rowHead: true },
                    cell: ({ projectName }) => <Content>{projectName}</Content>,
                  },
                  {
                    ...{ id: 'programme', head: t('rules.programme') },
                    cell: ({ programmeCode }) => <Content>{programmeCode}</Content>,
                  },
                  {
                    ...{ id: 'budgets', head: t('rules.budgets') },
                    cell: ({ budgets }) =>
                      budgets.length === 0
                        ? t('rules.noBudget')
                        : budgets.map((budget) => (
                            <Text key={budget.id} size="sm">
                              <Content>{format.money(budget.budgetMinor, budget.currency)}</Content> ·{' '}
                              {t('budget.left')}{' '}
                              <Content>
                                {format.money(budget.budgetMinor - budget.committedMinor, budget.currency)} ·{' '}
                                {budget.source}
                              </Content>
                            </Text>
                          )),
                  },
                ]}
              />
            )}
          </Stack>
        )}
      </QueryState>
    </Panel>
  );
}
