import type { components } from './schema.ts';

type Schemas = components['schemas'];
/** Words that a screen has chosen itself, in the reader’s language; they stand instead of any others. */
interface InWords {
  readonly words?: string;
}
export type ProblemField = Schemas['ProblemField'] & InWords;

/** A refusal as the API writes it (RFC 9457), or one of ours when no answer came. */
export type Problem = Omit<Schemas['Problem'], 'fields'> & InWords & { readonly fields?: ProblemField[] };

export const UNREACHABLE = 'unreachable';
export const UNREADABLE = 'unreadable';

const withoutAnswer = (code: string, status: number): Problem => ({
  type: `urn:homeward:problem:${code}`,
  title: code,
  status,
  detail: '',
  code,
  correlationId: '',
});

export const unreachable = (): Problem => withoutAnswer(UNREACHABLE, 0);
export const unreadable = (status: number): Problem => withoutAnswer(UNREADABLE, status);

export function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'status' in error;
}

/** What was thrown, as a problem: a fault of our own shows like a server that did not answer. */
export const problemOf = (error: unknown): Problem => (isProblem(error) ? error : unreachable());

/** What a step lacks, by the codes of the workflow: a refused step names them. */
export function requirementsOf({ requirements }: Problem & { readonly requirements?: unknown }): readonly string[] {
  return Array.isArray(requirements) ? requirements.filter((name) => typeof name === 'string') : [];
}
