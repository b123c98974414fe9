import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { AnchorLink } from '../../components/links.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { ComplaintDue } from './complaint-due.tsx';

export type ComplaintRow = components['schemas']['ComplaintRowDto'];

export function useComplaintColumns(): readonly DataColumn<ComplaintRow>[] {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  return useMemo(
    () => [
      {
        ...{ id: 'number', head: t('column.number'), rowHead: true },
        cell: ({ id, number, caseNumber }) => (
          <>
            <AnchorLink to="/complaints/$complaintId" params={{ complaintId: id }} data-row-link="">
              <Content>{number}</Content>
            </AnchorLink>
            {caseNumber && (
              <Text size="xs" c="dimmed" component="span" display="block">
                <Content>{caseNumber}</Content>
              </Text>
            )}
          </>
        ),
      },
      {
        ...{ id: 'about', head: t('column.about') },
        cell: ({ category, sensitivity, anonymous }) => (
          <>
            {t(`category.${category}`)}
            <Text size="xs" c="dimmed" component="span" display="block">
              {[sensitivity === 'sensitive' && t('sensitivity.sensitive'), anonymous && t('noName')]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </>
        ),
      },
      { id: 'status', head: t('column.status'), cell: ({ status }) => t(`status.${status}`) },
      { id: 'due', head: t('column.due'), cell: (complaint) => <ComplaintDue complaint={complaint} /> },
      {
        ...{ id: 'handler', head: t('column.handler') },
        cell: ({ handlerName }) => (handlerName ? <Content>{handlerName}</Content> : t('nobody')),
      },
      {
        ...{ id: 'received', head: t('column.received') },
        cell: ({ receivedOn }) => <Content>{format.day(receivedOn)}</Content>,
      },
    ],
    [t, format],
  );
}
