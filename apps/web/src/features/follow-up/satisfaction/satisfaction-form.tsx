import {
  PRESENT_AT_ANSWERS,
  SATISFACTION_GRADES,
  SATISFACTION_ITEMS,
  SATISFACTION_MODES,
  type PresentAtAnswer,
  type SatisfactionItem,
  type SatisfactionMode,
} from '@homeward/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Satisfaction } from '../data/follow-up.queries.ts';
import { useRoundWords } from '../data/use-round-words.ts';

interface Values {
  /** `1` to `5`, or `none` where it does not apply. */
  grades: Record<SatisfactionItem, string>;
  answeredOn: string;
  language: string;
  mode: SatisfactionMode | '';
  present: PresentAtAnswer[];
}

const NONE = 'none';

/** The round that was held, and what was answered in it so far. */
export interface AskedRound {
  roundId: string;
  code: string;
  settledOn: string | null;
  satisfaction: readonly Satisfaction[];
  name: string | null;
  caseNumber: string;
}

export interface SatisfactionFormProps {
  asked: AskedRound;
  back: ReactNode;
  askAgain: () => Promise<unknown>;
  onRecorded: () => Promise<unknown>;
}

/** Six questions, each only if it applies; a correction begins with the answer that it corrects. */
export function SatisfactionForm({ asked, back, askAgain, onRecorded }: SatisfactionFormProps) {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const roundWords = useRoundWords();
  const { roundId, code, settledOn, satisfaction, name, caseNumber } = asked;
  const before = satisfaction[0];
  const form = useAppForm<Values>({
    initialValues: {
      grades: Object.fromEntries(
        SATISFACTION_ITEMS.map((item) => [item, before ? String(before.grades[item] ?? NONE) : '']),
      ) as Values['grades'],
      ...{ answeredOn: before?.answeredOn ?? settledOn ?? '', language: before?.language ?? '' },
      ...{ mode: before?.mode ?? '', present: [...(before?.present ?? [])] },
    },
    validate: {
      grades: Object.fromEntries(
        SATISFACTION_ITEMS.map((item) => [
          item,
          // The list of what is missing stands apart from the questions, so each names its own.
          (grade: string) => (grade ? null : t('satisfaction.gradeMissing', { what: t(`item.${item}`) })),
        ]),
      ) as Record<SatisfactionItem, (grade: string) => string | null>,
      answeredOn: (day) => (isDay(day) ? null : t('contact.dayMissing')),
      language: (code) => (code ? null : t('satisfaction.languageMissing')),
      mode: (mode) => (mode ? null : t('satisfaction.modeMissing')),
    },
  });
  const { grades, answeredOn, language, mode, present } = form.values;
  const gradeWords = (grade: string): string =>
    grade === NONE ? t('grade.none') : grade ? t(`grade.${Number(grade) as 1}`) : '';
  const standing = before && {
    version: before.number,
    facts: [{ name: 'overall', label: t('item.overall'), value: gradeWords(String(before.grades.overall ?? NONE)) }],
    askAgain,
  };
  const journey = useJourney(
    form,
    async (values, corrects) => {
      const given = SATISFACTION_ITEMS.filter((item) => values.grades[item] !== NONE);
      const { error } = await client.POST('/api/follow-up-rounds/{id}/satisfaction', {
        params: { path: { id: roundId } },
        body: {
          grades: Object.fromEntries(given.map((item) => [item, Number(values.grades[item])])),
          ...{ answeredOn: values.answeredOn, language: values.language, mode: values.mode as SatisfactionMode },
          ...{ present: values.present, corrects: before ? corrects : null },
        },
      });
      if (error) throw error;
      await onRecorded();
    },
    standing,
  );
  const choices = [
    ...SATISFACTION_GRADES.map((grade) => ({ value: String(grade), label: t(`grade.${grade}`) })),
    { value: NONE, label: t('grade.none') },
  ];
  return (
    <FormJourney
      journey={journey}
      title={t(before ? 'satisfaction.correctTitle' : 'satisfaction.title')}
      lead={
        <>
          <Content>{[name, caseNumber].filter(Boolean).join(', ')}</Content> · {roundWords(code)}
        </>
      }
      back={back}
      sendLabel={t('satisfaction.send')}
      answers={() => [
        {
          title: t('satisfaction.questions'),
          answers: SATISFACTION_ITEMS.map((item) => ({
            ...{ field: `grades.${item}`, label: t(`item.${item}`), value: gradeWords(grades[item]) },
          })),
        },
        {
          title: t('satisfaction.how'),
          answers: [
            { field: 'answeredOn', label: t('satisfaction.on'), value: <Content>{format.day(answeredOn)}</Content> },
            {
              ...{ field: 'language', label: t('satisfaction.language') },
              value: <Content>{language && format.language(language)}</Content>,
            },
            { field: 'mode', label: t('satisfaction.mode'), value: mode && t(`mode.${mode}`) },
            {
              ...{ field: 'present', label: t('satisfaction.present') },
              value:
                present.length === 0 ? t('present.nobody') : format.list(present.map((who) => t(`present.${who}`))),
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('satisfaction.done'), words: t('satisfaction.next') })}
    >
      {SATISFACTION_ITEMS.map((item) => (
        <ChoiceField
          key={item}
          field={form.field(`grades.${item}`)}
          label={t(`item.${item}`)}
          choices={choices}
          inline
        />
      ))}
      <DayField {...form.field('answeredOn')} label={t('satisfaction.on')} maw={260} />
      <LanguageSelect {...form.field('language')} label={t('satisfaction.language')} maw={380} />
      <ChoiceField
        field={form.field('mode')}
        label={t('satisfaction.mode')}
        choices={SATISFACTION_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        inline
      />
      <ChoicesField
        field={form.field('present')}
        label={t('satisfaction.present')}
        description={t('satisfaction.presentHint')}
        columns={2}
        choices={PRESENT_AT_ANSWERS.map((value) => ({ value, label: t(`present.${value}`) }))}
      />
    </FormJourney>
  );
}
