/** What is shown of a structured log line, or null when it is only for the file. */
export function readableLine(line: string, least: number): string | null {
  const entry = parse(line);
  if (!entry) return line.trim() === '' ? null : line;
  if (Number(entry['level']) < least) return null;
  const time = String(entry['time'] ?? '').slice(11, 19);
  const error = entry['err'] as { type?: string; message?: string } | undefined;
  const why = error ? `: ${error.message ?? error.type ?? ''}` : '';
  return `${time} ${LEVELS[Number(entry['level'])] ?? ''} ${String(entry['msg'] ?? '')}${why}`;
}

const LEVELS: Readonly<Record<number, string>> = { 20: 'debug', 30: 'info', 40: 'warning', 50: 'error', 60: 'fatal' };

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
