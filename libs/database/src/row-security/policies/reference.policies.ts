import { reference } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Published code lists. */
export const REFERENCE_POLICIES = {
  source: reference('published sources'),
  iom_region: reference('published reference data'),
  country: reference('published reference data'),
  language: reference('published reference data'),
  currency: reference('published reference data'),
  visa_regime: reference('published regulation'),
  holiday: reference('published calendars'),
  airport: reference('published reference data'),
  legal_status: reference('a code list'),
} satisfies Readonly<Record<string, TablePolicy>>;
