import {
  CONCLUSIONS_OF,
  CONTACT_OUTCOMES,
  FAMILY_OUTCOMES,
  type AttemptChannel,
  type AttemptConclusion,
  type ContactOutcome,
} from '@homeward/contracts';
import { Alert, Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { dayAt, instantAt, timeAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import type { CallSheet, Recorded } from '../data/follow-up.queries.ts';

interface Values {
  outcome: ContactOutcome | '';
  conclusion: AttemptConclusion | '';
  againOn: string;
  /** A channel of theirs, or what needs none. */
  channel: string;
  attemptedOn: string;
  attemptedAt: string;
  alsoRounds: string[];
}

export interface ContactFieldsProps {
  sheet: CallSheet;
  askAgain: () => Promise<unknown>;
  onRecorded: (recorded: Recorded) => Promise<void>;
}

const WITHOUT_CHANNEL = ['visit', 'at-office'] as const;
const TIME = /^\d{2}:\d{2}$/;

/** What came of it is the one question that is always asked; everything else is filled in as it usually is. */
export function ContactFields({ sheet, askAgain, onRecorded }: ContactFieldsProps) {
  const { t } = useTranslation('follow-up');
  const now = new Date();
  const form = useAppForm<Values>({
    initialValues: {
      ...{ outcome: '', conclusion: '', againOn: '', channel: sheet.channels[0]?.id ?? 'visit' },
      ...{ attemptedOn: dayAt(now, sheet.timeZone), attemptedAt: timeAt(now, sheet.timeZone) },
      alsoRounds: sheet.family.map(({ roundId }) => roundId),
    },
    validate: {
      outcome: (outcome) => (outcome ? null : t('contact.outcomeMissing')),
      againOn: (day) => (!day || isDay(day) ? null : t('contact.dayMissing')),
      attemptedOn: (day) => (isDay(day) ? null : t('contact.dayMissing')),
      attemptedAt: (time) => (TIME.test(time) ? null : t('contact.timeMissing')),
    },
  });
  const { outcome, conclusion } = form.values;
  const conclusions = outcome ? CONCLUSIONS_OF[outcome] : [];
  const settled = conclusion && conclusions.includes(conclusion) ? conclusion : conclusions[0];
  const forFamily = outcome !== '' && FAMILY_OUTCOMES.includes(outcome) && sheet.family.length > 0;
  const send = async (values: Values, version: number): Promise<void> => {
    const used = sheet.channels.find(({ id }) => id === values.channel);
    const { data, error } = await client.POST('/api/follow-up-rounds/{id}/attempts', {
      params: { path: { id: sheet.roundId } },
      body: {
        ...{ version, outcome: values.outcome as ContactOutcome },
        ...{ channel: used?.kind ?? (values.channel as AttemptChannel), channelId: used?.id ?? null },
        attemptedAt: instantOf(values, sheet.timeZone),
        ...{ conclusion: settled ?? null, againOn: settled === 'again' && values.againOn ? values.againOn : null },
        alsoRounds: forFamily
          ? sheet.family
              .filter(({ roundId }) => values.alsoRounds.includes(roundId))
              .map(({ roundId, version: read }) => ({ id: roundId, version: read }))
          : null,
      },
    });
    if (error) throw error;
    await onRecorded(data);
  };
  return (
    <StandingForm
      form={form}
      standing={{
        version: sheet.version,
        facts: [
          { name: 'state', label: t('round.state'), value: t(`state.${sheet.state}`) },
          { name: 'attempts', label: t('contact.attempts'), value: t('calls.tried', { count: sheet.attempts.length }) },
        ],
        askAgain,
      }}
      onSend={send}
    >
      <ChoiceField
        field={form.field('outcome')}
        label={t('contact.outcome')}
        choices={CONTACT_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      {outcome && (
        <Alert color="harbour" variant="light">
          {t(
            `follows.${outcome === 'reached' || outcome === 'unsafe' ? `${outcome}-${settled!}` : outcome}` as 'follows.refused',
          )}
        </Alert>
      )}
      {conclusions.length > 1 && (
        <ChoiceField
          field={{ ...form.field('conclusion'), value: settled }}
          label={t('contact.conclusion')}
          choices={conclusions.map((value) => ({ value, label: t(`conclusion.${value}`) }))}
          inline
        />
      )}
      {settled === 'again' && (
        <DayField
          {...form.field('againOn')}
          label={t('contact.againOn')}
          description={t('contact.againHint')}
          maw={260}
        />
      )}
      {forFamily && (
        <ChoicesField
          field={form.field('alsoRounds')}
          label={t('contact.family')}
          choices={sheet.family.map(({ roundId, name }) => ({ value: roundId, label: <Content>{name}</Content> }))}
        />
      )}
      <Select
        {...form.field('channel')}
        label={t('contact.channel')}
        maw={420}
        allowDeselect={false}
        data={[
          ...sheet.channels.map(({ id, kind, value }) => ({ value: id, label: `${t(`channel.${kind}`)}: ${value}` })),
          ...WITHOUT_CHANNEL.map((value) => ({ value: value as string, label: t(`channel.${value}`) })),
        ]}
        renderOption={({ option }) =>
          sheet.channels.some(({ id }) => id === option.value) ? <Content>{option.label}</Content> : option.label
        }
      />
      <Group align="flex-start">
        <DayField
          {...form.field('attemptedOn')}
          label={t('contact.on')}
          maxDate={dayAt(now, sheet.timeZone)}
          maw={220}
        />
        <TextInput
          {...form.field('attemptedAt')}
          type="time"
          label={t('contact.at')}
          description={<Content>{sheet.timeZone}</Content>}
          maw={160}
        />
      </Group>
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('contact.send')}
        </Button>
        {sheet.caseInReach && (
          <Text size="sm" c="dimmed">
            {t('contact.noWords')}
          </Text>
        )}
      </Group>
    </StandingForm>
  );
}

/** The minute that was chosen; the running one is now, because a call of this minute has just been made. */
function instantOf({ attemptedOn, attemptedAt }: Values, zone: string): string {
  const instant = instantAt(attemptedOn, attemptedAt, zone);
  const now = Date.now();
  const chosen = new Date(instant).getTime();
  return chosen <= now || chosen - now > 60_000 ? instant : new Date(now).toISOString();
}
