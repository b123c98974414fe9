import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { Empty } from '../../../components/empty.tsx';
import { FactList } from '../../../components/fact-list.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { MoveFloatForm, OpenFloatForm } from './float-forms.tsx';

type Float = components['schemas']['FloatDto'];

/** The money officers carry: what they were given, what they paid, what is left. */
export function FloatsPage() {
  const { t } = useTranslation(['departures', 'table', 'common']);
  const may = useMay();
  const queries = useQueryClient();
  const [opening, setOpening] = useState(false);
  const floats = api.useQuery('get', '/api/floats');
  const changed = async (): Promise<void> => {
    setOpening(false);
    await queries.invalidateQueries({ queryKey: ['get', '/api/floats'] });
  };
  return (
    <Page
      title={t('floats.title')}
      lead={t('floats.lead')}
      actions={
        may('float.manage') && !opening ? (
          <Button size="compact-md" onClick={() => setOpening(true)}>
            {t('floats.open')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="md">
        {opening && <OpenFloatForm onDone={changed} onCancel={() => setOpening(false)} />}
        <QueryState query={floats} lines={5}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={t('floats.none')}>{t('floats.noneWords')}</Empty>
            ) : (
              <Stack gap="md">
                {rows.map((float) => (
                  <FloatPanel key={float.id} float={float} onChanged={changed} />
                ))}
              </Stack>
            )
          }
        </QueryState>
      </Stack>
    </Page>
  );
}

function FloatPanel({ float, onChanged }: { float: Float; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const may = useMay();
  const { user } = useSession();
  const [moving, setMoving] = useState(false);
  const money = (minor: number) => <Content>{format.money(minor, float.currency)}</Content>;
  const manages = may('float.manage', float.officeId) && float.officerId !== user.id && !float.closed;
  return (
    <Panel
      title={<Content>{float.officerName}</Content>}
      actions={
        manages &&
        !moving && (
          <Button size="compact-sm" variant="default" onClick={() => setMoving(true)}>
            {t('floats.move')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <FactList
          facts={[
            { label: t('floats.balance'), value: <strong>{money(float.balanceMinor)}</strong> },
            { label: t('floats.advanced'), value: money(float.advancedMinor) },
            { label: t('floats.paid'), value: money(float.paidMinor) },
            { label: t('floats.returned'), value: money(float.returnedMinor) },
            { label: t('floats.since'), value: <Content>{format.day(float.openedOn)}</Content> },
          ]}
        />
        {float.closed && <Text c="dimmed">{t('floats.closed')}</Text>}
        {float.withoutReceipt > 0 && <Text>{t('floats.withoutReceipt', { number: float.withoutReceipt })}</Text>}
        {moving && (
          <MoveFloatForm
            float={float}
            onDone={async () => {
              setMoving(false);
              await onChanged();
            }}
            onCancel={() => setMoving(false)}
          />
        )}
        <DataTable
          name={t('floats.movements')}
          rows={float.movements.map((movement, place) => ({ ...movement, id: `${place}` }))}
          rowId={({ id }) => id}
          columns={[
            {
              ...{ id: 'at', head: t('floats.when'), rowHead: true },
              cell: ({ recordedAt }) => <Content>{format.instant(recordedAt)}</Content>,
            },
            { id: 'kind', head: t('floats.what'), cell: ({ kind }) => t(`floats.kind.${kind}`) },
            { id: 'amount', head: t('pay.amount'), numeric: true, cell: ({ amountMinor }) => money(amountMinor) },
            { id: 'by', head: t('floats.by'), cell: ({ recordedByName }) => <Content>{recordedByName}</Content> },
          ]}
        />
      </Stack>
    </Panel>
  );
}
