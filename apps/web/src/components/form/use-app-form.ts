import { useForm, type FormErrors, type UseFormInput, type UseFormReturnType } from '@mantine/form';
import { useId, useRef, useState } from 'react';
import { isProblem, problemOf, type Problem } from '../../lib/api/problem.ts';

type InputProps = ReturnType<UseFormReturnType<object>['getInputProps']>;
type Handlers = Pick<InputProps, 'onChange' | 'onFocus' | 'onBlur'>;
export type FieldProps = InputProps & Required<Pick<InputProps, 'value'>> & { id: string };

export interface AppForm<T extends object> extends UseFormReturnType<T> {
  readonly formId: string;
  /** What the server refused as a whole, when no field of this form is to blame. */
  readonly refusal: Problem | null;
  readonly sending: boolean;
  /** Grows with each failed sending, so that the summary takes the focus each time. */
  readonly failures: number;
  /** Props of one field: its value, its error, and the id that the error summary leads to. */
  field(path: string): FieldProps;
  /** Checks, sends, and puts what the server says beside the fields it names. What was typed stays, whatever comes. */
  send(action: (values: T) => Promise<unknown>): (event?: { preventDefault(): void }) => void;
}

export const fieldId = (formId: string, path: string): string => `${formId}-${path.replaceAll('.', '-')}`;

/** Leads to a field that stands in the page only once this click is done. */
export const focusField = (formId: string, path: string): void =>
  void setTimeout(() => document.getElementById(fieldId(formId, path))?.focus());

export function useAppForm<T extends object>(input: UseFormInput<T>): AppForm<T> {
  const form = useForm<T>({ validateInputOnBlur: false, ...input });
  const formId = useId();
  const handlersOf = useSteadyHandlers((path) => form.getInputProps(path));
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const [failures, setFailures] = useState(0);
  const fail = (problem: Problem | null): void => {
    setRefusal(problem);
    setFailures((count) => count + 1);
  };
  const attempt = async (action: (values: T) => Promise<unknown>): Promise<void> => {
    if (sending) return;
    if (form.validate().hasErrors) return fail(null);
    setSending(true);
    try {
      await action(form.getTransformedValues() as T);
      setRefusal(null);
    } catch (error) {
      if (!isProblem(error)) console.error(error);
      const errors = await errorsOf(problemOf(error), form.getValues());
      form.setErrors(errors);
      fail(Object.keys(errors).length > 0 ? null : problemOf(error));
    } finally {
      setSending(false);
    }
  };
  return {
    ...form,
    formId,
    refusal,
    sending,
    failures,
    field: (path) => ({
      ...{ value: undefined, ...form.getInputProps(path), ...handlersOf(path) },
      id: fieldId(formId, path),
    }),
    send: (action) => (event) => {
      event?.preventDefault();
      void attempt(action);
    },
  };
}

/** The same functions for a field as long as the form stands: a field is then drawn anew only when it changed itself. */
function useSteadyHandlers(propsOf: (path: string) => InputProps): (path: string) => Handlers {
  const latest = useRef(propsOf);
  latest.current = propsOf;
  const [known] = useState(() => new Map<string, Handlers>());
  return (path) => {
    const handlers = known.get(path) ?? {
      onChange: (event: unknown) => latest.current(path).onChange(event),
      onFocus: (event: unknown) => latest.current(path).onFocus?.(event),
      onBlur: (event: unknown) => latest.current(path).onBlur?.(event),
    };
    known.set(path, handlers);
    return handlers;
  };
}

/** What is wrong by field, in the reader’s words; a field the form does not show leaves the refusal to the whole form. */
async function errorsOf(problem: Problem, values: object): Promise<FormErrors> {
  const fields = (problem.fields ?? []).filter(({ field }) => field.split('.')[0]! in values);
  if (fields.length === 0) return {};
  const { fieldWords, loadRefusalWords } = await import('../../lib/api/refusal-words.ts');
  await loadRefusalWords();
  return Object.fromEntries(fields.map((each) => [each.field, fieldWords(each, problem)]));
}
