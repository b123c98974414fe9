import type { PublishedFigures } from './publish-key-figures.ts';
import { isSmall, type Shown } from './withhold.ts';

/** Which rows an export counts, dimension by dimension; none of a list where it asks for all there is. */
export interface CountedBox {
  /** Days, both included; events later than the day it was counted as of are not in it. */
  readonly from: string;
  readonly to: string;
  /** Every office counted, by id. */
  readonly offices: readonly string[];
  readonly programmes: readonly string[] | null;
  readonly hosts: readonly string[] | null;
  readonly returnTypes: readonly string[] | null;
  readonly channels: readonly string[];
}

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

/** So many earlier exports are put together at most; whoever needs more of them makes a new period of it. */
const TOGETHER_MOST = 8;
/** What is withheld keeps its room while the number it is part of leaves each of them this much. */
const ROOM_OF_EACH = 10;
const isMoney = (place: string): boolean => place.startsWith('amounts.');
const LISTS = ['offices', 'programmes', 'hosts', 'returnTypes', 'channels'] as const;

/** @returns what the new export would open together with earlier ones, or null */
export function opensByDifference(fresh: Omit<Remembered, 'id'>, earlier: readonly Remembered[]): Opened | null {
  const made: Remembered = { id: '', ...fresh };
  for (const whole of [made, ...earlier]) {
    const inside = (whole === made ? earlier : [made, ...earlier]).filter(
      (part) => part !== whole && isIn(part.box, whole.box),
    );
    const families = whole === made ? familiesOf(inside) : familiesOf(inside).filter((parts) => parts.includes(made));
    for (const parts of families) {
      const place = openPlace(whole, parts);
      if (place !== null)
        return { exports: [whole, ...parts].filter((one) => one !== made).map(({ id }) => id), place };
    }
  }
  return null;
}

/** Sets of exports that share no row, each of them once. */
function familiesOf(inside: readonly Remembered[]): Remembered[][] {
  let families: Remembered[][] = [];
  for (const next of inside.slice(0, TOGETHER_MOST))
    families = [
      ...families,
      [next],
      ...families.filter((parts) => parts.every(({ box }) => areApart(box, next.box))).map((parts) => [...parts, next]),
    ];
  return families;
}

/** A number of the whole that is small once the parts are taken away, or withheld in one and told by the others. */
function openPlace(whole: Remembered, parts: readonly Remembered[]): string | null {
  const [all, ...taken] = [whole, ...parts].map(({ figures }) => placesOf(figures));
  const places = new Set([all!, ...taken].flatMap((told) => [...told.keys()]));
  for (const place of places) {
    const [outer, ...inner] = [all!, ...taken].map((told) => (told.has(place) ? told.get(place)! : 0)) as [
      Shown,
      ...Shown[],
    ];
    const known = inner.filter((count) => count !== null).reduce((sum, count) => sum + count, 0);
    const hidden = inner.filter((count) => count === null).length;
    // Whoever is withheld in the whole is no small number once a part of them is told.
    if (outer === null) {
      if (known > 0) return place;
      continue;
    }
    const left = outer - known;
    if (hidden > 0) {
      if (left < ROOM_OF_EACH * hidden) return place;
    } else if (left !== 0 && (isMoney(place) ? isSmall(personsLeft(whole, parts)) : left < 0 || isSmall(left)))
      return place;
  }
  return null;
}

/** Money and days of so many people are left: who was served, as far as it is told. */
function personsLeft(whole: Remembered, parts: readonly Remembered[]): number {
  const served = ({ figures }: Remembered): number => (figures.services['persons'] as Shown) ?? 0;
  return Math.max(1, served(whole) - parts.reduce((sum, part) => sum + served(part), 0));
}

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
