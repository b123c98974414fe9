import { IANAZone } from 'luxon';

/** True for a zone of the IANA database, such as `Europe/Brussels`; an offset such as `UTC+1` has no summer time. */
export function isTimeZone(zone: string): boolean {
  return (zone === 'UTC' || /^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/.test(zone)) && IANAZone.isValidZone(zone);
}
