import { isSmall, PROTECTED_MOST, type Shown } from './withhold.ts';

/** What is withheld keeps its room while the number it is part of leaves each of them this much. */
export const ROOM_OF_EACH = 10;
/** So many ways to put exports together are told apart for one number; more are not looked through, and refused. */
const WAYS_MOST = 20_000;

/** One number as an export tells it. */
export interface ToldNumber {
  readonly value: Shown;
  /** How many people it is of; a count is of as many as it says. */
  readonly people: number;
}

export interface PartsAsked {
  readonly whole: ToldNumber & { readonly value: number };
  /** Those that tell it as anything but 0. */
  readonly parts: readonly ToldNumber[];
  /** Whether two of the parts, by their places, share no row. */
  readonly apart: (one: number, other: number) => boolean;
  /** The first part must be among those taken away. */
  readonly withFirst: boolean;
  /** Its people decide, and not its size. */
  readonly isMoney: boolean;
}

/** Parts taken away so far: what they tell of, and which of the parts to come share a row with one of them. */
interface Way {
  readonly shared: bigint;
  readonly hidden: number;
  readonly people: number;
  /** The least and the most that ways like this one take away. */
  readonly least: number;
  readonly most: number;
  readonly taken: readonly number[];
}

const START: Way = { shared: 0n, hidden: 0, people: 0, least: 0, most: 0, taken: [] };

/**
 * Looks for parts that share no row and leave a small number of the whole once they are taken away. All sets of them are
 * looked through, however many exports there are: ways that took away as much and leave the same parts to choose from are
 * one way.
 * @returns the places of such parts; all of them when there are too many ways to tell; null when nothing lies open
 */
export function partsThatOpen(asked: PartsAsked): readonly number[] | null {
  const { whole, parts, withFirst } = asked;
  const shares = sharesOf(asked);
  const [roomAfter, peopleAfter] = [
    restOf(parts, ({ value }) => value ?? ROOM_OF_EACH),
    restOf(parts, ({ people }) => people),
  ];
  let ways: readonly Way[] = [START];
  for (const [i, part] of parts.entries()) {
    const next = new Map<string, Way>();
    const add = (way: Way): void => {
      const room = way.most + way.hidden * ROOM_OF_EACH + roomAfter[i + 1]!;
      if (room <= whole.value && whole.people - way.people - peopleAfter[i + 1]! > PROTECTED_MOST) return;
      const key = `${way.shared} ${way.hidden} ${way.people}`;
      const like = next.get(key);
      if (!like) next.set(key, way);
      else next.set(key, { ...like, least: Math.min(like.least, way.least), most: Math.max(like.most, way.most) });
    };
    for (const way of ways) {
      if (!(withFirst && i === 0)) add({ ...way, shared: way.shared >> 1n });
      if ((way.shared & 1n) === 1n) continue;
      const taken = take(way, part, i, shares[i]!);
      if (opens(asked, taken)) return taken.taken;
      add(taken);
    }
    if (next.size > WAYS_MOST) return parts.map((_, place) => place);
    ways = [...next.values()];
  }
  return null;
}

const take = (way: Way, { value, people }: ToldNumber, place: number, shares: bigint): Way => ({
  shared: (way.shared >> 1n) | shares,
  hidden: way.hidden + (value === null ? 1 : 0),
  people: way.people + people,
  ...{ least: way.least + (value ?? 0), most: way.most + (value ?? 0), taken: [...way.taken, place] },
});

function opens({ whole, isMoney }: PartsAsked, { hidden, people, least, most }: Way): boolean {
  const left = whole.value - most;
  if (hidden > 0) return left < ROOM_OF_EACH * hidden;
  if (isMoney) return (left !== 0 || least !== whole.value) && isSmall(Math.max(1, whole.people - people));
  return left < 0 || isSmall(left);
}

/** Of each part, which of those after it share a row with it: the next one is the lowest bit. */
const sharesOf = ({ parts, apart }: PartsAsked): bigint[] =>
  parts.map((_, i) =>
    parts.slice(i + 1).reduce((bits, _part, j) => (apart(i, i + 1 + j) ? bits : bits | (1n << BigInt(j))), 0n),
  );

/** What the parts from each place on hold together. */
function restOf(parts: readonly ToldNumber[], of: (part: ToldNumber) => number): number[] {
  const rest = [0];
  for (const part of parts.toReversed()) rest.unshift(rest[0]! + of(part));
  return rest;
}
