import { Stack, Text } from '@mantine/core';
import { ClockIcon, PersonIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { DataColumn } from '../../../components/data-table/data-column.ts';
import { IconWords } from '../../../components/icon-words.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { PaymentToApprove } from './decided.ts';

/** What whoever approves must know, without opening the case. */
export function useApprovalColumns(): readonly DataColumn<PaymentToApprove>[] {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const small = (words: ReactNode) => (
    <Text size="xs" c="dimmed">
      {words}
    </Text>
  );
  return [
    {
      ...{ id: 'case', head: t('approvals.case'), rowHead: true },
      cell: ({ caseNumber, officeName }) => (
        <Stack gap={0}>
          <Content>{caseNumber}</Content>
          {small(<Content>{officeName}</Content>)}
        </Stack>
      ),
    },
    {
      ...{ id: 'what', head: t('line.service') },
      cell: ({ serviceType, modality }) => (
        <Stack gap={0}>
          {t(`service.${serviceType}`)}
          {small(t(`modality.${modality}`))}
        </Stack>
      ),
    },
    {
      ...{ id: 'payee', head: t('payment.payee') },
      cell: ({ payeeName, payeeKind }) => (
        <Stack gap={0}>
          <Content>{payeeName}</Content>
          {small(t(`payee.${payeeKind}`))}
        </Stack>
      ),
    },
    {
      ...{ id: 'amount', head: t('payment.amount'), numeric: true, sortBy: ({ amountMinor }) => amountMinor },
      cell: ({ amountMinor, currency }) => (
        <strong>
          <Content>{format.money(amountMinor, currency)}</Content>
        </strong>
      ),
    },
    {
      ...{ id: 'fund', head: t('payment.fund') },
      cell: ({ projectName, fundLeftMinor, currency }) => (
        <Stack gap={0}>
          <Content>{projectName}</Content>
          {small(
            <>
              {t('budget.left')} <Content>{format.money(fundLeftMinor, currency)}</Content>
            </>,
          )}
        </Stack>
      ),
    },
    {
      ...{ id: 'papers', head: t('papers') },
      cell: ({ papers }) =>
        papers.length === 0 ? t('approvals.noPapers') : t('approvals.papers', { count: papers.length }),
    },
    {
      ...{ id: 'asked', head: t('approvals.asked'), sortBy: ({ requestedAt }) => requestedAt },
      cell: ({ requestedByName, requestedAt, timeZone }) => (
        <Stack gap={0}>
          <Content>{requestedByName}</Content>
          {small(<Content>{format.instant(requestedAt, timeZone)}</Content>)}
        </Stack>
      ),
    },
    {
      ...{ id: 'approvals', head: t('budget.approved') },
      cell: ({ approvalsNeeded, approvedByNames, mine }) => (
        <Stack gap={0}>
          <IconWords icon={ClockIcon}>
            {t('payment.approvals', { given: approvedByNames.length, needed: approvalsNeeded })}
          </IconWords>
          {approvedByNames.length > 0 && small(<Content>{approvedByNames.join(', ')}</Content>)}
          {mine && (
            <IconWords icon={PersonIcon} tone="lamp">
              {t(`approvals.mine.${mine}`)}
            </IconWords>
          )}
        </Stack>
      ),
    },
  ];
}
