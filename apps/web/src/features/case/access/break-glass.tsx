import { Button, Group, Text, Textarea } from '@mantine/core';
import type { SealedClass } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Interruption } from '../../../components/interruption.tsx';
import { Panel } from '../../../components/panel.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged, type Case } from '../case-queries.ts';

const SEALED: readonly SealedClass[] = ['health', 'protection'];
const REASON_MIN = 20;

/** Opens sealed matter in an emergency, for a while, with a reason that its officers read. */
export function BreakGlass({ file }: { file: Case }) {
  const { t } = useTranslation(['case-page', 'common']);
  const format = useFormat();
  const changed = useCaseChanged();
  const [phase, setPhase] = useState<'closed' | 'interruption' | 'form'>('closed');
  const [until, setUntil] = useState<string | null>(null);
  const breaking = api.useMutation('post', '/api/cases/{id}/break-glass');
  const form = useAppForm({
    initialValues: { matterClass: '', reason: '' },
    validate: {
      matterClass: (value) => (value ? null : t('access.wrong.matterClass')),
      reason: (words) => (words.trim().length >= REASON_MIN ? null : t('access.wrong.reason', { count: REASON_MIN })),
    },
  });
  const send = async ({ matterClass, reason }: { matterClass: string; reason: string }): Promise<void> => {
    const body = { matterClass: matterClass as SealedClass, reason };
    const { openUntil } = await breaking.mutateAsync({ params: { path: { id: file.id } }, body });
    setUntil(openUntil);
    setPhase('closed');
    await changed();
  };
  const leave = (
    <Button variant="default" onClick={() => setPhase('closed')}>
      {t('common:action.cancel')}
    </Button>
  );
  if (phase === 'interruption')
    return (
      <Interruption
        title={
          <>
            {t('access.breakTitle')} <Content>{file.number}</Content>
          </>
        }
        onGoOn={() => setPhase('form')}
        out={leave}
      >
        <Text>{t('access.breakWords')}</Text>
      </Interruption>
    );
  return (
    <Panel title={t('access.break')}>
      {until && <Text role="status">{t('access.openUntil', { at: format.instant(until, file.timeZone) })}</Text>}
      {phase === 'closed' ? (
        <Button variant="default" onClick={() => setPhase('interruption')}>
          {t('access.break')}
        </Button>
      ) : (
        <AppForm form={form} onSend={send}>
          <CodeSelect
            {...form.field('matterClass')}
            list="matterClass"
            codes={SEALED}
            label={t('access.which')}
            required
          />
          <Textarea {...form.field('reason')} label={t('access.why')} required autosize minRows={2} />
          <Group>
            <Button type="submit" color="brick" loading={form.sending}>
              {t('access.break')}
            </Button>
            {leave}
          </Group>
        </AppForm>
      )}
    </Panel>
  );
}
