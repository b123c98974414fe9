import { ERASING_MEMBER, IN_MY_OFFICES, id, inOfficeOr, officesOfAny, unsealedForMe } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** What was decided about open matters, and how cases were closed. */
export const CLOSURE_POLICIES = {
  closure_decision: {
    grants: ['select', 'insert', 'update'],
    updates: ['words'],
    sees: `(${IN_MY_OFFICES} and ${unsealedForMe('closure_decision')}) or ${ERASING_MEMBER}`,
    adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
    writes: ERASING_MEMBER,
  },
  case_closure: {
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    updates: ['explored', 'taken_back_at'],
    adds: `${IN_MY_OFFICES} and closed_by = ${id('user_id')}`,
  },
  // Holds no class and no content. The office's actions are told by it to wait; its answer is the officers' alone.
  sealed_open_matter: {
    grants: ['select', 'insert', 'update', 'delete'],
    updates: ['answered_at'],
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
    adds: IN_MY_OFFICES,
    writes: `${IN_MY_OFFICES} and office_id = ${officesOfAny('health_offices', 'protection_offices')}`,
    removes: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
