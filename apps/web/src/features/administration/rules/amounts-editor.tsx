import { AMOUNT_ROLES, type AmountRole, type Amounts } from '@homeward/contracts';
import { Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../parts/money-field.tsx';
import type { Editing } from './editing.ts';

export interface AmountsEditorProps {
  value: Amounts;
  onChange: (value: Amounts) => void;
  currency: string;
  path: string;
  editing: Editing;
}

/** Amounts by role in the family. A role that is not named is given nothing; one that is not known is due all the same. */
export function AmountsEditor({ value, onChange, currency, path, editing }: AmountsEditorProps) {
  const { t } = useTranslation('rules');
  const given = AMOUNT_ROLES.filter((role) => value[role] !== undefined);
  const others = AMOUNT_ROLES.filter((role) => value[role] === undefined);
  const without = (role: AmountRole): Amounts =>
    Object.fromEntries(Object.entries(value).filter(([name]) => name !== role));
  return (
    <Stack gap="xs">
      {given.map((role) => (
        <Group key={role} align="flex-end" gap="sm">
          <MoneyField
            id={editing.idOf(`${path}.${role}`)}
            error={editing.errorOf(`${path}.${role}`)}
            label={t(`role.${role}`)}
            currency={currency}
            disabled={value[role] === null}
            value={value[role] ?? null}
            onChange={(minor) => onChange({ ...value, [role]: minor ?? 0 })}
            w={180}
          />
          <Checkbox
            label={t('amounts.unknown')}
            checked={value[role] === null}
            onChange={({ currentTarget }) => onChange({ ...value, [role]: currentTarget.checked ? null : 0 })}
            mb={8}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="brick"
            mb={6}
            onClick={() => onChange(without(role))}
            aria-label={`${t('edit.remove')} ${t(`role.${role}`)}`}
          >
            {t('edit.remove')}
          </Button>
        </Group>
      ))}
      {others.length > 0 && (
        <Select
          id={editing.idOf(path)}
          error={editing.errorOf(path)}
          label={t('amounts.add')}
          description={t('amounts.addHint')}
          maw={320}
          data={others.map((role) => ({ value: role as string, label: t(`role.${role}`) }))}
          value={null}
          onChange={(role) => role && onChange({ ...value, [role]: 0 })}
        />
      )}
    </Stack>
  );
}
