import { isProblem } from '../../../lib/api/problem.ts';

/** A refusal of one field, in the reader’s words instead of the server’s; anything else as it came. */
export const inWords = (
  error: unknown,
  words: Readonly<Record<string, readonly [field: string, words: string]>>,
): unknown => {
  if (!isProblem(error)) return error;
  const known = words[error.code];
  return known ? { ...error, fields: [{ field: known[0], problem: error.detail, words: known[1] }] } : error;
};
