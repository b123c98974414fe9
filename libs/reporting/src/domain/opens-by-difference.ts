import type { CountedBox } from './counted-box.ts';
import { partsThatOpen, type ToldNumber } from './parts-that-open.ts';
import type { PublishedFigures } from './publish-key-figures.ts';
import { sharedRows, weighed, type SharedRows } from './shared-rows.ts';
import { isSmall, type Shown } from './withhold.ts';

export interface Remembered {
  readonly id: string;
  readonly box: CountedBox;
  readonly figures: PublishedFigures;
}

export interface Opened {
  /** The earlier exports that it is subtracted from, or that are subtracted from it. */
  readonly exports: readonly string[];
  /** The number that would lie open, by its place in the report. */
  readonly place: string;
}

const isMoney = (place: string): boolean => place.startsWith('amounts.');
const LISTS = ['offices', 'programmes', 'hosts', 'returnTypes', 'channels'] as const;

/** @returns what the new export would open together with earlier ones, or null */
export const opensByDifference = (fresh: Omit<Remembered, 'id'>, earlier: readonly Remembered[]): Opened | null =>
  opensByParts(fresh, earlier) ?? opensByOverlap(fresh, earlier);

/** What is left of an export when others that lie in it are taken away. */
export function opensByParts(fresh: Omit<Remembered, 'id'>, earlier: readonly Remembered[]): Opened | null {
  const made: Remembered = { id: '', ...fresh };
  const inside = (whole: Remembered): Remembered[] =>
    earlier.filter((part) => part !== whole && isIn(part.box, whole.box)).sort(inTime);
  const opened = openedIn(made, inside(made), false);
  if (opened) return opened;
  for (const whole of earlier.filter(({ box }) => isIn(made.box, box))) {
    const found = openedIn(whole, [made, ...inside(whole)], true);
    if (found) return found;
  }
  return null;
}

/** What follows in time is put together in time: so few of the parts to come share a row with those before. */
const inTime = (a: Remembered, b: Remembered): number =>
  a.box.from === b.box.from ? (a.box.to < b.box.to ? -1 : 1) : a.box.from < b.box.from ? -1 : 1;

/**
 * A number of the whole that is small once parts are taken away, or withheld in one and told by the others.
 * @param withFirst whether the first part is the new export: without it they were compared when the last was let out
 */
function openedIn(whole: Remembered, inside: readonly Remembered[], withFirst: boolean): Opened | null {
  const made = withFirst ? inside.slice(0, 1) : inside;
  const opened = (place: string, parts: readonly Remembered[]): Opened => ({
    exports: [whole, ...parts].map(({ id }) => id).filter((id) => id !== ''),
    place,
  });
  for (const part of made) {
    const place = waitThatChanged(whole, part);
    if (place !== null) return opened(place, [part]);
  }
  const all = placesOf(whole.figures);
  const told = new Map(inside.map((part) => [part, placesOf(part.figures)]));
  const places = new Set([all, ...told.values()].flatMap((each) => [...each.keys()]));
  for (const place of places) {
    const of = (one: Remembered, value: Shown): ToldNumber => ({
      ...{ value, people: isMoney(place) ? servedBy(one) : (value ?? 0) },
    });
    const parts = inside.filter((part) => (told.get(part)!.get(place) ?? null) !== 0 && told.get(part)!.has(place));
    if (parts.length === 0 || (withFirst && parts[0] !== inside[0])) continue;
    const outer = all.has(place) ? all.get(place)! : 0;
    // Whoever is withheld in the whole is no small number once a part of them is told.
    if (outer === null) {
      const telling = parts.find((part) => made.includes(part) && told.get(part)!.get(place) !== null);
      if (telling) return opened(place, [telling]);
      continue;
    }
    const found = partsThatOpen({
      whole: { ...of(whole, outer), value: outer },
      parts: parts.map((part) => of(part, told.get(part)!.get(place)!)),
      apart: (one, other) => areApart(parts[one]!.box, parts[other]!.box),
      ...{ withFirst, isMoney: isMoney(place) },
    });
    if (found)
      return opened(
        place,
        found.map((at) => parts[at]!),
      );
  }
  return null;
}

