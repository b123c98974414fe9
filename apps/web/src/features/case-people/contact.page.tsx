import { Button, Group, SimpleGrid, TextInput } from '@mantine/core';
import { CONTACT_KINDS, CONTACT_SAFETY } from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { ChoicesField } from '../../components/form/choices-field.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { LanguageSelect } from '../../components/form/language-select.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../components/journey/leave-guard.tsx';
import { VersionedForm, type ReadVersion, type VersionedField } from '../../components/versioned-form.tsx';
import { client } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useCaseChanged, useThisCase } from '../case/case-queries.ts';
import { contactBody, contactValues, type Channel, type ContactValues } from './contact-values.ts';
import { BackToPeople, personNow, Saved, Section, WithPerson, type Person } from './the-member.tsx';
import { useWeekdays } from './use-weekdays.ts';

/** A number or address with what makes it safe: added, or changed where it stands. */
export function ContactPage() {
  const { channelId } = useParams({ strict: false });
  return (
    <WithPerson>
      {(person) => {
        const channel = person.contactChannels.find(({ id }) => id === channelId);
        if (channelId && !channel) throw notFound();
        return <ContactForm key={channelId} person={person} channel={channel} />;
      }}
    </WithPerson>
  );
}

function ContactForm({ person, channel }: { person: Person; channel: Channel | undefined }) {
  const { t } = useTranslation(['people-edit', 'codes']);
  const file = useThisCase();
  const changed = useCaseChanged();
  const weekdays = useWeekdays();
  const fields = useContactFields();
  const [saved, setSaved] = useState(false);
  const form = useAppForm<ContactValues>({
    initialValues: contactValues(channel),
    validate: {
      kind: (kind) => (kind ? null : t('contact.wrong.kind')),
      value: (value) => (value.trim() ? null : t('contact.wrong.value')),
      safety: (safety) => (safety ? null : t('contact.wrong.safety')),
      hoursTo: (to, { hoursFrom: from }) =>
        (from === '') === (to === '') && (to === '' || from < to) ? null : t('contact.wrong.hours'),
    },
  });
  const send = async (values: ContactValues, version: number): Promise<void> => {
    const { kind, rules } = contactBody(values);
    const { error } = channel
      ? await client.POST('/api/contact-channels/{id}/change', {
          params: { path: { id: channel.id } },
          body: { ...rules, version },
        })
      : await client.POST('/api/persons/{id}/contact-channels', {
          params: { path: { id: person.id } },
          body: { ...rules, kind, version },
        });
    if (error) throw error;
    setSaved(true);
    await changed();
  };
  const readNow = async (): Promise<ReadVersion<ContactValues>> => {
    const now = await personNow(person.id);
    const standing = now.contactChannels.find(({ id }) => id === channel?.id);
    return standing
      ? { version: standing.version, values: contactValues(standing) }
      : { version: now.version, values: form.getValues() };
  };
  if (saved) return <Saved />;
  return (
    <Section title={channel ? t('contact.change') : t('contact.add')}>
      <LeaveGuard unsaved={form.isDirty()} />
      <VersionedForm
        form={form}
        read={{ version: channel?.version ?? person.version, values: contactValues(channel) }}
        fields={fields}
        onSend={send}
        readNow={readNow}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CodeSelect
            {...form.field('kind')}
            list="contactKind"
            codes={CONTACT_KINDS}
            label={t('contact.kind')}
            disabled={channel !== undefined}
            required
          />
          <TextInput {...form.field('value')} label={t('contact.value')} required autoComplete="off" dir="auto" />
        </SimpleGrid>
        <ChoiceField
          field={form.field('safety')}
          label={t('contact.safety')}
          description={t('contact.safetyHint')}
          choices={CONTACT_SAFETY.map((value) => ({ value, label: t(`codes:contactSafety.${value}`) }))}
          inline
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            {...form.field('belongsTo')}
            label={t('contact.belongsTo')}
            description={t('contact.belongsToHint')}
            dir="auto"
          />
          <LanguageSelect {...form.field('language')} label={t('contact.language')} clearable />
        </SimpleGrid>
        <ChoiceField
          field={form.field('mayLeaveMessage')}
          label={t('contact.mayLeaveMessage')}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
          inline
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...form.field('hoursFrom')} type="time" label={t('contact.hoursFrom', { zone: file.timeZone })} />
          <TextInput {...form.field('hoursTo')} type="time" label={t('contact.hoursTo', { zone: file.timeZone })} />
        </SimpleGrid>
        <ChoicesField
          field={form.field('weekdays')}
          label={t('contact.weekdays')}
          description={t('contact.weekdaysHint')}
          choices={weekdays}
          columns={4}
        />
        <TextInput
          {...form.field('wordsToAvoid')}
          label={t('contact.wordsToAvoid')}
          description={t('contact.wordsHint')}
          dir="auto"
        />
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('save')}
          </Button>
          <BackToPeople />
        </Group>
      </VersionedForm>
    </Section>
  );
}

function useContactFields(): readonly VersionedField<ContactValues>[] {
  const { t } = useTranslation('people-edit');
  const codes = useCodes();
  const format = useFormat();
  const weekdays = useWeekdays();
  const none = t('none');
  return [
    { name: 'value', label: t('contact.value'), shown: ({ value }) => <Content>{value}</Content> },
    { name: 'safety', label: t('contact.safety'), shown: ({ safety }) => codes('contactSafety', safety) },
    {
      name: 'belongsTo',
      label: t('contact.belongsTo'),
      shown: ({ belongsTo }) => (belongsTo ? <Content>{belongsTo}</Content> : none),
    },
    {
      name: 'mayLeaveMessage',
      label: t('contact.mayLeaveMessage'),
      shown: ({ mayLeaveMessage }) => (mayLeaveMessage === 'yes' ? t('yes') : t('no')),
    },
    {
      name: 'language',
      label: t('contact.language'),
      shown: ({ language }) => (language ? format.language(language) : none),
    },
    { name: 'hoursFrom', label: t('contact.from'), shown: ({ hoursFrom }) => hoursFrom || none },
    { name: 'hoursTo', label: t('contact.to'), shown: ({ hoursTo }) => hoursTo || none },
    {
      name: 'weekdays',
      label: t('contact.weekdays'),
      shown: ({ weekdays: chosen }) =>
        weekdays
          .filter(({ value }) => chosen.includes(value))
          .map(({ label }) => label)
          .join(' · ') || none,
    },
    {
      name: 'wordsToAvoid',
      label: t('contact.wordsToAvoid'),
      shown: ({ wordsToAvoid }) => (wordsToAvoid ? <Content>{wordsToAvoid}</Content> : none),
    },
  ];
}
