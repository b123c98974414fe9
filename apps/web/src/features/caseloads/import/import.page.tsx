import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseloadsChanged, useImport, type Import } from '../data.ts';
import { RunProgress } from '../run-progress.tsx';
import { ImportState } from '../state-words.tsx';
import { ProblemsPanel } from './problems-panel.tsx';
import { ResultPanel } from './result-panel.tsx';
import { RunAgain } from './run-again.tsx';

/** One import: how far it is, what came of it, what is wrong in the file, and what can be done next. */
export function ImportPage() {
  const { t } = useTranslation('caseloads');
  const { importId } = useParams({ from: '/caseloads/imports/$importId' });
  const query = useImport(importId);
  const navigate = useNavigate();
  const toList = (): void => void navigate({ to: '/caseloads' });
  return (
    <Page title={t('one.title')} lead={<AnchorLink to="/caseloads">{t('one.back')}</AnchorLink>}>
      <QueryState query={query} lines={8}>
        {(run) => (
          <Stack gap="lg">
            <Head run={run} />
            {run.underWay && (
              <Panel title={t('one.progress')}>
                <RunProgress {...run.progress} />
                <Text size="sm" c="dimmed" mt="sm">
                  {t('one.leave')}
                </Text>
              </Panel>
            )}
            {run.state === 'failed' && (
              <Panel title={t('one.failed')}>
                <Text>{t('one.failedWords')}</Text>
              </Panel>
            )}
            {run.result && <ResultPanel run={run} result={run.result} />}
            <Next run={run} />
            {!run.underWay && run.files.length > 0 && <TakeAway run={run} onDone={toList} />}
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

/** What must be mended stands before what can be done; what is only worth a look stands after. */
function Next({ run }: { run: Import }) {
  const { underWay, result, version } = run;
  const problems = result && result.errors + result.warnings + result.conflicts > 0 && (
    <ProblemsPanel run={run} result={result} />
  );
  const again = !underWay && <RunAgain key={version} run={run} />;
  return result && !result.saves ? (
    <>
      {problems}
      {again}
    </>
  ) : (
    <>
      {again}
      {problems}
    </>
  );
}

function Head({ run }: { run: Import }) {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  return (
    <Group gap="lg">
      <ImportState {...run} />
      <Text size="sm" c="dimmed">
        {t('one.received')} <Content>{format.instant(run.receivedAt)}</Content>
      </Text>
      {run.files.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('one.files')} <Content>{run.files.map(({ fileName }) => fileName).join(', ')}</Content>
        </Text>
      )}
    </Group>
  );
}

/** Takes the files off the disk before their day is over. */
function TakeAway({ run: { id, version, filesUntil }, onDone }: { run: Import; onDone: () => void }) {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  const changed = useCaseloadsChanged();
  const [problem, setProblem] = useState<unknown>(null);
  const remove = async (): Promise<void> => {
    const { error } = await client.POST('/api/caseload-imports/{id}/cancel', {
      params: { path: { id } },
      body: { version },
    });
    setProblem(error ?? null);
    await changed();
    if (!error) onDone();
  };
  return (
    <Group gap="md">
      {problem !== null && <ProblemNotice error={problem} />}
      <Text size="sm" c="dimmed">
        {t('away.words')} {filesUntil && <Content>{format.instant(filesUntil)}</Content>}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={() => void remove()}>
        {t('away.remove')}
      </Button>
    </Group>
  );
}
