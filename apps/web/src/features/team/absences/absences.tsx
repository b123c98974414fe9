import { Alert, Button, Group, Text } from '@mantine/core';
import { CheckIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { QueryState } from '../../../components/query-state.tsx';
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
  const absences = api.useQuery('get', '/api/absences');
  const changed = async (what: 'recorded' | 'ended'): Promise<void> => {
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
          const shown = rows.filter((row) => !officeId || row.officeId === officeId);
          if (shown.length === 0) return <Empty title={t('absences.none')}>{t('absences.noneHint')}</Empty>;
          return (
            <ul className={styles['lines']}>
              {shown.map((absence) => (
                <li key={absence.id}>
                  <OneAbsence absence={absence} onEnded={() => changed('ended')} />
                </li>
              ))}
            </ul>
          );
        }}
      </QueryState>
    </Panel>
  );
}

function OneAbsence({ absence, onEnded }: { absence: Absence; onEnded: () => Promise<void> }) {
  const { t } = useTranslation('team');
  const { day } = useFormat();
  const may = useMay();
  const ending = api.useMutation('post', '/api/absences/{id}/end');
  const { id, version, officeId, userName, deputyName, fromOn, toOn, note } = absence;
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <div>
          <Text fw={600} span>
            <Content>{userName}</Content>
          </Text>
          <Text size="sm" c="dimmed">
            {t('absences.period', { from: day(fromOn), to: day(toOn) })} · {t('absences.deputy')}:{' '}
            <Content>{deputyName}</Content>
          </Text>
        </div>
        {may('case.assign', officeId) && (
          <Button
            size="compact-sm"
            variant="default"
            loading={ending.isPending}
            aria-label={t('absences.endOf', { name: userName })}
            onClick={() =>
              ending.mutate({ params: { path: { id } }, body: { version } }, { onSuccess: () => void onEnded() })
            }
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
      {ending.error && <ProblemNotice error={ending.error} />}
    </>
  );
}
