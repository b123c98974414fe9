import { Group, Paper, Stack, Text } from '@mantine/core';
import type { LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { isHelped, useReferred, waitsForAnswer } from './desk.queries.ts';
import { ReferredTable } from './referred-table.tsx';

/** A partner's day: who waits for an answer, who is helped, who arrives. */
export function PartnerHome() {
  const { t } = useTranslation('service-referrals');
  const referred = useReferred();
  const arrivals = api.useQuery('get', '/api/arrivals');
  const awaited = (arrivals.data?.rows ?? []).filter(({ departedOn, arrivedOn }) => departedOn && !arrivedOn);
  return (
    <QueryState query={referred} lines={6}>
      {({ rows }) => (
        <Stack gap="lg">
          <ul className={layout['figures']}>
            <Figure to="/sent-to-us" count={rows.filter(waitsForAnswer).length} words={t('partner.toAnswer')} />
            <Figure to="/services-to-record" count={rows.filter(isHelped).length} words={t('partner.helping')} />
            <Figure to="/arrivals" count={awaited.length} words={t('partner.arrivals')} />
          </ul>
          {rows.length === 0 && <Empty title={t('partner.none')}>{t('partner.noneWords')}</Empty>}
          {rows.some(waitsForAnswer) && (
            <Panel title={t('partner.toAnswer')}>
              <ReferredTable name={t('partner.toAnswer')} rows={rows.filter(waitsForAnswer)} />
            </Panel>
          )}
        </Stack>
      )}
    </QueryState>
  );
}

function Figure({ to, count, words }: { to: LinkProps['to']; count: number; words: string }) {
  const { number } = useFormat();
  return (
    <Paper withBorder p="md" component="li">
      <Group gap="sm" align="baseline">
        <AnchorLink to={to} fz="xl" fw={700} data-figure={count} aria-label={`${number(count)} ${words}`}>
          {number(count)}
        </AnchorLink>
        <Text size="sm">{words}</Text>
      </Group>
    </Paper>
  );
}
