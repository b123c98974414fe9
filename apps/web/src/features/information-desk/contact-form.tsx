import { Button, Group, NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/NumberInput.css';
import {
  INFORMATION_CHANNELS,
  INFORMATION_TOPICS,
  type InformationChannel,
  type InformationTopic,
} from '@homeward/contracts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AppForm } from '../../components/form/app-form.tsx';
import { MeantSelect } from '../../components/form/meant-select.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { LanguagesSelect } from '../../components/form/language-select.tsx';
import { fieldId, useAppForm } from '../../components/form/use-app-form.ts';
import { useOfficeList } from '../../components/use-offices.ts';
import { api } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useSession } from '../../lib/session/session-store.ts';

interface ContactValues {
  languages: string[];
  topic: InformationTopic | '';
  channel: InformationChannel | '';
  heads: number | string;
  place: string;
  heardFrom: string;
  referredTo: string;
  day: string;
  officeId: string;
}

export interface SavedContact {
  readonly id: string;
  readonly at: string;
  readonly languages: readonly string[];
  readonly topic: InformationTopic;
  readonly heads: number;
}

const TEXT_MAX = 120;
const HEADS_MAX = 1_000;

/** Three fields and Enter: the way of asking and the place stay for whoever comes next to the same table. */
export function ContactForm({ onSaved }: { onSaved: (saved: SavedContact) => void }) {
  const { t } = useTranslation('information-desk');
  const { permissions } = useSession();
  const offices = useOfficeList().filter(({ id }) => permissions['contact.record']?.includes(id));
  const recording = api.useMutation('post', '/api/information-contacts');
  const today = dayAt(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const form = useAppForm<ContactValues>({
    initialValues: {
      ...{ languages: [], topic: '', channel: 'desk', heads: '', place: '', heardFrom: '', referredTo: '' },
      ...{ day: today, officeId: '' },
    },
    validate: {
      languages: (codes) => (codes.length > 0 ? null : t('languages.missing')),
      topic: (code) => (code ? null : t('topic.missing')),
      channel: (code) => (code ? null : t('channel.missing')),
      heads: (count, { channel }) => (channel === 'group-session' && !(Number(count) >= 2) ? t('heads.missing') : null),
      day: (day) => (!isDay(day) ? t('day.wrong') : day > today ? t('day.future') : null),
      officeId: (id) => (offices.length > 1 && !id ? t('office.missing') : null),
    },
  });
  const first = fieldId(form.formId, 'languages');
  const begin = (): void => document.getElementById(first)?.focus({ preventScroll: true });
  useEffect(begin, [first]);
  const group = form.getValues().channel === 'group-session';
  const send = async ({ languages, heads, day, ...told }: ContactValues): Promise<void> => {
    const topic = told.topic as InformationTopic;
    const channel = told.channel as InformationChannel;
    const more = { place: told.place, heardFrom: told.heardFrom, referredTo: told.referredTo, officeId: told.officeId };
    const given = Object.fromEntries(Object.entries(more).filter(([, words]) => words.trim()));
    const { id } = await recording.mutateAsync({
      body: {
        ...{ languages, topic, channel, ...given },
        ...(day === today ? {} : { day }),
        ...(group ? { heads: Number(heads) } : {}),
      },
    });
    onSaved({ id, at: new Date().toISOString(), languages, topic, heads: group ? Number(heads) : 1 });
    form.setValues({ languages: [], topic: '', heads: '', heardFrom: '', referredTo: '', day: today });
    begin();
  };
  return (
    <AppForm form={form} onSend={send} gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        <LanguagesSelect {...form.field('languages')} label={t('languages.label')} maxValues={5} openOnFocus={false} />
        <CodeSelect
          {...form.field('topic')}
          list="informationTopic"
          codes={INFORMATION_TOPICS}
          label={t('topic.label')}
        />
        <CodeSelect
          {...form.field('channel')}
          list="informationChannel"
          codes={INFORMATION_CHANNELS}
          label={t('channel.label')}
        />
        {group && (
          <NumberInput
            {...form.field('heads')}
            label={t('heads.label')}
            min={0}
            max={HEADS_MAX}
            allowDecimal={false}
            hideControls
          />
        )}
        {offices.length > 1 && (
          <MeantSelect
            {...form.field('officeId')}
            label={t('office.label')}
            data={offices.map(({ id, name }) => ({ value: id, label: name }))}
            renderOption={({ option }) => <Content>{option.label}</Content>}
          />
        )}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        <TextInput
          {...form.field('place')}
          label={t('place.label')}
          description={t('place.hint')}
          maxLength={TEXT_MAX}
          inputWrapperOrder={ORDER}
          dir="auto"
        />
        <TextInput {...form.field('heardFrom')} label={t('heardFrom')} maxLength={TEXT_MAX} dir="auto" />
        <TextInput {...form.field('referredTo')} label={t('referredTo')} maxLength={TEXT_MAX} dir="auto" />
        <DayField {...form.field('day')} label={t('day.label')} maxDate={today} inputWrapperOrder={ORDER} />
      </SimpleGrid>
      <Group gap="md">
        <Button type="submit" loading={form.sending}>
          {t('save')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('keys')}
        </Text>
      </Group>
    </AppForm>
  );
}

/** Hints stand under the fields, so that the fields of a row stand in line. */
const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];
