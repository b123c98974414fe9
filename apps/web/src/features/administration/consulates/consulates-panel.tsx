import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { useOfficeName } from '../data/offices.ts';
import { ConsulateForm } from './consulate-form.tsx';

type Consulate = components['schemas']['ConsulateDto'];

/** The consulates the offices go to, with what each office knows of them. */
export function ConsulatesPanel({ onSaid }: { onSaid: (words: string) => void }) {
  const { t } = useTranslation('travel-papers');
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const consulates = api.useQuery('get', '/api/consulates', {});
  return (
    <Panel
      title={t('consulates.title')}
      actions={
        may('consulate.manage') &&
        !adding && (
          <Button size="compact-sm" onClick={() => setAdding(true)}>
            {t('consulates.add')}
          </Button>
        )
      }
    >
      {adding && (
        <ConsulateForm
          onLeave={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            onSaid(t('consulates.added'));
          }}
        />
      )}
      <QueryState query={consulates}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('consulates.none')}>{t('consulates.noneWords')}</Empty>
          ) : (
            <ul className={classes.entries}>
              {rows.map((consulate) => (
                <ConsulateLine key={consulate.id} consulate={consulate} onSaid={onSaid} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}

function ConsulateLine({ consulate, onSaid }: { consulate: Consulate; onSaid: (words: string) => void }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const may = useMay();
  const officeName = useOfficeName();
  const [changing, setChanging] = useState(false);
  const { name, city, address, countryCode, usualDays, fee, closedOn, officeId } = consulate;
  return (
    <li>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2}>
          <span>
            <strong data-content="">{name}</strong> · <Content>{format.country(countryCode)}</Content>
          </span>
          <Content>{[city, address].filter(Boolean).join(', ')}</Content>
          <span>
            {usualDays ? t('consulates.usual', { count: usualDays }) : t('consulates.usualUnknown')}
            {fee && (
              <>
                {' · '}
                {t('consulates.fee')} <Content>{format.money(fee.amountMinor, fee.currency)}</Content>
              </>
            )}
          </span>
          <span className={classes.quiet}>
            {t('suspensions.of')} <Content>{officeName(officeId)}</Content>
            {closedOn && (
              <>
                {' · '}
                {t('consulates.closedOn')} <Content>{format.day(closedOn)}</Content>
              </>
            )}
          </span>
        </Stack>
        {!changing && may('consulate.manage', officeId) && (
          <Button size="compact-sm" variant="default" onClick={() => setChanging(true)}>
            {t('consulates.change')}
          </Button>
        )}
      </Group>
      {changing && (
        <ConsulateForm
          consulate={consulate}
          onLeave={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            onSaid(t('consulates.changed'));
          }}
        />
      )}
    </li>
  );
}
