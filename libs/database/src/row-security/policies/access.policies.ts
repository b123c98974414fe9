import { ADMINISTERED, ERASED, MINE, SYSTEM, amongOffices, id, systemOnly } from './terms.ts';
import type { TablePolicy } from './table-policy.ts';

/** Who works here and how they sign in. */
export const ACCESS_POLICIES = {
  app_user: {
    grants: ['select', 'insert', 'update'],
    // Whoever reads the trail must be told who acted.
    sees: `id = ${id('user_id')} or ${amongOffices('office_id', 'case_offices', 'admin_offices', 'audit_offices')}
      or ${SYSTEM}`,
    writes: `${ADMINISTERED} or ${SYSTEM}`,
  },
  credential: systemOnly('update'),
  recovery_code: systemOnly('update', 'delete'),
  role_assignment: {
    grants: ['select', 'insert', 'update'],
    updates: ['valid_to'],
    sees: `${MINE} or ${ADMINISTERED} or ${SYSTEM}`,
    writes: `${ADMINISTERED} or ${SYSTEM}`,
  },
  known_device: systemOnly('update', 'delete'),
  session: systemOnly('update', 'delete'),
  api_key: systemOnly('update'),
  one_time_link: systemOnly('update', 'delete'),
  sign_in_attempt: systemOnly('update', 'delete'),
  idempotency_answer: {
    grants: ['select', 'insert', 'update', 'delete'],
    sees: `${MINE} or ${SYSTEM} or ${ERASED} is not null`,
    writes: MINE,
    removes: `${MINE} or ${SYSTEM} or ${ERASED} is not null`,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
