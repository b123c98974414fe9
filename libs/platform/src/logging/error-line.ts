import { sourceFrames } from './source-frames.ts';

/** What a database error may say in a log: codes and names of the schema, never its message, detail or parameters. */
const DATABASE_FACTS = ['code', 'constraint', 'table', 'column', 'routine'] as const;

/**
 * What a log line says of an error. PostgreSQL quotes the values it refused in its messages, and TypeORM carries the
 * parameters of the failed statement: both are people's data, so of a database error only the codes, the names of the
 * schema and the statement's text remain.
 */
export function errorLine(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const facts = databaseFacts(error);
  return {
    type: error.name,
    ...(facts ?? { message: error.message, ...codeOf(error) }),
    stack: sourceFrames(error),
    ...(error.cause instanceof Error ? { cause: errorLine(error.cause) } : {}),
  };
}

/** The SQLSTATE of an error raised by PostgreSQL, whichever layer wrapped it; null for any other error. */
export function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const driver = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  return 'severity' in driver && 'code' in driver && typeof driver.code === 'string' ? driver.code : null;
}

function databaseFacts(error: Error): Record<string, unknown> | null {
  const wrapped = 'driverError' in error;
  if (!wrapped && sqlStateOf(error) === null) return null;
  const driver = wrapped && error.driverError instanceof Error ? error.driverError : error;
  const said = driver as unknown as Record<string, unknown>;
  return {
    // A fault in a statement (class 42) is told in words of the statement and the schema alone.
    ...(String(said['code']).startsWith('42') ? { message: driver.message } : {}),
    ...Object.fromEntries(DATABASE_FACTS.flatMap((key) => (typeof said[key] === 'string' ? [[key, said[key]]] : []))),
    ...('query' in error && typeof error.query === 'string' ? { statement: error.query } : {}),
  };
}

function codeOf(error: Error): Record<string, unknown> {
  return 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
}
