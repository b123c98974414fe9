import { Alert, Button, Group, Text } from '@mantine/core';
import { PeopleIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';

export interface PublishTextProps {
  text: {
    readonly state: 'draft' | 'published';
    readonly version: number;
    readonly draftedBy?: string | null;
    readonly validFrom: string | null;
  };
  mayPublish: boolean;
  /** Where the text was read from, to be asked for anew. */
  path: string;
  /** Whether a day may be named from which it is no longer used. */
  ends?: boolean;
  publish: (body: { version: number; validFrom: string; validTo?: string }) => Promise<{ error?: unknown }>;
}

/** People sign what stands here: another person than wrote it reads it, and publishes it from a day on. */
export function PublishText({ text, mayPublish, path, ends = false, publish }: PublishTextProps) {
  const { t } = useTranslation(['texts', 'versions']);
  const format = useFormat();
  const me = useSession().user.id;
  const changed = useChanged(path);
  const [done, setDone] = useState(false);
  const [begunAs] = useState(text.state);
  const form = useAppForm({
    initialValues: { validFrom: dayAt(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone), validTo: '' },
    validate: {
      validFrom: (day) => (isDay(day) ? null : t('publish.dayMissing')),
      validTo: (day) => (day === '' || isDay(day) ? null : t('publish.lastDayWrong')),
    },
  });
  const standing = {
    version: text.version,
    facts: [
      { name: 'state', label: t('versions:state'), value: t(`state.${text.state}`) },
      {
        ...{ name: 'validFrom', label: t('versions:validFrom') },
        value: text.validFrom ? format.day(text.validFrom) : t('versions:none'),
      },
    ],
    askAgain: changed,
  };
  const send = async ({ validFrom, validTo }: typeof form.values, version: number): Promise<void> => {
    const { error } = await publish({ version, validFrom, ...(validTo && { validTo }) });
    if (error) throw error;
    setDone(true);
    await changed();
  };
  if (done) return <Done title={t('publish.done')} />;
  // What was a draft when it was opened may be published meanwhile: whoever was about to is shown both.
  if (begunAs === 'published') return null;
  const own = text.draftedBy === me;
  return (
    <Alert color="lamp" variant="light" icon={<PeopleIcon aria-hidden />} title={t('publish.draft')}>
      <Text mb="sm">{own ? t('publish.own') : mayPublish ? t('publish.read') : t('publish.others')}</Text>
      {!own && mayPublish && (
        <StandingForm form={form} standing={standing} onSend={send}>
          <DayField {...form.field('validFrom')} label={t('publish.firstDay')} maw={320} />
          {ends && (
            <DayField
              {...form.field('validTo')}
              label={t('publish.lastDay')}
              description={t('publish.lastDayHint')}
              maw={320}
            />
          )}
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('publish.send')}
            </Button>
          </Group>
        </StandingForm>
      )}
    </Alert>
  );
}