/**
 * What two exports share of which neither holds the other, and what each has beside it. Money is not looked at: the people
 * it is of are counted in the same rows.
 */
export function opensByOverlap(fresh: Omit<Remembered, 'id'>, earlier: readonly Remembered[]): Opened | null {
  const all: readonly Remembered[] = [...earlier, { id: '', ...fresh }];
  const told = all.map(({ figures }) => placesOf(figures));
  const sharedBy = sharedRows(all.map(({ box }) => box));
  const known = new Map<string, SharedRows[]>();
  for (const place of new Set(told.flatMap((each) => [...each.keys()]))) {
    // A code that an export does not name at all is counted nowhere in it.
    const telling = all.flatMap((_one, i) => (told[i]!.get(place) === null ? [] : [i]));
    if (isMoney(place) || telling.at(-1) !== all.length - 1) continue;
    const values = told.map((each) => each.get(place) ?? 0);
    const shared = known.get(telling.join()) ?? sharedBy(telling);
    known.set(telling.join(), shared);
    for (const { one, other, weights } of shared) {
      const both = weighed(weights, values);
      if (![both, values[one]! - both, values[other]! - both].some((count) => count < 0 || isSmall(count))) continue;
      const exports = all.filter((_one, i) => weights[i] !== 0 || i === one || i === other);
      return { exports: exports.map(({ id }) => id).filter((id) => id !== ''), place };
    }
  }
  return null;
}

/** Of as many departures as before, days that are told otherwise: they tell of the one that was written anew. */
function waitThatChanged(whole: Remembered, part: Remembered): string | null {
  for (const [wait, days] of Object.entries(whole.figures.waitingDays)) {
    const other = part.figures.waitingDays[wait];
    if (other?.n == null || other.n !== days.n) continue;
    if (other.median !== days.median || other.p90 !== days.p90) return `waits.${wait}`;
  }
  return null;
}

/** How many people were served, as far as it is told: money is of so many. */
const servedBy = ({ figures }: Remembered): number => (figures.services['persons'] as Shown) ?? 0;

/** Every count by its place; sums of whole tables open nothing that their counts do not. */
export function placesOf({
  funnel,
  departures,
  flows,
  services,
  amounts,
  closed,
  waitingDays,
}: PublishedFigures): Map<string, Shown> {
  const places = new Map<string, Shown>();
  const add = (place: string, value: unknown): void => {
    if (value === null || typeof value === 'number') places.set(place, value as Shown);
    else for (const [code, inner] of Object.entries(value as object)) add(`${place}.${code}`, inner);
  };
  for (const [part, value] of Object.entries({ funnel, departures, services, closed })) add(part, value);
  for (const flow of flows) add(`flows.${flow.host}.${flow.destination}`, flow.departures);
  for (const { currency, amountMinor } of amounts) add(`amounts.${currency}`, amountMinor);
  for (const [wait, { n }] of Object.entries(waitingDays)) add(`waits.${wait}`, n);
  return places;
}

const isIn = (inner: CountedBox, outer: CountedBox): boolean =>
  inner.from >= outer.from && inner.to <= outer.to && LISTS.every((list) => isWithin(inner[list], outer[list]));
const isWithin = (inner: readonly string[] | null, outer: readonly string[] | null): boolean =>
  outer === null || (inner !== null && inner.every((code) => outer.includes(code)));
const areApart = (a: CountedBox, b: CountedBox): boolean =>
  a.to < b.from ||
  b.to < a.from ||
  LISTS.some((list) => a[list] !== null && b[list] !== null && !a[list].some((code) => b[list]!.includes(code)));
