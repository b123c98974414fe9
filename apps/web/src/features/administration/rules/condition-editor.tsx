import type { Condition } from '@homeward/contracts';
import { Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { PlusIcon, TrashIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { FIRST_LEAF, isLeaf } from './condition-editing.ts';
import type { Editing } from './editing.ts';
import { QuestionEditor } from './question-editor.tsx';
import classes from './rules.module.css';

export interface ConditionEditorProps {
  value: Condition;
  onChange: (value: Condition) => void;
  /** Where it stands in the rule: `requirement.condition.all.0`. */
  path: string;
  editing: Editing;
  /** Names a group for a screen reader. */
  label: string;
  onRemove?: () => void;
}

/** Writes a condition of the closed language of rules: questions, and groups of them in each other. */
export function ConditionEditor({ value, onChange, path, editing, label, onRemove }: ConditionEditorProps) {
  const { t } = useTranslation('rules');
  const negated = 'not' in value;
  const inner = negated ? value.not : value;
  const innerPath = negated ? `${path}.not` : path;
  const put = (next: Condition): void => onChange(negated ? { not: next } : next);
  const opposite = (
    <Checkbox
      size="sm"
      label={t('edit.opposite')}
      checked={negated}
      onChange={({ currentTarget }) => onChange(currentTarget.checked ? { not: inner } : inner)}
    />
  );
  const remove = onRemove && (
    <Button
      size="compact-sm"
      variant="subtle"
      color="brick"
      leftSection={<TrashIcon aria-hidden />}
      onClick={onRemove}
      aria-label={`${t('edit.remove')} ${label}`}
    >
      {t('edit.remove')}
    </Button>
  );
  if (isLeaf(inner))
    return (
      <fieldset className={classes.group}>
        <legend>{label}</legend>
        <QuestionEditor value={inner} onChange={put} path={innerPath} editing={editing} />
        <Group justify="space-between" mt="xs">
          {opposite}
          {remove}
        </Group>
      </fieldset>
    );
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      <GroupEditor value={inner} onChange={put} path={innerPath} editing={editing} label={label} />
      <Group justify="space-between" mt="xs">
        {(negated || onRemove) && opposite}
        {remove}
      </Group>
    </fieldset>
  );
}

function GroupEditor({ value, onChange, path, editing, label }: Omit<ConditionEditorProps, 'onRemove'>) {
  const { t } = useTranslation('rules');
  // A `not` around a `not` is kept as it came, and shown as a group of one.
  const joint = 'any' in value ? 'any' : 'all';
  const parts = 'any' in value ? value.any : 'all' in value ? value.all : [value];
  const put = (next: readonly Condition[], by: 'all' | 'any' = joint): void =>
    onChange(by === 'all' ? { all: next } : { any: next });
  return (
    <Stack gap="sm">
      {parts.length !== 1 && (
        <Select
          id={editing.idOf(`${path}.${joint}`)}
          error={editing.errorOf(`${path}.${joint}`)}
          label={t('edit.joint')}
          maw={380}
          data={[
            { value: 'all', label: t('group.all') },
            { value: 'any', label: t('group.any') },
          ]}
          value={joint}
          onChange={(by) => put(parts, by === 'any' ? 'any' : 'all')}
          description={parts.length === 0 ? (joint === 'all' ? t('group.always') : t('group.never')) : undefined}
        />
      )}
      {parts.map((part, at) => (
        <ConditionEditor
          key={at}
          label={`${label} ${at + 1}`}
          value={part}
          path={`${path}.${joint}.${at}`}
          editing={editing}
          onChange={(next) => put(parts.map((each, index) => (index === at ? next : each)))}
          onRemove={() => put(parts.filter((_, index) => index !== at))}
        />
      ))}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<PlusIcon aria-hidden />}
          onClick={() => put([...parts, FIRST_LEAF])}
        >
          {t('edit.addQuestion')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<PlusIcon aria-hidden />}
          onClick={() => put([...parts, joint === 'all' ? { any: [FIRST_LEAF] } : { all: [FIRST_LEAF] }])}
        >
          {t('edit.addGroup')}
        </Button>
      </Group>
    </Stack>
  );
}
