import type { ReactNode } from 'react';
import { fieldId, type AppForm } from '../../../components/form/use-app-form.ts';

/** How a part of a rule finds its id and what is wrong with it, by the path that the server names too. */
export interface Editing {
  readonly idOf: (path: string) => string;
  readonly errorOf: (path: string) => ReactNode;
}

export const editingOf = <T extends object>(form: AppForm<T>): Editing => ({
  idOf: (path) => fieldId(form.formId, path),
  errorOf: (path) => form.errors[path],
});
