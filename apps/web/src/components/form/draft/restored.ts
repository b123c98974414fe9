const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What was kept, laid over a form as it opens today: a field the form has gained since, or a member who joined the
 * family, stands there as new.
 */
export function restored<T extends object>(opened: T, kept: object): T {
  const over = (below: Record<string, unknown>, above: Record<string, unknown>): Record<string, unknown> => ({
    ...below,
    ...Object.fromEntries(
      Object.entries(above).map(([key, value]) => {
        const under = below[key];
        return [key, isPlain(under) && isPlain(value) ? over(under, value) : value];
      }),
    ),
  });
  return over(opened as Record<string, unknown>, kept as Record<string, unknown>) as T;
}
