import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { Done } from '../../administration/parts/done.tsx';
import type { Schedule } from '../data/follow-up.queries.ts';
import { useRoundWords } from '../data/use-round-words.ts';
import { ScheduleForm } from './schedule-form.tsx';

/** Which rounds are held after an arrival, for whom, and from which day on. */
export function SchedulesPage() {
  const { t } = useTranslation('follow-up');
  const may = useMay();
  const [from, setFrom] = useState<Schedule | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const schedules = api.useQuery('get', '/api/follow-up-schedules');
  return (
    <Page title={t('schedules.title')} lead={t('schedules.lead')}>
      <Stack gap="md">
        {said && <Done title={said} />}
        <QueryState query={schedules} lines={8}>
          {({ rows }) => (
            <>
              {from && (
                <ScheduleForm
                  key={from.id}
                  from={from}
                  onCancel={() => setFrom(null)}
                  onDone={async () => {
                    setFrom(null);
                    setSaid(t('schedules.done'));
                    await schedules.refetch();
                  }}
                />
              )}
              {rows.map((schedule) => (
                <SchedulePanel
                  key={schedule.id}
                  schedule={schedule}
                  {...(may('follow-up-schedule.record') ? { onChange: () => setFrom(schedule) } : {})}
                />
              ))}
            </>
          )}
        </QueryState>
      </Stack>
    </Page>
  );
}

function SchedulePanel({ schedule, onChange }: { schedule: Schedule; onChange?: () => void }) {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const roundWords = useRoundWords();
  const { programmeName, profile, validFrom, proposal, source, lostAfter, rounds } = schedule;
  return (
    <Panel
      title={
        <>
          {t(`profile.${profile}`)} ·{' '}
          {programmeName ? <Content>{programmeName}</Content> : t('schedules.everyProgramme')}
        </>
      }
      actions={
        onChange && (
          <Button size="compact-sm" variant="default" onClick={onChange}>
            {t('schedules.change')}
          </Button>
        )
      }
    >
      <Stack gap="xs">
        <Text size="sm">
          {t('schedules.from', { day: format.day(validFrom) })} · {t('schedules.lostAfter', { count: lostAfter })}
        </Text>
        <Text size="sm">
          {proposal ? (
            t('proposal.source')
          ) : (
            <>
              {t('schedules.source')}: <Content>{source}</Content>
            </>
          )}
        </Text>
        <Rows>
          {rounds.map((round) => (
            <Row
              key={round.code}
              title={roundWords(round.code)}
              lines={[
                [
                  t(`purpose.${round.purpose}`),
                  t(`schedules.window.${round.windowUnit}`, { count: round.windowDays }),
                  round.optional && t('round.optional'),
                ],
              ]}
            />
          ))}
        </Rows>
      </Stack>
    </Panel>
  );
}
