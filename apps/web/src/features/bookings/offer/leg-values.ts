import { instantAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import type { Leg } from '../data/bookings.queries.ts';

export interface LegValues {
  carrier: string;
  serviceNumber: string;
  fromPlace: string;
  toPlace: string;
  departsDay: string;
  departsTime: string;
  arrivesDay: string;
  arrivesTime: string;
}

export const emptyLeg = (fromPlace: string, toPlace: string): LegValues => ({
  ...{ carrier: '', serviceNumber: '', fromPlace, toPlace },
  ...{ departsDay: '', departsTime: '', arrivesDay: '', arrivesTime: '' },
});

export const legValues = ({
  carrier,
  serviceNumber,
  fromPlace,
  toPlace,
  departsLocal,
  arrivesLocal,
}: Leg): LegValues => ({
  ...{ carrier, serviceNumber, fromPlace, toPlace },
  ...{ departsDay: departsLocal.slice(0, 10), departsTime: departsLocal.slice(11, 16) },
  ...{ arrivesDay: arrivesLocal.slice(0, 10), arrivesTime: arrivesLocal.slice(11, 16) },
});

export const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** As the API takes it: by the clocks of the two places. */
export const legBody = ({ departsDay, departsTime, arrivesDay, arrivesTime, ...leg }: LegValues) => ({
  ...leg,
  carrier: leg.carrier.trim(),
  serviceNumber: leg.serviceNumber.trim(),
  departsLocal: `${departsDay}T${departsTime}`,
  arrivesLocal: `${arrivesDay}T${arrivesTime}`,
});

/** An instant by the clock of the office; null while the day or the hour is open. */
export const limitOf = (day: string, time: string, zone: string): string | null =>
  isDay(day) && isTime(time) ? instantAt(day, time, zone) : null;

/** What the server says of `departsLocal` stands beside the hour that was typed. */
export const asTyped = (field: string): string =>
  field.replace(/departsLocal$/, 'departsTime').replace(/arrivesLocal$/, 'arrivesTime');
