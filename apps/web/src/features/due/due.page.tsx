import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import { Pager, RangeOf } from '../../components/data-table/pager.tsx';
import { DueLines } from '../../components/day-lines.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { MorningMail } from './morning-mail.tsx';

type Reminder = components['schemas']['ReminderDto'];

/** All that the reader was told of and is still due; the mail of the morning leads here. */
export function DuePage() {
  const { t } = useTranslation('due');
  const { page = 1, kind } = useSearch({ from: '/due' });
  const navigate = useNavigate({ from: '/due' });
  const due = api.useQuery('get', '/api/reminders', { params: { query: { page, ...(kind && { kind }) } } });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="lg">
        <QueryState query={due}>
          {({ rows, page: info, kinds }) =>
            kinds.length === 0 ? (
              <Empty title={t('none')}>{t('noneWords')}</Empty>
            ) : (
              <Stack gap="sm">
                <Kinds kinds={kinds} chosen={kind} />
                <RangeOf {...info} />
                <Stack gap="xs" component="ul" p={0} m={0}>
                  {rows.map((reminder) => (
                    <ReminderLine key={reminder.id} reminder={reminder} />
                  ))}
                </Stack>
                <Pager
                  {...info}
                  onPage={(number) =>
                    void navigate({ search: { ...(kind && { kind }), ...(number > 1 && { page: number }) } })
                  }
                />
              </Stack>
            )
          }
        </QueryState>
        <Panel title={t('mail.title')}>
          <MorningMail />
        </Panel>
      </Stack>
    </Page>
  );
}

interface KindsProps {
  kinds: readonly components['schemas']['ReminderKindDto'][];
  chosen: Reminder['kind'] | undefined;
}

/** Each number is the way to what it counts. */
function Kinds({ kinds, chosen }: KindsProps) {
  const { t } = useTranslation('due');
  const { number } = useFormat();
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const at = (here: boolean) => ({ fw: here ? 650 : 400, ...(here ? { 'aria-current': 'page' as const } : {}) });
  return (
    <nav aria-label={t('kinds')}>
      <Group component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        <li>
          <AnchorLink to="/due" search={{}} {...at(!chosen)}>
            {t('all')} ({number(all)})
          </AnchorLink>
        </li>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <AnchorLink to="/due" search={{ kind }} {...at(chosen === kind)}>
              {t(`kind.${kind}`)} ({number(count)})
            </AnchorLink>
          </li>
        ))}
      </Group>
    </nav>
  );
}

function ReminderLine({ reminder: { kind, caseId, caseNumber, dueOn } }: { reminder: Reminder }) {
  const { t } = useTranslation('due');
  return (
    <Paper withBorder p="sm" component="li">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Text fw={600}>{t(`kind.${kind}`)}</Text>
          {caseId && caseNumber ? (
            <CaseLink caseId={caseId}>
              <Content>{caseNumber}</Content>
            </CaseLink>
          ) : (
            <Badge variant="light" tt="none">
              {t('noCase')}
            </Badge>
          )}
        </div>
        <DueLines day={dueOn} />
      </Group>
    </Paper>
  );
}
