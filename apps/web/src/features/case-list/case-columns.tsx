import { CASE_LIST_COLUMNS, CASE_LIST_SORTS, type CaseListColumn, type CaseMatter } from '@homeward/contracts';
import { Badge, Group, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { ChangedBy } from '../../components/changed-by.tsx';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DueLines, SinceLines } from '../../components/day-lines.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { components } from '../../lib/api/schema.ts';

export type CaseListed = components['schemas']['CaseListedDto'];

/** A list of what waits under Eligibility leads there. */
const placeOf = (matter: CaseMatter | undefined) =>
  matter === 'entitlement-to-decide' || matter === 'exception-to-answer'
    ? '/cases/$caseId/eligibility'
    : '/cases/$caseId';

/** The columns of the case list in the reader’s words. */
export function useCaseColumns(matter?: CaseMatter): readonly DataColumn<CaseListed>[] {
  const { t } = useTranslation(['case-list', 'codes']);
  const { day } = useFormat();
  return useMemo(() => {
    const cells: Record<CaseListColumn, (row: CaseListed) => ReactNode> = {
      number: ({ id, number }) => (
        <>
          <CaseLink caseId={id} to={placeOf(matter)} ofRow>
            <Content>{number}</Content>
          </CaseLink>
          <Text size="xs">
            <ChangedBy caseId={id} />
          </Text>
        </>
      ),
      principalName: ({ principalName }) =>
        principalName ? (
          <Content>{principalName}</Content>
        ) : (
          <Text span c="dimmed">
            {t('nameless')}
          </Text>
        ),
      stage: ({ stages }) => (
        <Group gap={4} component="span">
          {stages.map(({ stage, members }) => (
            <Badge
              key={stage}
              variant="light"
              color={ENDED.has(stage) ? 'stone' : 'harbour'}
              tt="none"
              fw={500}
              size="md"
            >
              {t(`codes:standing.${stage}`, { count: members })}
            </Badge>
          ))}
        </Group>
      ),
      ownerName: ({ ownerName, asDeputy, transferPending }) => (
        <>
          {ownerName ? (
            <Content>{ownerName}</Content>
          ) : (
            <Text span c="dimmed">
              {t('nobody')}
            </Text>
          )}
          {asDeputy && (
            <Text size="xs" c="dimmed">
              {t('asDeputy')}
            </Text>
          )}
          {transferPending && (
            <Text size="xs" c="dimmed">
              {t('transferPending')}
            </Text>
          )}
        </>
      ),
      officeName: ({ officeName }) => <Content>{officeName}</Content>,
      openedOn: ({ openedOn }) => day(openedOn),
      nextDueOn: ({ nextDueOn }) => <DueLines day={nextDueOn} />,
      updatedAt: ({ updatedAt }) => <SinceLines instant={updatedAt} />,
    };
    return CASE_LIST_COLUMNS.map((id) => ({
      id,
      head: t(`column.${id}`),
      cell: cells[id],
      ...((CASE_LIST_SORTS as readonly string[]).includes(id) ? { sortBy: true as const } : {}),
      ...(id === 'number' ? { rowHead: true } : {}),
    }));
  }, [t, day, matter]);
}

const ENDED: ReadonlySet<string> = new Set(['WITHDRAWN', 'CANCELLED', 'INELIGIBLE', 'CLOSED']);
