import {
  ERASING_MEMBER,
  MANAGED,
  SYSTEM,
  id,
  inOffice,
  inOfficeOr,
  officesOfAny,
  sealedOfMember,
  setting,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Rules, figures, evaluations and decisions. */
export const PROGRAMME_POLICIES = {
  // What ships is changed by a new Homeward; what an office recorded, by that office.
  programme: {
    grants: ['select', 'insert', 'update'],
    updates: [
      ...['name', 'host_countries', 'means_of_complaint', 'agency', 'valid_from', 'valid_to', 'source', 'version'],
    ],
    sees: 'true',
    adds: `${MANAGED} and origin = 'local' and recorded_by = ${id('user_id')}`,
    changes: `${MANAGED} and origin = 'local'`,
    writes: `${MANAGED} and origin = 'local'`,
    publicBecause: 'which programmes there are; it holds no person',
  },
  programme_fund: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: MANAGED,
    publicBecause: 'which project pays for which programme and when; it holds no person',
  },
  // A published rule is a reference for everybody; a draft is its office's own until another person publishes it.
  rule_version: {
    grants: ['select', 'insert', 'update'],
    updates: ['status', 'valid_to', 'published_by', 'published_at', 'version'],
    sees: `(status = 'published' and (${setting('user_id')} is not null or ${SYSTEM})) or ${MANAGED}`,
    adds: `${MANAGED} and status = 'draft' and origin = 'local' and drafted_by = ${id('user_id')}`,
    // A version that follows ends the one before it, whoever published that: shipped, or of another office.
    changes: `(status = 'draft' and ${MANAGED} and drafted_by is distinct from ${id('user_id')})
      or (status = 'published' and valid_to is null and ${setting('programme_offices')} is not null)`,
    writes: `(${MANAGED} and published_by = ${id('user_id')})
      or (status = 'published' and valid_to is not null and ${setting('programme_offices')} is not null)`,
  },
  local_figure: {
    grants: ['select', 'insert', 'update'],
    updates: ['confirmed_by', 'confirmed_at', 'version'],
    sees: `office_id = ${officesOfAny('case_offices', 'programme_offices')}`,
    adds: `${MANAGED} and entered_by = ${id('user_id')} and confirmed_by is null`,
    changes: `${MANAGED} and confirmed_by is null and entered_by <> ${id('user_id')}`,
    writes: `${MANAGED} and confirmed_by = ${id('user_id')}`,
  },
  member_fact: inOfficeOr(ERASING_MEMBER, 'delete'),
  eligibility_evaluation: inOffice('update'),
  evaluation_result: inOfficeOr(ERASING_MEMBER, 'update'),
  eligibility_exception: inOfficeOr(ERASING_MEMBER, 'update'),
  eligibility_decision: inOfficeOr(ERASING_MEMBER, 'update'),
  sealed_reason: sealedOfMember('sealed_reason'),
  entitlement_reckoning: {
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    updates: ['state', 'answered_by', 'answered_at', 'reason'],
  },
  entitlement: { ...inOffice('update'), updates: ['ended_at'] },
} satisfies Readonly<Record<string, TablePolicy>>;
