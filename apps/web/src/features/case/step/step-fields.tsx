import { Checkbox, Group, Textarea } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { CASE_WORKFLOW, type WorkflowAction, type WorkflowActionName } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { fieldId, type AppForm } from '../../../components/form/use-app-form.ts';
import type { CodeListName } from '../../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, type Case, type CaseStep } from '../case-queries.ts';

export interface StepValues {
  memberIds: string[];
  reasonCode: string;
  reason: string;
  reviewOn: string;
  stage: string;
  happenedOn: string;
}

const REASON_LISTS: Readonly<Record<string, CodeListName>> = {
  hold: 'holdReason',
  cancel: 'cancelReason',
  close: 'closingReason',
  'return-to-preparation': 'returnReason',
};
export const reasonListOf = (action: string): CodeListName => REASON_LISTS[action] ?? 'closingReason';

/** What a step asks: by the workflow table, and nothing it does not need. */
export function StepFields({ file, step, form }: { file: Case; step: CaseStep; form: AppForm<StepValues> }) {
  const { t } = useTranslation('case-page');
  const needs = (name: CaseStep['needs'][number]): boolean => step.needs.includes(name);
  const rule: WorkflowAction = CASE_WORKFLOW[step.action as WorkflowActionName];
  const { error: memberError, ...members } = form.field('memberIds');
  return (
    <>
      {step.memberIds.length > 1 && (
        <Checkbox.Group
          {...members}
          error={memberError}
          label={t('step.members')}
          description={t('step.membersHint')}
          id={fieldId(form.formId, 'memberIds')}
          tabIndex={-1}
        >
          <Group mt="xs" gap="md">
            {membersOf(file, step.memberIds).map((member) => (
              <Checkbox key={member.id} value={member.id} label={<Content>{nameOf(member)}</Content>} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {needs('stage') && (
        <CodeSelect {...form.field('stage')} list="stage" codes={rule.mayName ?? []} label={t('step.stage')} required />
      )}
      {needs('reasonCode') && (
        <CodeSelect
          {...form.field('reasonCode')}
          list={reasonListOf(step.action)}
          codes={step.reasons}
          label={t('step.reasonCode')}
          required
        />
      )}
      {needs('reviewOn') && (
        <DayField {...form.field('reviewOn')} label={t('step.reviewOn')} description={t('step.reviewHint')} required />
      )}
      <DayField
        {...form.field('happenedOn')}
        label={t('step.happenedOn')}
        {...(needs('happenedOn') ? {} : { description: t('step.happenedHint') })}
        required={needs('happenedOn')}
      />
      <Textarea
        {...form.field('reason')}
        label={needs('reason') ? t('step.reason') : t('step.reasonOptional')}
        required={needs('reason')}
        autosize
        minRows={2}
      />
    </>
  );
}
