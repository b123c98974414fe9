import {
  ERASING_MEMBER,
  ADMINISTERED,
  IN_MY_OFFICES,
  MANAGED,
  id,
  inOfficeOr,
  offices,
  sealedOfMember,
  setting,
} from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Papers, consulates, fitness, the place of arrival and whether a destination is open. */
export const TRAVEL_PAPERS_POLICIES = {
  travel_setting: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: `known_from = 'own-source' and recorded_by = ${id('user_id')} and ${setting('programme_offices')} is not null`,
    publicBecause: 'the figures that checks reckon with; they hold no person',
  },
  document_check: inOfficeOr(ERASING_MEMBER, 'update'),
  document_retrieval: inOfficeOr(ERASING_MEMBER, 'update'),
  consulate: {
    grants: ['select', 'insert', 'update'],
    updates: ['name', 'city', 'address', 'usual_days', 'fee_minor', 'currency', 'closed_on', 'version'],
    sees: 'true',
    adds: `(${ADMINISTERED} or ${MANAGED}) and recorded_by = ${id('user_id')}`,
    changes: `${ADMINISTERED} or ${MANAGED}`,
    writes: `${ADMINISTERED} or ${MANAGED}`,
    publicBecause: 'the directory of consulates; it names nobody who is assisted',
  },
  readmission_agreement: {
    grants: ['select', 'insert', 'update'],
    updates: ['ended_on', 'version'],
    sees: 'true',
    adds: `(${ADMINISTERED} or ${MANAGED}) and recorded_by = ${id('user_id')}`,
    changes: `${ADMINISTERED} or ${MANAGED}`,
    writes: `${ADMINISTERED} or ${MANAGED}`,
    publicBecause: 'what states agreed, with its source; it holds no person',
  },
  consular_request: inOfficeOr(ERASING_MEMBER, 'update'),
  consular_step: inOfficeOr(ERASING_MEMBER, 'update'),
  travel_fitness: inOfficeOr(ERASING_MEMBER, 'update'),
  // Only a medical officer of the office writes it; who it opens to is as for every sealed matter.
  fitness_assessment: {
    ...sealedOfMember('fitness_assessment', 'update'),
    updates: ['hand_over_to', 'hand_over_contact', 'handed_over_on', 'version'],
    adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')} and office_id = ${offices('health_offices')}`,
    changes: `${IN_MY_OFFICES} and office_id = ${offices('health_offices')}`,
    writes: `${IN_MY_OFFICES} and office_id = ${offices('health_offices')}`,
  },
  // A draft is the managers' own until another of them confirms it; so is the day on which it is to end.
  destination_suspension: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'confirmed_by', 'confirmed_at', 'ends_on', 'end_proposed_on', 'end_proposed_by', 'version'],
    sees: 'true',
    adds: `${MANAGED} and state = 'draft' and drafted_by = ${id('user_id')}`,
    changes: MANAGED,
    writes: MANAGED,
    publicBecause: 'which destinations nobody is prepared for, and why; it holds no person',
  },
  destination_answer: inOfficeOr(ERASING_MEMBER, 'update'),
  reception: inOfficeOr(ERASING_MEMBER, 'update'),
} satisfies Readonly<Record<string, TablePolicy>>;
