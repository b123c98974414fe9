/** The end of the chain as it was known outside the database. A digest is unique, so its place may be left out. */
export interface KeptHead {
  /** The first day of the month. */
  readonly month: string;
  readonly seq?: number;
  /** In hex. */
  readonly digest: string;
}

/** True when one of these links of the month is the end that was known. */
export function keptHeadStands(
  kept: KeptHead,
  month: string,
  links: readonly { readonly seq: number; readonly digest: Buffer }[],
): boolean {
  if (kept.month !== month) return false;
  const digest = Buffer.from(kept.digest, 'hex');
  return links.some((link) => link.digest.equals(digest) && (kept.seq ?? link.seq) === link.seq);
}

/** A month that was cut away with everything of it is known from its kept head alone. */
export function withMonthsOf(kept: readonly KeptHead[] = [], months: readonly string[]): string[] {
  return [...new Set([...months, ...kept.map(({ month }) => month)])].sort();
}
