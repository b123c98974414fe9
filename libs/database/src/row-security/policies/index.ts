import { ACCESS_POLICIES } from './access.policies.ts';
import { AUDIT_POLICIES } from './audit.policies.ts';
import { BENEFICIARY_POLICIES } from './beneficiary.policies.ts';
import { BOOKINGS_POLICIES } from './bookings.policies.ts';
import { CASE_POLICIES } from './case.policies.ts';
import { CLOSURE_POLICIES } from './closure.policies.ts';
import { COMPLAINTS_POLICIES } from './complaints.policies.ts';
import { COUNSELLING_POLICIES } from './counselling.policies.ts';
import { DEPARTURE_POLICIES } from './departure.policies.ts';
import { EXCHANGE_POLICIES } from './exchange.policies.ts';
import { FOLLOW_UP_POLICIES } from './follow-up.policies.ts';
import { INSTALLATION_POLICIES } from './installation.policies.ts';
import { JOBS_POLICIES } from './jobs.policies.ts';
import { NOTIFICATION_POLICIES } from './notification.policies.ts';
import { ORGANISATION_POLICIES } from './organisation.policies.ts';
import { PLANS_POLICIES } from './plans.policies.ts';
import { PROGRAMME_POLICIES } from './programme.policies.ts';
import { PROTECTION_POLICIES } from './protection.policies.ts';
import { REFERENCE_POLICIES } from './reference.policies.ts';
import { REFERRALS_POLICIES } from './referrals.policies.ts';
import { REPORTING_POLICIES } from './reporting.policies.ts';
import { TRAVEL_PAPERS_POLICIES } from './travel-papers.policies.ts';
import type { TablePolicy } from './table-policy.ts';

export * from './table-policy.ts';

const ROOMS: readonly Readonly<Record<string, TablePolicy>>[] = [
  INSTALLATION_POLICIES,
  REFERENCE_POLICIES,
  ORGANISATION_POLICIES,
  ACCESS_POLICIES,
  AUDIT_POLICIES,
  JOBS_POLICIES,
  BENEFICIARY_POLICIES,
  CASE_POLICIES,
  COUNSELLING_POLICIES,
  PROTECTION_POLICIES,
  PROGRAMME_POLICIES,
  TRAVEL_PAPERS_POLICIES,
  BOOKINGS_POLICIES,
  DEPARTURE_POLICIES,
  CLOSURE_POLICIES,
  COMPLAINTS_POLICIES,
  PLANS_POLICIES,
  FOLLOW_UP_POLICIES,
  REFERRALS_POLICIES,
  NOTIFICATION_POLICIES,
  EXCHANGE_POLICIES,
  REPORTING_POLICIES,
];

/**
 * Who may see which row, decided once, in this folder and room by room, for every table. `homeward migrate` writes these
 * into PostgreSQL; a test lists every table of the catalogue and fails on one that is not named. docs/access.md tells the
 * same in words.
 */
export const ROW_POLICIES: Readonly<Record<string, TablePolicy>> = eachTableOnce(ROOMS.flatMap(Object.entries));

/** Functions that run with their owner's rights: these and no others; each with the permission its caller must hold. */
export const OWNER_FUNCTIONS = {
  candidate_person: 'person.read',
  match_person: 'person.match',
  count_cases: 'figures.read',
  count_figures_ahead: 'figures.read',
  count_key_figures: 'figures.read',
  count_paid_persons: 'figures.read',
  previous_assistance: 'person.match',
} as const;

/** @throws Error when two rooms speak for one table: the later would silently win */
function eachTableOnce(named: readonly [string, TablePolicy][]): Readonly<Record<string, TablePolicy>> {
  const twice = named.map(([table]) => table).find((table, at, all) => all.indexOf(table) !== at);
  if (twice !== undefined) throw new Error(`Two rooms name the table ${twice} in their row policies. Keep one.`);
  return Object.fromEntries(named);
}
