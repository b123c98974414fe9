/** The day it is in a zone, by the installation's own clock. */
export const TODAY_IN = (zone: string): string =>
  `(nullif(current_setting('app.now', true), '')::timestamptz at time zone ${zone})::date`;
