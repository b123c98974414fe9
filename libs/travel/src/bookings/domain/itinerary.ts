import type { FieldProblems } from '@homeward/platform';
import { DateTime } from 'luxon';
import { tellingTexts } from './telling-text.ts';

/** A leg as it stands on the agency's paper: by the clocks of its two places. */
export interface LegInput {
  readonly carrier: string;
  readonly serviceNumber: string;
  readonly fromPlace: string;
  readonly toPlace: string;
  /** `YYYY-MM-DDTHH:mm`. */
  readonly departsLocal: string;
  readonly arrivesLocal: string;
}

export interface PlaceClock {
  readonly code: string;
  readonly city: string;
  readonly countryCode: string;
  readonly timeZone: string;
}

export interface Leg extends LegInput {
  readonly departsAt: Date;
  readonly arrivesAt: Date;
}

const LOCAL = "yyyy-MM-dd'T'HH:mm";
const MAX_HOURS_OF_A_LEG = 72;

/**
 * The instant of a local hour, or why there is none. An hour that happens twice when clocks go back is the first of the
 * two: whoever comes for it is early and not late.
 */
export function instantOf(local: string, zone: string): { readonly at: Date } | { readonly wrong: string } {
  const told = DateTime.fromFormat(local, LOCAL, { zone });
  if (!told.isValid) return { wrong: 'must be a day and an hour that exist, such as 2026-03-28T14:05' };
  if (told.toFormat(LOCAL) !== local)
    return { wrong: `does not exist in ${zone}: the clocks go forward over that hour; read the ticket again` };
  const [first] = told.getPossibleOffsets().map((each) => each.toMillis());
  return { at: new Date(Math.min(first ?? told.toMillis(), told.toMillis())) };
}

/** What is wrong with a place, in words, or null. */
export function wrongPlace(code: string, places: ReadonlyMap<string, PlaceClock>): string | null {
  return places.has(code) ? null : `${code} is no airport known here; choose one from the list by its city or code`;
}

/**
 * The legs with their instants, in their order.
 * @returns problems by field (`legs.1.departsLocal`) instead, when there are any
 */
export function readLegs(
  legs: readonly LegInput[],
  places: ReadonlyMap<string, PlaceClock>,
): { readonly legs: readonly Leg[] } | { readonly fields: FieldProblems } {
  const fields: Record<string, string> = {};
  const read = legs.map((leg, i): Leg | null => {
    const at = (field: string): string => `legs.${i}.${field}`;
    for (const field of ['fromPlace', 'toPlace'] as const) {
      const wrong = wrongPlace(leg[field], places);
      if (wrong) fields[at(field)] = wrong;
    }
    Object.assign(fields, tellingTexts({ [at('carrier')]: leg.carrier, [at('serviceNumber')]: leg.serviceNumber }));
    if (leg.fromPlace === leg.toPlace) fields[at('toPlace')] = 'must be another place than where the leg begins';
    const [from, to] = [places.get(leg.fromPlace), places.get(leg.toPlace)];
    if (!from || !to) return null;
    const [departs, arrives] = [
      instantOf(leg.departsLocal, from.timeZone),
      instantOf(leg.arrivesLocal, to.timeZone),
    ] as const;
    if ('wrong' in departs) fields[at('departsLocal')] = departs.wrong;
    if ('wrong' in arrives) fields[at('arrivesLocal')] = arrives.wrong;
    if ('wrong' in departs || 'wrong' in arrives) return null;
    const hours = (arrives.at.getTime() - departs.at.getTime()) / 3_600_000;
    if (hours <= 0)
      fields[at('arrivesLocal')] = 'lies before the departure, by the clocks of both places; read the ticket again';
    if (hours > MAX_HOURS_OF_A_LEG) fields[at('arrivesLocal')] = 'lies more than three days after the departure';
    return { ...leg, departsAt: departs.at, arrivesAt: arrives.at };
  });
  read.slice(1).forEach((leg, i) => {
    const before = read[i];
    if (!leg || !before) return;
    if (leg.departsAt < before.arrivesAt)
      fields[`legs.${i + 1}.departsLocal`] = 'lies before the leg before it arrives; these two overlap';
    const [from, stood] = [places.get(leg.fromPlace)!, places.get(before.toPlace)!];
    if (leg.fromPlace !== before.toPlace && from.city !== stood.city)
      fields[`legs.${i + 1}.fromPlace`] = `must be ${before.toPlace}, where the leg before it ends`;
  });
  if (Object.keys(fields).length > 0) return { fields };
  return { legs: read.filter((leg) => leg !== null) };
}

/** Countries a journey only passes through, in their order, each once. */
export function transitCountries(
  legs: readonly Pick<LegInput, 'fromPlace' | 'toPlace'>[],
  places: ReadonlyMap<string, PlaceClock>,
): string[] {
  const country = (code: string): string | undefined => places.get(code)?.countryCode;
  const [begin, end] = [country(legs[0]?.fromPlace ?? ''), country(legs.at(-1)?.toPlace ?? '')];
  const between = legs.slice(1).flatMap(({ fromPlace }, i) => [country(legs[i]!.toPlace), country(fromPlace)]);
  return [...new Set(between)].filter((code): code is string => code !== undefined && code !== begin && code !== end);
}
