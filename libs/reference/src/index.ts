export * from './data/holiday.queries.ts';
export * from './data/reference.queries.ts';
export * from './data/visa-regime.queries.ts';
export type { ReportingProfile } from './data-sets/legal-statuses.ts';
export {
  PUBLISHED_RETURNS,
  type CountedChannel,
  type CountingRule,
  type FigureStanding,
  type PublishedMeasure,
  type PublishedPart,
  type PublishedReturns,
} from './data-sets/published-returns.ts';
export { VISA_AREA, VISA_REGIMES, type VisaRegimeCode } from './data-sets/visa-regimes.ts';
export * from './domain/reference.errors.ts';
export * from './domain/weekend.ts';
export * from './domain/working-days.ts';
export * from './load-reference-data.ts';
export * from './reference.http.module.ts';
export * from './reference.module.ts';
