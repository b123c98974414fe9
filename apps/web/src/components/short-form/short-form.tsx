import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { Content } from '../content.tsx';
import { useAppForm } from '../form/use-app-form.ts';
import type { Answer } from '../journey/check-answers.tsx';
import { FormJourney } from '../journey/form-journey.tsx';
import { useJourney } from '../journey/use-journey.ts';
import type { Standing } from '../standing/standing.ts';
import { QuestionField } from './question-field.tsx';
import { given, isAsked, wrongWith, type Question, type Told } from './questions.ts';

export interface ShortFormProps {
  title: string;
  /** Names the record, on each step. */
  lead: ReactNode;
  /** The way out. */
  back: ReactNode;
  /** What one should know before answering. */
  intro?: ReactNode;
  questions: readonly Question[];
  sendLabel: string;
  /** Makes the second step an interruption that says what this does. */
  warning?: string | undefined;
  /** For a form that changes a record: the version it is sent for, and what both versions are compared by. */
  standing?: Standing | undefined;
  /** @throws what the server refused with */
  onSend: (told: Told, version: number) => Promise<unknown>;
  done: { title: string; next: ReactNode };
}

/** A form that is told by its questions: asked, checked and confirmed like every other. */
export function ShortForm({ questions, standing, onSend, intro, done, warning, ...words }: ShortFormProps) {
  const { t } = useTranslation('short-form');
  const answerOf = useAnswers();
  const form = useAppForm<Told>({
    initialValues: Object.fromEntries(questions.map(({ name, initial = '' }) => [name, initial])),
    validate: (told) =>
      Object.fromEntries(
        questions.map((question) => {
          const wrong = wrongWith(question, told);
          return [question.name, wrong && t(wrong, { what: question.label })];
        }),
      ),
  });
  const journey = useJourney(form, (told, version) => onSend(given(questions, told), version), standing);
  const asked = questions.filter((question) => isAsked(question, form.values));
  return (
    <FormJourney
      {...words}
      {...(warning ? { warning } : {})}
      journey={journey}
      answers={() => [{ title: words.title, answers: asked.map((each) => answerOf(each, form.values)) }]}
      confirmation={() => ({ title: done.title, words: <Stack gap="xs">{done.next}</Stack> })}
    >
      {intro && <Text component="div">{intro}</Text>}
      {asked.map((question) => (
        <QuestionField key={question.name} question={question} form={form} />
      ))}
    </FormJourney>
  );
}

/** What was answered, in words, for the page on which it is checked. */
function useAnswers(): (question: Question, told: Told) => Answer {
  const { t } = useTranslation('short-form');
  const format = useFormat();
  return (question, told) => {
    const { name: field, label } = question;
    const value = told[field] ?? '';
    if (!value) return { field, label, value: null };
    if (question.kind === 'tick') return { field, label, value: t('yes') };
    if (question.kind === 'day') return { field, label, value: <Content>{format.day(value)}</Content> };
    if (question.kind === 'language') return { field, label, value: <Content>{format.language(value)}</Content> };
    if (question.kind === 'choice' || question.kind === 'select') {
      const chosen = question.options.find((option) => option.value === value);
      return { field, label, value: chosen?.content ? <Content>{chosen.label}</Content> : chosen?.label };
    }
    return { field, label, value: <Content>{value}</Content> };
  };
}
