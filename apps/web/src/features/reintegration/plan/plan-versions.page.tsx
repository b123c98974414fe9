import { Group, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { Page } from '../../../components/page.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { PlanTerms, PlanVersion } from '../data/reintegration.queries.ts';
import { BackToPlan, PlanLead, WithPlan, type PlanScene } from '../data/with-plan.tsx';

export const PlanVersionsPage = () => <WithPlan>{(scene) => <Versions {...scene} />}</WithPlan>;

/** Two versions of a plan, line beside line: what came, what went, and what costs more or less. */
function Versions({ file, member, name }: PlanScene) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { versions } = member;
  const [newer, setNewer] = useState(versions[0]?.id ?? '');
  const [older, setOlder] = useState((versions[1] ?? versions[0])?.id ?? '');
  const of = (id: string): PlanVersion | undefined => versions.find((version) => version.id === id);
  const choice = (label: string, value: string, onChange: (id: string) => void) => (
    <Select
      label={label}
      value={value}
      onChange={(id) => id && onChange(id)}
      data={versions.map(({ id, number, state }) => ({
        value: id,
        label: `${t('version.number', { number })} · ${t(`version.${state}`)}`,
      }))}
      maw={320}
    />
  );
  const rows = pairs(of(older)?.lines ?? [], of(newer)?.lines ?? []);
  const told = (terms: PlanTerms | undefined) =>
    terms ? (
      <>
        {t(`service.${terms.serviceType}`)} · {t(`modality.${terms.modality}`)} ·{' '}
        <Content>
          {format.money(terms.amountMinor, terms.currency)} · {terms.description}
        </Content>
      </>
    ) : (
      t('version.notThere')
    );
  return (
    <Page
      title={t('version.title')}
      lead={<PlanLead file={file} name={name} />}
      actions={<BackToPlan caseId={file.id} />}
    >
      <Stack gap="md">
        <Group gap="sm" align="flex-end">
          {choice(t('version.older'), older, setOlder)}
          {choice(t('version.newer'), newer, setNewer)}
        </Group>
        <DataTable
          name={t('version.title')}
          rows={[
            { id: 'goal', head: t('plan.goal'), was: of(older)?.goal, is: of(newer)?.goal, lines: null },
            ...rows.map((pair, i) => ({
              ...{ id: pair.id, head: t('line.number', { number: i + 1 }), was: undefined, is: undefined },
              lines: pair,
            })),
          ]}
          rowId={({ id }) => id}
          columns={[
            { id: 'what', head: t('version.what'), rowHead: true, cell: ({ head }) => head },
            {
              ...{ id: 'older', head: t('version.older') },
              cell: ({ was, lines }) => (lines ? told(lines.was) : <Content>{was}</Content>),
            },
            {
              ...{ id: 'newer', head: t('version.newer') },
              cell: ({ is, lines }) => (lines ? told(lines.is) : <Content>{is}</Content>),
            },
            {
              ...{ id: 'change', head: t('version.change') },
              cell: ({ was, is, lines }) => t(`changed.${lines ? changeOf(lines) : was === is ? 'same' : 'other'}`),
            },
          ]}
        />
      </Stack>
    </Page>
  );
}

interface Pair {
  readonly id: string;
  readonly was: PlanTerms | undefined;
  readonly is: PlanTerms | undefined;
}

/** Lines by their own identity, which they keep through all versions. */
function pairs(was: readonly PlanTerms[], is: readonly PlanTerms[]): Pair[] {
  const ids = new Set([...was, ...is].map(({ lineId }) => lineId));
  return [...ids].map((id) => ({
    id,
    was: was.find(({ lineId }) => lineId === id),
    is: is.find(({ lineId }) => lineId === id),
  }));
}

function changeOf({ was, is }: Pair): 'new' | 'gone' | 'more' | 'less' | 'other' | 'same' {
  if (!was) return 'new';
  if (!is) return 'gone';
  if (is.amountMinor !== was.amountMinor) return is.amountMinor > was.amountMinor ? 'more' : 'less';
  return JSON.stringify(is) === JSON.stringify(was) ? 'same' : 'other';
}
