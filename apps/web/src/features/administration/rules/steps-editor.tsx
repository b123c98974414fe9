import type { Step } from '@homeward/contracts';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { PlusIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel.tsx';
import { AmountsEditor } from './amounts-editor.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import type { Editing } from './editing.ts';

export interface StepsEditorProps {
  steps: readonly Step[];
  onChange: (steps: readonly Step[]) => void;
  currency: string;
  editing: Editing;
}

const NEW_STEP: Step = { when: { all: [] }, explanation: '', amounts: {} };

/** The steps of an amount: the first that holds decides. */
export function StepsEditor({ steps, onChange, currency, editing }: StepsEditorProps) {
  const { t } = useTranslation('rules');
  const put = (at: number, change: Partial<Step>): void =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...change } : step)));
  return (
    <Panel title={t('part.steps')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('part.stepsHint')}
      </Text>
      <Stack>
        {steps.map((step, at) => {
          const path = `component.steps.${at}`;
          const name = `${t('edit.step')} ${at + 1}`;
          return (
            <Panel
              key={at}
              title={name}
              actions={
                steps.length > 1 && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="brick"
                    aria-label={`${t('edit.remove')} ${name}`}
                    onClick={() => onChange(steps.filter((_, index) => index !== at))}
                  >
                    {t('edit.remove')}
                  </Button>
                )
              }
            >
              <Stack>
                <ConditionEditor
                  label={t('edit.stepWhen')}
                  value={step.when}
                  onChange={(when) => put(at, { when })}
                  path={`${path}.when`}
                  editing={editing}
                />
                <Textarea
                  id={editing.idOf(`${path}.explanation`)}
                  error={editing.errorOf(`${path}.explanation`)}
                  label={t('edit.stepExplanation')}
                  value={step.explanation}
                  onChange={({ currentTarget }) => put(at, { explanation: currentTarget.value })}
                  autosize
                  minRows={1}
                  dir="auto"
                />
                <AmountsEditor
                  value={step.amounts}
                  onChange={(amounts) => put(at, { amounts })}
                  currency={currency}
                  path={`${path}.amounts`}
                  editing={editing}
                />
              </Stack>
            </Panel>
          );
        })}
        <Group>
          <Button
            variant="default"
            leftSection={<PlusIcon aria-hidden />}
            onClick={() => onChange([...steps, NEW_STEP])}
          >
            {t('edit.addStep')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
