import { Button, Group, Select, Text, Textarea } from '@mantine/core';
import type { SealedClass } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { api } from '../../../lib/api/client.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useCaseChanged, type Case } from '../case-queries.ts';

const REASON_MIN = 20;

/** Lets a named colleague read one class of this case’s sealed matter, because care is given by more than one person. */
export function NameReader({ file }: { file: Case }) {
  const { t } = useTranslation(['readers', 'common']);
  const may = useMay();
  const { user } = useSession();
  const changed = useCaseChanged();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const naming = api.useMutation('post', '/api/cases/{id}/readers');
  const colleagues = api.useQuery(
    'get',
    '/api/colleagues',
    { params: { query: { officeId: file.officeId, who: 'readers' } } },
    { enabled: open },
  );
  // Whoever names reads it already.
  const others = (colleagues.data?.rows ?? []).filter(({ id }) => id !== user.id);
  // An officer names readers of their own matter, and of no other.
  const classes = [
    ...(may('sealed.read-health', file.officeId) ? (['health'] as const) : []),
    ...(may('sealed.read-protection', file.officeId) ? (['protection'] as const) : []),
  ];
  const form = useAppForm({
    initialValues: { userId: '', matterClass: classes.length === 1 ? (classes[0] as string) : '', reason: '' },
    validate: {
      userId: (id) => (id ? null : t('userMissing')),
      matterClass: (value) => (value ? null : t('classMissing')),
      reason: (words) => (words.trim().length < REASON_MIN ? t('reasonMissing', { count: REASON_MIN }) : null),
    },
  });
  const send = async ({ userId, matterClass, reason }: typeof form.values): Promise<void> => {
    const body = { userId, matterClass: matterClass as SealedClass, reason: reason.trim() };
    await naming.mutateAsync({ params: { path: { id: file.id } }, body });
    await changed();
    form.reset();
    setOpen(false);
    setDone(true);
  };
  if (classes.length === 0) return null;
  return (
    <Panel title={t('title')}>
      {done && <Text role="status">{t('done')}</Text>}
      {!open ? (
        <Button
          variant="default"
          onClick={() => {
            setOpen(true);
            setDone(false);
          }}
        >
          {t('title')}
        </Button>
      ) : (
        <AppForm form={form} onSend={send}>
          <Select
            {...form.field('userId')}
            label={t('user')}
            searchable
            data={others.map(({ id, displayName }) => ({ value: id, label: displayName }))}
            renderOption={({ option }) => <Content>{option.label}</Content>}
          />
          <CodeSelect {...form.field('matterClass')} label={t('class')} list="matterClass" codes={classes} />
          <Textarea
            {...form.field('reason')}
            label={t('reason')}
            description={t('reasonHint')}
            autosize
            minRows={2}
            dir="auto"
          />
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('send')}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('common:action.cancel')}
            </Button>
          </Group>
        </AppForm>
      )}
    </Panel>
  );
}
