import { isProblem, type Problem } from '../../../lib/api/problem.ts';
import { asTyped } from './leg-values.ts';

/** The server’s fields, under the names of what was typed. */
export function inTypedFields(error: unknown): unknown {
  if (!isProblem(error)) return error;
  const fields = error.fields?.map((each) => ({ ...each, field: asTyped(each.field) }));
  return { ...error, ...(fields && { fields }) } as Problem;
}
