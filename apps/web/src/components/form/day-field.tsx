import { ActionIcon, FocusTrap, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { CalendarIcon } from '@primer/octicons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypedDay } from '../../lib/format/use-typed-day.ts';
import { isDay, readDay } from '../../lib/format/typed-day.ts';
import { drawnWhenChanged } from './drawn-when-changed.ts';

const DayPicker = lazy(() => import('./day-picker.tsx').then((m) => ({ default: m.DayPicker })));

export interface DayFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** `YYYY-MM-DD`; empty; or what was typed as long as it is no day (`isDay`), so that nothing typed is lost. */
  value: string;
  onChange: (value: string) => void;
  /** The first and last day the calendar offers. */
  minDate?: string;
  maxDate?: string;
}

/** A day, typed in the order of the reader's language or picked; the order is shown, because 3/4 is two days (ux 23). */
export const DayField = drawnWhenChanged(function DayField({
  value,
  onChange,
  minDate,
  maxDate,
  description,
  onBlur,
  ...input
}: DayFieldProps) {
  const { t } = useTranslation('fields');
  const days = useTypedDay();
  const [typing, setTyping] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const shown = typing ?? (isDay(value) ? days.written(value) : value);
  const take = (text: string): void => {
    setTyping(text);
    onChange(readDay(text) ?? text);
  };
  return (
    <TextInput
      {...input}
      value={shown}
      inputMode="numeric"
      autoComplete="off"
      description={
        <>
          {description} {t('day.format', { example: days.example })}
        </>
      }
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={(event) => {
        setTyping(null);
        onBlur?.(event);
      }}
      rightSectionPointerEvents="all"
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" returnFocus shadow="md">
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="stone"
              disabled={input.disabled ?? false}
              aria-label={`${t('day.pick')}: ${typeof input.label === 'string' ? input.label : ''}`}
              onClick={() => setOpen((was) => !was)}
            >
              <CalendarIcon aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <FocusTrap active={open}>
              <div>
                <Suspense fallback={null}>
                  <DayPicker
                    value={isDay(value) ? value : null}
                    minDate={minDate}
                    maxDate={maxDate}
                    onPick={(day) => {
                      setTyping(null);
                      onChange(day);
                      setOpen(false);
                    }}
                  />
                </Suspense>
              </div>
            </FocusTrap>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
});
