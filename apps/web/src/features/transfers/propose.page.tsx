import { List, Textarea } from '@mantine/core';
import { TRANSFER_REASONS, type TransferReason } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { MeantSelect } from '../../components/form/meant-select.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { FormJourney } from '../../components/journey/form-journey.tsx';
import { useJourney } from '../../components/journey/use-journey.ts';
import { AnchorLink } from '../../components/links.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { client } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useThisCase } from '../case/case-queries.ts';
import { useCaseFacts } from '../case/step/use-case-facts.ts';
import { useTransferChanged } from './use-transfer.ts';

interface ProposeValues {
  toOfficeId: string;
  reason: TransferReason | '';
  note: string;
  answerBy: string;
}

const ANSWER_DAYS = 7;
const ANSWER_DAYS_MAX = 30;
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Offers the case to another office, by a day by which it answers: nobody is forgotten between two offices. */
export function ProposeTransferPage() {
  const { t } = useTranslation('transfers');
  const codes = useCodes();
  const format = useFormat();
  const file = useThisCase();
  const [read] = useState(file);
  const changed = useTransferChanged();
  const offices = useOfficeList().filter(
    ({ id, closedOn, kind }) => id !== read.officeId && !closedOn && kind !== 'partner-organisation',
  );
  const today = dayAt(new Date(), read.timeZone);
  const [first, last] = [daysAfter(today, 1), daysAfter(today, ANSWER_DAYS_MAX)];
  const [deadline, setDeadline] = useState<string | null>(null);
  const form = useAppForm<ProposeValues>({
    initialValues: { toOfficeId: '', reason: '', note: '', answerBy: daysAfter(today, ANSWER_DAYS) },
    validate: {
      toOfficeId: (id) => (id ? null : t('propose.office.missing')),
      reason: (code) => (code ? null : t('propose.reason.missing')),
      answerBy: (day) => (isDay(day) && day >= first && day <= last ? null : t('propose.answerBy.wrong')),
    },
  });
  const { values } = form;
  const propose = async ({ reason, note, ...told }: ProposeValues, version: number): Promise<void> => {
    const { data, error } = await client.POST('/api/cases/{id}/transfers', {
      params: { path: { id: read.id } },
      body: {
        ...{ ...told, version, reason: reason as TransferReason },
        ...(note.trim() ? { note } : {}),
      },
    });
    if (error) throw error;
    setDeadline(data.deadlineOn);
    await changed();
  };
  const facts = useCaseFacts();
  const journey = useJourney(form, propose, { version: file.version, facts: facts(file), askAgain: changed });
  return (
    <FormJourney
      journey={journey}
      title={t('propose.title')}
      lead={<Content>{read.number}</Content>}
      back={
        <AnchorLink to="/cases/$caseId" params={{ caseId: read.id }} size="sm">
          {t('propose.back')}
        </AnchorLink>
      }
      sendLabel={t('propose.send')}
      warning={t('propose.warning')}
      answers={() => [
        {
          title: <Content>{read.number}</Content>,
          answers: [
            {
              field: 'toOfficeId',
              label: t('propose.office.label'),
              value: <Content>{offices.find(({ id }) => id === values.toOfficeId)?.name}</Content>,
            },
            { field: 'reason', label: t('propose.reason.label'), value: codes('transferReason', values.reason) },
            { field: 'note', label: t('propose.note.label'), value: values.note && <Content>{values.note}</Content> },
            {
              field: 'answerBy',
              label: t('propose.answerBy.label'),
              value: isDay(values.answerBy) && <Content>{format.day(values.answerBy)}</Content>,
            },
          ],
        },
      ]}
      confirmation={() => ({
        title: t('propose.done'),
        words: (
          <List>
            <List.Item>{t('propose.next.stays')}</List.Item>
            <List.Item>{t('propose.next.asked', { day: deadline ? format.day(deadline) : '' })}</List.Item>
            <List.Item>{t('propose.next.told')}</List.Item>
          </List>
        ),
      })}
    >
      <MeantSelect
        {...form.field('toOfficeId')}
        label={t('propose.office.label')}
        data={offices.map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
        maw={480}
      />
      <ChoiceField
        field={form.field('reason')}
        label={t('propose.reason.label')}
        choices={TRANSFER_REASONS.map((value) => ({ value, label: codes('transferReason', value) }))}
      />
      <Textarea
        {...form.field('note')}
        label={t('propose.note.label')}
        description={t('propose.note.hint')}
        autosize
        minRows={3}
        dir="auto"
      />
      <DayField
        {...form.field('answerBy')}
        label={t('propose.answerBy.label')}
        description={
          <>
            {t('propose.answerBy.hint')} <Content>{read.timeZone}</Content>.
          </>
        }
        minDate={first}
        maxDate={last}
        maw={480}
      />
    </FormJourney>
  );
}
