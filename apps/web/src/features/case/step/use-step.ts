import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppForm, type AppForm } from '../../../components/form/use-app-form.ts';
import { api, client } from '../../../lib/api/client.ts';
import { isProblem, problemOf, type Problem } from '../../../lib/api/problem.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useCaseChanged, useCaseSteps, type Case, type CaseStep } from '../case-queries.ts';
import type { StepValues } from './step-fields.tsx';

type Outcome = components['schemas']['StepOutcomeDto'];

export const REASON_MAX = 2_000;

export interface StepTaking {
  readonly form: AppForm<StepValues>;
  readonly sending: boolean;
  readonly problem: Problem | null;
  /** The case as it stands now, when somebody else changed it meanwhile. */
  readonly now: Case | null;
  readonly done: Outcome | null;
  /** What is offered once the step was taken. */
  readonly offered: readonly CaseStep[] | undefined;
  send(version: number): Promise<void>;
}

/** Takes one step at the version of the case that was read; never at another without asking. */
export function useStep(step: CaseStep, read: Case): StepTaking {
  const { t } = useTranslation('case-page');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [now, setNow] = useState<Case | null>(null);
  const [done, setDone] = useState<Outcome | null>(null);
  const changed = useCaseChanged();
  const offered = useCaseSteps(read.id);
  const { mutateAsync, isPending } = api.useMutation('post', '/api/cases/{id}/steps');
  const needs = (name: CaseStep['needs'][number], value: string, words: string): string | null =>
    step.needs.includes(name) && !value.trim() ? words : null;
  // Said before the answers are checked: a browser that cuts what is pasted says nothing.
  const tooLong = (words: string): string | null =>
    words.length > REASON_MAX ? t('step.wrong.long', { most: REASON_MAX }) : null;
  const form = useAppForm<StepValues>({
    initialValues: {
      ...{ memberIds: [...step.memberIds], reasonCode: '', reason: '', reviewOn: '', stage: '' },
      happenedOn: '',
    },
    validate: {
      memberIds: (ids) => (ids.length === 0 ? t('step.wrong.members') : null),
      reasonCode: (code) => needs('reasonCode', code, t('step.wrong.reasonCode')),
      reason: (words) => needs('reason', words, t('step.wrong.reason')) ?? tooLong(words),
      stage: (code) => needs('stage', code, t('step.wrong.stage')),
      reviewOn: (day) =>
        needs('reviewOn', day, t('step.wrong.reviewOn')) ?? (day && !isDay(day) ? t('step.wrong.day') : null),
      happenedOn: (day) =>
        needs('happenedOn', day, t('step.wrong.happenedOn')) ?? (day && !isDay(day) ? t('step.wrong.day') : null),
    },
  });
  const send = async (version: number): Promise<void> => {
    const { memberIds, stage, ...told } = form.getValues();
    const given = Object.fromEntries(Object.entries({ ...told, stage }).filter(([, value]) => value.trim()));
    try {
      const body = { ...given, version, memberIds, action: step.action } as components['schemas']['TakeStepDto'];
      setDone(await mutateAsync({ params: { path: { id: read.id } }, body }));
      setNow(null);
      setProblem(null);
      await changed();
    } catch (error) {
      const stale = isProblem(error) && error.code === 'record.version-stale';
      const { data } = stale ? await client.GET('/api/cases/{id}', { params: { path: { id: read.id } } }) : {};
      setNow(data ?? null);
      setProblem(data ? null : problemOf(error));
    }
  };
  return { form, sending: isPending, problem, now, done, offered: offered.data?.rows, send };
}
