import { Checkbox, Select, SimpleGrid, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { INTERPRETER_MODES, type InterpreterMode } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '../../components/form/language-select.tsx';
import type { AppForm } from '../../components/form/use-app-form.ts';

export interface InterpreterValues {
  interpreterNeeded: boolean;
  interpreterBooked: boolean;
  interpreterMode: string;
  language: string;
}

/** What the API takes of it: a booked interpreter has a way and a language. */
export const interpreterOf = ({
  interpreterNeeded,
  interpreterBooked,
  interpreterMode,
  language,
}: InterpreterValues) => ({
  interpreterNeeded,
  ...(interpreterNeeded ? { interpreterBooked } : {}),
  ...(interpreterNeeded && interpreterMode ? { interpreterMode: interpreterMode as InterpreterMode } : {}),
  ...(language ? { language } : {}),
});

/** Checks of these fields, in the reader’s words. */
export function useInterpreterChecks(): {
  interpreterMode: (mode: string, values: InterpreterValues) => string | null;
  language: (language: string, values: InterpreterValues) => string | null;
} {
  const { t } = useTranslation('calendar');
  const booked = ({ interpreterNeeded, interpreterBooked }: InterpreterValues): boolean =>
    interpreterNeeded && interpreterBooked;
  return {
    interpreterMode: (mode, values) => (booked(values) && !mode ? t('form.interpreterModeMissing') : null),
    language: (language, values) => (booked(values) && !language ? t('form.languageMissing') : null),
  };
}

/** Whether somebody must interpret, and whether that is arranged. */
export function InterpreterFields<Values extends InterpreterValues>({ form }: { form: AppForm<Values> }) {
  const { t } = useTranslation('calendar');
  const { interpreterNeeded } = form.getValues();
  return (
    <Stack gap="xs">
      <Checkbox
        {...form.getInputProps('interpreterNeeded', { type: 'checkbox' })}
        label={t('form.interpreterNeeded')}
      />
      {interpreterNeeded && (
        <>
          <Checkbox
            {...form.getInputProps('interpreterBooked', { type: 'checkbox' })}
            label={t('form.interpreterBooked')}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <Select
              {...form.field('interpreterMode')}
              label={t('form.interpreterMode')}
              clearable
              data={INTERPRETER_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
            />
            <LanguageSelect {...form.field('language')} label={t('form.language')} />
          </SimpleGrid>
        </>
      )}
    </Stack>
  );
}
