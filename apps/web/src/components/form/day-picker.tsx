import '@mantine/dates/styles.css';
import { DatePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';

export interface DayPickerProps {
  value: string | null;
  onPick: (day: string) => void;
  minDate?: string | undefined;
  maxDate?: string | undefined;
}

/** The calendar behind a day field, loaded when somebody first opens one. */
export function DayPicker({ value, onPick, minDate, maxDate }: DayPickerProps) {
  const { t } = useTranslation('fields');
  const format = useFormat();
  const in_ =
    (parts: Intl.DateTimeFormatOptions) =>
    (day: string): string =>
      format.dayBy(day.slice(0, 10), parts);
  return (
    <DatePicker
      value={value}
      {...(value ? { defaultDate: value } : {})}
      {...(minDate ? { minDate } : {})}
      {...(maxDate ? { maxDate } : {})}
      onChange={(day) => day && onPick(day)}
      firstDayOfWeek={1}
      weekdayFormat={in_({ weekday: 'short' })}
      monthLabelFormat={in_({ month: 'long', year: 'numeric' })}
      monthsListFormat={in_({ month: 'short' })}
      yearLabelFormat={in_({ year: 'numeric' })}
      yearsListFormat={in_({ year: 'numeric' })}
      decadeLabelFormat={in_({ year: 'numeric' })}
      getDayAriaLabel={in_({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
      ariaLabels={{
        monthLevelControl: t('picker.toYear'),
        yearLevelControl: t('picker.toDecade'),
        nextMonth: t('picker.nextMonth'),
        previousMonth: t('picker.previousMonth'),
        nextYear: t('picker.nextYear'),
        previousYear: t('picker.previousYear'),
        nextDecade: t('picker.nextDecade'),
        previousDecade: t('picker.previousDecade'),
      }}
    />
  );
}
