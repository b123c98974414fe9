import type { CountedBox } from './counted-box.ts';

/** Below 2^26, so that the product of two remainders is exact. */
const PRIME = 67_108_859;
const DAY_MS = 86_400_000;

/** The rows that two exports share, and by which weights exports add up to them; 0 for those that are not needed. */
export interface SharedRows {
  readonly one: number;
  readonly other: number;
  readonly weights: readonly number[];
}

/** One remainder for each kind of row, and behind them the weight of each export. */
type Vector = readonly number[];

/**
 * What can be reckoned of the rows that two exports share where neither holds the other: January to June and April to
 * September tell of April to June once January to September is told too. Each export is an equation over the rows it
 * counts; equations are taken from one another until nothing is left of what is asked for.
 * @param boxes the last of them is the one that comes: what could be reckoned without it is told already
 * @returns asked for one number, by which of the exports tell it, in their order
 */
export function sharedRows(boxes: readonly CountedBox[]): (telling: readonly number[]) => SharedRows[] {
  const kinds = kindsOfRows(boxes);
  const rows = boxes.map((_box, at) => kinds.map((kind) => Number((kind >> BigInt(at)) & 1n)));
  const pairs = overlapsOf(rows);
  const weightless = boxes.map(() => 0);
  return (telling) => {
    const basis: Vector[] = [];
    let last: Vector | null = null;
    for (const at of telling) {
      const left = reduced([...rows[at]!, ...weightless.with(at, 1)], basis);
      if (isNothing(left, kinds.length)) continue;
      if (at === boxes.length - 1) last = left;
      else basis.push(left);
    }
    if (!last) return [];
    const [before, after] = [crosswiseTo(basis, kinds.length), crosswiseTo([...basis, last], kinds.length)];
    const told = new Set(telling);
    const found: SharedRows[] = [];
    for (const { one, other, shared } of pairs) {
      if (!told.has(one) || !told.has(other) || sumAt(shared, before) === 0 || sumAt(shared, after) !== 0) continue;
      const asked = kinds.map((_kind, at) => (shared.includes(at) ? 1 : 0));
      const left = reduced([...asked, ...weightless], [...basis, last]);
      found.push({ one, other, weights: left.slice(kinds.length).map((weight) => (PRIME - weight) % PRIME) });
    }
    return found;
  };
}

interface Overlap {
  readonly one: number;
  readonly other: number;
  /** The places of the kinds that both hold. */
  readonly shared: readonly number[];
}

function overlapsOf(rows: readonly Vector[]): Overlap[] {
  const found: Overlap[] = [];
  for (const [one, ofOne] of rows.entries())
    for (let other = one + 1; other < rows.length; other += 1) {
      const ofOther = rows[other]!;
      const shared = ofOne.flatMap((held, at) => (held === 1 && ofOther[at] === 1 ? [at] : []));
      if (shared.length > 0 && !isWithin(ofOne, ofOther) && !isWithin(ofOther, ofOne))
        found.push({ one, other, shared });
    }
  return found;
}

/** @returns what the exports tell, added up by these weights: below 0 where they contradict each other */
export function weighed(weights: readonly number[], values: readonly number[]): number {
  const sum = product(weights, values);
  return sum > PRIME / 2 ? sum - PRIME : sum;
}

/** Rows are of one kind when the same exports count them: a kind is the set of those exports, one bit for each. */
function kindsOfRows(boxes: readonly CountedBox[]): readonly bigint[] {
  const among = (holds: (box: CountedBox) => boolean): bigint =>
    boxes.reduce((bits, box, at) => (holds(box) ? bits | (1n << BigInt(at)) : bits), 0n);
  // Between a day on which one begins, or is over, and the next such day nothing changes.
  const days = new Set(boxes.flatMap(({ from, to }) => [from, dayAfter(to)]));
  let kinds = new Set([...days].map((day) => among(({ from, to }) => from <= day && day <= to)));
  for (const list of ['offices', 'programmes', 'hosts', 'returnTypes', 'channels'] as const) {
    const codes = new Set(boxes.flatMap((box) => box[list] ?? []));
    const named = [...codes].map((code) => among((box) => box[list]?.includes(code) ?? true));
    const others = among((box) => box[list] === null);
    kinds = new Set([...kinds].flatMap((kind) => [...named, others].map((bits) => kind & bits)));
  }
  kinds.delete(0n);
  return [...kinds];
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
const isWithin = (inner: Vector, outer: Vector): boolean => inner.every((held, kind) => held <= outer[kind]!);
/** Whether none of the rows is left, whatever it was made of. */
const isNothing = (vector: Vector, rows: number): boolean => vector.slice(0, rows).every((part) => part === 0);
const product = (one: Vector, other: Vector): number =>
  one.reduce((sum, part, i) => (sum + part * (other[i]! % PRIME)) % PRIME, 0);
const sumAt = (places: readonly number[], of: Vector): number => {
  let sum = 0;
  for (const at of places) sum += of[at]!;
  return sum % PRIME;
};
const pivotOf = (vector: Vector): number => vector.findIndex((part) => part !== 0);

/** What is left of a vector once as much as can be of each of the basis is taken from it. */
function reduced(vector: Vector, basis: readonly Vector[]): Vector {
  const left = [...vector];
  for (const each of basis) {
    const pivot = pivotOf(each);
    if (left[pivot] === 0) continue;
    const factor = (left[pivot]! * inverse(each[pivot]!)) % PRIME;
    for (let i = pivot; i < left.length; i += 1)
      if (each[i] !== 0) left[i] = (left[i]! + PRIME - ((factor * each[i]!) % PRIME)) % PRIME;
  }
  return left;
}

/**
 * A vector, drawn at random, whose product with all of the basis is 0: that of any other with it is 0 only by a chance of
 * one in sixty million, which tells at once what need not be reduced.
 */
function crosswiseTo(basis: readonly Vector[], rows: number): Vector {
  const drawn = Array.from({ length: rows }, () => Math.floor(Math.random() * PRIME));
  for (const each of basis.toReversed()) {
    const pivot = pivotOf(each);
    drawn[pivot] = 0;
    drawn[pivot] = ((PRIME - product(drawn, each)) * inverse(each[pivot]!)) % PRIME;
  }
  return drawn;
}

/** By Fermat: the power that is two less than the prime. */
function inverse(of: number): number {
  let [result, base] = [1, of];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
