import { Alert, Button, Group, Text } from '@mantine/core';
import { PeopleIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { Refusal } from '../parts/refusal.tsx';

export interface PublishTextProps {
  text: { readonly state: 'draft' | 'published'; readonly version: number; readonly draftedBy?: string | null };
  mayPublish: boolean;
  /** Where the text was read from, to be asked for anew. */
  path: string;
  publish: (body: { version: number; validFrom: string }) => Promise<{ error?: unknown }>;
}

/** People sign what stands here: another person than wrote it reads it, and publishes it from a day on. */
export function PublishText({ text, mayPublish, path, publish }: PublishTextProps) {
  const { t } = useTranslation('texts');
  const me = useSession().user.id;
  const changed = useChanged(path);
  const [refused, setRefused] = useState<unknown>(null);
  const [done, setDone] = useState(false);
  const form = useAppForm({
    initialValues: { validFrom: dayAt(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone) },
    validate: { validFrom: (day) => (isDay(day) ? null : t('publish.dayMissing')) },
  });
  const send = async ({ validFrom }: { validFrom: string }): Promise<void> => {
    setRefused(null);
    const { error } = await publish({ version: text.version, validFrom });
    await changed();
    if (error) setRefused(error);
    else setDone(true);
  };
  if (done) return <Done title={t('publish.done')} />;
  if (text.state === 'published') return null;
  const own = text.draftedBy === me;
  return (
    <Alert color="lamp" variant="light" icon={<PeopleIcon aria-hidden />} title={t('publish.draft')}>
      <Text mb="sm">{own ? t('publish.own') : mayPublish ? t('publish.read') : t('publish.others')}</Text>
      {!own && mayPublish && (
        <AppForm form={form} onSend={send}>
          <Refusal error={refused} />
          <DayField {...form.field('validFrom')} label={t('publish.firstDay')} maw={320} />
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('publish.send')}
            </Button>
          </Group>
        </AppForm>
      )}
    </Alert>
  );
}
