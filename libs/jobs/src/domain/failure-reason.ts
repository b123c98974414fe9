import { sourceFrames } from '@homeward/platform';

const CODE = /^[A-Za-z0-9_.:-]{1,80}$/;

/**
 * What may be told of an error to an operator: its class and its code (`DomainError record.not-found`,
 * `QueryFailedError 23505`), never its message, which may quote what a person said or is called.
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const name = CODE.test(error.name) ? error.name : 'Error';
  const code = [error, error.cause].map(codeOf).find((found) => found !== null);
  return code ? `${name} ${code}` : name;
}

/** Where the error arose. */
export function errorPlaces(error: unknown): string[] {
  return error instanceof Error ? sourceFrames(error) : [];
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && CODE.test(code) ? code : null;
}
