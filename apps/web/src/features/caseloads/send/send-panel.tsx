import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DropZone } from '../../../components/drop-zone.tsx';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseloadsChanged } from '../data.ts';
import { CASELOAD_ENDINGS, MOST_MEGABYTES, problemOfFiles, type FilesProblem } from './files-problem.ts';
import { sendFiles } from './send-files.ts';
import classes from '../caseloads.module.css';

/** The way in: files are chosen, sent and tried; nothing is saved before somebody has seen what would happen. */
export function SendPanel() {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  const navigate = useNavigate();
  const changed = useCaseloadsChanged();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [wrong, setWrong] = useState<FilesProblem | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const choose = (chosen: readonly File[]): void => {
    setFiles(chosen);
    setWrong(chosen.length > 0 ? problemOfFiles(chosen) : null);
    setProblem(null);
  };
  const send = async (): Promise<void> => {
    const found = problemOfFiles(files);
    setWrong(found);
    if (found) return;
    setShare(0);
    setProblem(null);
    try {
      const importId = await sendFiles(files, setShare);
      setShare(null);
      await changed();
      await navigate({ to: '/caseloads/imports/$importId', params: { importId }, ignoreBlocker: true });
    } catch (error) {
      setShare(null);
      setProblem(error);
    }
  };
  return (
    <Panel title={t('send.title')}>
      <Stack gap="md">
        <LeaveGuard unsaved={share !== null} />
        <Text maw={720}>{t('send.words')}</Text>
        {problem !== null && <ProblemNotice error={problem} />}
        <DropZone
          pick={t('send.pick')}
          hint={t('send.hint', { size: format.number(MOST_MEGABYTES) })}
          endings={CASELOAD_ENDINGS}
          error={wrong && t(`send.wrong.${wrong}`, { size: format.number(MOST_MEGABYTES) })}
          onFiles={(added) =>
            choose([...files.filter((one) => added.every(({ name }) => name !== one.name)), ...added])
          }
        />
        {files.length > 0 && (
          <ul className={classes['files']} aria-label={t('send.chosen')}>
            {files.map((file) => (
              <li key={file.name}>
                <Content>{file.name}</Content>
                <Text span size="sm" c="dimmed">
                  {t('send.size', { size: format.number(Math.max(1, Math.ceil(file.size / 1024))) })}
                </Text>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  disabled={share !== null}
                  onClick={() => choose(files.filter((each) => each !== file))}
                >
                  {t('send.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {share !== null && (
          <div role="status">
            <Text size="sm">{t('send.sending', { percent: format.percent(share) })}</Text>
            <Progress value={share * 100} aria-label={t('send.progress')} mt={4} />
          </div>
        )}
        <Group>
          <Button onClick={() => void send()} loading={share !== null}>
            {t('send.try')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('send.kept')}
        </Text>
      </Stack>
    </Panel>
  );
}
