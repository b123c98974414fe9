import type { ExceptionTerms } from '@homeward/contracts';
import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useTranslation } from 'react-i18next';
import { AmountsEditor } from './amounts-editor.tsx';
import type { Editing } from './editing.ts';

export interface ExceptionEditorProps {
  value: ExceptionTerms | null;
  onChange: (value: ExceptionTerms | null) => void;
  path: string;
  editing: Editing;
  /** When an exception may open ceilings of its own: the currency of the component. */
  currency?: string;
}

/** Whether somebody may be helped although the rule says no, on which grounds, and who outside must agree. */
export function ExceptionEditor({ value, onChange, path, editing, currency }: ExceptionEditorProps) {
  const { t } = useTranslation('rules');
  const at = (field: string) => ({ id: editing.idOf(`${path}.${field}`), error: editing.errorOf(`${path}.${field}`) });
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('exception.possible')}
        checked={value !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? { authority: '', grounds: '' } : null)}
      />
      {value && (
        <>
          <TextInput
            {...at('authority')}
            label={t('exception.authority')}
            value={value.authority}
            onChange={({ currentTarget }) => onChange({ ...value, authority: currentTarget.value })}
            maxLength={200}
            maw={480}
            dir="auto"
          />
          <Textarea
            {...at('grounds')}
            label={t('exception.grounds')}
            value={value.grounds}
            onChange={({ currentTarget }) => onChange({ ...value, grounds: currentTarget.value })}
            autosize
            minRows={2}
            dir="auto"
          />
          {currency && (
            <>
              <Checkbox
                label={t('exception.ceilings')}
                checked={value.amounts !== undefined}
                onChange={({ currentTarget }) => {
                  const { authority, grounds } = value;
                  onChange(currentTarget.checked ? { authority, grounds, amounts: {} } : { authority, grounds });
                }}
              />
              {value.amounts && (
                <AmountsEditor
                  value={value.amounts}
                  onChange={(amounts) => onChange({ ...value, amounts })}
                  currency={currency}
                  path={`${path}.amounts`}
                  editing={editing}
                />
              )}
            </>
          )}
        </>
      )}
    </Stack>
  );
}
