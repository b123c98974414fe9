import { Alert, Anchor, List } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../problem-notice.tsx';
import { fieldId, type AppForm } from './use-app-form.ts';

/** Says at the top what is wrong, takes the focus, and leads to each field. */
export function ErrorSummary<T extends object>({ form }: { form: AppForm<T> }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.failures > 0) box.current?.focus();
  }, [form.failures]);
  const errors = Object.entries(form.errors).filter(([, words]) => Boolean(words));
  if (form.refusal === null && errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      {form.refusal && <ProblemNotice error={form.refusal} />}
      {errors.length > 0 && (
        <Alert color="brick" variant="light" icon={<AlertIcon aria-hidden />} title={t('form.summary')}>
          <List size="sm" spacing={4}>
            {errors.map(([path, words]) => (
              <List.Item key={path}>
                <Anchor
                  size="sm"
                  href={`#${fieldId(form.formId, path)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(fieldId(form.formId, path))?.focus();
                  }}
                >
                  {words}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
