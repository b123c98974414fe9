import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readBirth } from '../../lib/format/typed-day.ts';
import { useTypedDay } from '../../lib/format/use-typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';

export interface EstimatedBirthFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** What was typed; `readBirth` of `lib/format/typed-day.ts` makes of it what the API takes. */
  value: string;
  onChange: (value: string) => void;
}

/** A birth as far as it is known, in one field, because many know their year only; says at once what it understood. */
export function EstimatedBirthField({ value, onChange, description, ...input }: EstimatedBirthFieldProps) {
  const { t } = useTranslation('fields');
  const { example } = useTypedDay();
  const understood = useUnderstoodBirth(value);
  return (
    <TextInput
      {...input}
      value={value}
      inputMode="text"
      autoComplete="off"
      description={
        <>
          {description}{' '}
          <span aria-live="polite">
            {understood ?? t('birth.format', { day: example, month: '12/1990', year: '1990', age: '35' })}
          </span>
        </>
      }
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function useUnderstoodBirth(value: string): string | null {
  const { t } = useTranslation('fields');
  const format = useFormat();
  const birth = readBirth(value);
  if (!birth) return null;
  if ('estimatedAge' in birth) return t('birth.age', { count: birth.estimatedAge.years });
  const { birthDate, birthDatePrecision } = birth;
  if (birthDatePrecision === 'day') return t('birth.day', { day: format.day(birthDate) });
  if (birthDatePrecision === 'month') return t('birth.month', { month: format.month(birthDate.slice(0, 7)) });
  return t('birth.year', { year: birthDate.slice(0, 4) });
}
