import { Badge, Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { AnchorLink } from '../../components/links.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { nameOfWaiting, type Taking, type Waiting } from './use-take.ts';
import { useWaited } from './use-waited.ts';

/** Who waits, since when, and the one click that ends it. */
export function useWaitingColumns({ taking, take }: Taking): readonly DataColumn<Waiting>[] {
  const { t } = useTranslation('duty-queue');
  const codes = useCodes();
  const languages = useLanguageNames();
  const offices = useOfficeList();
  return useMemo(() => {
    const cells: Record<string, (row: Waiting) => ReactNode> = {
      who: (row) => <Who row={row} />,
      kind: ({ kind, stage }) => (
        <>
          {t(`kind.${kind}`)}
          {stage && (
            <Text size="xs" c="dimmed">
              {codes('stage', stage)}
            </Text>
          )}
        </>
      ),
      waits: ({ since }) => <Waits since={since} />,
      languages: (row) => <Content>{languages(row.languages)}</Content>,
      needs: ({ needs }) => <Needs needs={needs} />,
      office: ({ officeId }) => <Content>{offices.find(({ id }) => id === officeId)?.name}</Content>,
      take: (row) => (
        <Button size="compact-md" loading={taking === row.id} onClick={() => void take(row)}>
          {t('take')}
          <VisuallyHidden>
            {' '}
            <Content>{nameOfWaiting(row)}</Content>
          </VisuallyHidden>
        </Button>
      ),
    };
    return Object.entries(cells).map(([id, cell]) => ({
      ...{ id, cell, head: t(`column.${id as 'who'}`) },
      ...(id === 'who' ? { rowHead: true } : {}),
    }));
  }, [t, codes, languages, offices, taking, take]);
}

function Who({ row }: { row: Waiting }) {
  const { t } = useTranslation('duty-queue');
  if (row.kind === 'referral')
    return (
      <AnchorLink to="/referral-forms/$formId" params={{ formId: row.id }}>
        <Content>{row.organisation}</Content>
      </AnchorLink>
    );
  return (
    <>
      <CaseLink caseId={row.id}>
        <Content>{row.number}</Content>
      </CaseLink>
      <Text size="sm" fw={400}>
        {row.principalName ? <Content>{row.principalName}</Content> : t('noName')}
        {row.members !== null && row.members > 1 && <> · {t('members', { count: row.members })}</>}
      </Text>
    </>
  );
}

/** How long in words, and since when to the minute. */
export function Waits({ since }: { since: string }) {
  const waited = useWaited();
  const format = useFormat();
  return (
    <>
      {waited(since)}
      <Text size="xs" c="dimmed" component="span" display="block">
        <time dateTime={since}>{format.instant(since)}</time>
      </Text>
    </>
  );
}

export function Needs({ needs }: { needs: Waiting['needs'] }) {
  const codes = useCodes();
  return (
    <Group gap={4} component="span">
      {needs.map((need) => (
        <Badge key={need} variant="light" color="harbour" tt="none" fw={500}>
          {codes('referralNeed', need)}
        </Badge>
      ))}
    </Group>
  );
}
