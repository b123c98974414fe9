/** Counts from 1 to this many are protected: whoever knows one of the people would learn the rest about them. */
export const PROTECTED_MOST = 4;
/** A protected count keeps at least this many possible values. */
export const POSSIBLE_LEAST = 3;

/** A published count: none where it is withheld. */
export type Shown = number | null;
export type ShownBreakdown = Readonly<Record<string, Shown>>;

export const isSmall = (count: number): boolean => count >= 1 && count <= PROTECTED_MOST;

/** A count beside which nothing stands that it could be reckoned from. */
export const alone = (count: number): Shown => (isSmall(count) ? null : count);

/** So many of a number that is shown: also withheld where the others are few, because they could be reckoned. */
export const partOf = (count: number, all: number): Shown => (isSmall(count) || isSmall(all - count) ? null : count);

export const nothingOf = (counts: Readonly<Record<string, number>>): ShownBreakdown =>
  Object.fromEntries(Object.keys(counts).map((code) => [code, null]));

/**
 * A breakdown of a total that is shown. Each count of 1 to 4 is withheld, and with them the first others in the order of
 * their codes, as few as give the withheld ones room: what is withheld adds up to at least three more than the least it can
 * be (1 for each small one, 5 for each other). By that sum alone it is decided, which a reader can reckon anyway: whoever
 * knows this rule still finds 1, 2 and 3 possible for each small count, the rest lying in the last of the others. They are
 * not chosen by their size, which would tell how large they are. Where too few others stand, the whole is withheld.
 * @param counts every code of the breakdown, in its order
 * @param total what it is a breakdown of; more than the counts where some have no code, who are withheld first of all
 */
export function withhold(counts: Readonly<Record<string, number>>, total: number): ShownBreakdown {
  const cells = Object.entries(counts);
  const rest = total - cells.reduce((sum, [, count]) => sum + count, 0);
  const all: readonly (readonly [string | null, number])[] = [...cells, [null, rest]];
  const small = all.filter(([, count]) => isSmall(count));
  if (small.length === 0) return counts;
  const others = all.filter(([, count]) => count > PROTECTED_MOST);
  const hidden = new Set(small.map(([code]) => code));
  let room = small.reduce((sum, [, count]) => sum + count - 1, 0);
  for (const [code, count] of others) {
    hidden.add(code);
    room += count - PROTECTED_MOST - 1;
    if (room >= POSSIBLE_LEAST) {
      return Object.fromEntries(cells.map(([each, n]) => [each, hidden.has(each) ? null : n]));
    }
  }
  return nothingOf(counts);
}
