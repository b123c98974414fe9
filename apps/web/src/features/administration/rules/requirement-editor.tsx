import type { Requirement } from '@homeward/contracts';
import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import type { Editing } from './editing.ts';
import { ExceptionEditor } from './exception-editor.tsx';

export interface RequirementEditorProps {
  value: Requirement;
  onChange: (value: Requirement) => void;
  editing: Editing;
}

/** What must hold for a person to be helped at all, and what they are told when it does not. */
export function RequirementEditor({ value, onChange, editing }: RequirementEditorProps) {
  const { t } = useTranslation('rules');
  const at = 'requirement';
  return (
    <Panel title={t('part.condition')}>
      <Stack>
        <ConditionEditor
          label={t('part.condition')}
          value={value.condition}
          onChange={(condition) => onChange({ ...value, condition })}
          path={`${at}.condition`}
          editing={editing}
        />
        <Textarea
          id={editing.idOf(`${at}.refusal`)}
          error={editing.errorOf(`${at}.refusal`)}
          label={t('part.refusal')}
          description={t('edit.refusalHint')}
          value={value.refusal}
          onChange={({ currentTarget }) => onChange({ ...value, refusal: currentTarget.value })}
          autosize
          minRows={2}
          dir="auto"
        />
        <ExceptionEditor
          value={value.exception}
          onChange={(exception) => onChange({ ...value, exception })}
          path={`${at}.exception`}
          editing={editing}
        />
      </Stack>
    </Panel>
  );
}
