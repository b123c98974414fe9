/** A line of a breakdown: what it counts in words, now and in the period it is compared with. */
export interface FigureLine {
  readonly code: string;
  readonly what: string;
  /** A name from the data, such as an office's. */
  readonly isContent?: boolean;
  readonly count: number;
  readonly before: number;
}

/** As a part of all; none of nothing. */
export const shareOf = (count: number, all: number): number | null => (all === 0 ? null : count / all);

/** Lines of codes that are known beforehand stay in their order; others stand with the most first. */
export function linesOf(
  numbers: object,
  before: object,
  wordsOf: (code: string) => string,
  more: { readonly byCount?: boolean; readonly isContent?: boolean } = {},
): FigureLine[] {
  const [now, then] = [
    new Map<string, number>(Object.entries(numbers)),
    new Map<string, number>(Object.entries(before)),
  ];
  const codes = [...new Set([...now.keys(), ...then.keys()])];
  const lines = codes.map((code) => ({
    ...{ code, what: wordsOf(code), count: now.get(code) ?? 0, before: then.get(code) ?? 0 },
    ...(more.isContent ? { isContent: true } : {}),
  }));
  return more.byCount ? lines.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)) : lines;
}
