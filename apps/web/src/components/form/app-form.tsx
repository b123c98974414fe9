import { Stack } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from './error-summary.tsx';
import type { AppForm as Form } from './use-app-form.ts';

export interface AppFormProps<T extends object> {
  form: Form<T>;
  onSend: (values: T) => Promise<unknown>;
  children: ReactNode;
  gap?: string;
}

/** A form with its error summary on top; the window’s title says that something is wrong (GOV.UK). */
export function AppForm<T extends object>({ form, onSend, children, gap = 'md' }: AppFormProps<T>) {
  const { t } = useTranslation();
  const wrong = form.refusal !== null || Object.keys(form.errors).length > 0;
  useEffect(() => {
    if (!wrong) return;
    const before = document.title;
    // Another form of this page may have said so already.
    if (!before.startsWith(t('form.errorPrefix'))) document.title = `${t('form.errorPrefix')} ${before}`;
    return () => void (document.title = before);
  }, [wrong, t]);
  return (
    <form onSubmit={form.send(onSend)} noValidate id={form.formId}>
      <Stack gap={gap}>
        <ErrorSummary form={form} />
        {children}
      </Stack>
    </form>
  );
}
