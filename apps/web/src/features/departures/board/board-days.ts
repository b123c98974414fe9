const DAY_MS = 86_400_000;
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday to Sunday of the week a day lies in. */
export function weekOf(day: string): { from: string; to: string } {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const from = plusDays(day, -weekday);
  return { from, to: plusDays(from, 6) };
}
