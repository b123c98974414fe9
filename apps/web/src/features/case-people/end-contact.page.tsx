import { Alert, Button, Group, Textarea } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { notFound, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { VersionedForm, type ReadVersion } from '../../components/versioned-form.tsx';
import { client } from '../../lib/api/client.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useCaseChanged } from '../case/case-queries.ts';
import type { Channel } from './contact-values.ts';
import { BackToPeople, personNow, Saved, Section, WithPerson, type Person } from './the-member.tsx';

interface EndValues {
  reason: string;
  /** Not asked: what is ended, so that a change by somebody else is seen. */
  value: string;
}

/** A number that is not theirs any more must not be written to again. */
export function EndContactPage() {
  const { channelId } = useParams({ strict: false });
  const [saved, setSaved] = useState(false);
  if (saved) return <Saved />;
  return (
    <WithPerson>
      {(person) => {
        const channel = person.contactChannels.find(({ id, ended }) => id === channelId && !ended);
        if (!channel) throw notFound();
        return <EndForm person={person} channel={channel} onSaved={() => setSaved(true)} />;
      }}
    </WithPerson>
  );
}

function EndForm({ person, channel, onSaved }: { person: Person; channel: Channel; onSaved: () => void }) {
  const { t } = useTranslation('people-edit');
  const codes = useCodes();
  const changed = useCaseChanged();
  const form = useAppForm<EndValues>({
    initialValues: { reason: '', value: channel.value },
    validate: { reason: (words) => (words.trim().length >= 3 ? null : t('end.wrong')) },
  });
  const send = async ({ reason }: EndValues, version: number): Promise<void> => {
    const { error } = await client.POST('/api/contact-channels/{id}/end', {
      params: { path: { id: channel.id } },
      body: { version, reason },
    });
    if (error) throw error;
    onSaved();
    await changed();
  };
  const readNow = async (): Promise<ReadVersion<EndValues>> => {
    const now = (await personNow(person.id)).contactChannels.find(({ id }) => id === channel.id) ?? channel;
    return { version: now.version, values: { ...form.getValues(), value: now.value } };
  };
  return (
    <Section title={t('end.title')}>
      <VersionedForm
        form={form}
        read={{ version: channel.version, values: form.getValues() }}
        fields={[{ name: 'value', label: t('contact.value'), shown: ({ value }) => <Content>{value}</Content> }]}
        onSend={send}
        readNow={readNow}
      >
        <Alert color="brick" variant="light" icon={<AlertIcon aria-hidden />} title={t('end.warning')}>
          {codes('contactKind', channel.kind)}: <Content>{channel.value}</Content>
        </Alert>
        <Textarea {...form.field('reason')} label={t('end.reason')} required autosize minRows={2} dir="auto" />
        <Group>
          <Button type="submit" color="brick" loading={form.sending}>
            {t('end.send')}
          </Button>
          <BackToPeople />
        </Group>
      </VersionedForm>
    </Section>
  );
}
