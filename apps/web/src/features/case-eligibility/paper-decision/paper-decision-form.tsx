import { Select, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { membersOf, nameOf, useCaseChanged, type Case } from '../../case/case-queries.ts';
import { useProgrammes } from '../data/eligibility.queries.ts';
import { useRefusalInWords } from '../data/refusal-in-words.ts';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';
import { ReasonFields, useReasonAnswers } from '../parts/reason-fields.tsx';
import { NO_REASON, reasonOf, useReasonRules, type ReasonValues } from '../parts/reason-values.ts';

const WORDS = { autosize: true, minRows: 3, dir: 'auto' } as const;

const isFilled = (words: string): boolean => words.trim().length >= 3;

interface PaperValues extends ReasonValues {
  programmeCode: string;
  memberIds: string[];
  decision: 'approve' | 'reject' | '';
  appliedOn: string;
  decidedOn: string;
  decidedBy: string;
  meansOfComplaint: string;
}

export interface PaperDecisionFormProps {
  file: Case;
  /** Whoever has not begun here. */
  concerned: readonly string[];
}

/** What stands on the paper; the rules are asked as of its day, and after an approval what they give is opened. */
export function PaperDecisionForm({ file, concerned }: PaperDecisionFormProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const changed = useCaseChanged();
  const inWords = useRefusalInWords();
  const reasonAnswers = useReasonAnswers();
  const today = dayAt(new Date(), file.timeZone);
  const programmes = (useProgrammes().data?.rows ?? []).filter(
    ({ usable, hostCountries }) => usable && hostCountries.includes(file.hostCountryCode),
  );
  const form = useAppForm<PaperValues>({
    initialValues: {
      ...{
        programmeCode: '',
        memberIds: [...concerned],
        decision: '',
        appliedOn: '',
        decidedOn: '',
        decidedBy: '',
        meansOfComplaint: '',
      },
      ...NO_REASON,
    },
    validate: {
      programmeCode: (code) => (code ? null : t('paper.wrong.programme')),
      memberIds: (ids) => (ids.length > 0 ? null : t('decide.wrong.members')),
      decision: (decision) => (decision ? null : t('paper.wrong.decision')),
      appliedOn: (day, { decidedOn }) =>
        isDay(day) && day <= (isDay(decidedOn) ? decidedOn : today) ? null : t('paper.wrong.applied'),
      decidedOn: (day) => (isDay(day) && day <= today ? null : t('paper.wrong.day')),
      decidedBy: (name) => (isFilled(name) ? null : t('paper.wrong.by')),
      meansOfComplaint: (words) => (isFilled(words) ? null : t('paper.wrong.complaint')),
      ...useReasonRules(t('decide.wrong.reason')),
    },
  });
  const journey = useJourney(
    form,
    async ({ programmeCode, memberIds, decision, appliedOn, decidedOn, decidedBy, meansOfComplaint, ...why }) => {
      const known = await client.POST('/api/cases/{id}/facts', {
        params: { path: { id: file.id } },
        body: {
          facts: memberIds.map((memberId) => ({
            ...{ memberId, fact: 'applicationOn' as const, value: appliedOn, establishedOn: decidedOn },
          })),
        },
      });
      if (known.error) throw inWords(known.error);
      const asked = await client.POST('/api/cases/{id}/evaluations', {
        params: { path: { id: file.id } },
        body: { programmeCode, asOf: decidedOn },
      });
      if (asked.error) throw inWords(asked.error);
      const { error } = await client.POST('/api/evaluations/{id}/paper-decisions', {
        params: { path: { id: asked.data.id } },
        body: {
          ...{ version: asked.data.version, memberIds, decision: decision as 'approve' | 'reject', appliedOn },
          ...{ decidedOn, decidedBy, meansOfComplaint, ...reasonOf(why) },
        },
      });
      await changed();
      if (error) throw inWords(error);
    },
  );
  const { values } = form;
  const names = membersOf(file, values.memberIds).map(nameOf).join(', ');
  const programme = programmes.find(({ code }) => code === values.programmeCode)?.name ?? '';
  return (
    <FormJourney
      journey={journey}
      title={t('paper.title')}
      lead={<Content>{file.number}</Content>}
      back={<BackToEligibility caseId={file.id} />}
      sendLabel={t('paper.send')}
      answers={() => [
        {
          title: t('paper.title'),
          answers: [
            { field: 'programmeCode', label: t('rules.programme'), value: <Content>{programme}</Content> },
            { field: 'memberIds', label: t('decide.members'), value: <Content>{names}</Content> },
            {
              field: 'decision',
              label: t('paper.decision'),
              value: values.decision && t(`paper.choice.${values.decision}`),
            },
            { field: 'appliedOn', label: t('paper.appliedOn'), value: format.day(values.appliedOn) },
            { field: 'decidedOn', label: t('paper.decidedOn'), value: format.day(values.decidedOn) },
            { field: 'decidedBy', label: t('paper.decidedBy'), value: <Content>{values.decidedBy}</Content> },
            ...reasonAnswers(t('paper.reason'), values),
            {
              field: 'meansOfComplaint',
              label: t('paper.complaint'),
              value: <Content>{values.meansOfComplaint}</Content>,
            },
          ],
        },
      ]}
      confirmation={() => ({
        title: t('paper.done'),
        words: t(values.decision === 'reject' ? 'paper.doneReject' : 'decide.done.entitlements'),
      })}
    >
      <Text>{t('paper.lead')}</Text>
      <Select
        {...form.field('programmeCode')}
        label={t('rules.programme')}
        data={programmes.map(({ code, name }) => ({ value: code, label: name }))}
        maw={420}
      />
      <ChoicesField
        field={form.field('memberIds')}
        label={t('decide.members')}
        choices={concerned.map((memberId) => ({
          value: memberId,
          label: <Content>{membersOf(file, [memberId]).map(nameOf).join('')}</Content>,
        }))}
      />
      <ChoiceField
        field={form.field('decision')}
        label={t('paper.decision')}
        choices={(['approve', 'reject'] as const).map((value) => ({
          value,
          label: t(`paper.choice.${value}`),
          description: t(`paper.choiceWords.${value}`),
        }))}
      />
      <DayField
        {...form.field('appliedOn')}
        label={t('paper.appliedOn')}
        description={t('paper.appliedHint')}
        maxDate={today}
        maw={380}
      />
      <DayField
        {...form.field('decidedOn')}
        label={t('paper.decidedOn')}
        description={t('paper.dayHint')}
        maxDate={today}
        maw={380}
      />
      <TextInput
        {...form.field('decidedBy')}
        label={t('paper.decidedBy')}
        description={t('paper.byHint')}
        maxLength={200}
        dir="auto"
        maw={420}
      />
      <ReasonFields form={form} officeId={file.officeId} label={t('paper.reason')} />
      <Textarea {...form.field('meansOfComplaint')} {...WORDS} label={t('paper.complaint')} />
    </FormJourney>
  );
}
