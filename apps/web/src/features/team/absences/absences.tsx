import { Alert, Button, Group, Text } from '@mantine/core';
import { CheckIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useStandingAction } from '../../../components/standing/use-standing-action.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import styles from '../team.module.css';
import { AbsenceForm } from './absence-form.tsx';

type Absence = components['schemas']['AbsenceDto'];

/** Who is away, who answers for their cases meanwhile, and what the one told the other. */
export function Absences({ officeId }: { officeId?: string }) {
  const { t } = useTranslation('team');
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<'recorded' | 'ended' | null>(null);
  // One that somebody else ended, while its end was asked for here: both versions are shown before it goes.
  const [ended, setEnded] = useState<Absence | null>(null);
  const absences = api.useQuery('get', '/api/absences');
  const changed = async (what: 'recorded' | 'ended'): Promise<void> => {
    setEnded(null);
    setDone(what);
    setAdding(false);
    await queries.invalidateQueries({
      predicate: ({ queryKey: [, path] }) => path === '/api/absences' || path === '/api/board',
    });
  };
  return (
    <Panel
      title={t('absences.title')}
      actions={
        !adding && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setDone(null);
              setAdding(true);
            }}
          >
            {t('absences.add')}
          </Button>
        )
      }
    >
      {done && (
        <Alert color="moss" variant="light" role="status" mb="sm" icon={<CheckIcon aria-hidden />}>
          {t(`absences.${done}`)}
        </Alert>
      )}
      {adding && (
        <AbsenceForm
          {...(officeId ? { officeId } : {})}
          onDone={() => changed('recorded')}
          onCancel={() => setAdding(false)}
        />
      )}
      <QueryState query={absences} lines={2}>
        {({ rows }) => {
          const ours = rows.filter((row) => !officeId || row.officeId === officeId);
          const shown = ended && !ours.some(({ id }) => id === ended.id) ? [...ours, ended] : ours;
          if (shown.length === 0) return <Empty title={t('absences.none')}>{t('absences.noneHint')}</Empty>;
          return (
            <ul className={styles['lines']}>
              {shown.map((absence) => (
                <li key={absence.id}>
                  <OneAbsence
                    absence={absence}
                    over={!rows.some(({ id }) => id === absence.id)}
                    onEnding={() => setEnded(absence)}
                    onEnded={() => changed('ended')}
                  />
                </li>
              ))}
            </ul>
          );
        }}
      </QueryState>
    </Panel>
  );
}

interface OneAbsenceProps {
  absence: Absence;
  /** It is listed no more: whoever was away is back. */
  over: boolean;
  onEnding: () => void;
  onEnded: () => Promise<void>;
}

function OneAbsence({ absence, over, onEnding, onEnded }: OneAbsenceProps) {
  const { t } = useTranslation(['team', 'versions']);
  const queries = useQueryClient();
  const { day } = useFormat();
  const may = useMay();
  const ending = api.useMutation('post', '/api/absences/{id}/end');
  const { id, version, officeId, userName, deputyName, fromOn, toOn, note } = absence;
  const period = t('absences.period', { from: day(fromOn), to: day(toOn) });
  const action = useStandingAction({
    version,
    facts: [
      { name: 'period', label: t('versions:period'), value: over ? t('versions:ended') : period },
      { name: 'deputy', label: t('versions:deputy'), value: deputyName ?? t('versions:none') },
      { name: 'note', label: t('versions:note'), value: note ?? t('versions:none') },
    ],
    askAgain: () => queries.invalidateQueries({ queryKey: ['get', '/api/absences'] }),
  });
  const end = (): void => {
    onEnding();
    action.run(async (read) => {
      await ending.mutateAsync({ params: { path: { id } }, body: { version: read } });
      await onEnded();
    });
  };
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <div>
          <Text fw={600} span>
            <Content>{userName}</Content>
          </Text>
          <Text size="sm" c="dimmed">
            {period} · {t('absences.deputy')}: <Content>{deputyName}</Content>
          </Text>
        </div>
        {may('case.assign', officeId) && (
          <Button
            size="compact-sm"
            variant="default"
            loading={action.running}
            aria-label={t('absences.endOf', { name: userName })}
            onClick={end}
          >
            {t('absences.end')}
          </Button>
        )}
      </Group>
      {note && (
        <Text size="sm" mt={4} style={{ whiteSpace: 'pre-wrap' }}>
          <Content>{note}</Content>
        </Text>
      )}
      {action.notice}
    </>
  );
}
